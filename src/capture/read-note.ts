import type { Block } from '../markdown/block.ts';
import { markTranscript, type TranscriptMark } from '../text/fingerprint.ts';
import { findForeignRegions } from '../markdown/foreign-regions.ts';
import type { FoundTranscript } from '../transcripts/found-transcript.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { findSections, type Sections } from '../section/sections.ts';
import { findTaskLines, type TaskLine } from '../markdown/task-line.ts';
import type { ClassifiedNote } from '../transcripts/classify-note.ts';
import { findOwnWraps, type OwnWrap } from './own-wraps.ts';
import { readTranscripts, type BareReading } from './read-transcripts.ts';

/** A transcript with its fingerprint. */
export interface MarkedTranscript {
  readonly found: FoundTranscript;
  readonly mark: TranscriptMark;
}

/** Everything that a capture needs to know of a note's present text. */
export interface ReadNote {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: Sections;
  /** The comments that Debrief put around transcripts, as far as their words are known again. */
  readonly wraps: readonly OwnWrap[];
  readonly foreign: readonly { readonly start: number; readonly end: number }[];
  readonly classified: ClassifiedNote;
  readonly bare: BareReading;
  readonly transcripts: readonly MarkedTranscript[];
  /** Chats, dialogues and private notes that no section remembers: only where the user says so are they transcripts. */
  readonly doubtful: readonly MarkedTranscript[];
  readonly taskLines: readonly TaskLine[];
}

/**
 * Reads a note. Linear in its length, never fails.
 *
 * @param earlier the same note as it was read before: where only Debrief's own text has changed, its transcripts aren't looked for again
 */
export function readNote(text: string, earlier: ReadNote | null = null): ReadNote {
  const blocks = parseBlocks(text);
  const sections = findSections(text, blocks);
  const foreign = findForeignRegions(text, blocks);
  const wraps = findOwnWraps(text, blocks, sections);
  const { classified, bare } = readTranscripts(text, blocks, { sections, wraps, earlier: earlier?.bare ?? null });
  const marked = (found: FoundTranscript): MarkedTranscript => ({ found, mark: markTranscript(text, found.start, found.end) });
  const doubtful = classified.doubtful.map(marked);
  const transcripts = classified.transcripts.map(marked);
  const read = { text, blocks, sections, wraps, foreign, classified, bare, transcripts, doubtful, taskLines: findTaskLines(text, blocks) };
  if (doubtful.length === 0) return read;
  const captured = new Set(sections.sections.flatMap(({ memory }) => memory.transcripts.map(({ full }) => full)));
  return withDoubtful(read, ({ mark }) => captured.has(mark.full));
}

/** A note in which some of the doubtful texts are transcripts. */
export function withDoubtful(note: ReadNote, isTranscript: (text: MarkedTranscript) => boolean): ReadNote {
  const taken = note.doubtful.filter(isTranscript);
  if (taken.length === 0) return note;
  const isTaken = new Set(taken);
  const transcripts = [...note.transcripts, ...taken].sort((one, other) => one.found.start - other.found.start);
  return { ...note, transcripts, doubtful: note.doubtful.filter((text) => !isTaken.has(text)) };
}
