import type { Block } from '../markdown/block.ts';
import { firstNonBlank } from '../markdown/line-start.ts';
import { contentEnd, lineAt, type LineIndex } from '../text/lines.ts';
import { trimEnd } from '../text/characters.ts';
import { createNameReader, readSpeechRow, type SpeechRow } from '../speech/speech-row.ts';

/**
 * What a heading is to a transcript: a speaker's `label` (`### You (00:00:14)`), a `time` (`#### 00:12:00`, `### 00:12 Budget`), or a
 * `title` as headings mostly are.
 */
export type HeadingRole = 'label' | 'time' | 'title';

/** The row that a heading's text is. */
export function headingRow(text: string, lines: LineIndex, block: Block, readName = createNameReader()): SpeechRow {
  const start = firstNonBlank(text, block.start, block.end);
  return readSpeechRow(text, { start, end: trimEnd(text, start, contentEnd(text, lines, lineAt(lines, start))) }, readName);
}

/** How often a name must come again over all, and how many names must take turns, for headings without times to be labels. */
const FEWEST_TURNS = 4;
const FEWEST_NAMES = 2;

const canBeName = ({ name }: SpeechRow): boolean => name !== null && ['strong', 'numbered', 'weak'].includes(name.shape);

/** The names that take turns in headings of one level, each at least twice. */
function turnTakers(rows: ReadonlyMap<number, SpeechRow>, blocks: readonly Block[], level: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, row] of rows) {
    if (blocks[index]?.level !== level || !canBeName(row) || row.textStart < row.end) continue;
    const name = row.name?.clean ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const recurring = [...counts].filter(([, count]) => count > 1);
  const turns = recurring.reduce((sum, [, count]) => sum + count, 0);
  return new Set(recurring.length >= FEWEST_NAMES && turns >= FEWEST_TURNS ? recurring.map(([name]) => name) : []);
}

/** No call has begun so early, and no recording has its first chapter so late: `06:00` as hours and minutes, and as minutes and seconds. */
const FIRST_CLOCK = 6 * 60;
const LAST_CLOCK = 24 * 60;
const CLOCK = /(?:^|[^\d:])\d{1,2}:\d{2}(?!:?\d)/u;

/** `14:30 – back from lunch` is jotted down within a call. */
const REMARK = /\d\s*[-–—]\s+\p{Ll}/u;

const isTimed = ({ time }: SpeechRow): boolean => time !== null && !time.ofDay && time.date === null;

/**
 * Whether the times of a level's headings are hours and minutes of the day, as in `09:00 Standup`: none is small, none in brackets in
 * front as apps put them, and no name comes again.
 */
function tellsClock(text: string, rows: readonly SpeechRow[]): boolean {
  const timed = rows.filter(isTimed);
  const names = timed.flatMap(({ name }) => (name === null ? [] : [name.clean]));
  const isClock = ({ time, timeFirst, start, end }: SpeechRow): boolean =>
    time !== null && !time.hours && !(timeFirst && time.bracketed) && CLOCK.test(text.slice(start, end)) &&
    time.seconds >= FIRST_CLOCK && time.seconds < LAST_CLOCK;
  return timed.length > 0 && timed.every(isClock) && new Set(names).size === names.length;
}

/** The roles of a note's headings, by the index of the block. Linear. */
export function headingRoles(text: string, lines: LineIndex, blocks: readonly Block[]): ReadonlyMap<number, HeadingRole> {
  const readName = createNameReader();
  const rows = new Map<number, SpeechRow>();
  for (const [index, block] of blocks.entries()) if (block.kind === 'heading') rows.set(index, headingRow(text, lines, block, readName));
  const levels = [1, 2, 3, 4, 5, 6];
  const ofLevel = (level: number): SpeechRow[] => [...rows].filter(([index]) => blocks[index]?.level === level).map(([, row]) => row);
  const clocks = levels.map((level) => tellsClock(text, ofLevel(level)));
  const takers = levels.map((level) => (rows.size < FEWEST_TURNS ? new Set<string>() : turnTakers(rows, blocks, level)));
  const roles = new Map<number, HeadingRole>();
  for (const [index, row] of rows) {
    const level = (blocks[index]?.level ?? 1) - 1;
    const isTaker = row.name !== null && takers[level]?.has(row.name.clean) === true;
    const isRemark = REMARK.test(text.slice(row.start, row.end));
    if (clocks[level] === true && isTimed(row) && row.kind !== 'time' && !isRemark) roles.set(index, 'title');
    else if (isTaker || (row.time !== null && canBeName(row) && !row.timeFirst && row.textStart >= row.end)) roles.set(index, 'label');
    else roles.set(index, isTimed(row) && (row.timeFirst || row.kind === 'time') ? 'time' : 'title');
  }
  return roles;
}
