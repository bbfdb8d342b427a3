import { blockAt } from '../markdown/block.ts';
import type { CaptureOptions } from './options.ts';
import { placeAbove, placeBelow, type Place } from './place.ts';
import type { MarkedTranscript, ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';
import { lineStartOf } from './wrap.ts';

/** Where what holds a transcript starts and ends: its container, its comment, with those that are joined to it on a line, or its own lines. */
function extentOf(note: ReadNote, { found }: MarkedTranscript): { readonly start: number; readonly end: number } {
  const { container } = found;
  if (container !== null) return { start: lineStartOf(note.text, container.start), end: Math.max(container.end, found.end) };
  if (found.comment === null) return { start: lineStartOf(note.text, found.start), end: found.end };
  const { start, end } = found.comment;
  const block = blockAt(note.blocks, start);
  if (block?.kind !== 'comment') return { start: lineStartOf(note.text, start), end };
  return { start: lineStartOf(note.text, block.start), end: Math.max(end, block.start + note.text.slice(block.start, block.end).trimEnd().length) };
}

/** The place of a meeting's new section: above its first transcript or below its last. */
export function sectionPlace(note: ReadNote, { transcripts }: FoundMeeting, where: CaptureOptions['place']): Place {
  const [first, last] = [transcripts[0], transcripts.at(-1)];
  if (where === 'above') return placeAbove(note.text, first === undefined ? 0 : extentOf(note, first).start);
  return placeBelow(note.text, last === undefined ? note.text.length : extentOf(note, last).end);
}
