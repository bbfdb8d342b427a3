import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptureReport } from '../../src/capture/report.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { applyRandomEdits, arbitraryChanges, editsAnywhere } from '../arbitrary/edit.ts';
import { arbitraryCapture, arbitraryLabelledCapture, arbitraryNastyCapture, type CaptureCase, numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const anyCapture = fc.oneof(arbitraryCapture(), arbitraryLabelledCapture(), arbitraryNastyCapture());

/** Answers a meeting the same whenever it is asked. */
const engineOf = ({ drafts }: CaptureCase): Engine => scriptedEngine(({ text }) => drafts[text.length % drafts.length] ?? draftOf());

/** The same engine as one that answers at once, so that its minutes are written together. */
const atOnce = (engine: Engine): Engine => ({ name: 'offline', makeMinutes: (meeting, signal) => engine.makeMinutes(meeting, signal) });

const withoutTimes = ({ meetings, ...rest }: CaptureReport): unknown => ({ ...rest, meetings: meetings.map((meeting) => ({ ...meeting, minutes: meeting.minutes !== null })) });

describe('meetings that are written together', () => {
  test('leave the note that writing one after the other leaves, and the same reports', async () => {
    await fc.assert(
      fc.asyncProperty(anyCapture, arbitraryChanges(), fc.boolean(), async (made, changes, force) => {
        const engine = engineOf(made);
        const first = await capture(made.text, atOnce(engine), made.options);
        const single = await capture(made.text, engine, made.options);
        expect(first.text).toBe(single.text);
        expect(withoutTimes(first.report)).toEqual(withoutTimes(single.report));
        const edited = applyRandomEdits(first.text, editsAnywhere(first.text, changes));
        const again = await capture(edited, atOnce(engine), { ...made.options, force });
        const singleAgain = await capture(edited, engine, { ...made.options, force });
        expect(again.text).toBe(singleAgain.text);
        expect(withoutTimes(again.report)).toEqual(withoutTimes(singleAgain.report));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  const talk = (name: string): string => `## Call with ${name}\n\n${`${name}: yeah so um I think we can start with the ovens then\nPiet: okay, right, I mean the small one is still broken\n`.repeat(6)}\n`;

  test('are one change of the note', async () => {
    const engine = scriptedEngine(({ title }) => draftOf({ actionItems: [{ task: `Order the oven for ${title ?? ''}`, owner: '', duePhrase: '', priority: null, quote: '' }] }));
    const { store, report } = await capture(`## Tasks\n\n${talk('Jorun')}${talk('Tilde')}${talk('Bent')}`, atOnce(engine));
    expect(store.changes).toHaveLength(1);
    expect(report.meetings.map(({ result, tasksAdded }) => [result, tasksAdded])).toEqual([['written', 1], ['written', 1], ['written', 1]]);
  });
});
