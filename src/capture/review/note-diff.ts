import { diffLines } from 'diff';
import type { Edit } from '../../text/edit.ts';

/** The edits that make one text of another, line by line: in order, without overlap. */
export function lineEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open = false;
  for (const { value, added, removed } of diffLines(before, after)) {
    if (!added && !removed) {
      at += value.length;
      open = false;
      continue;
    }
    const last = open ? edits.pop() : undefined;
    const edit = last ?? { start: at, end: at, expected: '', replacement: '' };
    edits.push(removed ? { ...edit, end: edit.end + value.length, expected: edit.expected + value } : { ...edit, replacement: edit.replacement + value });
    if (removed) at += value.length;
    open = true;
  }
  return edits;
}

/** A line of a note's diff. `gap` stands for lines that stay as they are, `count` of them. */
export type DiffLine =
  | { readonly kind: 'same' | 'added' | 'removed'; /** 1-based, in the old text or, where it is added, in the new one. */ readonly line: number; readonly text: string }
  | { readonly kind: 'gap'; readonly count: number };

const CONTEXT = 2;
/** A transcript may be one line of 18,000 characters. */
const LONGEST_LINE = 300;

function shorten(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

const linesOf = (value: string): string[] => value.replace(/(?:\r\n|\n)$/u, '').split(/\r\n|\n/u).map(shorten);

/** The lines next to a change, with the gap between them. */
function context(lines: readonly DiffLine[], isFirst: boolean, isLast: boolean): DiffLine[] {
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  const count = lines.length - head - tail;
  if (count <= 1) return [...lines];
  return [...lines.slice(0, head), { kind: 'gap', count }, ...(tail === 0 ? [] : lines.slice(-tail))];
}

/** What changes between two texts of a note, with two lines around each change; empty where nothing does. */
export function diffNote(before: string, after: string): DiffLine[] {
  if (before === after) return [];
  const changes = diffLines(before, after);
  let oldLine = 1;
  let newLine = 1;
  return changes.flatMap(({ value, added, removed }, index): DiffLine[] => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const lines = linesOf(value).map((text, offset): DiffLine => ({ kind, line: (added ? newLine : oldLine) + offset, text }));
    if (!added) oldLine += lines.length;
    if (!removed) newLine += lines.length;
    return kind === 'same' ? context(lines, index === 0, index === changes.length - 1) : lines;
  });
}
