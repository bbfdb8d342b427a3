import { undoNote, type UndoReport } from '../../capture/undo-note.ts';
import type { KeptText } from '../../capture/undo.ts';
import type { UndoCommand } from '../command.ts';
import { createFileStore } from '../file-store.ts';
import { counted, oneLine, type Terminal } from '../terminal.ts';
import { workThroughNotes } from '../work-through-notes.ts';

/** Removes Debrief's own text from notes. Returns the exit status. */
export function undoNotes({ notes }: UndoCommand, terminal: Terminal): Promise<number> {
  return workThroughNotes<UndoReport>(notes, false, terminal, {
    writes: true,
    work: (note) => undoNote(createFileStore(note), note),
    failed: (note, error) => ({ note, error }),
    failuresOf: ({ error }) => (error === null ? [] : [error]),
    print: (report) => {
      print(terminal, report);
    },
    json: (report) => report,
    summary: (reports) => {
      const sections = reports.reduce((sum, report) => sum + (report.error === null ? report.undone.sectionsRemoved : 0), 0);
      return `${counted(reports.length, 'note')}: removed ${counted(sections, 'section')}.`;
    },
  });
}

function print(terminal: Terminal, report: UndoReport): void {
  if (report.error !== null) return;
  const { paint } = terminal;
  const { sectionsRemoved, tasksRemoved, tasksElsewhere, kept } = report.undone;
  const nothing = sectionsRemoved === 0 && tasksRemoved === 0 && kept.length === 0;
  const what = nothing ? 'nothing to undo' : `removed ${counted(sectionsRemoved, 'section')} and ${counted(tasksRemoved, 'task')}`;
  terminal.out(`${paint.bold(oneLine(report.note))}: ${what}\n`);
  if (tasksElsewhere > 0) terminal.out(`  ${paint.yellow('kept')}  ${sayElsewhere(tasksElsewhere)}\n`);
  for (const text of kept) terminal.out(`  ${paint.yellow('kept')}  ${nameOf(text)} at line ${String(text.line)}: ${whyKept(text)}\n`);
}

const sayElsewhere = (tasks: number): string =>
  tasks === 1
    ? '1 task wasn’t found in this note: if you moved it, it stays there'
    : `${String(tasks)} tasks weren’t found in this note: if you moved them, they stay there`;

const nameOf = ({ what }: KeptText): string => (what === 'wrap' ? '%% comment' : what);

function whyKept({ what, isEarlier, hasDeadLinks }: KeptText): string {
  if (what === 'wrap') return 'it may be yours; if it isn’t, delete its %% lines';
  if (isEarlier === true) return 'still there from an earlier summary';
  if (what === 'damaged section') return 'its markers are damaged';
  return `you edited it${hasDeadLinks === true ? '; it still links to tasks that were removed' : ''}`;
}
