import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsFor } from '../../src/minutes/labels.ts';
import type { Evidence, Minutes } from '../../src/minutes/minutes.ts';
import { plainLine } from '../../src/minutes/plain-line.ts';
import { readBody, type ReadBody } from '../../src/minutes/read-back.ts';
import { renderBody, type RenderOptions } from '../../src/minutes/render.ts';
import { arbitraryFormatter } from '../arbitrary/formatter.ts';
import { propertyRuns } from '../property-runs.ts';
import { arbitraryMinutes } from './arbitrary-minutes.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = propertyRuns();

const WORDS = ['Add the record', '"quoted"', 'it\'s', 'so...', '(unverified)', '(said "soon")', '(due 2023-12-08)', '(Bug)', '(PROV-440)', '()', '**Summary:**', 'Decisions', '`ams4`', 'Robin:', 'für', 'a_b', '1.', '*', '^id'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  hostileText(6),
);

const options = fc.record<RenderOptions>({
  sectionId: fc.constantFrom('k7f3q2', null),
  bullet: fc.constantFrom('*', '-', '+'),
  evidence: fc.constantFrom('none', 'decisions', 'all'),
  transcript: fc.constant(''),
  actionItems: fc.constant([]),
});

/** What a formatter may change of a text. */
const even = (shown: string): string => shown.replace(/[“”„"]/gu, '"').replace(/[‘’']/gu, "'").replaceAll('...', '…').replace(/\s+/gu, ' ').trim();

const orNothing = (of: string): string => even(plainLine(of)) || '…';
const lead = (of: string): string => orNothing(plainLine(of).replace(/[ :.;,]+$/u, ''));
const quoteOf = ({ quote }: Evidence, shown: boolean): string | null => (shown && plainLine(quote) !== '' ? even(plainLine(quote)) : null);

/** The minutes' own texts in the form in which they are read back. */
function textsOf(made: Minutes, { evidence }: RenderOptions): unknown {
  const item = (of: { readonly evidence: Evidence }, all = evidence === 'all'): unknown => [of.evidence.verified, quoteOf(of.evidence, all)];
  return {
    decisions: made.decisions.map((of) => [orNothing(of.text), item(of, evidence !== 'none')]),
    keyPoints: made.keyPoints.map((of) => [plainLine(of.topic) === '' ? '' : lead(of.topic), orNothing(of.text), item(of)]),
    jira: made.jira.map((of) => [of.type, of.key === 'PROV-440' ? of.key : null, lead(of.summary), even(plainLine(of.description)), of.acceptanceCriteria.map(orNothing), item(of)]),
    openQuestions: made.openQuestions.map((of) => [orNothing(of.text), item(of)]),
    owners: made.actionItems.map((of) => [of.owner === null ? null : lead(of.owner), item(of)]),
  };
}

function textsRead(read: ReadBody): unknown {
  const item = (of: { readonly verified: boolean; readonly quote: string | null }): unknown => [of.verified, of.quote === null ? null : even(of.quote)];
  return {
    decisions: read.decisions.map((of) => [even(of.text), item(of)]),
    keyPoints: read.keyPoints.map((of) => [even(of.topic), even(of.text), item(of)]),
    jira: read.jira.map((of) => [of.type, of.key, even(of.summary), even(of.description), of.acceptanceCriteria.map(even), item(of)]),
    openQuestions: read.openQuestions.map((of) => [even(of.text), item(of)]),
    owners: read.actionItems.map((of) => [of.owner === null ? null : even(of.owner), item(of)]),
  };
}

const minutes = arbitraryMinutes(text, 2);

describe('a body', () => {
  test('is read back as the texts of its minutes', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        const read = readBody(renderBody(made, how).text);
        expect(textsRead(read)).toEqual(textsOf(made, how));
        expect(even(read.summary)).toBe(even(plainLine(made.summary)) || labelsFor(made.language).noSummary);
      }),
      { numRuns },
    );
  });

  test('is read back the same after a formatter went over it', () => {
    fc.assert(
      fc.property(minutes, options, arbitraryFormatter(), (made, how, { format }) => {
        const body = renderBody(made, how).text;
        expect(textsRead(readBody(format(body)))).toEqual(textsRead(readBody(body)));
      }),
      { numRuns },
    );
  });

  test('gives back what was said of the time, the day, and the number of the task', () => {
    const action = fc.record({ task: text, owner: fc.constant(null), due: fc.constantFrom(null, '2023-12-11'), duePhrase: fc.constantFrom(null, 'sometime next week', 'next "big" week'), priority: fc.constant(null), evidence: fc.constant({ quote: 'x', start: 0, end: 1, verified: true }) });
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 3 }), arbitraryFormatter(), fc.boolean(), (actionItems, { format }, tasks) => {
        const made: Minutes = { title: 't', language: 'en', summary: 's', keyPoints: [], decisions: [], jira: [], openQuestions: [], engine: 'x', usage: { inputTokens: 0, outputTokens: 0, requests: 0 }, elapsedMs: 0, actionItems };
        const places = actionItems.map((_, index) => (tasks ? { kind: 'task' as const, number: index + 1 } : { kind: 'plain' as const }));
        const read = readBody(format(renderBody(made, { sectionId: 'k7f3q2', bullet: '-', evidence: 'none', transcript: '', actionItems: places }).text)).actionItems;
        expect(read.map(({ taskNumber }) => taskNumber)).toEqual(actionItems.map((_, index) => (tasks ? index + 1 : null)));
        if (tasks) return;
        for (const [index, { task, due, duePhrase }] of actionItems.entries()) {
          const says = duePhrase !== null && plainLine(task).toLowerCase().includes(duePhrase);
          if (says) continue;
          expect(even(read[index]?.text ?? '')).toBe(orNothing(task));
          expect(read[index]?.due).toBe(due !== null ? due : null);
          expect(read[index]?.said).toBe(due === null && duePhrase !== null ? duePhrase.replaceAll('"', '') : null);
        }
      }),
      { numRuns },
    );
  });
});

test('any text is read as a body without failing', () => {
  fc.assert(fc.property(fc.array(fc.oneof(hostileText(6), fc.constantFrom('**Decisions**', '* x', '    "q"', '1. **a:** b', '\r\n', '\n\n')), { maxLength: 12 }), (lines) => readBody(lines.join('\n')).summary.length >= 0), { numRuns });
});
