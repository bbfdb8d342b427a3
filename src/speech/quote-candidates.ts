import { lowerBound } from '../text/lower-bound.ts';
import type { QuoteIndex } from './quote-index.ts';
import type { QuoteQuery } from './quote-query.ts';

/** How many of a quote's rarest words are followed, how many places of each, and how many places are looked at closely. */
const ANCHORS = 5;
const MOST_PLACES = 20_000;
const MOST_CANDIDATES = 24;
/** The neighbours on each side that are compared at first sight. */
const REACH = 4;

interface Anchor {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function rarestWords(index: QuoteIndex, query: QuoteQuery): Anchor[] {
  const anchors: Anchor[] = [];
  query.kinds.forEach((kind, at) => {
    if (kind < 0 || query.kinds.indexOf(kind) !== at) return;
    anchors.push({ at, from: index.firstPlaces[kind] ?? 0, to: index.firstPlaces[kind + 1] ?? 0 });
  });
  return anchors.sort((first, second) => first.to - first.from - (second.to - second.from)).slice(0, ANCHORS);
}

/** How many of a query's words around `at` stand, give or take one word, around a place. */
function countNeighbours(index: QuoteIndex, query: QuoteQuery, at: number, place: number): number {
  let count = 0;
  for (let step = -REACH; step <= REACH; step++) {
    const kind = query.kinds[at + step];
    if (kind === undefined || kind < 0) continue;
    const beside = place + step;
    if (index.kinds[beside] === kind || index.kinds[beside - 1] === kind || index.kinds[beside + 1] === kind) count++;
  }
  return count;
}

/** The part of a frequent word's places that is looked at: those around an offset, else the first. */
function windowOf(index: QuoteIndex, anchor: Anchor, near: number | undefined): [number, number] {
  if (anchor.to - anchor.from <= MOST_PLACES || near === undefined) return [anchor.from, Math.min(anchor.to, anchor.from + MOST_PLACES)];
  const middle = lowerBound(index.places, anchor.from, anchor.to, lowerBound(index.starts, 0, index.starts.length, near));
  const from = Math.max(anchor.from, Math.min(middle - MOST_PLACES / 2, anchor.to - MOST_PLACES));
  return [from, Math.min(anchor.to, from + MOST_PLACES)];
}

/**
 * Places (word indexes where the quote may begin, also below 0) worth a closer look, most promising first. Follows the quote's rarest
 * words only, so that the work stays bounded however often words repeat.
 */
export function findCandidates(index: QuoteIndex, query: QuoteQuery, near: number | undefined): number[] {
  const found = new Map<number, number>();
  for (const anchor of rarestWords(index, query)) {
    const [from, to] = windowOf(index, anchor, near);
    for (let entry = from; entry < to; entry++) {
      const place = index.places[entry] ?? 0;
      const score = countNeighbours(index, query, anchor.at, place);
      const start = place - anchor.at;
      if (score >= Math.min(3, query.words.length - 1) && score > (found.get(start) ?? 0)) found.set(start, score);
    }
  }
  const away = (start: number): number => (near === undefined ? start : Math.abs((index.starts[Math.max(0, start)] ?? 0) - near));
  const ranked = [...found].sort((first, second) => second[1] - first[1] || away(first[0]) - away(second[0]));
  return ranked.slice(0, MOST_CANDIDATES * 2).map(([start]) => start);
}
