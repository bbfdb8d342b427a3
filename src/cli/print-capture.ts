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

function meetingLine({ paint }: Terminal, meeting: MeetingReport, dryRun: boolean): string {
  const title = oneLine([meeting.title, meeting.minutes?.title].find((text) => text?.trim()) ?? 'Untitled meeting');
  switch (meeting.result) {
    case 'written': {
      const tasks = meeting.tasksAdded === 0 ? '' : `, ${counted(meeting.tasksAdded, 'task')} added`;
      const unusable = meeting.dropped === undefined ? '' : ` (${counted(meeting.dropped.length, 'part')} of the answer could not be used)`;
      return `${paint.green(dryRun ? 'to write' : 'written')}  ${title}${meeting.id === null ? '' : `: section ${meeting.id}`}${tasks}${unusable}`;
    }
    case 'unchanged':
      return `${paint.dim('done')}  ${title}: nothing to do`;
    case 'kept':
      return `${paint.yellow('kept')}  ${title}: you edited its section, and the transcript has changed (--force overwrites your edits)`;
    case 'failed':
      return `${paint.red('failed')}  ${title}`;
  }
}
