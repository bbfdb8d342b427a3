/** How a transcript is written down. `wall` is text without speakers; `inline-speaker` is a wall with `SPEAKER 2` in mid-line. */
export type TranscriptFormat =
  | 'wall'
  | 'inline-speaker'
  | 'speaker-lines'
  | 'speaker-paragraphs'
  | 'bracket-time'
  | 'otter'
  | 'meet'
  | 'teams'
  | 'vtt'
  | 'srt';

/** Where spoken words stand without interruption by a label or a time stamp: UTF-16 offsets into the text given. */
export interface SpokenPiece {
  readonly start: number;
  readonly end: number;
}

/** What one speaker says until another begins. */
export interface SpeakerTurn {
  /** The label as it was written, blanks trimmed; null where none was. `SPEAKER 2` stays as it is. */
  readonly speaker: string | null;
  /** Seconds from the start of the recording; null where no time was given. */
  readonly seconds: number | null;
  /** At least one, in order, never empty or overlapping. */
  readonly pieces: readonly SpokenPiece[];
}

/** A transcript taken apart: turns in order, labels and time stamps outside all of their pieces. */
export interface Speech {
  readonly format: TranscriptFormat;
  readonly turns: readonly SpeakerTurn[];
  /** The distinct labels in order of appearance. */
  readonly speakers: readonly string[];
}

/** One spoken sentence; where a cue or line break cuts it, it goes on in the next piece of its turn. */
export interface Sentence {
  /** The words of its pieces, parted by single blanks. */
  readonly text: string;
  /** UTF-16 offsets of its first and after its last character in the text given. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  /** Index into `Speech.turns`. */
  readonly turn: number;
}
