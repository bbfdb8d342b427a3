import type { Block } from '../markdown/block.ts';
import { countWords } from '../text/count-words.ts';
import { firstIndex } from '../text/first-index.ts';
import { countBelow } from '../text/range-index.ts';
import { findForeignRegions } from '../markdown/foreign-regions.ts';
import type { FoundTranscript, NoteRange } from '../transcripts/found-transcript.ts';
import { indexLines, lineAt, lineStart, type LineIndex } from '../text/lines.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { decide } from '../transcripts/judgement.ts';
import type { Joining } from '../transcripts/meetings.ts';
import type { Sections } from '../section/sections.ts';
import { findStraySections } from '../section/stray-sections.ts';
import { classifyNote, type ClassifiedNote } from '../transcripts/classify-note.ts';
import type { OwnWrap } from './own-wraps.ts';
import { withoutOwn, type TextWithoutOwn } from './without-own.ts';

/** What was found in a note's text without Debrief's, in offsets of that text. */
export interface BareReading {
  readonly text: string;
  /** What was known to be one transcript each. */
  readonly known: readonly NoteRange[];
  readonly classified: ClassifiedNote;
}

/** The transcripts of a note, and the reading of its text without Debrief's on which they rest. */
export interface TranscriptReading {
  readonly classified: ClassifiedNote;
  readonly bare: BareReading;
}

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

/** A transcript in which Debrief's text stands goes on behind that. */
const GOES_ON: Joining = { ...decide({ id: 'goes on', weight: 100, because: 'it goes on where Debrief’s text ends' }), joined: true };

/** The pieces of a range between which Debrief's text stands in the note, as ranges of the note. */
function piecesOf({ text, without }: Reading, { start, end }: NoteRange): NoteRange[] {
  const { gaps } = without;
  const cuts = [start, ...gaps.slice(countBelow(gaps, start + 1), countBelow(gaps, end)), end];
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
    const wrap = wraps[firstIndex(wraps, ({ comment }) => comment.start > start) - 1];
    const comment = own ?? (wrap !== undefined && end <= wrap.comment.end ? wrap.comment : null);
    const place = { start, end, startLine: lineAt(lines, start) + 1, endLine: lineAt(lines, end - 1) + 1 };
    const piece = { ...found, ...place, comment, container, hidden: comment !== null, words: countWords(text, start, end) };
    const minutesByHand = found.minutesByHand === null ? null : toNoteLine(reading, found.minutesByHand);
    if (index === 0) return { ...piece, titleRange, minutesByHand };
    return { ...piece, title: null, titleRange: null, minutesByHand, joining: GOES_ON };
  });
}

const isSameRange = (one: NoteRange, other: NoteRange): boolean => one.start === other.start && one.end === other.end;

/** Whether an earlier reading holds for this text: what is known now was found, or known, then. */
function holdsStill(earlier: BareReading | null, text: string, known: readonly NoteRange[]): earlier is BareReading {
  if (earlier?.text !== text) return false;
  const found = new Map([...earlier.known, ...earlier.classified.transcripts].map((range) => [range.start, range]));
  return known.every((range) => isSameRange(range, found.get(range.start) ?? { start: -1, end: -1 }));
}

/**
 * Finds the transcripts of a note as if Debrief had written nothing in it: what it wrote never changes what is found, nor a title or which
 * transcripts are one meeting. What stands in a wrap is one transcript.
 *
 * @param earlier what was found before: taken over where the text without Debrief's is the same, as after each meeting that is written
 */
export function readTranscripts(
  text: string,
  blocks: readonly Block[],
  { sections, wraps, earlier }: { readonly sections: Sections; readonly wraps: readonly OwnWrap[]; readonly earlier: BareReading | null },
): TranscriptReading {
  const without = withoutOwn(text, sections, wraps);
  if (without === null) {
    const classified = holdsStill(earlier, text, []) ? earlier.classified : classifyNote(text, blocks, { skip: notSpeech(text, blocks) });
    return { classified, bare: { text, known: [], classified } };
  }
  const known = wraps.map(({ content }) => ({ start: without.fromNote(content.start), end: without.fromNote(content.end - 1) + 1 }));
  const bare = holdsStill(earlier, without.text, known) ? { ...earlier, known } : readBare(without.text, known);
  const { transcripts, rejected, doubtful } = bare.classified;
  const reading = { text, lines: indexLines(text), wraps, without, linesWithout: indexLines(without.text) };
  const classified = {
    transcripts: transcripts.flatMap((found) => toNoteTranscripts(reading, found)),
    doubtful: doubtful.flatMap((found) => toNoteTranscripts(reading, found)),
    rejected: rejected.map(({ startLine, endLine, judgement }) => ({ startLine: toNoteLine(reading, startLine), endLine: toNoteLine(reading, endLine), judgement })),
  };
  return { classified, bare };
}

/** What is never read as speech: other tools' text, and minutes that were put into something else. */
const notSpeech = (text: string, blocks: readonly Block[]): NoteRange[] =>
  [...findForeignRegions(text, blocks), ...findStraySections(text)].sort((one, other) => one.start - other.start);

function readBare(text: string, known: readonly NoteRange[]): BareReading {
  const blocks = parseBlocks(text);
  return { text, known, classified: classifyNote(text, blocks, { skip: notSpeech(text, blocks), known }) };
}
