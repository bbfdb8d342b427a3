import { lineSpans, type LineSpan } from './line-cursor.ts';
import { createNameReader, readSpeechRow, type SpeechRow } from './speech-row.ts';
import { isSpelledTime } from './time-piece.ts';

/**
 * Reads lines of a text as rows of a transcript: all of them, or those whose bounds are given (containers' marks included, outer blanks
 * left out). Linear.
 */
export function readSpeechRows(text: string, lines: readonly LineSpan[] = lineSpans(text)): SpeechRow[] {
  const readName = createNameReader();
  let above: SpeechRow | null = null;
  return lines.map((line) => {
    const read = readSpeechRow(text, line, readName);
    const row = above?.kind === 'time' && isSpelledTime(text.slice(read.start, read.end)) ? sameTime(read, above) : read;
    if (row.kind !== 'blank') above = row;
    return row;
  });
}

/** A time that is said again in words. */
const sameTime = (row: SpeechRow, { time, timeFirst }: SpeechRow): SpeechRow =>
  ({ ...row, kind: 'time', name: null, time, timeFirst, textStart: row.end, bareStart: row.end });
