import { type DiffLine, diffNote } from '../capture/review/note-diff.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

/** Prints what would change in a note: added and taken out lines with their marks, the lines next to them without. Nothing where nothing does. */
export function printDiff(terminal: Terminal, before: string, after: string): void {
  const lines = diffNote(before, after);
  if (lines.length > 0) terminal.out(`\n${lines.map((line) => shown(terminal, line)).join('')}\n`);
}

function shown({ paint }: Terminal, line: DiffLine): string {
  if (line.kind === 'gap') return `    ${paint.dim(`⋯ ${counted(line.count, 'line')} stay${line.count === 1 ? 's' : ''} as ${line.count === 1 ? 'it is' : 'they are'}`)}\n`;
  const text = oneLine(line.text);
  if (line.kind === 'same') return text === '' ? '\n' : `    ${paint.dim(text)}\n`;
  const mark = line.kind === 'added' ? '+' : '-';
  const whole = `  ${mark} ${text}`.trimEnd();
  return `${line.kind === 'added' ? paint.green(whole) : paint.red(whole)}\n`;
}
