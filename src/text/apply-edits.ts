import type { Edit } from './edit.ts';

/**
 * Lays planned edits on a text. Edits are sorted by start and do not overlap; several insertions at one place stand in their order.
 * @returns the new text, or null where the text at one of the ranges is not the expected one (then nothing is changed)
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  let result = '';
  let reached = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < reached || edit.end < edit.start || edit.end > text.length || text.slice(edit.start, edit.end) !== edit.expected) return null;
    result += text.slice(reached, edit.start) + edit.replacement;
    reached = edit.end;
  }
  return result + text.slice(reached);
}

/** An edit that puts text in at a place. */
export const insertion = (at: number, replacement: string): Edit => ({ start: at, end: at, expected: '', replacement });

/** An edit that takes a range out. */
export const removal = (text: string, start: number, end: number): Edit => ({ start, end, expected: text.slice(start, end), replacement: '' });
