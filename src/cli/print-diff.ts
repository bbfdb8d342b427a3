import { type DiffLine, diffNote } from '../capture/review/note-diff.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

/** Prints the changes to a note: added and removed lines with + and -, and the lines next to them. Prints nothing if nothing changes. */
export function printDiff(terminal: Terminal, before: string, after: string): void {
  const lines = diffNote(before, after);
  if (lines.length > 0) terminal.out(`\n${lines.map((line) => shown(terminal, line)).join('')}\n`);
}

function shown({ paint }: Terminal, line: DiffLine): string {
  if (line.kind === 'gap') return `    ${paint.dim(`⋯ ${counted(line.count, 'unchanged line')}`)}\n`;
  const text = oneLine(line.text);
  if (line.kind === 'same') return text === '' ? '\n' : `    ${paint.dim(text)}\n`;
  const mark = line.kind === 'added' ? '+' : '-';
  const whole = `  ${mark} ${text}`.trimEnd();
  return `${line.kind === 'added' ? paint.green(whole) : paint.red(whole)}\n`;
}
