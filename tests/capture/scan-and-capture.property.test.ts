import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote, type MarkedTranscript, type ReadNote } from '../../src/capture/read-note.ts';
import { findMeetings, type FoundMeeting } from '../../src/capture/states.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { applyRandomEdits, arbitraryChanges, editsAnywhere } from '../arbitrary/edit.ts';
import { arbitraryCapture, arbitraryLabelledCapture, arbitraryNastyCapture, type CaptureCase, numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

/** Each takes several captures of long notes. */
const some = Math.ceil(numRuns / 8);

/** Why a meeting that was found may still not be written, without anybody touching the note. */
const NAMED_FAILURES = new Set(['open-block', 'id-taken', 'nothing-said']);

/** Daily notes in which something was put in or left out anywhere, within transcripts too. */
const arbitraryEditedCapture = fc
  .tuple(fc.oneof(arbitraryCapture(), arbitraryLabelledCapture()), arbitraryChanges('any'))
  .map(([made, changes]): CaptureCase => ({ ...made, text: applyRandomEdits(made.text, editsAnywhere(made.text, changes)) }));

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
    await fc.assert(fc.asyncProperty(arbitraryCapture(), expectShownIsCaptured), { numRuns: some });
  });

  test('so it is with a note with calls in any form', async () => {
    await fc.assert(fc.asyncProperty(arbitraryLabelledCapture(), expectShownIsCaptured), { numRuns: some });
  });

  test('so it is with a note in which a meeting is interrupted anywhere', async () => {
    await fc.assert(fc.asyncProperty(arbitraryEditedCapture, expectShownIsCaptured), { numRuns: some });
  });

  test('so it is with a note that nobody would write', async () => {
    await fc.assert(fc.asyncProperty(arbitraryNastyCapture(), expectShownIsCaptured), { numRuns });
  });
});

const MORE = 'um and one more thing, you know, we ran out of the tickets on Sunday, so I think somebody has to order them this week';

/** Puts speech at the end of a transcript that was captured, within its wrap where it has one. */
function grow(text: string, { found }: MarkedTranscript, joint: string): string {
  return text.slice(0, found.end) + joint + MORE + text.slice(found.end);
}

describe('speech added at the end of a captured transcript', () => {
  test('changes that meeting alone, which keeps its section and its title', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitraryCapture(), arbitraryLabelledCapture()), fc.nat(), fc.constantFrom(' ', '\n', '\n\n'), async (made, chosen, joint) => {
        const { text, report } = await capture(made.text, engineOf(made), made.options);
        fc.pre(report.meetings.length > 0 && report.meetings.every(({ result }) => result === 'written'));
        const before = readNote(text);
        // Of a text that stands twice nobody can say which one grew.
        fc.pre(new Set(before.transcripts.map(({ mark }) => mark.full)).size === before.transcripts.length);
        const wrapped = before.transcripts.filter(({ found }) => before.wraps.some(({ comment }) => comment.start === found.comment?.start));
        const transcript = wrapped[chosen % Math.max(1, wrapped.length)];
        if (transcript === undefined) return;
        const grown = readNote(grow(text, transcript, joint));
        const [was, is] = [findMeetings(before), findMeetings(grown)];
        const holds = (meeting: FoundMeeting): boolean => meeting.transcripts.some(({ mark }) => mark.full === transcript.mark.full);
        expect(is.map(({ state, title, section }) => [state, title, section?.id])).toEqual(was.map((meeting) => [holds(meeting) ? 'changed' : 'done', meeting.title, meeting.section?.id]));
      }),
      { numRuns: some },
    );
  });
});
