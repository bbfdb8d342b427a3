import { countBelow } from '../text/range-index.ts';

/** The kinds of top-level pieces of a note. `blank` is a run of empty lines. */
export type BlockKind =
  | 'frontmatter'
  | 'heading'
  | 'rule'
  | 'comment'
  | 'html-comment'
  | 'fence'
  | 'list'
  | 'table'
  | 'callout'
  | 'quote'
  | 'paragraph'
  | 'blank';

/**
 * A top-level piece of a note. Blocks lie end to end: the first starts at 0 (or after a BOM's one character, which belongs to the
 * first block), each starts where the one before ends, the last ends with the text; their slices joined are the note.
 */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offset of the first character, always at the start of a line. */
  readonly start: number;
  /** UTF-16 offset after the last line's line end (or the end of the note). */
  readonly end: number;
  /** 1-based line of the first character. */
  readonly startLine: number;
  /** 1-based line of the last line. */
  readonly endLine: number;
  /** Headings: 1 to 6. */
  readonly level?: number;
  /** Frontmatter, comments and fences: false where the closing mark is missing, so that the block runs to the end of the note. */
  readonly closed?: boolean;
}

/** The last of a note's blocks that starts before an offset; undefined where none does. Takes time logarithmic in their number. */
export function lastBlockBefore(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[countBelow(blocks, offset, ({ start }) => start) - 1];
}

/** The block that holds an offset; undefined behind the last. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = lastBlockBefore(blocks, offset + 1);
  return block !== undefined && offset < block.end ? block : undefined;
}
