import { type CutPlace, findCutPlaces, wordPlace } from './cut-places.ts';
import type { Piece } from './prompt.ts';
import { tokenCounter } from './tokens.ts';

/** A part of a transcript: offsets (UTF-16) of its own text, and where what is sent with it begins. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** At most a sentence or two before `start`, so that what was said across the cut is understood. */
  readonly leadStart: number;
}

/** Words said before a chunk that are sent again with it, in characters. */
const LONGEST_LEAD = 240;
/** A cut between turns is preferred to one between sentences within so much of a chunk's end. */
const WINDOW = 0.75;

/** Cuts transcripts. What is found of a text is kept for the next cut of it. */
export class Cutter {
  private readonly places: readonly CutPlace[];
  private readonly count: (slice: string) => number;
  /** The tokens up to each place. */
  private readonly reached = new Map<number, number>([[0, 0]]);

  constructor(private readonly text: string) {
    this.places = findCutPlaces(text);
    this.count = tokenCounter(text);
    let [from, tokens] = [0, 0];
    for (const { at } of this.places) {
      tokens += this.count(text.slice(from, at));
      this.reached.set(at, tokens);
      from = at;
    }
  }

  tokensOf({ start, end }: Pick<Chunk, 'start' | 'end'>): number {
    const [before, through] = [this.reached.get(start), this.reached.get(end)];
    return before === undefined || through === undefined ? this.count(this.text.slice(start, end)) : through - before;
  }

  /**
   * Cuts a part of the text into as few chunks of about equal size as hold at most so many tokens each: between turns, else between
   * sentences, else between words. Together they hold every character of the part.
   */
  cut(part: Chunk, mostTokens: number): Chunk[] {
    const chunks: Chunk[] = [];
    let left = this.tokensOf(part);
    for (let start = part.start; start < part.end; ) {
      const even = left / Math.max(1, Math.ceil(left / mostTokens));
      const end = left <= mostTokens ? part.end : this.endOf(start, part.end, Math.min(mostTokens, even * 1.08));
      chunks.push({ start, end, leadStart: start === part.start ? part.leadStart : this.leadOf(start) });
      left -= this.tokensOf({ start, end });
      start = end;
    }
    return chunks.length === 0 ? [part] : chunks;
  }

  /** Cuts a part in two, whatever its size; one where it is a single word. */
  halve(part: Chunk): Chunk[] {
    return this.cut(part, Math.ceil(this.tokensOf(part) / 2) + 1);
  }

  private endOf(start: number, last: number, mostTokens: number): number {
    let tokens = 0;
    let reached = start;
    const fitting: { place: CutPlace; tokens: number }[] = [];
    for (const place of this.placesBetween(start, last)) {
      tokens += this.tokensOf({ start: reached, end: place.at });
      if (tokens > mostTokens) break;
      reached = place.at;
      fitting.push({ place, tokens });
    }
    const late = fitting.filter((fit) => fit.tokens >= mostTokens * WINDOW);
    const best = late.filter(({ place }) => place.turnEnds).pop() ?? late.pop() ?? fitting.pop();
    return best?.place.at ?? this.wordEnd(start, last, mostTokens);
  }

  private *placesBetween(start: number, last: number): Generator<CutPlace> {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle]?.at ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < this.places.length; index++) {
      const place = this.places[index];
      if (place === undefined || place.at >= last) return;
      yield place;
    }
  }

  /** The end of as many words as fit; always at least one character on. */
  private wordEnd(start: number, last: number, mostTokens: number): number {
    let fits = start + 1;
    let over = last;
    while (over - fits > 1) {
      const middle = (fits + over) >> 1;
      if (this.count(this.text.slice(start, middle)) <= mostTokens) fits = middle;
      else over = middle;
    }
    return Math.max(start + 1, wordPlace(this.text, start, fits));
  }

  private leadOf(start: number): number {
    const from = Math.max(0, start - LONGEST_LEAD);
    const places = [...this.placesBetween(from, start)];
    const first = places.find(({ turnEnds }) => turnEnds) ?? places[0];
    return first?.at ?? (from === 0 ? 0 : Math.min(start, this.blankAfter(from)));
  }

  private blankAfter(from: number): number {
    const blank = this.text.slice(from, from + LONGEST_LEAD).search(/\s/u);
    return blank < 0 ? from + LONGEST_LEAD : from + blank;
  }
}

/** A whole text as one chunk. */
export const wholeOf = (text: string): Chunk => ({ start: 0, end: text.length, leadStart: 0 });

/** What is sent of a text for a chunk. */
export const pieceOf = (text: string, { start, end, leadStart }: Chunk): Piece => ({
  text: text.slice(start, end),
  lead: text.slice(leadStart, start),
  part: start > 0 || end < text.length,
});
