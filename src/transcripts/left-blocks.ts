import { RangeIndex } from '../text/range-index.ts';
import type { Block, BlockKind } from '../markdown/block.ts';
import { decide, NEVER, type Judgement } from './judgement.ts';
import type { NoteRange, RejectedText } from './found-transcript.ts';

const leave = (id: string, because: string): Judgement => decide({ id, weight: NEVER, because });

/** Why blocks in which nothing reads like speech are left alone, whatever their words are. */
const LEFT: Readonly<Partial<Record<BlockKind, Judgement>>> = {
  callout: leave('callout', 'a callout without speakers or times'),
  quote: leave('quote', 'a quote without speakers or times'),
  table: leave('table', 'a table without speakers or times'),
  list: leave('list', 'a list without speakers or times'),
  fence: leave('code', 'code'),
  comment: leave('comment', 'a comment with too few words to tell'),
  'html-comment': leave('HTML comment', 'an HTML comment'),
};
const TASKS = leave('tasks', 'a list of tasks');
const OTHERS = leave('others', 'it belongs to Debrief or to another plugin');

const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s/u;

interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}

const toRange = ({ startLine, endLine }: Lines): NoteRange => ({ start: startLine, end: endLine + 1 });

function judgementOf(text: string, block: Block, others: RangeIndex): Judgement | null {
  if (others.overlaps(block)) return block.kind === 'blank' ? null : OTHERS;
  if (block.kind === 'list' && TASK.test(text.slice(block.start, Math.min(block.end, block.start + 80)))) return TASKS;
  return LEFT[block.kind] ?? null;
}

/** The line of a block's last character that is no line end: a list may end in blank lines. */
function lastLine(text: string, { start, end, startLine }: Block): number {
  return startLine + (text.slice(start, end).trimEnd().match(/\r\n|\n|\r/gu)?.length ?? 0);
}

/**
 * The blocks of a note that were left without being weighed, with the reason. Paragraphs and headings are weighed, or too short to say a word.
 *
 * @param looked what was found or weighed
 * @param others what belongs to Debrief or another tool
 */
export function leftBlocks(text: string, blocks: readonly Block[], looked: readonly Lines[], others: readonly NoteRange[]): RejectedText[] {
  const known = new RangeIndex(looked.map(toRange));
  const foreign = new RangeIndex(others);
  return blocks.flatMap((block): RejectedText[] => {
    const judgement = judgementOf(text, block, foreign);
    if (judgement === null) return [];
    const lines = { startLine: block.startLine, endLine: lastLine(text, block) };
    return known.overlaps(toRange(lines)) ? [] : [{ ...lines, judgement }];
  });
}
