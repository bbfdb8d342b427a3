import type { QuoteIndex } from './quote-index.ts';
import { isNegation, type QuoteQuery } from './quote-query.ts';

/** For each length of a beginning of the query, the longest shorter beginning that ends it too (Knuth, Morris, Pratt 1977). */
function readBorders(kinds: Int32Array): Int32Array {
  const borders = new Int32Array(kinds.length);
  let matched = 0;
  for (let at = 1; at < kinds.length; at++) {
    while (matched > 0 && kinds[at] !== kinds[matched]) matched = borders[matched - 1] ?? 0;
    if (kinds[at] === kinds[matched]) matched++;
    borders[at] = matched;
  }
  return borders;
}

/** Whether a match that ends with a word leaves the `not` of a contraction behind it: `we do` in `we don't`. */
export function leavesNegation(index: QuoteIndex, last: number): boolean {
  if (last + 1 >= index.kinds.length || index.starts[last + 1] !== index.starts[last]) return false;
  return isNegation(index.words[index.kinds[last + 1] ?? 0] ?? '', index);
}

/**
 * The place (index of its first word) where a query's words stand one after another, the one nearest to an offset, else the first; -1
 * where there is none. Linear in the transcript's length.
 */
export function findExact(index: QuoteIndex, query: QuoteQuery, near: number | undefined): number {
  const { kinds } = query;
  if (kinds.includes(-1)) return -1;
  const borders = readBorders(kinds);
  let best = -1;
  let distance = Infinity;
  let matched = 0;
  for (let at = 0; at < index.kinds.length; at++) {
    while (matched > 0 && index.kinds[at] !== kinds[matched]) matched = borders[matched - 1] ?? 0;
    if (index.kinds[at] === kinds[matched]) matched++;
    if (matched < kinds.length) continue;
    matched = borders[matched - 1] ?? 0;
    const first = at - kinds.length + 1;
    const away = near === undefined ? first : Math.abs((index.starts[first] ?? 0) - near);
    if (away < distance && !leavesNegation(index, at)) [best, distance] = [first, away];
    if (near === undefined && best >= 0) break;
  }
  return best;
}
