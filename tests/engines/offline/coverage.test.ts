import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseByCoverage, type Coverable } from '../../../src/engines/offline/coverage.ts';

const sentence = (concepts: number[], cost = 4, quality = 1): Coverable => ({ concepts, cost, quality });

/** The same choice without a heap: every gain is computed again in every round. */
function chooseSlowly(candidates: readonly Coverable[], weights: readonly number[], limit: { cost: number; count: number }): number[] {
  const covered = weights.map(() => 0);
  const chosen: number[] = [];
  let left = limit.cost;
  while (chosen.length < limit.count) {
    let best = -1;
    let most = 0;
    for (const [index, candidate] of candidates.entries()) {
      if (chosen.includes(index) || candidate.cost > left) continue;
      const sum = candidate.concepts.reduce((total, concept) => {
        const times = covered[concept] ?? 0;
        return total + (weights[concept] ?? 0) * (Math.sqrt(times + 1) - Math.sqrt(times));
      }, 0);
      const gain = (sum * candidate.quality) / Math.sqrt(candidate.cost);
      if (gain > most) [best, most] = [index, gain];
    }
    if (best < 0) break;
    chosen.push(best);
    left -= candidates[best]?.cost ?? 0;
    for (const concept of candidates[best]?.concepts ?? []) covered[concept] = (covered[concept] ?? 0) + 1;
  }
  return chosen;
}

describe('the choice by coverage', () => {
  it('prefers what has not been covered yet', () => {
    const candidates = [sentence([0, 1]), sentence([0, 1]), sentence([2])];
    expect(chooseByCoverage(candidates, [3, 3, 3], { cost: 100, count: 2 })).toEqual([0, 2]);
  });

  it('prefers what reads well, and what is short', () => {
    expect(chooseByCoverage([sentence([0], 4, 0.5), sentence([0])], [1], { cost: 100, count: 1 })).toEqual([1]);
    expect(chooseByCoverage([sentence([0], 9), sentence([0], 4)], [1], { cost: 100, count: 1 })).toEqual([1]);
  });

  it('keeps to the budget and goes on with what still fits', () => {
    expect(chooseByCoverage([sentence([0, 1, 2], 50), sentence([3], 60), sentence([4], 10)], [9, 9, 9, 9, 1], { cost: 65, count: 9 })).toEqual([0, 2]);
  });

  it('chooses nothing that covers nothing', () => {
    expect(chooseByCoverage([sentence([]), sentence([0], 4, 0)], [1], { cost: 100, count: 5 })).toEqual([]);
  });

  it('chooses what a choice without a heap chooses', () => {
    const arbitrary = fc.array(fc.record({ concepts: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 5 }), cost: fc.integer({ min: 1, max: 30 }), quality: fc.constantFrom(0.25, 0.5, 1) }), { maxLength: 30 });
    const weights = [5, 1, 7, 2, 3, 11, 1, 4, 6, 2];
    fc.assert(
      fc.property(arbitrary, fc.nat({ max: 120 }), fc.nat({ max: 12 }), (candidates, cost, count) => {
        expect(chooseByCoverage(candidates, weights, { cost, count })).toEqual(chooseSlowly(candidates, weights, { cost, count }));
      }),
      { numRuns: 500 },
    );
  });
});
