import type { Block } from './block.ts';
import { findRuns } from './find-runs.ts';
import type { LineIndex } from './lines.ts';
import { divideParts, type Range } from './speech-part.ts';
import type { TranscriptLineReader } from './transcript-line.ts';

/** A note as its blocks have it, and what of it is Debrief's doing. */
export interface CapturedNote {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: LineIndex;
  readonly reader: TranscriptLineReader;
  readonly isSkipped: (block: number) => boolean;
  /** The blocks within each comment that holds a captured transcript, by the index of the comment's block. */
  readonly captured: ReadonlyMap<number, readonly Block[]>;
}

/**
 * The stretches of speech that a note would have without Debrief's sections and with what was captured not hidden. What is no speech beside
 * a transcript must not become speech because that transcript was captured and now stands apart from it.
 */
export function undividedSpeech({ text, blocks, lines, reader, isSkipped, captured }: CapturedNote): Range[] {
  const shown: Block[] = [];
  const skipped: boolean[] = [];
  blocks.forEach((block, index) => {
    for (const inner of captured.get(index) ?? [block]) {
      shown.push(inner);
      skipped.push(isSkipped(index));
    }
  });
  const parts = divideParts(text, shown, lines, reader, (index) => skipped[index] === true, null);
  return parts.flatMap((part) => findRuns(text, part)).filter(({ judgement }) => judgement.spoken);
}
