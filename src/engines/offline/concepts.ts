import type { Utterance } from './utterance.ts';

/** What the meeting talks about, as numbers: the concepts of each utterance, and each concept's weight. */
export interface Concepts {
  /** By utterance; each concept at most once. */
  readonly of: readonly (readonly number[])[];
  readonly weights: Float64Array;
}

const SELDOM = 2;
/** What a concept weighs that occurs once, where others recur. */
const ONCE = 0.25;

function idsOf(utterance: Utterance, ids: Map<string, number>): Set<number> {
  const found = new Set<number>();
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  let before: string | null = null;
  for (const { stem, joined } of utterance.terms) {
    if (stem !== null) {
      found.add(idOf(stem));
      if (before !== null && joined) found.add(idOf(`${before} ${stem}`));
    }
    before = stem;
  }
  return found;
}

/**
 * Concepts are the stems of words that carry a topic, and pairs of neighbouring ones. A concept weighs the more the more sentences
 * it occurs in, but less where it is in nearly all of them (tf-idf); one that occurs once weighs little where others recur.
 */
export function readConcepts(utterances: readonly Utterance[]): Concepts {
  const ids = new Map<string, number>();
  const of = utterances.map((utterance) => [...idsOf(utterance, ids)]);
  const counts = new Float64Array(ids.size);
  for (const concepts of of) for (const concept of concepts) counts[concept] = (counts[concept] ?? 0) + 1;
  const recurs = counts.some((count) => count >= SELDOM);
  const weights = counts.map((count) => (recurs && count < SELDOM ? ONCE : count * Math.log((of.length + 1) / (count + 0.5))));
  return { of, weights };
}

/** The share of the smaller set of stems that the other holds too; 0 where one is empty. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const [small, large] = one.length <= other.length ? [one, new Set(other)] : [other, new Set(one)];
  if (small.length === 0) return 0;
  return small.filter((word) => large.has(word)).length / small.length;
}
