import type { Evidence } from '../minutes/minutes.ts';
import { wordStarts } from '../text/fingerprint.ts';

/** Says at which word of a meeting's text (runs of letters, counted from 0) evidence starts; null where it is not verified. */
export type EvidenceWords = (evidence: Evidence) => number | null;

/** Counts the words of a meeting's text once, for all evidence in it. */
export function evidenceWords(meetingText: string): EvidenceWords {
  const starts = wordStarts(meetingText);
  return ({ start }) => (start === null ? null : wordAt(starts, start));
}

/** The last word that starts at or before an offset. */
function wordAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
