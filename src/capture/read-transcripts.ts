import type { Block } from '../markdown/block.ts';
import { countWords } from '../text/count-words.ts';
import { findForeignRegions } from '../markdown/foreign-regions.ts';
import type { FoundTranscript, NoteRange } from '../transcripts/found-transcript.ts';
import { indexLines, lineAt, lineStart, type LineIndex } from '../text/lines.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import type { Sections } from '../section/sections.ts';
import { classifyNote, type ClassifiedNote } from '../transcripts/classify-note.ts';
import type { OwnWrap } from './own-wraps.ts';
import { withoutOwn, type TextWithoutOwn } from './without-own.ts';

/** A note as it is, and the same without Debrief's text, in which its transcripts are found. */
interface Reading {
  readonly text: string;
  readonly lines: LineIndex;
  readonly wraps: readonly OwnWrap[];
  readonly without: TextWithoutOwn;
  readonly linesWithout: LineIndex;
}

const toNoteRange = ({ toNote }: TextWithoutOwn, { start, end }: NoteRange): NoteRange => ({ start: toNote(start), end: toNote(end - 1) + 1 });

/** Where a 1-based line stands in the note. */
function toNoteLine({ lines, without, linesWithout }: Reading, line: number): number {
  return lineAt(lines, without.toNote(lineStart(linesWithout, line - 1))) + 1;
}

/** The range without the white space at its ends. */
function trimmed(text: string, { start, end }: NoteRange): NoteRange {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The pieces of a range between which Debrief's text stands in the note, as ranges of the note. */
function piecesOf({ text, without }: Reading, { start, end }: NoteRange): NoteRange[] {
  const cuts = [start, ...without.gaps.filter((gap) => gap > start && gap < end), end];
  return cuts.slice(1).flatMap((to, index): NoteRange[] => {
    const from = cuts[index] ?? start;
    const piece = from < to ? trimmed(text, toNoteRange(without, { start: from, end: to })) : null;
    return piece !== null && piece.start < piece.end ? [piece] : [];
  });
}

/** A transcript as it stands in the note: one piece, or several of the same meeting where text of Debrief's stands in it. */
function toNoteTranscripts(reading: Reading, found: FoundTranscript): FoundTranscript[] {
  const { text, lines, wraps, without } = reading;
  const own = found.comment === null ? null : toNoteRange(without, found.comment);
  const container = found.container === null ? null : toNoteRange(without, found.container);
  const titleRange = found.titleRange === null ? null : toNoteRange(without, found.titleRange);
  return piecesOf(reading, found).map(({ start, end }, index): FoundTranscript => {
    const comment = own ?? wraps.find((wrap) => start >= wrap.comment.start && end <= wrap.comment.end)?.comment ?? null;
    const place = { start, end, startLine: lineAt(lines, start) + 1, endLine: lineAt(lines, end - 1) + 1 };
    const piece = { ...found, ...place, comment, container, hidden: comment !== null, words: countWords(text, start, end) };
    const minutesByHand = found.minutesByHand === null ? null : toNoteLine(reading, found.minutesByHand);
    if (index === 0) return { ...piece, titleRange, minutesByHand };
    return { ...piece, title: null, titleRange: null, minutesByHand, joinedBecause: 'it goes on where Debrief’s text ends' };
  });
}

/**
 * Finds the transcripts of a note as if Debrief had written nothing in it: what it wrote never changes what is found, nor a title or which
 * transcripts are one meeting. What stands in a wrap is one transcript.
 */
export function readTranscripts(text: string, blocks: readonly Block[], sections: Sections, wraps: readonly OwnWrap[]): ClassifiedNote {
  const without = withoutOwn(text, sections, wraps);
  if (without === null) return classifyNote(text, blocks, { skip: findForeignRegions(text, blocks) });
  const blocksWithout = parseBlocks(without.text);
  const known = wraps.map(({ content }) => ({ start: without.fromNote(content.start), end: without.fromNote(content.end - 1) + 1 }));
  const skip = findForeignRegions(without.text, blocksWithout);
  const { transcripts, rejected } = classifyNote(without.text, blocksWithout, { skip, known });
  const reading = { text, lines: indexLines(text), wraps, without, linesWithout: indexLines(without.text) };
  return {
    transcripts: transcripts.flatMap((found) => toNoteTranscripts(reading, found)),
    rejected: rejected.map(({ startLine, endLine, reasons }) => ({ startLine: toNoteLine(reading, startLine), endLine: toNoteLine(reading, endLine), reasons })),
  };
}
