import { describe, expect, it } from 'vitest';

import { ReviewMemory } from '../../../src/obsidian/review/review-memory.ts';
import { countReview, isReviewOn } from '../../../src/obsidian/review/review-trust.ts';

function memory(): { readonly stored: Map<string, unknown>; readonly open: () => ReviewMemory } {
  const stored = new Map<string, unknown>();
  return { stored, open: () => new ReviewMemory({ load: (key) => stored.get(key) ?? null, save: (key, value) => stored.set(key, structuredClone(value)) }) };
}

describe('the review', () => {
  it('is on until it may stay away on this device, and as the setting says', () => {
    expect([isReviewOn({ review: 'until-trusted' }, { away: false }), isReviewOn({ review: 'until-trusted' }, { away: true })]).toEqual([true, false]);
    expect([isReviewOn({ review: 'always' }, { away: true }), isReviewOn({ review: 'never' }, { away: false })]).toEqual([true, false]);
  });

  it('offers to stay away after five in a row that changed nothing', () => {
    const { open } = memory();
    const written = (changed: boolean): boolean => countReview({ review: 'until-trusted' }, open(), changed);
    expect([false, false, false, true, false, false, false, false].map(written)).toEqual([false, false, false, false, false, false, false, false]);
    expect(written(false)).toBe(true);
  });

  it('offers nothing where the setting has decided', () => {
    const { open } = memory();
    const offers = [1, 2, 3, 4, 5, 6].map(() => countReview({ review: 'always' }, open(), false));
    expect(offers.includes(true)).toBe(false);
  });
});

describe('what reviews leave behind on the device', () => {
  it('outlives a restart and can be taken back', () => {
    const { open } = memory();
    open().setNotTranscript('abc', true);
    open().setNotTranscript('def', true);
    open().setNotTranscript('abc', false);
    open().setLeftOut('xyz', true);
    open().away = true;
    open().askedForNames = true;
    const kept = open();
    expect([[...kept.notTranscripts], [...kept.leftOut], kept.away, kept.askedForNames]).toEqual([['def'], ['xyz'], true, true]);
  });

  it('is nothing where the storage holds something else', () => {
    const broken = new ReviewMemory({ load: () => ({ odd: true }), save: () => undefined });
    expect([broken.notTranscripts.size, broken.unchanged, broken.away]).toEqual([0, 0, false]);
  });
});
