import type { Edit } from '../text/edit.ts';
import { indexLines, lineAt, lineStart } from '../text/lines.ts';

/** Says of a 1-based line of a text at which line it stands once some removals are made. */
export function lineAfter(text: string, removals: readonly Edit[]): (line: number) => number {
  const lines = indexLines(text);
  return (line) => {
    const at = lineStart(lines, line - 1);
    const before = removals.filter(({ start }) => start < at);
    return line - before.reduce((sum, { start, end }) => sum + lineAt(lines, Math.min(end, at)) - lineAt(lines, start), 0);
  };
}
