import { strengthOfVerb } from './english/verbs.ts';
import type { OfflinePack } from './offline-pack.ts';
import { packFor } from './packs.ts';
import { stem } from './stem.ts';
import type { Term } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** What is known of a phrase that may name a topic. */
interface Phrase {
  count: number;
  /** How often a word stands before it that calls for a noun, and for a verb. */
  nominal: number;
  verbal: number;
  readonly spellings: Map<string, number>;
  readonly length: number;
}

/** Names stretches of a meeting by the phrases that recur in it. */
export interface Topics {
  /** Phrases with which a sentence could be labelled, best first, in the transcript's own spelling, with their stems' key. */
  of(utterance: Utterance): readonly { readonly label: string; readonly key: string }[];
  /** The phrases of the whole meeting, best first. */
  readonly main: readonly { readonly label: string; readonly key: string; readonly count: number }[];
}

const LONGEST = 3;
/** In characters, where it is no identifier. */
const SHORTEST = 4;
const WINDOW = 8;
const MOST_MAIN = 40;
const NO_NOUN = /(?:ly|ed|ing)$/u;
/** A name beats what is only a word that recurs. */
const NAMES_SOMETHING = 1.5;
/** So much nominal use, of all uses, makes a phrase a noun. */
const MOSTLY_NOMINAL = 0.3;

/** "3.4", "11th", "20k": how many or when, and no topic. */
const NUMBER = /^[\d.,:/-]+(?:st|nd|rd|th|[a-z%])?$/iu;
const isIdentifier = (surface: string): boolean => /\d/u.test(surface) || /\p{Ll}\p{Lu}/u.test(surface) || /^\p{Lu}{2,}$/u.test(surface);

/** Nouns that fit any talk, so that none of them alone says what a part of it was about. */
const GENERIC = new Set(
  (
    'term content conversation proposal situation class mode group document portion feedback process list amount option world kind sense perspective ' +
    'regard basis context stuff team company member user customer owner author community stage phase step piece topic subject matter approach solution ' +
    'plan role goal purpose benefit concern effort task project update discussion comment opinion view experience feature function requirement need value ' +
    'quality design decision management size form shape colour color page section line word name title text file thing body guy other everything anything ' +
    'reality future beginning middle addition order effect result course account use user usage access support information data space field range scale rate ' +
    'total average maximum minimum rest majority ton tons chance opportunity ability capability interest attention importance priority focus thought feeling ' +
    'issue email event people question idea answer meeting call button price cost problem api repo channel link target market product service system tool thanks wonder standpoint scenario background overview summary input output feel read run test check link post'
  ).split(' ').map(stem),
);
/** Words that only say more of the noun they stand before or after. */
const NO_PART = new Set(
  'newer older bigger smaller better worse faster slower lower higher related initial early late recent available ready cool beautiful fancy spongy fair able common various actual overall entire regular exact proper key main additional future current potential particular single whole due worth'.split(' '),
);
/** A word by itself has to be said so often to name a topic, in a meeting of few sentences and of more. */
const OFTEN = { few: 2, many: 4 };
const FEW_SENTENCES = 40;
const oftenIn = ({ length }: readonly Utterance[]): number => (length < FEW_SENTENCES ? OFTEN.few : OFTEN.many);

/** Whether a phrase tells what something is about: of several words, or one that is said often and isn't said of anything. */
function tellsTopic(key: string, phrase: Phrase, often: number): boolean {
  const spelling = spellingOf(phrase);
  const words = spelling.toLowerCase().split(' ');
  const stems = key.split(' ');
  const lastWord = words.at(-1) ?? '';
  if (spelling.length < 3 || words.some((word) => NO_PART.has(word) || NUMBER.test(word)) || NO_NOUN.test(lastWord) || strengthOfVerb(words[0] ?? '') === 'never') return false;
  if (stems.every((part) => GENERIC.has(part))) return false;
  if (isIdentifier(spelling)) return true;
  if (spelling.length < SHORTEST) return false;
  if (words.length > 1) return phrase.count > 1;
  return phrase.count >= often && !GENERIC.has(key) && phrase.nominal >= phrase.count / 2;
}

interface Found {
  readonly key: string;
  readonly surface: string;
  readonly length: number;
  readonly before: Term | undefined;
  readonly last: Term;
  readonly first: boolean;
}

/** What follows a verb in the third person rather than a noun in the plural. */
const OBJECT_FOLLOWS = new Set('the a an it to on out every all our us them me'.split(' '));

/** "The import runs on Fridays": the last word of what looks like one phrase is the verb. */
const isVerb = (term: Term, next: Term | undefined): boolean => /[^s]s$/u.test(term.lower) && OBJECT_FOLLOWS.has(next?.lower ?? '') && strengthOfVerb(term.lower.slice(0, -1)) !== 'unknown';

/** The ends of runs of words that carry a topic: adjectives and verbs seldom end one. */
function* phrasesOf(terms: readonly Term[]): Generator<Found> {
  for (let end = 0; end < terms.length; end++) {
    const last = terms[end];
    const next = terms[end + 1];
    if (last === undefined || last.stem === null || (end > 0 && isVerb(last, next))) continue;
    if (next !== undefined && next.stem !== null && next.joined && !isVerb(next, terms[end + 2])) continue;
    let key = '';
    let surface = '';
    for (let start = end; start >= 0 && end - start < LONGEST; start--) {
      const term = terms[start];
      if (term === undefined || term.stem === null) break;
      key = key === '' ? term.stem : `${term.stem} ${key}`;
      surface = surface === '' ? term.surface : `${term.surface} ${surface}`;
      yield { key, surface, length: end - start + 1, before: terms[start - 1], last, first: start === 0 };
      if (!term.joined) break;
    }
  }
}

/** Whether a phrase stands where a noun stands; an identifier always does. */
const isNominal = (found: Found, pack: OfflinePack): boolean => isIdentifier(found.last.surface) || pack.isNominal(found);

function count(phrases: Map<string, Phrase>, found: Found, language: string): void {
  const phrase = phrases.get(found.key) ?? { count: 0, nominal: 0, verbal: 0, spellings: new Map<string, number>(), length: found.length };
  phrase.count++;
  const pack = packFor(language);
  if (isNominal(found, pack)) phrase.nominal++;
  else if (pack.isVerbal(found)) phrase.verbal++;
  phrase.spellings.set(found.surface, (phrase.spellings.get(found.surface) ?? 0) + 1);
  phrases.set(found.key, phrase);
}

function spellingOf(phrase: Phrase): string {
  let best = '';
  let most = 0;
  for (const [spelling, times] of phrase.spellings) {
    if (times > most || (times === most && spelling.toLowerCase() === spelling && best.toLowerCase() !== best)) [best, most] = [spelling, times];
  }
  return best;
}

function weigh(phrase: Phrase, times: number): number {
  const nominal = (phrase.nominal + 0.25) / (phrase.nominal + phrase.verbal + 1);
  const length = phrase.count < 2 ? (phrase.length === 1 ? 0.4 : 0.6) : phrase.length === 1 ? 1 : 1.6;
  const spelling = spellingOf(phrase);
  const shape = NO_NOUN.test(spelling.toLowerCase()) && !isIdentifier(spelling) ? 0.2 : 1;
  return Math.sqrt(times) * length * nominal * shape * (spelling.length < 3 ? 0.3 : 1);
}

/** Whether a phrase is used as a noun in the meeting. */
const isNoun = ({ nominal, verbal }: Phrase): boolean => nominal > 0 && nominal >= MOSTLY_NOMINAL * (nominal + verbal);

/** Upper case at the head of a label, except where its first word is an identifier such as `ams4`. */
function toLabel(spelling: string): string {
  const [first = ''] = spelling.split(' ');
  return isIdentifier(first) || /\./u.test(first) ? spelling : spelling.charAt(0).toUpperCase() + spelling.slice(1);
}

/**
 * Reads the phrases of a meeting.
 * @param language BCP 47: how its nouns are told, its pack knows.
 * @param exclude words in lower case that are no topic: the speakers' names.
 * @param isPerson whether a word in lower case is the name of somebody in the meeting.
 */
export function readTopics(utterances: readonly Utterance[], language: string, exclude: ReadonlySet<string>, isPerson: (word: string) => boolean): Topics {
  const phrases = new Map<string, Phrase>();
  const allowed = (found: Found): boolean => !found.surface.toLowerCase().split(' ').some((word) => exclude.has(word) || isPerson(word));
  for (const { terms } of utterances) for (const found of phrasesOf(terms)) if (allowed(found)) count(phrases, found, language);
  const main = [...phrases]
    .filter(([key, phrase]) => phrase.count > 1 && isNoun(phrase) && tellsTopic(key, phrase, oftenIn(utterances)))
    .map(([key, phrase]) => ({ key, label: spellingOf(phrase), count: phrase.count, weight: weigh(phrase, phrase.count) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_MAIN);
  return { main, of: (utterance) => labelsOf(utterance, utterances, phrases, allowed, language) };
}

function labelsOf(utterance: Utterance, utterances: readonly Utterance[], phrases: ReadonlyMap<string, Phrase>, allowed: (found: Found) => boolean, language: string): { label: string; key: string }[] {
  const near = new Map<string, number>();
  for (const { terms } of utterances.slice(Math.max(0, utterance.index - WINDOW), utterance.index + WINDOW + 1)) {
    for (const { key } of phrasesOf(terms)) near.set(key, (near.get(key) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const found of phrasesOf(utterance.terms)) {
    const phrase = phrases.get(found.key);
    if (phrase === undefined || !isNoun(phrase) || !allowed(found)) continue;
    const named = found.length > 1 && isNominal(found, packFor(language)) ? NAMES_SOMETHING : 1;
    weights.set(found.key, weigh(phrase, near.get(found.key) ?? 1) * named);
  }
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .filter(([key]) => tellsTopic(key, phrases.get(key) ?? emptyPhrase, oftenIn(utterances)))
    .map(([key]) => ({ key, label: toLabel(spellingOf(phrases.get(key) ?? emptyPhrase)) }));
}

const emptyPhrase: Phrase = { count: 0, nominal: 0, verbal: 0, spellings: new Map(), length: 1 };
