import { languageIndex } from '../../languages/languages.ts';
import { isMetaTalk } from './meta-talk.ts';
import { packFor } from './packs.ts';
import { isShowable } from './readability.ts';
import { readTerms, type Term } from './terms.ts';

/** In words. */
const LENGTH = { fewest: 6, most: 28 };
/** So many words carry a topic, and so large a share of all. */
const FEWEST_TERMS = 3;
/** Of one that tells a fact. */
const TOLD = { words: 5, terms: 2 };
const SHARE_OF_TERMS = 0.2;

/** Whether a sentence begins or ends with a word that calls for more. */
function hasOpenEnd(terms: readonly Term[], language: string): boolean {
  const last = terms.at(-1)?.lower ?? '';
  const { leaders, conjunctions } = languageIndex(language);
  return leaders.has(last) || conjunctions.has(last) || conjunctions.has(terms[0]?.lower ?? '');
}

/** A figure tells as much as a word; a few are enough. */
const MOST_NUMBERS = 2;
const isNumber = ({ lower }: Term): boolean => /^\d|^(?:\p{L}+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|twelve|eleven|hundred|thousand|million|percent)$/u.test(lower);

/** What somebody did to find out, or thinks; how others would tell it isn't known. */
const ABOUT_MYSELF = /\bI(?:'(?:m|d|ll|ve))? (?:just |also |really |was |did |do |don't |didn't |haven't |can't |could |would |like |love |feel|figured|wonder|hope|mean)/u;

/** Whether a speaker tells of themselves, so that a reader has to know who it is. */
export const saysI = (text: string): boolean => /\b(?:I|me|my|mine|[Ii]ch|mich|mir|[Mm]ein\p{L}*)(?![\p{L}-])/u.test(text);

/** Whether it is said to somebody, so that a reader has to know who speaks. */
export const saysYou = (text: string): boolean => /\b(?:you|your)(?!\p{L})/iu.test(text);

/**
 * Whether a sentence, as it would be shown, can be read by someone who wasn't there: one whole clause or more, nothing broken off, no pronoun
 * for something said before, not about the call itself.
 * @param language BCP 47; English is looked at most closely.
 * @param tells whether a rule says that it tells a fact: then fewer words are enough.
 */
export function isPlainStatement(text: string, language: string, tells = false): boolean {
  const pack = packFor(language);
  const terms = readTerms(text, language);
  const content = terms.filter(({ stem }) => stem !== null).length + Math.min(MOST_NUMBERS, terms.filter(isNumber).length);
  const fewest = tells ? TOLD : { words: LENGTH.fewest, terms: FEWEST_TERMS };
  if (terms.length < fewest.words || terms.length > LENGTH.most || content < fewest.terms || content < SHARE_OF_TERMS * terms.length) return false;
  if (!isShowable(text, language) || pack.beginsInTheAir(text) || isMetaTalk(text) || ABOUT_MYSELF.test(text)) return false;
  return pack.isWhole(text, terms) && (pack.knowsEnds || !hasOpenEnd(terms, language));
}

/**
 * Whether a task, a decision or another short line can stand by itself: nothing broken off or garbled in it, and no pronoun for a thing
 * that was named before. Quotes of an exchange may hold what they like.
 * @param language BCP 47; what is looked at is in its pack.
 */
export function standsByItself(text: string, language: string): boolean {
  const isExchange = text.startsWith('“') || text.includes(': “');
  return isExchange || packFor(language).standsByItself(text, readTerms(text, language));
}
