import { removal } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import type { LineEndsAdded } from '../section/marker.ts';
import { nextLine } from '../markdown/task-line.ts';
import { takeOut } from './take-out.ts';
import { lineStartOf } from './wrap.ts';

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09;
const isLineEnd = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;

/** The offset behind the blanks at `at`. */
function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text, next)) next++;
  return next;
}

/** The offset of the blanks in front of `at`. */
function skipBlanksBack(text: string, at: number): number {
  let next = at;
  while (next > 0 && isBlank(text, next - 1)) next--;
  return next;
}

/** Whether a comment begins with `%%` at the start of a line and ends with `%%` at the end of one. */
function hasOwnMarks(text: string, { start, end }: NoteRange): boolean {
  if (end - start < 4 || !text.startsWith('%%', start) || !text.startsWith('%%', end - 2)) return false;
  const behind = skipBlanks(text, end);
  return text.slice(lineStartOf(text, start), start).trim() === '' && (behind === text.length || isLineEnd(text, behind));
}

/**
 * The edits that take the `%%` marks of a comment out; null where other text stands before or behind them (any more). The lines that they
 * stood in may have been joined with those of the transcript, as a formatter does that wraps text.
 */
export function unwrap(text: string, comment: NoteRange, around: LineEndsAdded): Edit[] | null {
  if (!hasOwnMarks(text, comment)) return null;
  const before = around.before > 0 ? takeOut(text, comment.start, comment.start, { before: 1, after: 0 }).start : comment.start;
  const opening = skipBlanks(text, comment.start + 2);
  const closing = skipBlanksBack(text, comment.end - 2);
  const isAlone = closing > 0 && isLineEnd(text, closing - 1);
  return [
    removal(text, before, isLineEnd(text, opening) ? nextLine(text, opening) : opening),
    takeOut(text, closing, comment.end, { ...around, before: isAlone ? 1 : 0 }),
  ];
}
