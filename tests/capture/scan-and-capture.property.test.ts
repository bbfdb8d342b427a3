import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote, type ReadNote } from '../../src/capture/read-note.ts';
import { findMeetings } from '../../src/capture/states.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { arbitraryCapture, arbitraryNastyCapture, type CaptureCase, numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

/** Why a meeting that was found may still not be written, without anybody touching the note. */
const NAMED_FAILURES = new Set(['open-block', 'id-taken', 'nothing-said']);

const engineOf = ({ drafts }: CaptureCase): Engine => scriptedEngine(({ text }) => drafts[text.length % drafts.length] ?? draftOf());

/** The transcripts of a note as a user sees them, whatever Debrief wrote beside them. */
function shown(note: ReadNote): unknown[] {
  const meetings = findMeetings(note);
  return note.transcripts.map(({ found, mark }) => {
    const index = meetings.findIndex(({ transcripts }) => transcripts.some((transcript) => transcript.mark.full === mark.full));
    return { words: mark.full, meeting: index, title: meetings[index]?.title ?? null, own: found.title };
  });
}

async function expectShownIsCaptured(made: CaptureCase): Promise<void> {
  const before = readNote(made.text);
  const { text, report } = await capture(made.text, engineOf(made), made.options);
  expect(report.meetings.map(({ title }) => title)).toEqual(findMeetings(before).map(({ title }) => title));
  for (const { error, result } of report.meetings) if (result === 'failed') expect(NAMED_FAILURES).toContain(error?.kind);
  const after = readNote(text);
  expect(shown(after)).toEqual(shown(before));
  const states = findMeetings(after).map(({ state }) => state);
  expect(states).toEqual(report.meetings.map(({ result, state }) => (result === 'failed' ? state : 'done')));
  if (report.meetings.every(({ result }) => result !== 'failed')) expect((await capture(text, forbiddenEngine(), made.options)).text).toBe(text);
}

describe('what a scan shows is captured', () => {
  test('every meeting of a daily note is written, and a second scan lists the same transcripts, meetings and titles', async () => {
    await fc.assert(fc.asyncProperty(arbitraryCapture(), expectShownIsCaptured), { numRuns });
  });

  test('so it is with a note that nobody would write', async () => {
    await fc.assert(fc.asyncProperty(arbitraryNastyCapture(), expectShownIsCaptured), { numRuns });
  });
});
