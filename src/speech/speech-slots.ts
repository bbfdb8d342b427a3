import type { SpeechRow } from './speech-row.ts';

/**
 * Where a label stands: `N` name, `T` time, `/` the next line, `w` words in the lines below, `cue` a cue's times; then what separates name
 * and words. `*` is put in front where marks stand around it, the container's name behind it. Labels of a text share a slot.
 */
export type Slot = string;

/** The rows around a row, blank ones left out. */
export interface Neighbours {
  readonly above: SpeechRow | null;
  readonly below: SpeechRow | null;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
}

/** Whether a label has words behind it in its own line. */
export const isInline = (row: SpeechRow): boolean => row.textStart < row.end;

const isTimeRow = (row: SpeechRow | null): boolean => row?.kind === 'time';

/** Whether a row belongs to the time above it, not to the one below. */
const isUnderTime = ({ above, blankAbove, blankBelow }: Neighbours): boolean => isTimeRow(above) && !blankAbove && blankBelow;

function slotAlone(around: Neighbours): Slot {
  if (around.above?.kind === 'cue' && !around.blankAbove) return 'cue/N';
  if (around.below?.kind === 'cue' && !around.blankBelow) return 'N/cue';
  return isTimeRow(around.above) ? 'T/N' : 'N/w';
}

/** `Ana 0:03 so yes`: the time could have been said. */
const isRunning = ({ time, timeFirst, separator }: SpeechRow): boolean => time?.bracketed === false && !timeFirst && separator === 'none';

/** The slot of a row that begins with what may be a label; null for others. */
export function slotOf(row: SpeechRow, around: Neighbours): Slot | null {
  if (row.name === null || row.kind !== 'head') return null;
  if (row.separator === 'voice') return 'voice';
  if (row.time === null && !isInline(row) && isTimeRow(around.below) && !isUnderTime(around)) return 'N/T';
  if (row.time !== null) {
    const order = row.timeFirst ? 'TN' : 'NT';
    if (!isInline(row)) return `${order}/w`;
    return order + (isRunning(row) ? 'running' : row.separator);
  }
  const marks = row.marked && row.container !== 'heading' ? '*' : '';
  const container = row.container === 'none' || row.container === 'quote' ? '' : row.container;
  if (row.separator === 'none') {
    const slot = slotAlone(around);
    return slot === 'N/w' ? marks + slot + container : slot;
  }
  return `${marks}N${row.separator}${container}`;
}

/** Whether the slot has a time in it, which speaks for a transcript. */
export const hasTime = (slot: Slot): boolean => slot.includes('T') || slot.includes('cue');

/** Whether the label stands in a line of its own. */
export const isOwnLine = (slot: Slot): boolean => slot.includes('/');

/** Whether a row stands right below a name and its time, so that a time at its start was said: `10:30. You have to …`. */
export const isBelowTimedName = ({ above, blankAbove }: Neighbours): boolean =>
  !blankAbove && above?.kind === 'head' && above.time !== null && !above.timeFirst && above.textStart >= above.end;

/** Calls `visit` with each row that is not blank and what stands around it. */
export function eachRow(rows: readonly SpeechRow[], visit: (row: SpeechRow, around: Neighbours, index: number) => void): void {
  let at = nextFull(rows, 0);
  let above: SpeechRow | null = null;
  let aboveIndex = -1;
  while (at < rows.length) {
    const row = rows[at];
    const next = nextFull(rows, at + 1);
    const below = rows[next] ?? null;
    if (row !== undefined) {
      visit(row, { above, below, blankAbove: aboveIndex < at - 1 || aboveIndex < 0, blankBelow: next > at + 1 }, at);
      above = row;
    }
    aboveIndex = at;
    at = next;
  }
}

function nextFull(rows: readonly SpeechRow[], from: number): number {
  let at = from;
  while (at < rows.length && rows[at]?.kind === 'blank') at++;
  return at;
}
