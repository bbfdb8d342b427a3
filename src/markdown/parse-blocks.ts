import type { Block, BlockKind } from './block.ts';
import { commentExtent } from './comment-extent.ts';
import { isCallout, listEnd, quoteEnd } from './container-block.ts';
import { closesFence, fenceMark, firstNonBlank, headingLevel, isBlankLine, openingOf, type Opening } from './line-start.ts';
import { contentEnd, contentStart, indexLines, lineAt, lineStart, type LineIndex } from '../text/lines.ts';
import { readTextBlock } from './text-block.ts';

/** A block before its offsets are set: its kind and the 0-based line behind it. */
interface Piece {
  readonly kind: BlockKind;
  readonly endLine: number;
  readonly level?: number;
  readonly closed?: boolean;
}

function isFrontmatterMark(text: string, lines: LineIndex, line: number): boolean {
  const start = contentStart(text, lines, line);
  return text.startsWith('---', start) && isBlankLine(text, start + 3, contentEnd(text, lines, line));
}

/** Frontmatter at the note's very start; null where its closing `---` is missing, which makes the first line a rule. */
function readFrontmatterBlock(text: string, lines: LineIndex): Piece | null {
  if (lines.count === 0 || !isFrontmatterMark(text, lines, 0)) return null;
  for (let line = 1; line < lines.count; line++) {
    if (isFrontmatterMark(text, lines, line)) return { kind: 'frontmatter', endLine: line + 1, closed: true };
  }
  return null;
}

function blankEnd(text: string, lines: LineIndex, first: number): number {
  let line = first + 1;
  while (line < lines.count && isBlankLine(text, lineStart(lines, line), contentEnd(text, lines, line))) line++;
  return line;
}

function readFence(text: string, lines: LineIndex, first: number, start: number, end: number): Piece {
  const fence = fenceMark(text, firstNonBlank(text, start, end), end);
  for (let line = first + 1; fence !== null && line < lines.count; line++) {
    if (closesFence(text, lineStart(lines, line), contentEnd(text, lines, line), fence)) {
      return { kind: 'fence', endLine: line + 1, closed: true };
    }
  }
  return { kind: 'fence', endLine: lines.count, closed: false };
}

function readComment(text: string, lines: LineIndex, start: number, end: number): Piece {
  const extent = commentExtent(text, firstNonBlank(text, start, end), end);
  if (extent === null || !extent.closed) return { kind: 'comment', endLine: lines.count, closed: false };
  return { kind: 'comment', endLine: lineAt(lines, extent.end - 1) + 1, closed: true };
}

/** An HTML comment; by CommonMark it ends with the line that holds `-->`. */
function readHtmlComment(text: string, lines: LineIndex, start: number, end: number): Piece {
  const close = text.indexOf('-->', firstNonBlank(text, start, end) + 2);
  if (close < 0) return { kind: 'html-comment', endLine: lines.count, closed: false };
  return { kind: 'html-comment', endLine: lineAt(lines, close) + 1, closed: true };
}

function readOpened(opening: Opening, text: string, lines: LineIndex, line: number): Piece {
  const start = contentStart(text, lines, line);
  const end = contentEnd(text, lines, line);
  switch (opening) {
    case 'heading':
      return { kind: 'heading', endLine: line + 1, level: headingLevel(text, firstNonBlank(text, start, end), end) };
    case 'rule':
      return { kind: 'rule', endLine: line + 1 };
    case 'fence':
      return readFence(text, lines, line, start, end);
    case 'comment':
      return readComment(text, lines, start, end);
    case 'html-comment':
      return readHtmlComment(text, lines, start, end);
    case 'quote':
      return { kind: isCallout(text, start, end) ? 'callout' : 'quote', endLine: quoteEnd(text, lines, line) };
    case 'list':
      return { kind: 'list', endLine: listEnd(text, lines, line) };
  }
}

function readPiece(text: string, lines: LineIndex, line: number): Piece {
  const start = contentStart(text, lines, line);
  const end = contentEnd(text, lines, line);
  if (isBlankLine(text, start, end)) return { kind: 'blank', endLine: blankEnd(text, lines, line) };
  const opening = openingOf(text, start, end);
  return opening === null ? readTextBlock(text, lines, line) : readOpened(opening, text, lines, line);
}

function toBlock(piece: Piece, lines: LineIndex, line: number): Block {
  const { kind, endLine, level, closed } = piece;
  const start = lineStart(lines, line);
  const end = lineStart(lines, endLine);
  const startLine = line + 1;
  if (level !== undefined) return { kind, start, end, startLine, endLine, level };
  return closed === undefined ? { kind, start, end, startLine, endLine } : { kind, start, end, startLine, endLine, closed };
}

/**
 * The note's top-level blocks, end to end: their slices joined are the note; a BOM belongs to the first, which starts at 0. Total and
 * linear. The rules are CommonMark's and Obsidian's (block kinds, what interrupts a paragraph, lazy lines), but for these: text of more
 * than 200 characters or several lines above `---` is text and a rule; a comment that begins at a line's start ends with the line that
 * holds its closing `%%`; lists whose marks differ are one block; indented code is a paragraph; a `---` on the first line that is never
 * closed is a rule.
 */
export function parseBlocks(text: string): Block[] {
  const lines = indexLines(text);
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; ) {
    const piece = (line === 0 ? readFrontmatterBlock(text, lines) : null) ?? readPiece(text, lines, line);
    blocks.push(toBlock(piece, lines, line));
    line = piece.endLine;
  }
  return blocks;
}
