import type { Failure } from '../engines/engine.ts';
import { lastBlockBefore, type Block } from '../markdown/block.ts';
import { isCommentOpenAfter } from '../markdown/inline-comment.ts';
import { openBlock } from './failures.ts';
import type { ReadNote } from './read-note.ts';

const NAMES: Partial<Record<Block['kind'], string>> = { comment: 'comment', fence: 'code fence', frontmatter: 'frontmatter', 'html-comment': 'HTML comment' };

const BYTE_ORDER_MARK = 0xfeff;

/** Whether an offset lies within a block, with something of the block, a byte order mark aside, before and behind it. */
const isWithin = (text: string, { start, end, closed }: Block, at: number): boolean =>
  at > start && !(at === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK) && (closed === false ? at <= end : at < end && text.slice(at, end).trim() !== '');

/** Whether a `%%` comment within a paragraph is open at an offset of it. */
function isInlineCommentOpen(text: string, { start }: Block, at: number): boolean {
  let open = false;
  for (const line of text.slice(start, at).split(/(\r\n|\n|\r)/)) open = isCommentOpenAfter(line, 0, line.length, open);
  return open;
}

/** Why nothing can be put in at an offset: the comment, fence or frontmatter that is open there; null where none is. */
export function findOpenBlock(note: ReadNote, at: number): Failure | null {
  const block = lastBlockBefore(note.blocks, at);
  if (block === undefined || !isWithin(note.text, block, at)) return null;
  const name = NAMES[block.kind] ?? (isInlineCommentOpen(note.text, block, at) ? 'comment' : undefined);
  return name === undefined ? null : openBlock(name, block.startLine, block.closed !== false);
}
