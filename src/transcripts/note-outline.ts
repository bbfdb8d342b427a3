import type { Block } from '../markdown/block.ts';
import type { HeadingRole } from './heading-roles.ts';

/** What stands around each block, by its index: prepared once, so that no transcript has to walk over a long note to find it. */
export interface NoteOutline {
  /** The nearest heading above that is a title and in no transcript; -1 without one. */
  readonly titleAbove: Int32Array;
  /** The nearest block above that is a rule or in a transcript; -1 without one. */
  readonly barrierAbove: Int32Array;
  /** The nearest rule at the block or below: a rule, or a transcript's last line with one. The number of blocks without one. */
  readonly ruleBelow: Int32Array;
  /** For headings the next one below in no transcript of its level or a smaller one; the number of blocks without one. */
  readonly sectionEnd: Int32Array;
  /** The same, of headings that are titles. */
  readonly titleEnd: Int32Array;
  /** How many blocks above hold something, and how many of these a transcript. */
  readonly contents: Int32Array;
  readonly transcripts: Int32Array;
}

const EMPTY: ReadonlySet<Block['kind']> = new Set(['blank', 'rule', 'frontmatter', 'heading']);
const LEVELS = 7;

/** For each heading the next one below that counts, of its level or a smaller one. */
function endsOf(blocks: readonly Block[], counts: (index: number) => boolean): Int32Array {
  const ends = new Int32Array(blocks.length).fill(blocks.length);
  const next = new Int32Array(LEVELS).fill(blocks.length);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block?.kind !== 'heading') continue;
    const level = block.level ?? 1;
    ends[index] = Math.min(...next.subarray(1, level + 1));
    if (counts(index)) next[level] = index;
  }
  return ends;
}

/** For each block, and behind the last, how many blocks above count. */
function countAbove(blocks: readonly Block[], counts: (block: Block, index: number) => boolean): Int32Array {
  const above = new Int32Array(blocks.length + 1);
  for (const [index, block] of blocks.entries()) above[index + 1] = (above[index] ?? 0) + Number(counts(block, index));
  return above;
}

/** For each block the nearest one above that counts; -1 without one. */
function nearestAbove(blocks: readonly Block[], counts: (block: Block, index: number) => boolean): Int32Array {
  const above = new Int32Array(blocks.length);
  let nearest = -1;
  for (const [index, block] of blocks.entries()) {
    above[index] = nearest;
    if (counts(block, index)) nearest = index;
  }
  return above;
}

/**
 * The outline of a note. Linear in the number of blocks.
 *
 * @param taken which blocks transcripts stand in
 * @param isPassed whether a rule belongs to what stands around it, and is no barrier
 */
export function outlineOf(
  blocks: readonly Block[],
  roles: ReadonlyMap<number, HeadingRole>,
  taken: Uint8Array,
  isPassed: (rule: number) => boolean,
): NoteOutline {
  const isFree = (index: number): boolean => taken[index] !== 1;
  const isTitle = (index: number): boolean => roles.get(index) === 'title' && isFree(index);
  const isContent = ({ kind }: Block): boolean => !EMPTY.has(kind);
  const isRule = ({ kind, startLine, endLine }: Block, index: number): boolean =>
    kind === 'rule' || (kind === 'heading' && startLine !== endLine && !isFree(index));
  const ruleBelow = new Int32Array(blocks.length + 1).fill(blocks.length);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    ruleBelow[index] = block !== undefined && isRule(block, index) ? index : (ruleBelow[index + 1] ?? blocks.length);
  }
  return {
    titleAbove: nearestAbove(blocks, ({ kind }, index) => kind === 'heading' && isTitle(index)),
    barrierAbove: nearestAbove(blocks, ({ kind }, index) => !isFree(index) || (kind === 'rule' && !isPassed(index))),
    ruleBelow,
    sectionEnd: endsOf(blocks, isFree),
    titleEnd: endsOf(blocks, isTitle),
    contents: countAbove(blocks, isContent),
    transcripts: countAbove(blocks, (block, index) => isContent(block) && !isFree(index)),
  };
}
