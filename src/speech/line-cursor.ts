import { skipBlanks, trimEnd } from '../text/characters.ts';

/** The bounds of one line in its text, outer blanks and line end left out; equal where the line is blank. Offsets are UTF-16. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Goes over the lines of a part of a text, blank ones included. LF, CRLF and a lone CR end a line. */
export class LineCursor {
  private readonly hasReturns: boolean;
  private readonly text: string;
  private readonly to: number;
  private at: number;

  constructor(text: string, from = 0, to = text.length) {
    this.text = text;
    this.at = from;
    this.to = to;
    this.hasReturns = text.includes('\r');
  }

  /** The next line; null behind the last one. */
  next(): LineSpan | null {
    if (this.at >= this.to) return null;
    const lineEnd = this.lineEnd();
    const start = skipBlanks(this.text, this.at, lineEnd);
    const end = trimEnd(this.text, start, lineEnd);
    const isPair = this.text.charCodeAt(lineEnd) === CARRIAGE_RETURN && this.text.charCodeAt(lineEnd + 1) === LINE_FEED;
    this.at = lineEnd + (isPair ? 2 : 1);
    return { start, end };
  }

  private lineEnd(): number {
    if (!this.hasReturns) {
      const found = this.text.indexOf('\n', this.at);
      return found < 0 || found > this.to ? this.to : found;
    }
    let next = this.at;
    while (next < this.to && this.text.charCodeAt(next) !== LINE_FEED && this.text.charCodeAt(next) !== CARRIAGE_RETURN) next++;
    return next;
  }
}

/** All lines between two offsets. */
export function lineSpans(text: string, from = 0, to = text.length): LineSpan[] {
  const cursor = new LineCursor(text, from, to);
  const spans: LineSpan[] = [];
  for (let line = cursor.next(); line !== null; line = cursor.next()) spans.push(line);
  return spans;
}
