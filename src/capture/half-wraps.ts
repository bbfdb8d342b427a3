import { isClosedComment } from '../note/comment-extent.ts';
import { fingerprint } from '../note/fingerprint.ts';
import { indexLines, lineAt } from '../note/lines.ts';
import type { TranscriptMemory } from '../note/marker.ts';
import type { Section } from '../note/sections.ts';
import { findShown, type FoundWrap } from './find-wraps.ts';
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

/** The closing line, below a transcript that stands in no comment any more. */
function findClosing(note: ReadNote, memory: TranscriptMemory): number | null {
  const shown = findShown(note, memory);
  return shown === null ? null : markBelow(note.text, shown.end);
}

/** The opening line, from where the comment runs on beyond the transcript. */
function findOpening({ text, blocks }: ReadNote, memory: TranscriptMemory): number | null {
  for (const { kind, start, end } of blocks) {
    if (kind === 'comment' && /^\uFEFF?%%[\n\r]/u.test(text.slice(start, start + 4)) && fingerprint(text, start + 2, end).head === memory.head) return start;
  }
  return null;
}

/** Where the half of a wrap stands; null where both of its lines do, or none. */
function halfOf(note: ReadNote, { transcript, comment }: FoundWrap): number | null {
  if (comment !== null) return isClosedComment(note.text, comment) ? null : comment.start;
  return findClosing(note, transcript) ?? findOpening(note, transcript);
}

/** The `%%` lines that Debrief put around transcripts of which only one of the two still stands. */
export function findHalfWraps(note: ReadNote, wraps: ReadonlyMap<Section, readonly FoundWrap[]>): HalfWrap[] {
  return [...wraps].flatMap(([section, found]) =>
    found.flatMap((wrap): HalfWrap[] => {
      const start = halfOf(note, wrap);
      return start === null ? [] : [{ sectionId: section.id, line: lineAt(indexLines(note.text), start) + 1 }];
    }),
  );
}
