import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionItem, Evidence, Minutes } from '../../src/minutes/minutes.ts';
import { plainLine } from '../../src/minutes/plain-line.ts';
import { renderBody, type ActionPlace } from '../../src/minutes/render.ts';
import { renderTaskLine } from '../../src/minutes/render-task.ts';
import { type EvidenceSetting, firstWords, sectionWords } from '../../src/minutes/section-words.ts';
import { sectionBudget } from '../../src/minutes/draft-budget.ts';
import { mostDraftKeyPoints, mostKeyPoints } from '../../src/minutes/key-point-limit.ts';
import { countLeftOut, selectItems } from '../../src/minutes/select.ts';
import { wordSet } from '../../src/minutes/similar.ts';
import { summarySentences } from '../../src/minutes/summary-sentences.ts';
import { propertyRuns } from '../property-runs.ts';
import { arbitraryMinutes } from './arbitrary-minutes.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = propertyRuns(300);

const WORDS = 'add the record to zone in two clusters before freeze Robin asked Maren about it we keep old one ams4 version 3 budget is not clear who owns that Straße 山田さんは'.split(' ');

/** Sentences of any length, some of them very long, some hostile. */
const talk = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 18 }).map((words) => `${words.join(' ')}.`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...WORDS, '%%', '==', '||', '\u0085'), fc.integer({ min: 100, max: 400 })).map(([word, times]) => `${word} `.repeat(times)) },
  { weight: 1, arbitrary: hostileText(8) },
);
const minutes = arbitraryMinutes(talk, 12);
const drafts = minutes.map((made) => ({ ...made, engine: 'offline' }));
const answers = minutes.map((made) => ({ ...made, engine: 'openai:x' }));
const evidence = fc.constantFrom<EvidenceSetting>('none', 'decisions', 'all');
const transcriptWords = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 12_000 }));

const mine = (item: ActionItem): boolean => item.owner === null;
const placesOf = (made: Minutes): ActionPlace[] => made.actionItems.map((item, index) => (mine(item) ? { kind: 'task', number: index + 1 } : { kind: 'plain' }));

const bodyOf = (made: Minutes, how: EvidenceSetting): string =>
  renderBody(made, { sectionId: 'k7f3q2', bullet: '*', evidence: how, transcript: '', actionItems: placesOf(made) }).text;

const taskLinesOf = (made: Minutes): string[] =>
  made.actionItems.filter(mine).map((item) => renderTaskLine(item, { noteName: '2023-12-07', sectionId: 'k7f3q2', title: made.title, number: 1, unassignedMark: true, transcript: '', language: made.language }));

/** What white space parts, bullets and marks among it. */
const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

describe('what is selected', () => {
  test('of an offline draft has no more words, as they are written, than a section may have', () => {
    fc.assert(
      fc.property(drafts, transcriptWords, evidence, (made, words, how) => {
        expect(wordsIn(bodyOf(selectItems(made, words, { evidence: how, becomesTask: mine }), how))).toBeLessThanOrEqual(Math.min(650, 150 + 0.15 * words));
      }),
      { numRuns },
    );
  });

  test('of an offline draft leaves room for the task lines where they stand in the section too', () => {
    fc.assert(
      fc.property(drafts, transcriptWords, (made, words) => {
        const selected = selectItems(made, words, { tasksInSection: true, becomesTask: mine });
        const all = [bodyOf(selected, 'decisions'), ...taskLinesOf(selected)].join('\n');
        expect(wordsIn(all)).toBeLessThanOrEqual(Math.min(650, 150 + 0.15 * words));
      }),
      { numRuns },
    );
  });

  test('has at most four sentences, three to ten key points, and short issues', () => {
    fc.assert(
      fc.property(minutes, transcriptWords, (made, words) => {
        const selected = selectItems(made, words, { becomesTask: mine });
        expect(summarySentences(selected.summary).length).toBeLessThanOrEqual(4);
        expect(selected.keyPoints.length).toBeLessThanOrEqual(made.engine === 'offline' ? mostDraftKeyPoints(words) : mostKeyPoints(words));
        for (const { summary } of selected.jira) expect(summary.length).toBeLessThanOrEqual(100);
      }),
      { numRuns },
    );
  });

  test('holds no text twice', () => {
    fc.assert(
      fc.property(minutes, (made) => {
        const { actionItems, decisions, jira, openQuestions, keyPoints, summary } = selectItems(made, 4000);
        const filed = jira.map((item) => plainLine(item.summary).toLowerCase()).filter((text) => /[\p{L}\p{N}]/u.test(text));
        expect(filed.length).toBe(new Set(filed).size);
        const texts = [...actionItems.map(({ task }) => task), ...decisions.map(({ text }) => text), ...openQuestions.map(({ text }) => text), ...keyPoints.map(({ text }) => text)];
        const shown = texts.map((text) => plainLine(text).toLowerCase()).filter((text) => /[\p{L}\p{N}]/u.test(text));
        expect(shown.length).toBe(new Set(shown).size);
        for (const sentence of summarySentences(summary)) if (/[\p{L}\p{N}]/u.test(sentence)) expect(keyPoints.map(({ text }) => text)).not.toContain(sentence);
      }),
      { numRuns },
    );
  });

  test('of a model’s minutes leaves out a decision or action item only where its words stand already, and counts what it leaves out', () => {
    fc.assert(
      fc.property(answers, transcriptWords, (made, words) => {
        const selected = selectItems(made, words);
        const wordsOf = (text: string): string => [...wordSet(plainLine(text))].sort().join(' ');
        const [before, after] = [made, selected].map(({ decisions, actionItems }) => new Set([...decisions.map(({ text }) => wordsOf(firstWords(text, 60))), ...actionItems.map(({ task }) => wordsOf(firstWords(task, 60)))]));
        expect(after).toEqual(before);
        const count = (of: Minutes): number => [of.decisions, of.actionItems, of.keyPoints, of.jira, of.openQuestions].flat().length;
        expect(countLeftOut(made, selected)).toBe(count(made) - count(selected));
      }),
      { numRuns },
    );
  });

  test('holds only items of the minutes, in their order, and is selected again as it is', () => {
    fc.assert(
      fc.property(minutes, transcriptWords, (made, words) => {
        const selected = selectItems(made, words);
        const quotes = (of: Minutes): readonly Evidence[] => [of.decisions, of.actionItems, of.keyPoints, of.jira, of.openQuestions].flat().map((item) => item.evidence);
        const all = quotes(made);
        const places = quotes(selected).map((item) => all.indexOf(item));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
        expect(selectItems(selected, words)).toEqual(selected);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  test('has key points of no more words than are asked for', () => {
    fc.assert(
      fc.property(minutes, fc.nat({ max: 600 }), (made, maxWords) => {
        const { keyPoints } = selectItems(made, 2000, { maxWords });
        expect(wordsIn(plainLine(keyPoints.map(({ topic, text }) => `${topic} ${text}`).join(' ')))).toBeLessThanOrEqual(maxWords);
      }),
      { numRuns },
    );
  });
});

test('the words of a section are counted as no fewer than are written', () => {
  fc.assert(
    fc.property(arbitraryMinutes(talk, 3), evidence, fc.boolean(), (made, how, offline) => {
      const present = { ...made, engine: offline ? 'offline' : 'openai' };
      expect(wordsIn(bodyOf(present, how))).toBeLessThanOrEqual(sectionWords(present, how));
    }),
    { numRuns },
  );
});

test('the budget grows with the transcript, up to its bound', () => {
  expect([0, 100, 1000, 3333, 3334, 100_000].map(sectionBudget)).toEqual([150, 165, 300, 649, 650, 650]);
});
