import { languageIndex } from '../../languages/languages.ts';
import { isWholeClause } from './english/clause-shape.ts';
import { isBroken, isFluent } from './english/fluency.ts';
import { lacksItsThing, pointsOutside } from './english/references.ts';
import { isMetaTalk } from './meta-talk.ts';
import { isShowable } from './readability.ts';
import { beginsInTheAir } from './summary-cues.ts';
import { readTerms, type Term } from './terms.ts';

/** In words. */
const LENGTH = { fewest: 6, most: 28 };
/** So many words carry a topic, and so large a share of all. */
const FEWEST_TERMS = 3;
const SHARE_OF_TERMS = 0.2;

/** Said to somebody: a reader doesn't know whom. */
const ENGLISH_YOU = /\b(?:you|your|yours|you're|you've|you'll|you'd)\b/iu;
const GERMAN_POINTS_OUTSIDE = /(?:^|[,;] |\b(?:und|aber|oder|dass|weil|wenn|ob|denn) )(?:er|sie|es(?! (?:geht|gibt))|das (?=\p{Ll})|dies\p{L}*|da) /iu;

/** What holds for everybody: "you can't return half of a bundle". */
const ANYBODY = /^You (?:can|can't|cannot|must|need to|have to) /u;

const isEnglishStatement = (text: string, terms: readonly Term[]): boolean => !ENGLISH_YOU.test(text.replace(ANYBODY, '')) && isWholeClause(terms) && isFluent(terms) && !pointsOutside(terms);

function isWholeElsewhere(text: string, terms: readonly Term[], language: string): boolean {
  const last = terms.at(-1)?.lower ?? '';
  const { leaders, conjunctions } = languageIndex(language);
  return !leaders.has(last) && !conjunctions.has(last) && !conjunctions.has(terms[0]?.lower ?? '') && (language !== 'de' || !GERMAN_POINTS_OUTSIDE.test(text));
}

/** A figure tells as much as a word; a few are enough. */
const MOST_NUMBERS = 2;
const isNumber = ({ lower }: Term): boolean => /^\d|^(?:\p{L}+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|twelve|eleven|hundred|thousand|million|percent)$/u.test(lower);

/** What somebody did to find out, or thinks; how others would tell it isn't known. */
const ABOUT_MYSELF = /\bI(?:'(?:m|d|ll|ve))? (?:just |also |really |was |did |do |don't |didn't |haven't |can't |could |would |like |love |feel|figured|wonder|hope|mean)/u;

/** Whether a speaker tells of themselves, so that a reader has to know who it is. */
export const saysI = (text: string): boolean => /\b(?:I|me|my|mine|[Ii]ch|mich|mir|[Mm]ein\p{L}*)(?![\p{L}-])/u.test(text);

/**
 * Whether a sentence, as it would be shown, can be read by someone who wasn't there: one whole clause or more, nothing broken off, no pronoun
 * for something said before, not about the call itself.
 * @param language BCP 47; English is looked at most closely.
 */
export function isPlainStatement(text: string, language: string): boolean {
  const terms = readTerms(text, language);
  const content = terms.filter(({ stem }) => stem !== null).length + Math.min(MOST_NUMBERS, terms.filter(isNumber).length);
  if (terms.length < LENGTH.fewest || terms.length > LENGTH.most || content < FEWEST_TERMS || content < SHARE_OF_TERMS * terms.length) return false;
  if (!isShowable(text, language) || beginsInTheAir(text, language) || isMetaTalk(text) || ABOUT_MYSELF.test(text)) return false;
  return language === 'en' ? isEnglishStatement(text, terms) : isWholeElsewhere(text, terms, language);
}

/**
 * Whether a task, a decision or another short line can stand by itself: nothing broken off or garbled in it, and no pronoun for a thing
 * that was named before. Quotes of an exchange may hold what they like.
 * @param language BCP 47; only English is looked at.
 */
export function standsByItself(text: string, language: string): boolean {
  if (language !== 'en' || text.startsWith('“') || text.includes(': “')) return true;
  const terms = readTerms(text, language);
  return !isBroken(terms) && !lacksItsThing(terms);
}
