import type { CaptureReport, MeetingReport } from '../../capture/report.ts';
import type { UndoReport } from '../../capture/undo-note.ts';
import type { Failure } from '../../engines/engine.ts';

/** A number with its noun: `1 task`, `2 tasks`. */
export const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** A tip without the options of the command line that it may name. */
const withoutOptions = (tip: string): string => tip.replace(/ \([^()]*--[^()]*\)|, with --[a-z-]+ \d+/gu, '').replace(/Run "debrief scan"[^.]*\./u, '').trim();

/** A failure as one text: what happened, what to do. */
export const sayFailure = ({ message, tip }: Failure): string => `${message} ${withoutOptions(tip)}`.trim();

const titled = ({ title }: MeetingReport, several: boolean): string => (several && title !== null ? `“${title}”: ` : '');

/** What failed, each thing once: of several meetings with the title. */
export function sayFailures({ error, meetings }: CaptureReport): string[] {
  if (error !== null) return [sayFailure(error)];
  const failed = meetings.flatMap((meeting) => (meeting.error === null ? [] : [{ meeting, error: meeting.error }]));
  const kinds = new Set(failed.map(({ error: failure }) => failure.kind));
  if (kinds.size === 1 && failed[0] !== undefined) return [sayFailure(failed[0].error)];
  return failed.map(({ meeting, error: failure }) => titled(meeting, true) + sayFailure(failure));
}

export const NO_TRANSCRIPT =
  'No transcript was found in this note. Paste the raw text of a call into it and try again, or select the text that is to be summarized.';

/** What was written, kept or left; null where there is nothing to say besides failures. */
export function sayWritten({ meetings, error }: CaptureReport): string | null {
  if (error !== null) return null;
  if (meetings.length === 0) return NO_TRANSCRIPT;
  const written = meetings.filter(({ result }) => result === 'written');
  const kept = meetings.filter(({ result }) => result === 'kept').length;
  const said = [sayCounts(written), kept === 0 ? null : sayKept(kept)].filter((part) => part !== null);
  if (said.length > 0) return said.join(' ');
  const unchanged = meetings.filter(({ result }) => result === 'unchanged').length;
  if (unchanged === 0) return null;
  return meetings.length === 1
    ? 'This meeting has its minutes already. To make them anew, run “Capture again”.'
    : 'Every transcript of this note has its minutes already.';
}

function sayCounts(written: readonly MeetingReport[]): string | null {
  if (written.length === 0) return null;
  const tasks = written.reduce((sum, { tasksAdded }) => sum + tasksAdded, 0);
  const [only] = written;
  const meetings = written.length === 1 && only?.title !== null && only !== undefined ? `“${only.title}”` : count(written.length, 'meeting');
  return `Wrote minutes of ${meetings}${tasks === 0 ? '' : ` and added ${count(tasks, 'task')}`}.`;
}

function sayKept(kept: number): string {
  const edits = kept === 1 ? 'a section that you edited' : `${String(kept)} sections that you edited`;
  return `Left ${edits} as it is, though the transcript has changed: “Capture again” overwrites it.`;
}

/** What an undo took out and what it left. */
export function sayUndone(report: UndoReport): string {
  if (report.error !== null) return sayFailure(report.error);
  const { sectionsRemoved, tasksRemoved, kept } = report.undone;
  const removed = [sectionsRemoved === 0 ? null : count(sectionsRemoved, 'section'), tasksRemoved === 0 ? null : count(tasksRemoved, 'task')].filter((part) => part !== null);
  const gone = removed.length === 0 ? 'Nothing was taken out.' : `Took out ${removed.join(' and ')}.`;
  if (kept.length === 0) return gone;
  const lines = kept.map(({ what, line }) => `${what === 'task' ? 'the task' : what === 'wrap' ? 'the comment' : 'the section'} at line ${String(line)}`);
  return `${gone} Left ${lines.join(', ')}: ${kept.some(({ what }) => what === 'damaged section') ? 'its marks cannot be read, or ' : ''}you changed it.`;
}
