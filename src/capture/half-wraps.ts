import { fingerprint } from '../note/fingerprint.ts';
import type { TranscriptMemory } from '../note/marker.ts';
import type { Section } from '../note/sections.ts';
import { findWraps } from './find-wraps.ts';
import type { ReadNote } from './read-note.ts';

/** One of the two `%%` lines around a transcript, the other of which is gone: it hides what it should not, or nothing. */
export interface HalfWrap {
  readonly sectionId: string;
  /** UTF-16 offset of the `%%` that stands. */
  readonly start: number;
}

const isClosed = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => end - start >= 4 && text.startsWith('%%', end - 2);

/** The offset of a line that is `%%` alone, where one is the next with content behind an offset. */
function markBelow(text: string, offset: number): number | null {
  const match = /^[ \t]*(?:[\n\r][ \t]*)*[\n\r][ \t]*%%[ \t]*(?=[\n\r]|$)/u.exec(text.slice(offset, offset + 400));
  return match === null ? null : offset + match[0].lastIndexOf('%%');
}

/** The closing line, below a transcript that stands in no comment any more. */
function findClosing({ text, transcripts }: ReadNote, memory: TranscriptMemory): number | null {
  const shown = transcripts.find(({ found, mark }) => found.comment === null && (mark.full === memory.full || mark.head === memory.head || mark.tail === memory.tail));
  return shown === undefined ? null : markBelow(text, shown.found.end);
}

/** The opening line, from where the comment runs on beyond the transcript. */
function findOpening({ text, blocks }: ReadNote, memory: TranscriptMemory): number | null {
  for (const { kind, start, end } of blocks) {
    if (kind === 'comment' && /^\uFEFF?%%[\n\r]/u.test(text.slice(start, start + 4)) && fingerprint(text, start + 2, end).head === memory.head) return start;
  }
  return null;
}

function halfWraps(note: ReadNote, section: Section): HalfWrap[] {
  const wrapped = section.memory.transcripts.filter((memory) => memory.wrapped);
  return findWraps(note, section).flatMap(({ comment }, index): HalfWrap[] => {
    const memory = wrapped[index];
    if (memory === undefined || (comment !== null && isClosed(note.text, comment))) return [];
    const start = comment?.start ?? findClosing(note, memory) ?? findOpening(note, memory);
    return start === null ? [] : [{ sectionId: section.id, start }];
  });
}

/** The `%%` lines that Debrief put around transcripts of which only one of the two still stands. */
export function findHalfWraps(note: ReadNote): HalfWrap[] {
  return note.sections.sections.flatMap((section) => halfWraps(note, section));
}
