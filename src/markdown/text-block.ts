import { isCommentOpenAfter } from './inline-comment.ts';
import { firstNonBlank, interruptsParagraph, isBlankLine, isIndented, openingOf, underlineLevel } from './line-start.ts';
import { contentEnd, contentStart, type LineIndex } from '../text/lines.ts';

/** A piece of the note that begins as text: where it ends (0-based line behind it) and what it is. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'table';
  readonly endLine: number;
  readonly level?: number;
}

/** Longer text above `---` is text and a rule, not a heading: a wall of speech pasted directly above a divider. */
const LONGEST_HEADING = 200;

const CELL = /^[ \t]*:?-+:?[ \t]*$/u;

function countCells(row: string): number {
  const inner = row.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  let cells = 1;
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '\\') at++;
    else if (inner[at] === '|') cells++;
  }
  return cells;
}

function holdsOnlyDelimiters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'|:- \t'.includes(text.charAt(at))) return false;
  return true;
}

/** Whether a table's head stands at a line: GitHub's rule, a row with `|` above as many `---` cells. */
function startsTable(text: string, lines: LineIndex, line: number): boolean {
  if (line + 1 >= lines.count) return false;
  const start = contentStart(text, lines, line + 1);
  const end = contentEnd(text, lines, line + 1);
  const first = firstNonBlank(text, start, end);
  if (first === end || isIndented(text, start, first) || !'|:-'.includes(text.charAt(first))) return false;
  if (!holdsOnlyDelimiters(text, first, end)) return false;
  const row = text.slice(first, end);
  const head = text.slice(contentStart(text, lines, line), contentEnd(text, lines, line));
  if (!row.includes('|') || !head.includes('|')) return false;
  const cells = row.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  return cells.every((cell) => CELL.test(cell)) && cells.length === countCells(head);
}

function tableEnd(text: string, lines: LineIndex, first: number): number {
  for (let line = first + 2; line < lines.count; line++) {
    const start = contentStart(text, lines, line);
    const end = contentEnd(text, lines, line);
    if (isBlankLine(text, start, end) || openingOf(text, start, end) !== null) return line;
  }
  return lines.count;
}

/**
 * Reads the paragraph, heading (`===` or `---` below one line of at most 200 characters; longer text or several lines above `---` are
 * text and a rule) or table that begins at a line (0-based).
 */
export function readTextBlock(text: string, lines: LineIndex, first: number): TextBlock {
  if (startsTable(text, lines, first)) return { kind: 'table', endLine: tableEnd(text, lines, first) };
  let open = false;
  for (let line = first + 1; line < lines.count; line++) {
    const start = contentStart(text, lines, line);
    const end = contentEnd(text, lines, line);
    const above = contentStart(text, lines, line - 1);
    open = isCommentOpenAfter(text, above, contentEnd(text, lines, line - 1), open);
    if (isBlankLine(text, start, end)) return { kind: 'paragraph', endLine: line };
    if (line === first + 1 && !open && contentEnd(text, lines, first) - above <= LONGEST_HEADING) {
      const level = underlineLevel(text, start, end);
      if (level > 0) return { kind: 'heading', level, endLine: line + 1 };
    }
    const closesComment = open && text.startsWith('%%', firstNonBlank(text, start, end));
    if (!closesComment && (interruptsParagraph(text, start, end) || startsTable(text, lines, line))) {
      return { kind: 'paragraph', endLine: line };
    }
  }
  return { kind: 'paragraph', endLine: lines.count };
}
