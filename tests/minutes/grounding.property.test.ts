import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveDue } from '../../src/minutes/due-date.ts';
import { groundMinutes } from '../../src/minutes/grounding.ts';
import { withoutFiller } from '../../src/minutes/said-phrase.ts';
import { parseSpeech } from '../../src/speech/parse.ts';
import { arbitraryDraft } from '../arbitrary/minutes.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();

const TEXTS = [
  'so yeah we decided to keep the old cluster until March and Maren will ask the network team by Friday right',
  'Robin Vale: Add the record, um, end of next week.\r\nMaren: I I will. The internal zone... is still open 😀 PROV-440 für Köln.\nSPEAKER 2: `ams4` before the freeze in two weeks',
  '', '%% [[x]]', '\uD800 a',
];
const drawn = fc.constantFrom(...TEXTS).chain((text) => arbitraryDraft(text).map((draft) => ({ text, draft })));

test('of any draft every verified quote is a slice, every other has no place, and no owner or day is made up', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom('2023-12-07', null, 'no date'), ({ text, draft }, date) => {
      const context = { text, speech: parseSpeech(text), date, attendees: ['Tobias Quint'], vaultNames: ['Ines'], engine: 'x', usage: { inputTokens: 0, outputTokens: 0, requests: 0 }, elapsedMs: 0, title: null };
      const made = groundMinutes(draft, context);
      for (const { evidence } of [made.keyPoints, made.decisions, made.actionItems, made.jira, made.openQuestions].flat()) {
        const { quote, start, end, verified } = evidence;
        expect([start === null, end === null]).toEqual([!verified, !verified]);
        if (start !== null && end !== null) expect(start < end && text.slice(start, end) === quote).toBe(true);
      }
      const names = `${text} Tobias Quint Ines`.toLowerCase();
      for (const { owner, due, duePhrase, task } of made.actionItems) {
        expect(task).toMatch(/[\p{L}\p{N}]/u);
        expect(task).not.toMatch(/[\n\r\u2028\u2029\u0085\p{Cc}\p{Cf}]/u);
        if (owner !== null) for (const word of owner.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) expect(names).toContain(word);
        if (duePhrase !== null) expect(text.replace(/\s+/gu, ' ')).toContain(duePhrase);
        expect(due).toBe(duePhrase === null || date === null ? null : resolveDue(withoutFiller(duePhrase), date));
      }
    }),
    { numRuns },
  );
});
