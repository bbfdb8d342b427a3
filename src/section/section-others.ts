import type { Block } from '../markdown/block.ts';

/** What a section is made of. */
const OWN_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'blank']);

/** A section's own paragraphs begin in bold or italics; another of more characters is rather a transcript than somebody's remark. */
const LONGEST_REMARK = 400;

function isOther(text: string, { kind, start, end }: Block): boolean {
  if (!OWN_KINDS.has(kind)) return true;
  return kind === 'paragraph' && end - start > LONGEST_REMARK && !/^[ \t]*[*_]/u.test(text.slice(start, start + 40));
}

/**
 * Finds what got between a section's marks, as where one of them was moved, and is more than a change of what the section says.
 *
 * @param blocks those between the marks
 * @param tasks the section's own region of tasks; null where there is none
 * @returns the 1-based line of the first such block; null where there is none
 */
export function findOthers(text: string, blocks: readonly Block[], tasks: { readonly start: number; readonly end: number } | null): number | null {
  const isNested = ({ start }: Block): boolean => tasks !== null && start >= tasks.start && start < tasks.end;
  return blocks.find((block) => !isNested(block) && isOther(text, block))?.startLine ?? null;
}
