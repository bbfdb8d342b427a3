/** Weights per feature: a power of two. */
export interface BoundaryModel {
  readonly bits: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** One character per weight: its place in `LEVELS`, less half of them. */
  readonly weights: string;
}

export const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Stands for any name: which one it is tells nothing of where sentences end. */
export const NAME = '*';

/** FNV-1a of UTF-16 units, in so many bits. */
function hash(text: string, bits: number): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value ^= value >>> 15;
  return (value >>> 0) & ((1 << bits) - 1);
}

/** How long a sentence is so far, roughly. */
function lengthClass(words: number): number {
  if (words < 12) return words;
  if (words < 20) return 12 + ((words - 12) >> 1);
  return words < 40 ? 16 + ((words - 20) >> 2) : 21;
}

/**
 * The features of the gap behind a word, as indexes into the weights: the words around it and the number of words since the last end.
 * @param words in lower case without punctuation, `NAME` for each name.
 */
export function gapFeatures(words: readonly string[], at: number, since: number, bits: number): number[] {
  const before = words[at - 1] ?? '<';
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '>';
  const second = words[at + 2] ?? '>';
  const length = since < 4 ? 0 : since < 10 ? 1 : 2;
  const features = [
    `b${word}`, `c${next}`, `a${before}`, `d${second}`, `bc${word} ${next}`, `cd${next} ${second}`, `ab${before} ${word}`, `n${String(lengthClass(since))}`, `nc${String(length)}${next}`,
  ];
  return features.map((feature) => hash(feature, bits));
}
