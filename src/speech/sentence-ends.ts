import { LEVELS, gapFeatures, type BoundaryModel } from './sentence-features.ts';
import { SENTENCE_ENDS } from './sentence-weights.ts';

/** How sure it has to be that a sentence ends: the log-odds of 0.3, where recall and precision balance best. */
const SURE = Math.log(0.3 / 0.7);

let unpacked: Int8Array | null = null;

function unpack({ weights }: BoundaryModel): Int8Array {
  const levels = new Int8Array(128);
  for (let at = 0; at < LEVELS.length; at++) levels[LEVELS.charCodeAt(at)] = at - LEVELS.length / 2;
  const read = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at++) read[at] = levels[weights.charCodeAt(at)] ?? 0;
  return read;
}

/**
 * Whether a sentence of English talk without punctuation ends with each word of a run.
 * @param words in lower case without punctuation. Linear.
 */
export function findSentenceEnds(words: readonly string[]): boolean[] {
  const weights = (unpacked ??= unpack(SENTENCE_ENDS));
  const { bits, step, bias } = SENTENCE_ENDS;
  let since = 1;
  return words.map((_, at) => {
    let score = bias;
    for (const feature of gapFeatures(words, at, since, bits)) score += (weights[feature] ?? 0) * step;
    const ends = score > SURE || at === words.length - 1;
    since = ends ? 1 : since + 1;
    return ends;
  });
}
