import fc from 'fast-check';
import type { Edit } from '../../src/text/edit.ts';

/** A stretch of a text, in UTF-16 offsets, `end` not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A change that fits any text: where (a share of its length), how many characters go, what comes. */
export interface RandomChange {
  /** From 0 (the start) up to, not including, 1. */
  readonly place: number;
  readonly removed: number;
  readonly inserted: string;
}

const PLAIN: readonly string[] = ['word ', 'x', ' and so on', 'é', '7', ' Maren said so', 'done.'];
const STRUCTURAL: readonly string[] = [
  '\n', '\n\n', '\r\n', '- [ ] new task\n', '\n---\n', '%%', '\n%%\n', '```\n', '# Heading\n', '  ', '* ', '^id', '\n> quote\n', '[[link]]', '👍', '\0', '[x]', '“',
];

/**
 * Up to `most` changes. `plain` ones insert words and no line ends, and remove one to twenty characters (which may hold line ends);
 * `any` ones insert structure too.
 */
export function arbitraryChanges(kind: 'plain' | 'any' = 'any', most = 6): fc.Arbitrary<RandomChange[]> {
  const inserted = fc.constantFrom('', '', ...PLAIN, ...(kind === 'any' ? STRUCTURAL : []));
  const place = fc.integer({ min: 0, max: 9999 }).map((value) => value / 10_000);
  const removed = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 20 }) });
  return fc.array(fc.record({ place, removed, inserted }), { minLength: 1, maxLength: most });
}

/** The stretches of a text of the given length between the given ranges, each `margin` characters away from them. */
function gapsBetween(length: number, ranges: readonly TextRange[], margin: number): TextRange[] {
  const gaps: TextRange[] = [];
  let at = 0;
  for (const range of [...ranges].sort((left, right) => left.start - right.start)) {
    gaps.push({ start: at, end: range.start - margin });
    at = Math.max(at, range.end + margin);
  }
  return [...gaps, { start: at, end: length }].filter((gap) => gap.end >= gap.start);
}

/** Lays a change into the ranges, end to end as if they were one text; null where there is none. */
function placeChange(text: string, change: RandomChange, ranges: readonly TextRange[]): Edit | null {
  const room = ranges.reduce((sum, range) => sum + range.end - range.start + 1, 0);
  let left = Math.floor(change.place * room);
  for (const range of ranges) {
    const size = range.end - range.start + 1;
    if (left < size) {
      const start = range.start + left;
      const end = Math.min(range.end, start + change.removed);
      return { start, end, expected: text.slice(start, end), replacement: change.inserted };
    }
    left -= size;
  }
  return null;
}

/** Sorted by place, without those that touch an earlier one or change nothing. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    const last = kept.at(-1);
    if (edit.expected !== edit.replacement && (last === undefined || edit.start > last.end)) kept.push(edit);
  }
  return kept;
}

/** Lays changes on a text, inside the given ranges only: sorted edits that do not touch each other. A change without room is left out. */
export function editsWithin(text: string, changes: readonly RandomChange[], ranges: readonly TextRange[]): readonly Edit[] {
  return withoutOverlaps(changes.flatMap((change) => placeChange(text, change, ranges) ?? []));
}

/** Lays changes on a text, anywhere. */
export function editsAnywhere(text: string, changes: readonly RandomChange[]): readonly Edit[] {
  return editsWithin(text, changes, [{ start: 0, end: text.length }]);
}

/** Lays changes on a text outside the given ranges, at least `margin` characters (1 if left out) away from each. */
export function editsOutside(text: string, changes: readonly RandomChange[], ranges: readonly TextRange[], margin = 1): readonly Edit[] {
  return editsWithin(text, changes, gapsBetween(text.length, ranges, margin));
}

/** The text after sorted edits that do not overlap. Throws where one expects another text than stands there. */
export function applyRandomEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || text.slice(edit.start, edit.end) !== edit.expected) throw new Error(`edit does not fit at ${edit.start}`);
    result += text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** A text without the given ranges, which do not overlap. */
export function withoutRanges(text: string, ranges: readonly TextRange[]): string {
  const removals = [...ranges].sort((left, right) => left.start - right.start);
  return applyRandomEdits(text, removals.map((range) => ({ ...range, expected: text.slice(range.start, range.end), replacement: '' })));
}

/** The same edits, laid outside of the ranges of a text, on that text without the ranges: for `undo(e(captured)) = e(note)`. */
export function editsWithoutRanges(edits: readonly Edit[], ranges: readonly TextRange[]): readonly Edit[] {
  return edits.map((edit) => {
    const before = ranges.reduce((sum, range) => (range.end <= edit.start ? sum + range.end - range.start : sum), 0);
    return { ...edit, start: edit.start - before, end: edit.end - before };
  });
}
