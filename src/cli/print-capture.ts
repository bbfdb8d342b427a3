import type { CaptureReport, MeetingReport } from '../capture/report.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

/**
 * Prints what came of a note: a line for each of its meetings.
 * @param dryRun whether nothing was really written
 */
export function printCapture(terminal: Terminal, report: CaptureReport, dryRun: boolean): void {
  if (report.error !== null) return;
  terminal.out(`${terminal.paint.bold(oneLine(report.note))}: ${report.meetings.length === 0 ? 'no transcripts' : counted(report.meetings.length, 'meeting')}\n`);
  for (const meeting of report.meetings) terminal.out(`  ${meetingLine(terminal, meeting, dryRun)}\n`);
}

/** What a meeting is called: in the note, by its minutes, or by the section it has already. */
function titleOf({ title, minutes, result, id }: MeetingReport): string {
  const found = [title, minutes?.title].find((text) => text?.trim());
  if (found !== undefined && found !== null) return oneLine(found);
  return result !== 'written' && id !== null ? `Untitled meeting (section ${id})` : 'Untitled meeting';
}

function meetingLine({ paint }: Terminal, meeting: MeetingReport, dryRun: boolean): string {
  const title = titleOf(meeting);
  switch (meeting.result) {
    case 'written': {
      const tasks = meeting.tasksAdded === 0 ? '' : `, ${counted(meeting.tasksAdded, 'task')} added`;
      const left = meeting.leftOut === undefined ? '' : `, ${counted(meeting.leftOut, 'item')} left out`;
      const unusable = meeting.dropped === undefined ? '' : ` (${counted(meeting.dropped.length, 'part')} of the answer couldn't be used)`;
      const withheld = meeting.minutes?.withheld === true ? ', private talk left out' : '';
      return `${paint.green(dryRun ? 'to write' : 'written')}  ${title}${meeting.id === null ? '' : `: section ${meeting.id}`}${tasks}${left}${withheld}${unusable}`;
    }
    case 'unchanged':
      return `${paint.dim('done')}  ${title}: nothing to do`;
    case 'kept':
      return `${paint.yellow('kept')}  ${title}: the transcript changed, but you edited its section (--force overwrites your edits)`;
    case 'failed':
      return `${paint.red('failed')}  ${title}`;
  }
}
