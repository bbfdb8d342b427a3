import type { Block } from '../note/block.ts';
import { fingerprint, type Fingerprint } from '../note/fingerprint.ts';
import { findForeignRegions } from '../note/foreign-regions.ts';
import type { FoundTranscript, NoteRange } from '../note/found-transcript.ts';
import { parseBlocks } from '../note/parse-blocks.ts';
import { findSections, type Sections } from '../note/sections.ts';
import { findTaskLines, type TaskLine } from '../note/task-line.ts';
import { classifyNote, type ClassifiedNote, type UndividedSpeech } from '../note/transcripts.ts';
import { UndividedReader, undividedSpeech } from './undivided.ts';

/** A transcript with its fingerprint. */
export interface MarkedTranscript {
  readonly found: FoundTranscript;
  readonly mark: Fingerprint;
}

/** Everything that a capture needs to know of a note's present text. */
export interface ReadNote {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: Sections;
  readonly foreign: readonly { readonly start: number; readonly end: number }[];
  readonly classified: ClassifiedNote;
  readonly transcripts: readonly MarkedTranscript[];
  readonly taskLines: readonly TaskLine[];
}

/**
 * Reads a note. Linear in its length, never fails.
 *
 * @param undividedReader kept by who reads one note again and again, so that the same part of the work is not done each time
 */
export function readNote(text: string, undividedReader = new UndividedReader()): ReadNote {
  const blocks = parseBlocks(text);
  const sections = findSections(text, blocks);
  const foreign = findForeignRegions(text, blocks);
  const captured = new Set(sections.sections.flatMap(({ memory }) => memory.transcripts.map(({ full }) => full)));
  const undivided = (comments: readonly NoteRange[]): UndividedSpeech[] => undividedSpeech(text, sections, comments, undividedReader);
  const classified = classifyNote(text, blocks, { skip: foreign, own: sections.ranges, captured, undivided });
  const transcripts = classified.transcripts.map((found) => ({ found, mark: fingerprint(text, found.start, found.end) }));
  return { text, blocks, sections, foreign, classified, transcripts, taskLines: findTaskLines(text, blocks) };
}
