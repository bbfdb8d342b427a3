import { stem } from '../src/engines/offline/stem.ts';

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The stems of a text's words, in order. */
export const stemsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** F of the words that two texts share, each as often as in both. */
export function rouge1(summary: readonly string[], reference: readonly string[]): number {
  const wanted = countsOf(reference);
  const shared = [...countsOf(summary)].reduce((sum, [word, count]) => sum + Math.min(count, wanted.get(word) ?? 0), 0);
  return shared === 0 ? 0 : (2 * shared) / (summary.length + reference.length);
}

function weigher(documents: readonly (readonly string[])[]): (words: readonly string[]) => Map<string, number> {
  const seen = countsOf(documents.flatMap((words) => [...new Set(words)]));
  return (words) =>
    new Map([...countsOf(words)].map(([word, count]) => [word, count * Math.log(documents.length / (seen.get(word) ?? 1))]));
}

const lengthOf = (weights: ReadonlyMap<string, number>): number => Math.hypot(...weights.values());

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const product = [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
  return product === 0 ? 0 : product / (lengthOf(one) * lengthOf(other));
}

/** The share of summaries that resemble their own reference (tf-idf) more than any other; null where there are less than two. */
export function sharesOwn(summaries: readonly (readonly string[])[], references: readonly (readonly string[])[]): number | null {
  if (summaries.length < 2) return null;
  const weigh = weigher([...summaries, ...references]);
  const wanted = references.map(weigh);
  return meanOf(
    summaries.map((summary, index) => {
      const weights = weigh(summary);
      const own = cosine(weights, wanted[index] ?? new Map<string, number>());
      return wanted.every((other, at) => at === index || cosine(weights, other) < own) ? 1 : 0;
    }),
  );
}
