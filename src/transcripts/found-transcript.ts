import type { TranscriptFormat } from '../speech/speech.ts';
import type { Judgement } from './judgement.ts';
import type { Joining } from './meetings.ts';

/** A stretch of the note: UTF-16 offsets. */
export interface NoteRange {
  readonly start: number;
  readonly end: number;
}

/** A transcript in a note. */
export interface FoundTranscript {
  /** Its own text without `%%` marks: UTF-16 offsets, no white space at either end. */
  readonly start: number;
  readonly end: number;
  /** 1-based lines of its first and last character. */
  readonly startLine: number;
  readonly endLine: number;
  /** Whether it stands in a `%%` comment, and that comment's range, marks included. */
  readonly hidden: boolean;
  readonly comment: NoteRange | null;
  /** The callout, quote, table or `<details>` it stands in: it isn't wrapped, and its section goes in front of that; null elsewhere. */
  readonly container: NoteRange | null;
  readonly format: TranscriptFormat;
  /** What white space parts. */
  readonly words: number;
  /** Plain text without marks, and where it stands as it is written; null where it has none. */
  readonly title: string | null;
  readonly titleRange: NoteRange | null;
  /** 1-based; the transcripts of one meeting share it. */
  readonly meeting: number;
  /** What speaks for and against its being a transcript. */
  readonly judgement: Judgement;
  /** What speaks for and against its being a further part of the meeting before it; null for a note's first transcript. */
  readonly joining: Joining | null;
  /** 1-based line where hand-made minutes of its meeting begin. */
  readonly minutesByHand: number | null;
}

/** A stretch that was looked at and is no transcript. */
export interface RejectedText {
  /** 1-based. */
  readonly startLine: number;
  readonly endLine: number;
  readonly judgement: Judgement;
}
