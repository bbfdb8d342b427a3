import { eachMatchWord } from './match-words.ts';
import { collapses, isContentWord, type QuoteIndex } from './quote-index.ts';

/** A quote's words, made ready to be looked for. Parallel lists. */
export interface QuoteQuery {
  readonly words: readonly string[];
  /** Kinds of the index; -1 for a word that occurs nowhere in it. */
  readonly kinds: Int32Array;
  readonly content: readonly boolean[];
  readonly contentWords: number;
  /** Words that must agree: they turn a sentence round, or are figures. */
  readonly binding: readonly boolean[];
}

/** A quote of more words than this is none. */
const LONGEST_QUOTE = 1_000;

/** Whether a word turns a sentence round: `not`, `never`. */
export const isNegation = (word: string, index: QuoteIndex): boolean => index.language.negations.has(word);

/** The first words of a query, as a query. */
export function firstWords({ words, kinds, content, binding }: QuoteQuery, count: number): QuoteQuery {
  const first = content.slice(0, count);
  return { words: words.slice(0, count), kinds: kinds.slice(0, count), content: first, contentWords: first.filter(Boolean).length, binding: binding.slice(0, count) };
}

/** Makes a query of a quote, fillers and doubled words left out; null where no word is left or they are too many. */
export function makeQuery(index: QuoteIndex, quote: string): QuoteQuery | null {
  const words: string[] = [];
  eachMatchWord(quote, 0, Math.min(quote.length, LONGEST_QUOTE * 20), (word) => {
    if (index.language.fillers.has(word) || (words.at(-1) === word && collapses(word))) return;
    words.push(word);
  });
  if (words.length === 0 || words.length > LONGEST_QUOTE || quote.length > LONGEST_QUOTE * 20) return null;
  const kinds = Int32Array.from(words, (word) => index.vocabulary.get(word) ?? -1);
  const content = words.map((word) => isContentWord(word, index.language));
  const binding = words.map((word) => isNegation(word, index) || /\p{N}/u.test(word));
  return { words, kinds, content, contentWords: content.filter(Boolean).length, binding };
}
