import { isClosedComment } from '../markdown/comment-extent.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { indexLines, lineAt } from '../text/lines.ts';
import type { Section } from '../section/sections.ts';
import type { FoundWrap } from './find-wraps.ts';
import type { ReadNote } from './read-note.ts';

/** One of the two `%%` lines around a transcript, the other of which is gone: it hides what it should not, or nothing. */
export interface HalfWrap {
  readonly sectionId: string;
  /** 1-based line of the `%%` that stands. */
  readonly line: number;
}

/** The offset of a line that is `%%` alone, where one is the next with content behind an offset. */
function markBelow(text: string, offset: number): number | null {
  const match = /^[ \t]*(?:[\n\r][ \t]*)*[\n\r][ \t]*%%[ \t]*(?=[\n\r]|$)/u.exec(text.slice(offset, offset + 400));
  return match === null ? null : offset + match[0].lastIndexOf('%%');
}

/** Where comments start whose opening line stands alone, by the hash of the first words in them (HEAD), the first of each. */
function commentsByHead({ text, blocks }: ReadNote): Map<string, { readonly start: number; readonly full: string }> {
  const comments = new Map<string, { readonly start: number; readonly full: string }>();
  for (const { kind, start, end } of blocks) {
    if (kind !== 'comment' || !/^\uFEFF?%%[\n\r]/u.test(text.slice(start, start + 4))) continue;
    const { head, full } = fingerprint(text, start + 2, end);
    if (!comments.has(head)) comments.set(head, { start, full });
  }
  return comments;
}

/** The `%%` lines that Debrief put around transcripts of which only one of the two still stands. */
export function findHalfWraps(note: ReadNote, wraps: ReadonlyMap<Section, readonly FoundWrap[]>): HalfWrap[] {
  const { text } = note;
  let heads: ReturnType<typeof commentsByHead> | null = null;
  /** Where the half of a wrap stands; null where both of its lines do, or none. */
  const halfOf = ({ transcript, comment, shown }: FoundWrap): number | null => {
    if (comment !== null) return isClosedComment(text, comment) ? null : comment.start;
    const closing = shown === null ? null : markBelow(text, shown.end);
    if (closing !== null) return closing;
    // The comment of which only the opening line stands runs on beyond the transcript.
    heads ??= commentsByHead(note);
    const half = heads.get(transcript.head);
    return half === undefined || half.full === transcript.full ? null : half.start;
  };
  const lines = indexLines(text);
  return [...wraps].flatMap(([{ id }, found]) =>
    found.flatMap((wrap): HalfWrap[] => {
      const start = halfOf(wrap);
      return start === null ? [] : [{ sectionId: id, line: lineAt(lines, start) + 1 }];
    }),
  );
}
