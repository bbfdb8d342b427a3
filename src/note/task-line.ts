import type { Block } from './block.ts';

/** A task line of Debrief's wherever it stands now: UTF-16 offsets of the line, its line end left out of `end`. */
export interface TaskLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sectionId: string;
  readonly number: number;
}

const TASK_LINE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\][^\n\r]*\^([a-z2-7]{6})-a(\d{1,6})[ \t]*$/u;

/** All task lines in lists (not those in fences, comments or frontmatter) that carry a block id of Debrief's. */
export function findTaskLines(text: string, blocks: readonly Block[]): TaskLine[] {
  const lines: TaskLine[] = [];
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    for (let start = block.start; start < block.end; ) {
      const end = lineContentEnd(text, start, block.end);
      const line = text.slice(start, end);
      const match = line.includes('-a') ? TASK_LINE.exec(line) : null;
      if (match !== null) lines.push({ start, end, text: line, sectionId: match[1] ?? '', number: Number(match[2]) });
      start = nextLine(text, end);
    }
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
