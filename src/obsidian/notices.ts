import { Notice } from 'obsidian';

import type { CaptureReport, MeetingReport } from '../capture/report.ts';
import type { Failure } from '../engines/engine.ts';

/** Says a failure: what happened to the note, and what to do. */
export function showFailure({ message, tip }: Failure): void {
  new Notice(`${message} ${tip}`, 10_000);
}

/** Says what came of a capture, in one notice. */
export function showReport({ error, meetings }: CaptureReport): void {
  if (error !== null) {
    showFailure(error);
    return;
  }
  for (const meeting of meetings) if (meeting.error !== null) showFailure(meeting.error);
  const said = sayMeetings(meetings);
  if (said !== null) new Notice(said);
}

function sayMeetings(meetings: readonly MeetingReport[]): string | null {
  if (meetings.length === 0) return 'No transcript in this note. Paste the raw text of a call, and run the command again.';
  const written = meetings.filter(({ result }) => result === 'written');
  const tasks = written.reduce((sum, { tasksAdded }) => sum + tasksAdded, 0);
  if (written.length > 0) return `Wrote minutes of ${count(written.length, 'meeting')} and ${count(tasks, 'task')}.`;
  if (meetings.some(({ result }) => result === 'kept')) return 'Kept your edits: the transcript has changed, and so has its section.';
  return meetings.some(({ result }) => result === 'unchanged') ? 'Nothing new: every transcript of this note has its minutes.' : null;
}

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
