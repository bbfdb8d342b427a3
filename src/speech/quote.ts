import { align, alignmentWindow, type Alignment } from './quote-align.ts';
import { findCandidates } from './quote-candidates.ts';
import { findExact } from './quote-exact.ts';
import type { QuoteIndex } from './quote-index.ts';
import { firstWords, makeQuery, type QuoteQuery } from './quote-query.ts';
import { wordsOfSlice } from './quote-slice.ts';
import { isQuoted, mayBeQuoted } from './quote-verdict.ts';

export { indexSpeech, type QuoteIndex } from './quote-index.ts';

/** A place in the text: UTF-16 offsets, at word borders. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
}

/** Quotes with fewer words that say something of the subject must be found word by word. */
const FEWEST_CONTENT_WORDS = 3;
/** Cells of alignment tables that are filled for one quote: enough for all places of one of 80 words. */
const MOST_CELLS = 600_000;
/** A quote is a sentence: of a longer one that doesn't stand word by word so many words are sought. */
const MOST_WORDS = 100;
/** A longer one is not said twice in nearly the same words: its first place is the one. */
const SAID_ONCE = 80;

/** What may be spent on quotes that don't stand word by word, in cells of alignment tables. Shared by all quotes of some minutes. */
export interface QuoteBudget {
  cells: number;
}

/** Far more than the quotes of honest minutes need, and about a second. */
export const quoteBudget = (): QuoteBudget => ({ cells: 30_000_000 });
/** Parts of a quote that ellipses cut; how far apart they may stand (characters) to be shown as one. */
const MOST_PARTS = 8;
const WIDEST = 600;
const FARTHEST = 4_000;

const ELLIPSIS = /\s*(?:\[\s*(?:\.{3,}|…)\s*\]|\(\s*(?:\.{3,}|…)\s*\)|\.{3,}|…)[\s,]*/u;

/** The range of the words met: where labels or times stand between them, of the stretch that holds most. */
function rangeOf(index: QuoteIndex, places: readonly number[]): QuotePlace | null {
  const counts = new Map<number, number>();
  for (const place of places) {
    const stretch = index.stretches[place] ?? 0;
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  let best = -1;
  for (const [stretch, count] of counts) if (count > (counts.get(best) ?? 0)) best = stretch;
  const kept = places.filter((place) => index.stretches[place] === best);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: index.starts[first] ?? 0, end: index.ends[last] ?? 0 };
}

/** What a search knows besides the quote. */
interface Search {
  readonly index: QuoteIndex;
  readonly near: number | undefined;
  readonly budget: QuoteBudget;
}

function findSimilar({ index, near, budget }: Search, query: QuoteQuery): QuotePlace | null {
  let cells = 0;
  let best: Alignment | null = null;
  let range: QuotePlace | null = null;
  for (const candidate of findCandidates(index, query, near)) {
    const [from, to] = alignmentWindow(index, query, candidate);
    const needed = (to - from) * query.words.length;
    cells += needed;
    if (cells > MOST_CELLS || needed > budget.cells) break;
    budget.cells -= needed;
    const alignment = align(index, query, from, to);
    if (best !== null && alignment.score < best.score) continue;
    if (!isQuoted(index, query, alignment)) continue;
    const place = rangeOf(index, [...alignment.met].filter((word) => word >= 0));
    if (place === null || (best !== null && alignment.score === best.score && !isBetter(place, range, near))) continue;
    best = alignment;
    range = place;
    if (query.words.length > SAID_ONCE) break;
  }
  return range;
}

function isBetter(place: QuotePlace, than: QuotePlace | null, near: number | undefined): boolean {
  if (than === null) return true;
  return near === undefined ? place.start < than.start : Math.abs(place.start - near) < Math.abs(than.start - near);
}

function findWhole(search: Search, quote: string): QuotePlace | null {
  const { index, near } = search;
  const query = makeQuery(index, quote);
  if (query === null) return null;
  const exact = findExact(index, query, near);
  if (exact >= 0) return rangeOf(index, Array.from(query.words, (_, at) => exact + at));
  const slice = wordsOfSlice(index, quote, near);
  if (slice.length > 0) return rangeOf(index, slice);
  const sought = query.words.length > MOST_WORDS ? firstWords(query, MOST_WORDS) : query;
  return sought.contentWords < FEWEST_CONTENT_WORDS || !mayBeQuoted(sought) ? null : findSimilar(search, sought);
}

/** All parts of a quote in order, not far from each other: as one range where that is short and speech throughout, else the longest part. */
function findParts(search: Search, parts: readonly string[]): QuotePlace | null {
  const { index, near } = search;
  const places: QuotePlace[] = [];
  for (const part of parts) {
    const last = places.at(-1);
    const place = findWhole({ ...search, near: last?.end ?? near }, part);
    if (place === null || (last !== undefined && (place.start < last.end || place.start > last.end + FARTHEST))) return null;
    places.push(place);
  }
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last.end - first.start <= WIDEST && isUnbroken(index, first.start, last.start)) return { start: first.start, end: last.end };
  return places.reduce((longest, place) => (place.end - place.start > longest.end - longest.start ? place : longest));
}

/** Whether the words at two offsets stand in one stretch of speech. */
function isUnbroken(index: QuoteIndex, first: number, second: number): boolean {
  return index.stretches[index.starts.indexOf(first)] === index.stretches[index.starts.indexOf(second)];
}

/**
 * Finds where a quote was said. Case, punctuation, fillers and words said twice do not count; where the words do not stand one after
 * another, a wrong, missing or added word here and there and slips of spelling are forgiven: four of five words must meet in order, three of four
 * that say something of the subject, and every negation and figure. A quote with fewer than three such words must stand word by word.
 * Ellipses may leave out what lies between. What stands at `near` to the letter was said, labels and times within it left out. Of equal places the nearest to `near` (UTF-16 offset) is taken, else the first. The range
 * holds no label and no time stamp: of a quote that goes over them it is the part that holds most of it. Null where it was not said.
 * Of a quote longer than a few sentences that does not stand word by word, the beginning is sought; where the budget is used up, nothing but
 * what stands word by word is found.
 */
export function findQuote(index: QuoteIndex, quote: string, near?: number, budget: QuoteBudget = quoteBudget()): QuotePlace | null {
  const search = { index, near, budget };
  const whole = findWhole(search, quote);
  if (whole !== null || !ELLIPSIS.test(quote)) return whole;
  const parts = quote.split(new RegExp(ELLIPSIS, 'gu')).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length < 2 || parts.length > MOST_PARTS ? null : findParts(search, parts);
}
