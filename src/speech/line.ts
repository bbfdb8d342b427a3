import { isAsciiDigit, isBlank, isLetter, skipBlanks, trimEnd } from './characters.ts';
import { judgeName, readHeaderAt, type SpeakerHeader } from './speaker-label.ts';
import { readTimeAt, skipSeparators, type TimeStamp } from './time-stamp.ts';

/**
 * What a line of a transcript is by its own shape: `labelled` has a speaker and words (or a colon and nothing), `name-time` a speaker and a
 * time alone, `time` a lone time, `range` a cue's times, `timed` a time and words, `number` digits alone.
 */
export type LineKind = 'blank' | 'text' | 'labelled' | 'name-time' | 'time' | 'range' | 'timed' | 'number';

/** One line, its outer blanks and line end left out. Offsets are UTF-16. */
export interface SpeechLine {
  readonly kind: LineKind;
  readonly start: number;
  readonly end: number;
  /** Where the spoken words begin; `end` where there are none. */
  readonly textStart: number;
  readonly header: SpeakerHeader | null;
  readonly time: TimeStamp | null;
}

/** Reads a text line by line; LF, CRLF and lone CR end a line. */
export interface LineReader {
  /** The next line, or null at the end. */
  next(): SpeechLine | null;
  /** The line after the one last returned, left where it is. */
  peek(): SpeechLine | null;
}

/** The offset of the first line end from `at` on, or the text's length. */
function lineEnd(text: string, at: number, loneReturns: boolean): number {
  if (!loneReturns) {
    const found = text.indexOf('\n', at);
    return found < 0 ? text.length : found;
  }
  let next = at;
  while (next < text.length && text.charCodeAt(next) !== 10 && text.charCodeAt(next) !== 13) next++;
  return next;
}

/** Makes a reader of all lines of a text, empty ones included. */
export function createLineReader(text: string): LineReader {
  const returns = text.includes('\r');
  let at = 0;
  let ahead: SpeechLine | null = null;
  const read = (): SpeechLine | null => {
    if (at >= text.length) return null;
    const end = lineEnd(text, at, returns);
    const line = readLine(text, at, end);
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    return line;
  };
  return {
    next() {
      const line = ahead ?? read();
      ahead = null;
      return line;
    },
    peek() {
      ahead ??= read();
      return ahead;
    },
  };
}

/** Calls `visit` with the bounds of each line between two offsets that is not blank, outer blanks left out. */
export function eachLineSpan(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let at = from;
  for (let next = from; next <= to; next++) {
    const code = next < to ? text.charCodeAt(next) : 10;
    if (code !== 10 && code !== 13) continue;
    const start = skipBlanks(text, at, next);
    if (start < next) visit(start, trimEnd(text, start, next));
    at = next + 1;
  }
}

/** Says what the line between two offsets is; it must hold no line end. */
export function readLine(text: string, from: number, to: number): SpeechLine {
  const start = skipBlanks(text, from, to);
  const end = trimEnd(text, start, to);
  if (start === end) return { kind: 'blank', start, end, textStart: end, header: null, time: null };
  const code = text.charCodeAt(start);
  if (isAsciiDigit(code) || code === 0x5b || code === 0x28) {
    const time = readTimeAt(text, start, end);
    if (time !== null) return readTimedLine(text, start, end, time);
    if (isNumber(text, start, end)) return { kind: 'number', start, end, textStart: end, header: null, time: null };
  }
  const header = isLetter(code) || code === 0x5b || code === 0x2a || code >= 0xd800 ? readHeaderAt(text, start, end) : null;
  if (header === null) return { kind: 'text', start, end, textStart: start, header, time: null };
  const kind = header.time !== null && header.textStart >= end ? 'name-time' : 'labelled';
  return { kind, start, end, textStart: header.textStart, header, time: header.time };
}

function readTimedLine(text: string, start: number, end: number, time: TimeStamp): SpeechLine {
  const textStart = time.range && !time.bracketed ? end : skipSeparators(text, time.end, end);
  if (time.range && textStart >= end) return { kind: 'range', start, end, textStart: end, header: null, time };
  if (textStart >= end) return { kind: 'time', start, end, textStart: end, header: null, time };
  const header = readHeaderAt(text, textStart, end) ?? readNameAlone(text, time.end, textStart, end);
  if (header === null) return { kind: 'timed', start, end, textStart, header, time };
  const kind = header.colon ? 'labelled' : 'name-time';
  return { kind, start, end, textStart: header.textStart, header, time };
}

/** `0:03 - Ana Ruiz`: a time, a dash or bar, a name and nothing else. */
function readNameAlone(text: string, timeEnd: number, start: number, end: number): SpeakerHeader | null {
  if (end - start > 60 || !/[-–—|]/u.test(text.slice(timeEnd, start)) || judgeName(text.slice(start, end)) !== 'strong') return null;
  return { start, end, weak: false, time: null, gap: 0, colon: false, textStart: end };
}

function isNumber(text: string, start: number, end: number): boolean {
  let next = start;
  while (next < end && isAsciiDigit(text.charCodeAt(next))) next++;
  return next === end && !isBlank(text.charCodeAt(start));
}
