import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftMinutes } from '../../../src/minutes/draft.ts';
import { arbitrarySpeech } from '../../arbitrary/speech.ts';
import { draftOf } from './draft.ts';

const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);
const arbitraryText = fc.oneof(
  { weight: 4, arbitrary: arbitrarySpeech().map(({ text }) => text) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);
const claimsOf = (draft: DraftMinutes): { quote: string; near?: number }[] => [
  ...draft.keyPoints, ...draft.decisions, ...draft.actionItems, ...draft.jira, ...draft.openQuestions,
];
const isDistinct = (texts: readonly string[]): boolean => new Set(texts.map((text) => text.toLowerCase())).size === texts.length;

describe('a draft of any text', () => {
  it('quotes the text at the place it names', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const { quote, near } of claimsOf(draftOf(text))) {
          expect(quote).not.toBe('');
          expect(text.slice(near ?? -1, (near ?? -1) + quote.length)).toBe(quote);
        }
      }),
      { numRuns },
    );
  });

  it('keeps to the limits', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const draft = draftOf(text);
        expect(draft.keyPoints.length).toBeLessThanOrEqual(8);
        expect(draft.actionItems.length).toBeLessThanOrEqual(8);
        for (const { task } of draft.actionItems) expect(task.split(' ').length).toBeLessThanOrEqual(20);
        for (const { summary } of draft.jira) expect(summary.length).toBeLessThanOrEqual(100);
        for (const { topic } of draft.keyPoints) expect(topic.split(' ').length).toBeLessThanOrEqual(4);
      }),
      { numRuns },
    );
  });

  it('says nothing twice', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const draft = draftOf(text);
        expect(isDistinct([...draft.actionItems.map(({ task }) => task), ...draft.jira.map(({ summary }) => summary)])).toBe(true);
        expect(isDistinct([...draft.decisions, ...draft.openQuestions, ...draft.keyPoints].map((item) => item.text))).toBe(true);
        expect(isDistinct(draft.keyPoints.map(({ topic }) => topic))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(draftOf(text)).toEqual(draftOf(text));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it('names as an owner only who occurs in the text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const { owner } of draftOf(text).actionItems) expect(owner === null || text.includes(owner)).toBe(true);
      }),
      { numRuns },
    );
  });
});
