import { removal } from '../note/apply-edits.ts';
import type { Edit } from '../note/edit.ts';
import type { NoteRange } from '../note/found-transcript.ts';
import type { LineEndsAdded } from '../note/marker.ts';
import { nextLine } from '../note/task-line.ts';
import { takeOut } from './take-out.ts';
import { lineStartOf } from './wrap.ts';

/** The edits that take the `%%` lines of a comment out; null where they are not lines of their own (any more). */
export function unwrap(text: string, comment: NoteRange, around: LineEndsAdded): Edit[] | null {
  const opening = nextLine(text, comment.start + 2);
  const marks = text.slice(comment.start, comment.start + 2) === '%%' && text.slice(comment.end - 2, comment.end) === '%%';
  if (text.slice(lineStartOf(text, comment.start), comment.start).trim() !== '' || !/^[ \t]*(?:[\n\r]|$)/.test(text.slice(comment.end, comment.end + 200))) return null;
  if (!marks || !/^%%[\n\r]/.test(text.slice(comment.start, comment.start + 3)) || !/[\n\r]%%$/.test(text.slice(comment.end - 3, comment.end))) return null;
  const before = around.before > 0 ? takeOut(text, comment.start, comment.start, { before: 1, after: 0 }).start : comment.start;
  const closing = takeOut(text, comment.end - 2, comment.end, { before: 1, after: around.after });
  return [removal(text, before, opening), closing];
}
