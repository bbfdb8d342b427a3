import type { Block } from '../markdown/block.ts';
import type { Between } from './meeting-piece.ts';

const ASIDES: ReadonlySet<string> = new Set(['callout', 'quote', 'fence', 'table', 'comment', 'html-comment']);
/** Paragraphs and lists up to this length, in characters, are a remark jotted down in mid-call. */
const LONGEST_REMARK = 300;

/** What stands between two transcripts: the blocks behind the one's last and before the other's first. */
export function betweenBlocks(text: string, blocks: readonly Block[], last: number, first: number): Between {
  if (first <= last) return 'aside';
  let isAside = false;
  let remark = 0;
  for (const block of blocks.slice(last + 1, first)) {
    if (block.kind === 'blank' || block.kind === 'rule') continue;
    if (!ASIDES.has(block.kind) && block.kind !== 'heading') remark += text.slice(block.start, block.end).trim().length;
    isAside = true;
  }
  return remark > LONGEST_REMARK ? 'prose' : isAside ? 'aside' : 'nothing';
}
