import type { SpeechRow } from './speech-row.ts';
import { hasTime, type Slot } from './speech-slots.ts';

/** How times stand in a text. */
export interface TimeUse {
  /** Whether times in front of words and in lines of their own are times of the recording, not words. */
  readonly times: boolean;
}

/** A list of clock times that begins later than this is a schedule. In seconds. */
const RECORDING_STARTS = 120;

interface TimeCounts {
  rows: number;
  lone: number;
  timed: number;
  sure: number;
  cues: number;
  first: number | null;
  last: number;
  ascending: boolean;
}

function countTimes(rows: readonly SpeechRow[]): TimeCounts {
  const counts: TimeCounts = { rows: 0, lone: 0, timed: 0, sure: 0, cues: 0, first: null, last: 0, ascending: true };
  for (const row of rows) {
    if (row.kind === 'blank') continue;
    counts.rows++;
    if (row.kind === 'cue') counts.cues++;
    if (row.time === null || (!row.timeFirst && row.kind === 'head')) continue;
    counts.first ??= row.time.seconds;
    if (row.time.seconds < counts.last) counts.ascending = false;
    counts.last = row.time.seconds;
    if (row.kind === 'time') counts.lone++;
    else if (row.kind !== 'cue') {
      counts.timed++;
      if (row.time.bracketed || (row.time.hours && !row.time.ofDay)) counts.sure++;
    }
  }
  return counts;
}

/** Tells times of a recording from those of a schedule or a log. */
export function measureTimes(rows: readonly SpeechRow[], slots: ReadonlySet<Slot>): TimeUse {
  const { rows: all, lone, timed, sure, cues, first, ascending } = countTimes(rows);
  if (cues > 0 && cues * 8 >= all) return { times: true };
  for (const slot of slots) if (hasTime(slot)) return { times: true };
  if (slots.size > 0) return { times: lone > 0 || timed * 4 >= all };
  const starts = first !== null && first <= RECORDING_STARTS && ascending;
  if (lone > 0 && starts && all > lone) return { times: true };
  if (timed * 2 < all || timed === 0) return { times: false };
  return { times: sure * 2 >= timed || (timed > 2 && starts) };
}
