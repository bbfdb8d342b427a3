import { lineSpans, type LineSpan } from './line-cursor.ts';
import { createNameReader, readSpeechRow, type SpeechRow } from './speech-row.ts';

/**
 * Reads lines of a text as rows of a transcript: all of them, or those whose bounds are given (containers' marks included, outer blanks
 * left out). Linear.
 */
export function readSpeechRows(text: string, lines: readonly LineSpan[] = lineSpans(text)): SpeechRow[] {
  const readName = createNameReader();
  return lines.map((line) => readSpeechRow(text, line, readName));
}
