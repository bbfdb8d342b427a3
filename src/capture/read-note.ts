import type { Block } from '../note/block.ts';
import { fingerprint, type Fingerprint } from '../note/fingerprint.ts';
import { findForeignRegions } from '../note/foreign-regions.ts';
import type { FoundTranscript } from '../note/found-transcript.ts';
import { parseBlocks } from '../note/parse-blocks.ts';
import { findSections, type Sections } from '../note/sections.ts';
import { findTaskLines, type TaskLine } from '../note/task-line.ts';
import type { ClassifiedNote } from '../note/transcripts.ts';
import { readTranscripts } from './read-transcripts.ts';

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

/** Reads a note. Linear in its length, never fails. */
export function readNote(text: string): ReadNote {
  const blocks = parseBlocks(text);
  const sections = findSections(text, blocks);
  const foreign = findForeignRegions(text, blocks);
  const classified = readTranscripts(text, blocks, sections);
  const transcripts = classified.transcripts.map((found) => ({ found, mark: fingerprint(text, found.start, found.end) }));
  return { text, blocks, sections, foreign, classified, transcripts, taskLines: findTaskLines(text, blocks) };
}
