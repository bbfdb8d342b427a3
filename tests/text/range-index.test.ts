import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBelow, RangeIndex } from '../../src/text/range-index.ts';

const range = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 })).map(([start, length]) => ({ start, end: start + length }));
const ranges = fc.array(range, { maxLength: 8 });
const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);

describe('RangeIndex', () => {
  test('answers as a look at each of the ranges does', () => {
    fc.assert(
      fc.property(ranges, range, (all, asked) => {
        const index = new RangeIndex(all);
        expect(index.holds(asked.start, asked.end + 1)).toBe(all.some(({ start, end }) => asked.start >= start && asked.end + 1 <= end));
        expect(index.holds(asked.start)).toBe(all.some(({ start, end }) => asked.start >= start && asked.start < end));
        expect(index.overlaps(asked)).toBe(all.some(({ start, end }) => start < asked.end && end > asked.start));
      }),
      { numRuns },
    );
  });
});

describe('countBelow', () => {
  test('counts the numbers that are below a value', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 21 }), (numbers, value) => {
        expect(countBelow(numbers.sort((one, other) => one - other), value)).toBe(numbers.filter((number) => number < value).length);
      }),
      { numRuns },
    );
  });
});
