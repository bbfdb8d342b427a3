import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, DraftMinutes } from '../../src/minutes/draft.ts';
import { arbitraryDraft } from './minutes.ts';

const TEXT = 'so yeah we decided to keep the old cluster until March and Maren will ask the network team by Friday right';
const drafts = fc.sample(arbitraryDraft(TEXT), { numRuns: 300, seed: 11 });
const claims = (draft: DraftMinutes): readonly Claim[] => [
  ...draft.keyPoints, ...draft.decisions, ...draft.actionItems, ...draft.jira, ...draft.openQuestions,
];

describe('arbitraryDraft', () => {
  it('quotes mostly what was said, at the place it names', () => {
    const all = drafts.flatMap(claims);
    const real = all.filter((claim) => claim.quote !== '' && TEXT.includes(claim.quote));
    expect(real.length / all.length).toBeGreaterThan(0.7);
    expect(real.length / all.length).toBeLessThan(0.95);
    const placed = all.flatMap((claim) => (claim.near === undefined ? [] : [{ quote: claim.quote, near: claim.near }]));
    expect(placed.length).toBeGreaterThan(100);
    for (const { quote, near } of placed) expect(TEXT.startsWith(quote, near)).toBe(true);
  });

  it.each(['%%', '[[', '<script>', '`', '::', '#tag', '^id', '📅', '\n', '\u202E', 'DEBRIEF_START'])('puts %j into some of its strings', (hostile) => {
    expect(drafts.filter((draft) => JSON.stringify(draft).includes(JSON.stringify(hostile).slice(1, -1))).length).toBeGreaterThan(10);
  });

  it('fills every list, and sometimes none', () => {
    const lists = ['keyPoints', 'decisions', 'actionItems', 'jira', 'openQuestions'] as const;
    for (const list of lists) {
      expect(drafts.some((draft) => draft[list].length > 1)).toBe(true);
      expect(drafts.some((draft) => draft[list].length === 0)).toBe(true);
    }
  });

  it('serves an empty transcript', () => {
    expect(fc.sample(arbitraryDraft(''), { numRuns: 20, seed: 1 })).toHaveLength(20);
  });
});
