import type { Run } from './run.ts';
import type { SpeechPart } from './speech-part.ts';
import type { FoundTitle } from './transcript-title.ts';

/** A run in its part, before title and meeting are known. */
export interface Piece {
  readonly run: Run;
  readonly part: SpeechPart;
  /** Its title within the comment or paragraph it stands in. */
  readonly inner: FoundTitle | null;
  /** Indexes of the note's first and last block it touches. */
  readonly firstBlock: number;
  readonly lastBlock: number;
}
