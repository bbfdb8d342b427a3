import type { NoteRange } from './found-transcript.ts';
import { contentEnd, contentStart, indexLines, lineAt, lineStart, type LineIndex } from '../text/lines.ts';

/** A text whose lines end with no blanks, and how its offsets lie in the text as it is. UTF-16 offsets; its lines are the same. */
export interface TrimmedText {
  readonly text: string;
  /** Where a range stands in the text as it is. */
  readonly toWhole: (range: NoteRange) => NoteRange;
  /** Where a range of the text as it is stands in the trimmed one. */
  readonly fromWhole: (range: NoteRange) => NoteRange;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

function hasTrailingBlank(text: string, lines: LineIndex): boolean {
  for (let line = 0; line < lines.count; line++) {
    const end = contentEnd(text, lines, line);
    if (end > contentStart(text, lines, line) && isBlank(text.charCodeAt(end - 1))) return true;
  }
  return false;
}

/** Where a line's content ends without its last blanks. They stay where only they part a lone CR from a LF, which would be one line end. */
function trimmedEnd(text: string, lines: LineIndex, line: number): number {
  const [start, end] = [contentStart(text, lines, line), contentEnd(text, lines, line)];
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last === start && text.charAt(start - 1) === '\r' && text.charAt(end) === '\n' ? end : last;
}

/** Leaves out the blanks at the ends of all lines; null where there are none. Linear in the text's length. */
export function trimLines(whole: string): TrimmedText | null {
  const lines = indexLines(whole);
  if (!hasTrailingBlank(whole, lines)) return null;
  const kept: string[] = [];
  for (let line = 0; line < lines.count; line++) {
    const [last, end] = [trimmedEnd(whole, lines, line), contentEnd(whole, lines, line)];
    kept.push(whole.slice(lineStart(lines, line), last) + whole.slice(end, lineStart(lines, line + 1)));
  }
  const text = kept.join('');
  const trimmed = indexLines(text);
  const toWhole = (offset: number): number => {
    const line = lineAt(trimmed, offset);
    // Only a line's end stands behind the blanks.
    const from = offset < contentEnd(text, trimmed, line) ? line : line + 1;
    return offset + lineStart(lines, from) - lineStart(trimmed, from);
  };
  const fromWhole = (offset: number): number => {
    const line = lineAt(lines, offset);
    return Math.min(lineStart(trimmed, line) + offset - lineStart(lines, line), lineStart(trimmed, line + 1));
  };
  return {
    text,
    toWhole: ({ start, end }) => ({ start: toWhole(start), end: end > start ? toWhole(end - 1) + 1 : toWhole(end) }),
    fromWhole: ({ start, end }) => ({ start: fromWhole(start), end: fromWhole(end) }),
  };
}
