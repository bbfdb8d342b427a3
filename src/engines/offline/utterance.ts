import type { Term } from './terms.ts';

/** One spoken sentence, made ready for the search for cues. */
export interface Utterance {
  readonly index: number;
  /** UTF-16 offsets into the meeting's text. */
  readonly start: number;
  readonly end: number;
  /** The speaker's name; null where none is known (`SPEAKER 2` is no name). */
  readonly speaker: string | null;
  /** The speaker's label as it was written, a name or not. */
  readonly label: string | null;
  /** Index of the speaker's turn. */
  readonly turn: number;
  /** When the turn began, in seconds from the start of the recording; null where no time was given. */
  readonly seconds: number | null;
  /** The first words as they were said, fillers included. */
  readonly opening: string;
  /** Without filler and repetition, with straight apostrophes. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  /** Whether the transcript marks the sentence's end. */
  readonly ended: boolean;
  readonly terms: readonly Term[];
  /** Words of `text`; where it is written without blanks, a guess. */
  readonly words: number;
  /** 0 to 1: how far into the meeting. */
  readonly position: number;
}
