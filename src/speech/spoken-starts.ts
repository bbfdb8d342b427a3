import type { SentenceIndex } from '../languages/languages.ts';
import { NAME } from './sentence-features.ts';

/** Enough to cut. */
const ENOUGH = 1.5;
const LONGEST_PHRASE = 5;
/** A start of two words tells more than one word, which also stands within sentences. */
const WORTH = { phrase: 2, word: 1.5, close: 1.5, alone: 1, aloneWord: 0.5, goesOn: -2.5, leads: -0.5, short: -1, long: 0.5 };
/** In words. */
const SHORT = 3;
const LONG = 14;
const VERY_LONG = 22;

/** How many words of the longest phrase of a list stand at an index; 0 where none does. `*st` stands for a first word that ends so. */
function lengthOf(list: ReadonlySet<string>, words: readonly string[], at: number): number {
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    if (list.has(words.slice(at, at + count).join(' '))) return count;
  }
  const [first = '', second = ''] = [words[at], words[at + 1]];
  return first.length > 3 && list.has(`*${first.slice(-2)} ${second}`) ? 2 : 0;
}

/** How well a sentence begins at an index. */
function startScore(words: readonly string[], at: number, { starts, alone }: SentenceIndex): number {
  const length = lengthOf(starts, words, at);
  if (length > 1 || lengthOf(alone, words, at) > 1) return WORTH.phrase;
  return length === 0 ? 0 : WORTH.word;
}

/** How well the sentence that began at an index ends before another one. */
function endScore(words: readonly string[], from: number, to: number, sentences: SentenceIndex, leaders: ReadonlySet<string>): number {
  const { alone, closes, afterClose, goesOn } = sentences;
  const last = words[to - 1] ?? '';
  const said = to - from <= LONGEST_PHRASE ? words.slice(from, to).join(' ') : '';
  if (alone.has(said)) return said.includes(' ') ? WORTH.alone : WORTH.aloneWord;
  const closed = closes?.test(last) === true && afterClose.has(words[to] ?? '') ? WORTH.close : 0;
  const leads = goesOn.has(last) ? WORTH.goesOn : leaders.has(last) ? WORTH.leads : 0;
  const length = to - from < SHORT ? WORTH.short : (to - from > LONG ? WORTH.long : 0) + (to - from > VERY_LONG ? WORTH.long : 0);
  return closed + leads + length;
}

/**
 * Whether a sentence of talk without punctuation ends with each word of a run, by how sentences of its language begin and end.
 * @param words in lower case without punctuation, `NAME` for each name. Linear.
 */
export function findSpokenEnds(words: readonly string[], sentences: SentenceIndex, leaders: ReadonlySet<string>): boolean[] {
  const { alone, goesOn } = sentences;
  let from = 0;
  return words.map((word, at) => {
    const next = at + 1;
    if (next === words.length) return true;
    const called = words[next] === NAME && asksAt(words, next + 1, sentences) && word !== NAME && !goesOn.has(word);
    const within = lengthOf(alone, words, from) > next - from || (word === NAME && asksAt(words, next, sentences));
    const ends = called || (!within && startScore(words, next, sentences) + endScore(words, from, next, sentences, leaders) >= ENOUGH);
    if (ends) from = next;
    return ends;
  });
}

/** Whether a question begins at an index. */
export const asksAt = (words: readonly string[], at: number, { asks }: SentenceIndex): boolean => lengthOf(asks, words, at) > 0;
