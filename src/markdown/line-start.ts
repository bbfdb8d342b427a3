import { commentExtent } from './comment-extent.ts';

/** What a line's first characters can open, but for paragraphs and tables. */
export type Opening = 'heading' | 'rule' | 'fence' | 'comment' | 'html-comment' | 'quote' | 'list';

/** A list item's mark: where its text begins, in columns and as an offset, and whether it may interrupt a paragraph. */
export interface ListMarker {
  readonly column: number;
  readonly textStart: number;
  readonly interrupts: boolean;
}

/** A fence's first line: its sign and how many of them. */
export interface FenceMark {
  readonly sign: number;
  readonly length: number;
}

const SPACE = 0x20;
const TAB = 0x09;
const HASH = 0x23;
const PERCENT = 0x25;
const STAR = 0x2a;
const PLUS = 0x2b;
const DASH = 0x2d;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const TILDE = 0x7e;

const isSpaceOrTab = (code: number): boolean => code === SPACE || code === TAB;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The first offset from `start` on that holds no space or tab; `end` where there is none. */
export function firstNonBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpaceOrTab(text.charCodeAt(at))) at++;
  return at;
}

/** Whether there is nothing but spaces and tabs, which is how CommonMark knows a blank line. */
export const isBlankLine = (text: string, start: number, end: number): boolean => firstNonBlank(text, start, end) === end;

/** Columns of the blanks from `start` to `first`; a tab goes on to the next multiple of four. */
export function indentWidth(text: string, start: number, first: number): number {
  let column = 0;
  for (let at = start; at < first; at++) column += text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
  return column;
}

/** Whether a line is indented by four columns or more, which makes it code or the inside of a list, never the start of a block. */
export const isIndented = (text: string, start: number, first: number): boolean =>
  first - start > 0 && indentWidth(text, start, Math.min(first, start + 4)) > 3;

function runLength(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  let next = at;
  while (next < end && text.charCodeAt(next) === sign) next++;
  return next - at;
}

/** 1 to 6 for `#` to `######` before a blank or the line's end, else 0: `#tag` is text. */
export function headingLevel(text: string, first: number, end: number): number {
  if (text.charCodeAt(first) !== HASH) return 0;
  const level = runLength(text, first, Math.min(end, first + 7));
  if (level > 6) return 0;
  return first + level === end || isSpaceOrTab(text.charCodeAt(first + level)) ? level : 0;
}

/** Whether the line is three or more of one of `-`, `_`, `*`, blanks between them allowed. */
function isRule(text: string, first: number, end: number): boolean {
  const sign = text.charCodeAt(first);
  let signs = 0;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === sign) signs++;
    else if (!isSpaceOrTab(code)) return false;
  }
  return signs >= 3;
}

/** 1 for `===`, 2 for `---`, 0 for a line that underlines nothing. */
export function underlineLevel(text: string, start: number, end: number): 0 | 1 | 2 {
  const first = firstNonBlank(text, start, end);
  const sign = text.charCodeAt(first);
  if (first === end || (sign !== EQUALS && sign !== DASH) || isIndented(text, start, first)) return 0;
  if (!isBlankLine(text, first + runLength(text, first, end), end)) return 0;
  return sign === EQUALS ? 1 : 2;
}

/** The fence that a line opens: three or more backticks (and none behind them) or tildes; null for other lines. */
export function fenceMark(text: string, first: number, end: number): FenceMark | null {
  const sign = text.charCodeAt(first);
  if (sign !== BACKTICK && sign !== TILDE) return null;
  const length = runLength(text, first, end);
  if (length < 3) return null;
  return sign === BACKTICK && text.slice(first + length, end).includes('`') ? null : { sign, length };
}

/** Whether a line closes a fence: at least as many of its sign, nothing else, indented by three columns at most. */
export function closesFence(text: string, start: number, end: number, fence: FenceMark): boolean {
  const first = firstNonBlank(text, start, end);
  if (first === end || text.charCodeAt(first) !== fence.sign || isIndented(text, start, first)) return false;
  const length = runLength(text, first, end);
  return length >= fence.length && isBlankLine(text, first + length, end);
}

/** The list mark at `first`: `-`, `+`, `*` or up to nine digits with `.` or `)`, before a blank or the line's end. */
export function listMarker(text: string, start: number, first: number, end: number): ListMarker | null {
  const code = text.charCodeAt(first);
  let next = first + 1;
  let interrupts = true;
  if (isDigit(code)) {
    while (next < end && next - first < 9 && isDigit(text.charCodeAt(next))) next++;
    const delimiter = text.charCodeAt(next);
    if (next >= end || (delimiter !== 0x2e && delimiter !== 0x29)) return null;
    interrupts = next - first === 1 && code === 0x31;
    next++;
  } else if (code !== DASH && code !== PLUS && code !== STAR) {
    return null;
  }
  if (next < end && !isSpaceOrTab(text.charCodeAt(next))) return null;
  const textStart = firstNonBlank(text, next, end);
  const width = indentWidth(text, start, first) + next - first;
  const gap = textStart - next;
  return { column: width + (textStart === end || gap > 4 ? 1 : gap), textStart, interrupts: interrupts && textStart < end };
}

/**
 * What the line from `start` to `end` opens by CommonMark's and Obsidian's rules; null for text, blank lines and lines indented by
 * four columns or more. A line such as `%% aside %% text` is text with a comment in it.
 */
export function openingOf(text: string, start: number, end: number): Opening | null {
  const first = firstNonBlank(text, start, end);
  if (first === end || isIndented(text, start, first)) return null;
  const code = text.charCodeAt(first);
  switch (code) {
    case HASH:
      return headingLevel(text, first, end) > 0 ? 'heading' : null;
    case PERCENT:
      return commentExtent(text, first, end) === null ? null : 'comment';
    case LESS:
      return text.startsWith('<!--', first) ? 'html-comment' : null;
    case GREATER:
      return 'quote';
    case BACKTICK:
    case TILDE:
      return fenceMark(text, first, end) === null ? null : 'fence';
    case UNDERSCORE:
      return isRule(text, first, end) ? 'rule' : null;
    case DASH:
    case STAR:
      if (isRule(text, first, end)) return 'rule';
      return listMarker(text, start, first, end) === null ? null : 'list';
    default:
      return (code === PLUS || isDigit(code)) && listMarker(text, start, first, end) !== null ? 'list' : null;
  }
}

/** Whether a line ends a paragraph above it. By CommonMark's rules an empty list item and a list that begins with 2 do not. */
export function interruptsParagraph(text: string, start: number, end: number): boolean {
  const opening = openingOf(text, start, end);
  if (opening !== 'list') return opening !== null;
  return listMarker(text, start, firstNonBlank(text, start, end), end)?.interrupts === true;
}
