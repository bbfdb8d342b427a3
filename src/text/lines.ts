/**
 * Where the lines of a note begin. A line ends with LF, CRLF or a lone CR, as in CommonMark and in the editor's own count of lines. A
 * line end at the note's very end opens no further line, so an empty note has none.
 */
export interface LineIndex {
  /** UTF-16 offset of each line's first character, and the note's length behind the last. */
  readonly starts: Int32Array;
  readonly count: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = 0xfeff;

/** The lines of a text, in time linear in its length. */
export function indexLines(text: string): LineIndex {
  const length = text.length;
  let starts = new Int32Array(256);
  let count = 0;
  let feed = indexOrEnd(text, '\n', 0);
  let carriage = indexOrEnd(text, '\r', 0);
  for (let start = 0; start < length; count++) {
    if (count + 1 >= starts.length) starts = doubled(starts);
    starts[count] = start;
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    start = carriage < feed - 1 ? carriage + 1 : Math.min(feed, length - 1) + 1;
  }
  starts[count] = length;
  return { starts, count };
}

function doubled(starts: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

function indexOrEnd(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

/** UTF-16 offset where a line (0-based) begins; the text's length behind the last line. */
export function lineStart(lines: LineIndex, line: number): number {
  return lines.starts[Math.min(line, lines.count)] ?? 0;
}

/** UTF-16 offset where a line's content begins (0-based line): behind the BOM on the first line. */
export const contentStart = (text: string, lines: LineIndex, line: number): number =>
  lineStart(lines, line) + (line === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);

/** UTF-16 offset of a line's end (0-based), its line end left out. */
export function contentEnd(text: string, lines: LineIndex, line: number): number {
  const start = contentStart(text, lines, line);
  let end = lineStart(lines, line + 1);
  if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--;
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
  return end;
}

/** The 0-based line that holds an offset; the last line for offsets behind it. */
export function lineAt(lines: LineIndex, offset: number): number {
  let low = 0;
  let high = Math.max(0, lines.count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStart(lines, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
