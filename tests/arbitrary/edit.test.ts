import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRandomEdits, arbitraryChanges, editsAnywhere, editsOutside, editsWithin, editsWithoutRanges, withoutRanges, type TextRange,
} from './edit.ts';

const TEXT = 'The records were moved. Nobody told the network team.\n\nMaren will ask.\n';

/** Ranges of TEXT that do not overlap or touch. */
const arbitraryRanges: fc.Arbitrary<TextRange[]> = fc
  .uniqueArray(fc.nat({ max: TEXT.length }), { minLength: 2, maxLength: 6 })
  .map((places) => places.sort((left, right) => left - right))
  .map((places) => places.flatMap((start, index) => (index % 2 === 0 && places[index + 1] !== undefined ? [{ start, end: places[index + 1] ?? start }] : [])));

describe('random edits', () => {
  it('are sorted, do not touch, and fit the text', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (changes) => {
        const edits = editsAnywhere(TEXT, changes);
        expect(() => applyRandomEdits(TEXT, edits)).not.toThrow();
        for (const [index, edit] of edits.entries()) expect(edit.start).toBeGreaterThan(edits[index - 1]?.end ?? -1);
      }),
    );
  });

  it('mostly change the text', () => {
    const changed = fc.sample(arbitraryChanges(), { numRuns: 200, seed: 2 }).filter((changes) => applyRandomEdits(TEXT, editsAnywhere(TEXT, changes)) !== TEXT);
    expect(changed.length).toBeGreaterThan(150);
  });

  it('stay within ranges, or outside of them by the margin', () => {
    fc.assert(
      fc.property(arbitraryChanges(), arbitraryRanges, (changes, ranges) => {
        for (const edit of editsWithin(TEXT, changes, ranges)) {
          expect(ranges.some((range) => edit.start >= range.start && edit.end <= range.end)).toBe(true);
        }
        for (const edit of editsOutside(TEXT, changes, ranges)) {
          expect(ranges.every((range) => edit.end < range.start || edit.start > range.end)).toBe(true);
        }
      }),
    );
  });

  it('outside of ranges commute with taking the ranges out', () => {
    fc.assert(
      fc.property(arbitraryChanges(), arbitraryRanges, (changes, ranges) => {
        const edits = editsOutside(TEXT, changes, ranges);
        const removals = ranges.map((range) => ({ ...range, expected: TEXT.slice(range.start, range.end), replacement: '' }));
        const both = [...edits, ...removals].sort((left, right) => left.start - right.start);
        const base = withoutRanges(TEXT, ranges);
        expect(applyRandomEdits(base, editsWithoutRanges(edits, ranges))).toBe(applyRandomEdits(TEXT, both));
      }),
    );
  });

  it('refuse a text that they were not laid on', () => {
    expect(() => applyRandomEdits('abc', [{ start: 0, end: 1, expected: 'x', replacement: '' }])).toThrow('does not fit');
  });
});
