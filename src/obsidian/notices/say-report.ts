import { cancelled } from '../../capture/failures.ts';
import type { CaptureReport, MeetingReport } from '../../capture/report.ts';
import type { KeptText } from '../../capture/undo.ts';
import type { UndoReport } from '../../capture/undo-note.ts';
import type { Failure } from '../../engines/engine.ts';
import type { LeftThing } from '../texts/english.ts';
import { translateFailure } from '../texts/failure-texts.ts';
import { texts } from '../texts/texts.ts';

/** A failure as one text, in the language of the app: what happened, what to do. */
export function sayFailure(failure: Failure): string {
  const { message, tip } = translateFailure(failure, texts().failures);
  return `${message} ${tip}`;
}

const titled = ({ title }: MeetingReport, several: boolean): string => (several && title !== null ? texts().report.titled(title) : '');

/** That a run was stopped before it wrote several meetings: with the offline engine all, as these are written together at its end. */
function sayStopped(error: Failure, meetings: number): string {
  return `${texts().report.stopped(meetings)} ${translateFailure(error, texts().failures).tip}`;
}

/** What failed, each thing once: of several meetings with the title. */
export function sayFailures({ error, meetings }: CaptureReport): string[] {
  if (error !== null) return [sayFailure(error)];
  const failed = meetings.flatMap((meeting) => (meeting.error === null ? [] : [{ meeting, error: meeting.error }]));
  const kinds = new Set(failed.map(({ error: failure }) => failure.kind));
  const [first] = failed;
  if (kinds.size === 1 && first !== undefined) {
    return [first.error.kind === cancelled.kind && failed.length > 1 ? sayStopped(first.error, failed.length) : sayFailure(first.error)];
  }
  return failed.map(({ meeting, error: failure }) => titled(meeting, true) + sayFailure(failure));
}

/** What was written, kept or left; null where there is nothing to say besides failures. */
export function sayWritten({ meetings, error, warnings }: CaptureReport): string | null {
  if (error !== null) return null;
  const words = texts().report;
  const off = warnings.find(({ kind }) => kind === 'note-off');
  if (off !== undefined) return sayFailure(off);
  if (meetings.length === 0) return words.noTranscript;
  const written = meetings.filter(({ result }) => result === 'written');
  const kept = meetings.filter(({ result }) => result === 'kept').length;
  const said = [sayCounts(written), kept === 0 ? null : words.kept(kept)].filter((part) => part !== null);
  if (said.length > 0) return said.join(' ');
  if (!meetings.some(({ result }) => result === 'unchanged')) return null;
  return meetings.length === 1 ? words.doneAlready : words.allDone;
}

function sayCounts(written: readonly MeetingReport[]): string | null {
  const [only] = written;
  if (only === undefined) return null;
  const tasks = written.reduce((sum, { tasksAdded }) => sum + tasksAdded, 0);
  const left = written.reduce((sum, { leftOut = 0 }) => sum + leftOut, 0);
  const wrote = texts().report.wrote(written.length === 1 ? only.title : null, written.length, tasks);
  return left === 0 ? wrote : `${wrote} ${texts().report.leftOut(left)}`;
}

const toLeft = ({ what, line }: KeptText): LeftThing => ({ what: what === 'task' ? 'task' : 'section', line });

/** What an undo took out and what it left. */
export function sayUndone(report: UndoReport): string {
  if (report.error !== null) return sayFailure(report.error);
  const { sectionsRemoved, tasksRemoved, tasksElsewhere, kept } = report.undone;
  const words = texts().report;
  const gone = words.tookOut(sectionsRemoved, tasksRemoved);
  const comments = kept.filter(({ what }) => what === 'wrap');
  const others = kept.filter(({ what }) => what !== 'wrap');
  const edited = others.filter(({ isEarlier }) => isEarlier !== true);
  const earlier = others.filter(({ isEarlier }) => isEarlier === true);
  return [
    gone,
    ...(tasksElsewhere === 0 ? [] : [words.tasksElsewhere(tasksElsewhere)]),
    ...(edited.length === 0 ? [] : [words.leftThings(edited.map(toLeft), edited.some(({ what }) => what === 'damaged section'))]),
    ...(edited.some(({ hasDeadLinks }) => hasDeadLinks === true) ? [words.leftLinks] : []),
    ...(earlier.length === 0 ? [] : [words.leftEarlier(earlier.map(toLeft))]),
    ...(comments.length === 0 ? [] : [words.leftComments(comments.map(({ line }) => line))]),
  ].join(' ');
}
