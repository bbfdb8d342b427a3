import type { Topics } from './topics.ts';

/** The main topics of a meeting that share no word, in the transcript's spelling; each was said `fewest` times at least. */
export function mainTopics(topics: Topics, most: number, fewest: number): string[] {
  const chosen: string[] = [];
  const stems = new Set<string>();
  for (const { label, key, count } of topics.main) {
    if (chosen.length >= most) break;
    if (count < fewest) continue;
    const words = key.split(' ');
    if (words.some((word) => stems.has(word))) continue;
    for (const word of words) stems.add(word);
    chosen.push(label);
  }
  return chosen;
}
