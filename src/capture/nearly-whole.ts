import type { Fingerprint } from '../text/fingerprint.ts';
import type { TranscriptMemory } from '../section/marker.ts';

type Ends = Pick<Fingerprint, 'head' | 'tail' | 'words'>;

/** What begins and ends as a transcript did is that transcript if it has at least this share of its words. */
export const LEAST_SHARE = 1 / 3;

/** What only begins or ends as it did may be a quotation of it, and is none only with this share: a few words were changed or added. */
const NEARLY_ALL = 0.9;

/** Whether a text that begins or ends like a remembered transcript is that transcript, edited or with words added, and no quotation. */
export function isNearlyWhole({ head, tail, words }: Ends, memory: TranscriptMemory): boolean {
  return words >= (head === memory.head && tail === memory.tail ? LEAST_SHARE : NEARLY_ALL) * memory.words;
}
