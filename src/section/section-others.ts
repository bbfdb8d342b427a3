import type { Block } from '../markdown/block.ts';
import { findTaskLines } from '../markdown/task-line.ts';

/** What a section is made of. */
const OWN_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'blank']);

/** A section's own paragraphs begin in bold or italics; another of more characters is rather a transcript than somebody's remark. */
const LONGEST_REMARK = 400;

/** The line of a task line among minutes, which have none outside of their region: somebody moved it there. */
function taskLineIn(text: string, list: Block): number | null {
  const [first] = findTaskLines(text, [list]);
  return first === undefined ? null : list.startLine + [...text.slice(list.start, first.start).matchAll(/\r\n|\r|\n/gu)].length;
}

function otherLine(text: string, block: Block): number | null {
  const { kind, start, end, startLine } = block;
  if (kind === 'list') return taskLineIn(text, block);
  if (!OWN_KINDS.has(kind)) return startLine;
  const isLong = kind === 'paragraph' && end - start > LONGEST_REMARK;
  return isLong && !/^[ \t]*[*_]/u.test(text.slice(start, start + 40)) ? startLine : null;
}

/**
 * Finds what got between a section's marks, as where one of them or a task was moved, and is more than a change of what the section says.
 *
 * @param blocks those between the marks
 * @param tasks the section's own region of tasks; null where there is none
 * @returns the 1-based line of the first such thing; null where there is none
 */
export function findOthers(text: string, blocks: readonly Block[], tasks: { readonly start: number; readonly end: number } | null): number | null {
  for (const block of blocks) {
    const isNested = tasks !== null && block.start >= tasks.start && block.start < tasks.end;
    const line = isNested ? null : otherLine(text, block);
    if (line !== null) return line;
  }
  return null;
}
