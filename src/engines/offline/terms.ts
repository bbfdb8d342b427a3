import { isSyllabic, wordUnitsAt } from '../../text/characters.ts';
import { isPlain } from './plain-words.ts';
import { stem } from './stem.ts';

/** One word of a sentence, with what can be said of it at a glance. */
export interface Term {
  /** As it stands in the transcript. */
  readonly surface: string;
  readonly lower: string;
  /** Null where the word carries no topic. */
  readonly stem: string | null;
  /** Whether only a blank parts it from the word before. */
  readonly joined: boolean;
}

/** A run of one script: in Japanese the words that carry a topic are mostly runs of Han or of Katakana. */
const SCRIPT_RUN = /[\p{Script=Katakana}ー]+|\p{Script=Han}+|\p{Script=Hiragana}+|\p{Script=Thai}+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const LONGEST_RUN = 6;
const LONGEST_WORD = 40;

function cutRun(run: string): string[] {
  if (run.length <= LONGEST_RUN) return [run];
  const pairs: string[] = [];
  for (let at = 0; at + 1 < run.length; at += 2) pairs.push(run.slice(at, at + 2));
  return pairs;
}

function stemOf(lower: string, language: string): string | null {
  if (isPlain(lower, language) || lower.length > LONGEST_WORD) return null;
  const apostrophe = lower.search(/['’]/u);
  const word = apostrophe > 0 ? lower.slice(0, apostrophe) : lower;
  if (apostrophe > 0 && (isPlain(word, language) || isPlain(lower.replace(/['’]/u, ''), language))) return null;
  if (/^\p{N}+$/u.test(word) || /^\p{Script=Hiragana}+$/u.test(word)) return null;
  return stem(word);
}

function termsOfRun(word: string, joined: boolean, language: string): Term[] {
  const pieces = (word.match(SCRIPT_RUN) ?? []).flatMap(cutRun);
  return pieces.map((piece, index) => ({ surface: piece, lower: piece, stem: stemOf(piece.toLowerCase(), language), joined: joined || index > 0 }));
}

const INNER = "'’._/-";

/** The offset after the word at an offset; marks such as `.` and `-` belong to it where a letter follows. */
function wordEnd(sentence: string, start: number): number {
  let at = start;
  for (;;) {
    const units = wordUnitsAt(sentence, at);
    if (units > 0) at += units;
    else if (at > start && INNER.includes(sentence.charAt(at)) && wordUnitsAt(sentence, at + 1) > 0) at++;
    else return at;
  }
}

/** Takes sentences apart; a run of letters without blanks is cut where the script changes. */
export type TermReader = (sentence: string) => Term[];

/** A word as it stands after a blank, and elsewhere: its terms are the same objects wherever it is said. */
interface Known {
  readonly joined: Term;
  readonly parted: Term;
}

const MOST_KNOWN = 20_000;

function createTermReader(language: string): TermReader {
  const known = new Map<string, Known>();
  const look = (surface: string): Known => {
    const found = known.get(surface);
    if (found !== undefined) return found;
    const lower = surface.toLowerCase();
    const stem = stemOf(lower, language);
    const made = { joined: { surface, lower, stem, joined: true }, parted: { surface, lower, stem, joined: false } };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(surface, made);
    return made;
  };
  return (sentence) => readWith(sentence, look, language);
}

const readers = new Map<string, TermReader>();

/** Takes sentences of a language (BCP 47) apart. It looks at each word once, as those of a meeting recur, and gives the same for the same. */
export function termReader(language: string): TermReader {
  const found = readers.get(language) ?? createTermReader(language);
  readers.set(language, found);
  return found;
}

/** The words of one sentence in order. The language is BCP 47. */
export const readTerms = (sentence: string, language = 'en'): Term[] => termReader(language)(sentence);

function readWith(sentence: string, look: (surface: string) => Known, language: string): Term[] {
  const terms: Term[] = [];
  let last = -2;
  for (let at = 0; at < sentence.length; ) {
    const end = wordEnd(sentence, at);
    if (end === at) {
      at++;
      continue;
    }
    const surface = sentence.slice(at, end);
    const joined = at === last + 1 && sentence.charCodeAt(last) === 0x20;
    last = end;
    if (isSyllabic(sentence.charCodeAt(at)) || isSyllabic(sentence.charCodeAt(end - 1))) {
      terms.push(...termsOfRun(surface, joined, language));
    } else {
      const known = look(surface);
      terms.push(joined ? known.joined : known.parted);
    }
    at = end;
  }
  return terms;
}
