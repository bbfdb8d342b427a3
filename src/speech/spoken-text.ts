import type { Speech } from './speech.ts';

/** What was said, without labels and times: the pieces of all turns, parted by single blanks. */
export interface SpokenText {
  readonly text: string;
  /** Where what stands at a UTF-16 offset of the transcript stands here; of a label or a time, where what follows it does. */
  readonly placeOf: (offset: number) => number;
}

/** What of a transcript was said, in one text. Linear. */
export function readSpokenText(transcript: string, speech: Speech): SpokenText {
  const pieces = speech.turns.flatMap((turn) => turn.pieces);
  return {
    text: pieces.map(({ start, end }) => transcript.slice(start, end)).join(' '),
    placeOf(offset) {
      let place = 0;
      for (const { start, end } of pieces) {
        if (offset <= end) return place + Math.max(0, offset - start);
        place += end - start + 1;
      }
      return place;
    },
  };
}
