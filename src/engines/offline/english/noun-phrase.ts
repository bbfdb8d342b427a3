import { isStopWord } from '../../../speech/words.ts';
import { isPlain } from '../plain-words.ts';
import { stem } from '../stem.ts';
import { strengthOfVerb } from './verbs.ts';

/** A noun with what stands before it, as far as it can be told without a grammar: "the old price list". */
export interface NounPhrase {
  /** From the article on. */
  readonly text: string;
  /** Offsets into the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** The stem of its last word. */
  readonly head: string;
  /** The words between article and head. */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
}

const ARTICLES = new Set("the a an our your my their his her this that these those another".split(' '));
const WORD = /[\p{L}\p{N}]+(?:['’./_-][\p{L}\p{N}]+)*/gu;
const MOST_WORDS = 5;
/** Words that are said before a noun, though they carry no topic. */
const MODIFIERS = new Set('old new whole first second third last next full half small big other main single different common current only double low high top'.split(' '));

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

function isVerb(word: string): boolean {
  return /s$/u.test(word) && strengthOfVerb(word.slice(0, -1)) !== 'unknown' && strengthOfVerb(word) === 'unknown';
}

function phraseAt(words: readonly Word[], at: number, text: string): NounPhrase | null {
  const taken: Word[] = [];
  for (let next = at + 1; next < words.length && taken.length < MOST_WORDS; next++) {
    const word = words[next];
    const before = words[next - 1];
    if (word === undefined || before === undefined || text.slice(before.end, word.start) !== ' ') break;
    if (!MODIFIERS.has(word.lower) && isStopWord(word.lower) && !/\d/u.test(word.lower)) break;
    if (taken.length > 0 && isVerb(word.lower)) break;
    taken.push(word);
  }
  while (taken.length > 0 && isPlain(taken.at(-1)?.lower ?? '')) taken.pop();
  const head = taken.at(-1);
  const first = words[at];
  if (head === undefined || first === undefined) return null;
  return {
    text: text.slice(first.start, head.end),
    start: first.start,
    end: head.end,
    head: stem(head.lower),
    modifiers: taken.slice(0, -1).map((word) => word.text),
    plural: /[^s]s$/u.test(head.lower),
  };
}

/** The noun phrases of an English text that an article or the like opens, in order. */
export function nounPhrases(text: string): NounPhrase[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ text: match[0], lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
  return words.flatMap((word, at) => (ARTICLES.has(word.lower) ? (phraseAt(words, at, text) ?? []) : []));
}
