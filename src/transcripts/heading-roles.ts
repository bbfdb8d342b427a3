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

/** The roles of a note's headings, by the index of the block. Linear. */
export function headingRoles(text: string, lines: LineIndex, blocks: readonly Block[]): ReadonlyMap<number, HeadingRole> {
  const readName = createNameReader();
  const rows = new Map<number, SpeechRow>();
  for (const [index, block] of blocks.entries()) if (block.kind === 'heading') rows.set(index, headingRow(text, lines, block, readName));
  const takers = [1, 2, 3, 4, 5, 6].map((level) => (rows.size < FEWEST_TURNS ? new Set<string>() : turnTakers(rows, blocks, level)));
  const roles = new Map<number, HeadingRole>();
  for (const [index, row] of rows) {
    const isTimed = row.time !== null && !row.time.ofDay && (row.time.date ?? null) === null;
    const isTaker = row.name !== null && takers[(blocks[index]?.level ?? 1) - 1]?.has(row.name.clean) === true;
    if (isTaker || (row.time !== null && canBeName(row) && !row.timeFirst && row.textStart >= row.end)) roles.set(index, 'label');
    else roles.set(index, isTimed && (row.timeFirst || row.kind === 'time') ? 'time' : 'title');
  }
  return roles;
}
