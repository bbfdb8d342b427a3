import type { Judgement } from './judgement.ts';
import type { SpeechPart } from './speech-part.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** A stretch of a part that is one transcript, or that was looked at and is none. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Index of the unit in which it begins, and behind the one in which it ends. */
  readonly from: number;
  readonly to: number;
  /** The row that stands in the same unit directly above it: a title, perhaps. */
  readonly above: TranscriptLine | null;
  readonly judgement: Judgement;
}

/** A run and the part that it lies in. */
export interface PlacedRun {
  readonly run: Run;
  readonly part: SpeechPart;
}
