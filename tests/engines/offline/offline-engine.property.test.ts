import fc from 'fast-check';
import { anyCharacters } from '../../arbitrary/any-characters.ts';
import { describe, expect, it } from 'vitest';
import type { DraftMinutes } from '../../../src/minutes/draft.ts';
import { groundMinutes } from '../../../src/minutes/grounding.ts';
import { toPresentable } from '../../../src/engines/offline/presentable.ts';
import { cleanSpeech } from '../../../src/speech/clean.ts';
import { splitSentences } from '../../../src/speech/sentences.ts';
import { parseSpeech } from '../../../src/speech/parse.ts';
import { arbitrarySpeech } from '../../arbitrary/speech.ts';
import { propertyRuns } from '../../property-runs.ts';
import { draftOf } from './draft.ts';

const numRuns = propertyRuns(300);
const arbitraryText = fc.oneof(
  { weight: 4, arbitrary: arbitrarySpeech().map(({ text }) => text) },
  { weight: 1, arbitrary: anyCharacters(300) },
);
const claimsOf = (draft: DraftMinutes): { quote: string; near?: number }[] => [
  ...draft.keyPoints, ...draft.decisions, ...draft.actionItems, ...draft.jira, ...draft.openQuestions,
];
const isDistinct = (texts: readonly string[]): boolean => new Set(texts.map((text) => text.toLowerCase())).size === texts.length;

const withStop = (text: string): string => (/[.!]$/u.test(text) ? text : `${text.replace(/\?$/u, '')}.`);

/** Whether a point is one whole sentence or two, under the name of its speaker or not, or a question with such an answer. */
function isMadeOf(point: string, sentences: ReadonlySet<string>): boolean {
  const [, asked, answer] = /^“(.*)” – “(.*)”$/su.exec(point) ?? [];
  if (asked !== undefined && answer !== undefined) {
    const isAsked = [...sentences].some((sentence) => sentence === asked || `${sentence.replace(/[.\s]+$/u, '')}?` === asked);
    return isAsked && isMadeOf(answer, sentences);
  }
  const whole = new Set([...sentences, ...[...sentences].map(withStop)]);
  const text = /^[^"]{1,60}: "(.*)"$/su.exec(point)?.[1] ?? point;
  if (whole.has(text)) return true;
  return [...whole].some((sentence) => text.startsWith(`${sentence} `) && whole.has(text.slice(sentence.length + 1)));
}

function expectQuotes(draft: DraftMinutes, text: string): void {
  const elsewhere = claimsOf(draft).filter(({ quote, near }) => quote === '' || text.slice(near ?? -1, (near ?? -1) + quote.length) !== quote);
  expect(elsewhere).toEqual([]);
}

function expectLimits(draft: DraftMinutes): void {
  expect(draft.keyPoints.length).toBeLessThanOrEqual(8);
  expect(draft.actionItems.filter(({ task }) => task.split(' ').length > (task.includes('“') ? 48 : 20))).toEqual([]);
  expect(draft.jira.filter(({ summary }) => summary.length > 100)).toEqual([]);
  expect(draft.keyPoints.filter(({ topic }) => topic.split(' ').length > 4)).toEqual([]);
}

function expectNothingTwice(draft: DraftMinutes): void {
  expect(isDistinct([...draft.actionItems.map(({ task }) => task), ...draft.jira.map(({ summary }) => summary)])).toBe(true);
  expect(isDistinct([...draft.decisions, ...draft.openQuestions, ...draft.keyPoints].map((item) => item.text))).toBe(true);
  expect(isDistinct(draft.keyPoints.map(({ topic }) => topic).filter((topic) => topic !== ''))).toBe(true);
}

describe('a draft of any text', () => {
  it('quotes the text at the place it names, keeps to the limits, says nothing twice, names as an owner only who occurs in the text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const draft = draftOf(text);
        expectQuotes(draft, text);
        expectLimits(draft);
        expectNothingTwice(draft);
        expect(draft.actionItems.filter(({ owner }) => owner !== null && !text.includes(owner))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('shows as a key point only what was said, whole sentences with nothing but fillers and repeats left out', () => {
    fc.assert(
      fc.property(arbitrarySpeech({ length: 'long' }), ({ text }) => {
        const draft = draftOf(text);
        const language = draft.language;
        const sentences = splitSentences(text, parseSpeech(text)).map((sentence) => cleanSpeech(sentence.text, language).replaceAll('’', "'"));
        const whole = new Set(sentences.map((sentence) => toPresentable(sentence)));
        const torn = draft.keyPoints.filter((point) => !/^(?:Rejected|Verworfen)/u.test(point.text)).filter((point) => !isMadeOf(point.text, whole));
        expect(torn).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('can be checked against the text: every quote is found in it, and every time to be done by', () => {
    fc.assert(
      fc.property(arbitrarySpeech({ length: 'long' }), ({ text }) => {
        const draft = draftOf(text);
        const { keyPoints, decisions, actionItems, jira, openQuestions } = groundMinutes(draft, {
          text, speech: parseSpeech(text), date: '2026-03-12', attendees: [], vaultNames: [], engine: 'offline', usage: { inputTokens: 0, outputTokens: 0, requests: 0 }, elapsedMs: 0, title: null,
        });
        expect(actionItems.map(({ duePhrase }) => duePhrase !== null)).toEqual(draft.actionItems.map(({ duePhrase }) => duePhrase !== null));
        const items = [...keyPoints, ...decisions, ...actionItems, ...jira, ...openQuestions];
        expect(items.filter(({ evidence }) => !evidence.verified).map(({ evidence }) => evidence.quote)).toEqual([]);
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
});
