import type { Block } from './block.ts';

/** A task line of Debrief's wherever it stands now: UTF-16 offsets of the line (or lines), its line end left out of `end`. */
export interface TaskLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sectionId: string;
  readonly number: number;
}

/** A list item's first line, and whether it has a check box. */
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(\[.\])?/u;
const BLOCK_ID = /\^([a-z2-7]{6})-a(\d{1,6})[ \t]*$/u;

/**
 * All task lines in lists (not those in fences, comments or frontmatter) that carry a block id of Debrief's. A formatter may have wrapped
 * one: it goes from its bullet to the block id on a line below.
 */
export function findTaskLines(text: string, blocks: readonly Block[]): TaskLine[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? taskLinesIn(text, block) : []));
}

function taskLinesIn(text: string, block: Block): TaskLine[] {
  const lines: TaskLine[] = [];
  /** Where the task begins that the present line may belong to. */
  let open: number | null = null;
  for (let start = block.start; start < block.end; ) {
    const end = lineContentEnd(text, start, block.end);
    const line = text.slice(start, end);
    const item = ITEM.exec(line);
    if (item !== null) open = item[1] === undefined ? null : start;
    else if (line.trim() === '') open = null;
    const id = open !== null && line.includes('-a') ? BLOCK_ID.exec(line) : null;
    if (open !== null && id !== null) {
      lines.push({ start: open, end, text: text.slice(open, end), sectionId: id[1] ?? '', number: Number(id[2]) });
      open = null;
    }
    start = nextLine(text, end);
  }
  return lines;
}

function lineContentEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  return end;
}

/** The offset behind the line end at `end`. */
export function nextLine(text: string, end: number): number {
  if (text.startsWith('\r\n', end)) return end + 2;
  return end < text.length ? end + 1 : end;
}
