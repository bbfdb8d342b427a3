import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** Units of a part that hold turns and what stands between them: one transcript if they are judged as one. */
export interface TurnGroup {
  readonly part: SpeechPart;
  /** Index of its first unit, and behind its last one. */
  readonly from: number;
  readonly to: number;
  /** Its rows in the part. */
  readonly rows: readonly TranscriptLine[];
  readonly start: number;
  readonly end: number;
  /** The row that stands in the same unit directly above it. */
  readonly above: TranscriptLine | null;
}

/** Whether a blank line stands between a row and the one above it. */
export function hasBlankBefore(text: string, lines: readonly TranscriptLine[], row: number): boolean {
  const between = text.slice(lines[row - 1]?.end ?? 0, lines[row]?.start ?? 0);
  return (between.match(/\r\n|\n|\r/gu)?.length ?? 0) > 1;
}

/** Whether one of the lines from `from` to `to` is a cue. */
export function hasCue(lines: readonly TranscriptLine[], from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (lines[row]?.kind === 'cue') return true;
  return false;
}

/** Index behind the last row of a unit that is not an app's. */
export function lastOwnRow(lines: readonly TranscriptLine[], { from, to }: SpeechUnit): number {
  let last = to;
  while (last > from + 1 && lines[last - 1]?.kind === 'app') last--;
  return last;
}

/** `(Screen sharing started …)`: a remark about the call, not said in it. */
const REMARK = /^[*_]*[([].{0,300}[)\]][*_]*$/u;

/** Whether a unit is an app's lines or a remark in brackets. */
export const isAside = (text: string, lines: readonly TranscriptLine[], { start, end, from, to }: SpeechUnit): boolean =>
  lines.slice(from, to).every(({ kind }) => kind === 'app') || (to - from === 1 && end - start < 320 && REMARK.test(text.slice(start, end)));
