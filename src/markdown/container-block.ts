import { closesFence, fenceMark, firstNonBlank, headingLevel, isBlankLine, listMarker, openingOf, type FenceMark } from './line-start.ts';
import { indentWidth, isIndented } from './line-start.ts';
import { contentEnd, contentStart, type LineIndex } from '../text/lines.ts';

/** Follows the lines inside a list or quote as far as it must be known whether a line without its marks may go on lazily. */
class InnerText {
  private fence: FenceMark | null = null;
  /** Whether the last line was text of a paragraph, which a line without marks continues. */
  lazy = false;

  /** Takes a line's content, the container's marks left out. */
  read(text: string, start: number, end: number): void {
    const first = firstNonBlank(text, start, end);
    if (this.fence !== null) {
      if (closesFence(text, first, end, this.fence)) this.fence = null;
      this.lazy = false;
      return;
    }
    this.fence = fenceMark(text, first, end);
    this.lazy = first < end && this.fence === null && headingLevel(text, first, end) === 0 && openingOf(text, first, end) !== 'rule';
  }
}

/** Where an item's text begins behind all its list marks (`- 1. text`). */
function behindMarkers(text: string, start: number, end: number): number {
  let from = start;
  for (let depth = 0; depth < 8; depth++) {
    const first = firstNonBlank(text, from, end);
    const marker = first < end && openingOf(text, first, end) === 'list' ? listMarker(text, first, first, end) : null;
    if (marker === null) return first;
    from = marker.textStart;
  }
  return from;
}

/** Whether the list goes on at a line that is not blank; `column` is where the last item's text begins. */
function continuesList(text: string, start: number, end: number, column: number, lazy: boolean): boolean {
  const first = firstNonBlank(text, start, end);
  if (first - start >= 1 && indentWidth(text, start, first) >= column) return true;
  const opening = openingOf(text, start, end);
  return opening === 'list' || (opening === null && lazy);
}

/**
 * The line (0-based) behind a list that begins at line `first`: its items, whatever their marks, what is indented to their text, lines
 * that go on without indentation, and blank lines between those.
 */
export function listEnd(text: string, lines: LineIndex, first: number): number {
  const inner = new InnerText();
  let column = 2;
  let behind = first;
  let afterBlank = false;
  for (let line = first; line < lines.count; line++) {
    const start = contentStart(text, lines, line);
    const end = contentEnd(text, lines, line);
    if (isBlankLine(text, start, end)) {
      afterBlank = true;
      continue;
    }
    if (line > first && !continuesList(text, start, end, column, inner.lazy && !afterBlank)) break;
    const at = firstNonBlank(text, start, end);
    if (!isIndented(text, start, at) && openingOf(text, start, end) === 'list') {
      column = listMarker(text, start, at, end)?.column ?? column;
    }
    inner.read(text, behindMarkers(text, at, end), end);
    behind = line + 1;
    afterBlank = false;
  }
  return behind;
}

/** Where the words of a quote's line begin, behind one `>` and a blank; -1 for a line without the mark. */
function behindQuoteMark(text: string, start: number, end: number): number {
  const first = firstNonBlank(text, start, end);
  if (first === end || text[first] !== '>' || isIndented(text, start, first)) return -1;
  return first + 1;
}

/** The line (0-based) behind a quote or callout that begins at line `first`, its lazy lines included. */
export function quoteEnd(text: string, lines: LineIndex, first: number): number {
  const inner = new InnerText();
  for (let line = first; line < lines.count; line++) {
    const start = contentStart(text, lines, line);
    const end = contentEnd(text, lines, line);
    const content = behindQuoteMark(text, start, end);
    if (content >= 0) inner.read(text, content, end);
    else if (isBlankLine(text, start, end) || !inner.lazy || openingOf(text, start, end) !== null) return line;
  }
  return lines.count;
}

/** Whether a quote's first line makes it a callout: `> [!info]`. */
export function isCallout(text: string, start: number, end: number): boolean {
  const content = behindQuoteMark(text, start, end);
  return content >= 0 && text.startsWith('[!', firstNonBlank(text, content, end));
}
