import type { LearnedLabels } from '../speech/learn-labels.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, list or heading as a piece of a possible transcript. Offsets leave out blanks around it. */
export interface SpeechUnit extends Range {
  readonly kind: 'paragraph' | 'list' | 'quote' | 'heading';
  /** Its lines: indexes into the part's. */
  readonly from: number;
  readonly to: number;
  /** Whether it follows the unit before without a blank line. */
  readonly adjacent: boolean;
  /** Index of its block. */
  readonly block: number;
}

/** What a transcript stands in that is not wrapped: its section goes in front of it. */
export interface Container extends Range {
  readonly kind: 'callout' | 'quote' | 'table' | 'details';
}

/** Units between two dividers: rules, headings, fences, asides, skipped ranges. */
export interface SpeechPart {
  readonly units: readonly SpeechUnit[];
  readonly lines: readonly TranscriptLine[];
  /** The comment it is hidden in. */
  readonly comment: Range | null;
  /** The callout, quote or table that it is; null for text of the note itself. */
  readonly container: Container | null;
  /** The labels of the area that it lies in. */
  readonly labels: LearnedLabels;
  /** What it stands in together with others: parts of one scope hold the same object. */
  readonly scope: SpeechScope;
}

/** What stands under one heading, its chapters included, or without one between two headings. Told from others by its identity. */
export interface SpeechScope {
  /** Offset at which it begins. */
  readonly start: number;
  /** Whether one call goes on through all of it, whatever headings stand within. */
  readonly isCall?: boolean;
}
