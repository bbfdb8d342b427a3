import { lowerBound } from '../text/lower-bound.ts';
import type { QuoteIndex } from './quote-index.ts';

/**
 * The words (indexes) of a quote that stands in the text as it is, at the offset named: labels and times within it are none. Empty where
 * it does not stand there.
 */
export function wordsOfSlice({ text, starts, ends }: QuoteIndex, quote: string, near: number | undefined): number[] {
  if (near === undefined || !text.startsWith(quote, near)) return [];
  const words: number[] = [];
  for (let word = lowerBound(starts, 0, starts.length, near); word < ends.length && (ends[word] ?? 0) <= near + quote.length; word++) words.push(word);
  return words;
}
