import type { ContainerKind } from '../speech/line-container.ts';
import { readHeadOf, type LearnedLabels } from '../speech/learn-labels.ts';
import type { SpeechRow } from '../speech/speech-row.ts';
import { isBelowTimedName, type Neighbours } from '../speech/speech-slots.ts';

/**
 * What a line of a transcript can be: `mark` is WebVTT's first line, `number` an SRT cue's number, `cue` a range of times, `stamp` a time
 * alone, `label` a speaker's name with or without a time, `timed` a time before words, `app` a line that an app wrote.
 */
export type LineKind = 'mark' | 'number' | 'cue' | 'stamp' | 'label' | 'timed' | 'text' | 'app';

/** A line of a note as the finder of transcripts sees it. Offsets are UTF-16. */
export interface TranscriptLine {
  readonly kind: LineKind;
  /** The line's content, blanks around it left out. */
  readonly start: number;
  readonly end: number;
  /** Where the words behind a label or time begin; `end` where none follow. */
  readonly textStart: number;
  /** The speaker's name without affixes; null where there is none or it can't be read. */
  readonly name: string | null;
  /** A name in lower case. */
  readonly weak: boolean;
  /** Whether marks (`**`) stand around the label. */
  readonly marked: boolean;
  /** Seconds of its time, and whether that is a time of day; null where it has none. */
  readonly seconds: number | null;
  readonly ofDay: boolean;
  /** What the line stands in: `task` is an item of a list with a check box. */
  readonly container: ContainerKind;
}

const KINDS: Readonly<Partial<Record<SpeechRow['kind'], LineKind>>> = { cue: 'cue', number: 'number', app: 'app', rule: 'app' };

function kindOf(row: SpeechRow, around: Neighbours, isLabel: boolean, labels: LearnedLabels): LineKind {
  if (isLabel) return 'label';
  if (row.kind === 'meta') return 'mark';
  if (row.kind === 'time') return labels.times ? 'stamp' : 'text';
  if (row.time !== null && row.timeFirst && row.kind !== 'cue') return labels.times && !isBelowTimedName(around) ? 'timed' : 'text';
  return KINDS[row.kind] ?? 'text';
}

/** Reads a row by the labels of its text. */
export function toTranscriptLine(row: SpeechRow, around: Neighbours, labels: LearnedLabels): TranscriptLine {
  const reading = row.kind === 'head' || row.kind === 'number' ? readHeadOf(row, around, labels) : 'words';
  const kind = kindOf(row, around, reading !== 'words', labels);
  const name = reading === 'label' ? (row.name?.clean ?? null) : null;
  const labelEnd = row.name === null ? row.end : row.textStart;
  const below = kind === 'label' && labelEnd >= row.end && around.below?.kind === 'time' ? around.below.time : null;
  const time = row.time ?? below;
  const textStart = kind === 'label' ? labelEnd : kind === 'timed' ? row.bareStart : kind === 'text' ? row.wordsStart : row.end;
  return {
    kind,
    start: row.start,
    end: row.end,
    textStart: Math.min(row.end, textStart),
    name,
    weak: kind === 'label' && row.name?.shape === 'weak',
    marked: row.marked,
    seconds: kind === 'text' || kind === 'number' ? null : (time?.seconds ?? null),
    ofDay: time?.ofDay === true,
    container: row.container,
  };
}
