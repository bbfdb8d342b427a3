interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges of a text, in any order, that are asked about in time logarithmic in their number. */
export class RangeIndex {
  private readonly starts: readonly number[];
  /** For each start the furthest end of the ranges that start there or before. */
  private readonly reach: readonly number[];

  constructor(ranges: readonly Range[]) {
    const sorted = [...ranges].sort((one, other) => one.start - other.start);
    let furthest = -1;
    this.starts = sorted.map(({ start }) => start);
    this.reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** Whether one of the ranges holds a stretch, a single offset where no end is given. */
  holds(start: number, end = start + 1): boolean {
    return this.reachOf(start + 1) >= end;
  }

  /** Whether a range has something in common with a stretch. */
  overlaps({ start, end }: Range): boolean {
    return this.reachOf(end) > start;
  }

  /** The furthest end of the ranges that start before an offset; -1 where none does. */
  private reachOf(offset: number): number {
    return this.reach[countBelow(this.starts, offset) - 1] ?? -1;
  }
}

/** How many of some ascending numbers are below a value. */
export function countBelow(numbers: readonly number[], value: number): number;
/** How many of some things, ascending by a number of theirs, are below a value. */
export function countBelow<T>(things: readonly T[], value: number, numberOf: (thing: T) => number): number;
export function countBelow<T>(things: readonly T[], value: number, numberOf = (thing: T) => Number(thing)): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && numberOf(thing) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
