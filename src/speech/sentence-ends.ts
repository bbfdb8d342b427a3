import { LEVELS, gapFeatures, type BoundaryModel } from './sentence-features.ts';
import { SENTENCE_ENDS } from './sentence-weights.ts';
import { markVocatives } from './vocatives.ts';

/** How sure it has to be that a sentence ends, as log-odds: as likely as not, where recall and precision balance best. */
const SURE = 0;

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
 * @param words in lower case without punctuation, `NAME` for each name. Linear.
 */
export function findSentenceEnds(words: readonly string[]): boolean[] {
  const weights = (unpacked ??= unpack(SENTENCE_ENDS));
  const { bits, step, bias } = SENTENCE_ENDS;
  let since = 1;
  const found = words.map((_, at) => {
    let score = bias;
    for (const feature of gapFeatures(words, at, since, bits)) score += (weights[feature] ?? 0) * step;
    const ends = score > SURE || at === words.length - 1;
    since = ends ? 1 : since + 1;
    return ends;
  });
  markVocatives(words, found);
  return found;
}
