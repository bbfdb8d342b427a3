import { isAsciiDigit, isBlank, isLetter, skipBlanks } from './characters.ts';

/** A time as transcripts write it: `0:03`, `00:03:12`, `[00:03:12.500]`, or a range `0:00 --> 0:03`. Offsets are UTF-16. */
export interface TimeStamp {
  /** Seconds from the start of the recording; of a range, where it starts. */
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
  /** Whether it has hours: `0:03:12`, not `3:12`. */
  readonly hours: boolean;
  readonly range: boolean;
  /** What parts whole seconds from fractions: `.` in WebVTT, `,` in SRT, nothing elsewhere. */
  readonly fraction: '' | '.' | ',';
  /** Whether each part is padded to two digits or more. */
  readonly padded: boolean;
}

interface Clock {
  seconds: number;
  end: number;
  hours: boolean;
  padded: boolean;
  fraction: '' | '.' | ',';
}

const COLON = 0x3a;

function digitsEnd(text: string, at: number, limit: number, most: number): number {
  let next = at;
  while (next < limit && next - at < most && isAsciiDigit(text.charCodeAt(next))) next++;
  return next;
}

function readFraction(text: string, at: number, limit: number): '' | '.' | ',' {
  const mark = text[at];
  if ((mark !== '.' && mark !== ',') || at + 1 >= limit) return '';
  return isAsciiDigit(text.charCodeAt(at + 1)) ? mark : '';
}

function readClock(text: string, at: number, limit: number): Clock | null {
  let next = digitsEnd(text, at, limit, 3);
  if (next === at || text.charCodeAt(next) !== COLON || next >= limit) return null;
  let seconds = Number(text.slice(at, next));
  let padded = next - at > 1;
  let parts = 1;
  while (parts < 3 && next < limit && text.charCodeAt(next) === COLON) {
    const end = digitsEnd(text, next + 1, limit, 2);
    const value = Number(text.slice(next + 1, end));
    if (end === next + 1 || value > 59) return null;
    if (end - next < 3) padded = false;
    seconds = seconds * 60 + value;
    next = end;
    parts++;
  }
  const fraction = readFraction(text, next, limit);
  if (parts === 2 && fraction === '' && text.charCodeAt(next - 2) === COLON) return null;
  if (fraction !== '') {
    const end = digitsEnd(text, next + 1, limit, 9);
    seconds += Number(`0.${text.slice(next + 1, end)}`);
    next = end;
  }
  return { seconds, end: next, hours: parts === 3, padded, fraction };
}

function isBoundary(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const code = text.charCodeAt(at);
  return !isAsciiDigit(code) && !isLetter(code) && !(code === COLON && isAsciiDigit(text.charCodeAt(at + 1)));
}

/** Where an arrow ends, with the blanks around it; `at` itself where there is none. */
function arrowEnd(text: string, at: number, limit: number): number {
  const arrow = skipBlanks(text, at, limit);
  return text.startsWith('-->', arrow) && arrow + 3 <= limit ? skipBlanks(text, arrow + 3, limit) : at;
}

const MIDDAY = 12 * 3600;

/**
 * A time of day whose `AM` or `PM` ends by `limit`: seconds from midnight; the clock itself where none follows. Within other words only
 * capitals count: "um 9:30 am Montag" has none.
 */
function withHalfOfDay(text: string, clock: Clock, limit: number, close: string): Clock {
  const at = skipBlanks(text, clock.end, limit);
  if (!'aApP'.includes(text.charAt(at)) || at >= limit) return clock;
  const mark = /^([ap])\.?m(?![\p{L}\p{N}])\.?/iu.exec(text.slice(at, Math.min(limit, at + 5)));
  const half = mark?.[1];
  if (mark === null || half === undefined) return clock;
  const end = at + mark[0].length;
  const alone = skipBlanks(text, end, limit) >= limit || (close !== '' && text[end] === close);
  if (!alone && half === half.toLowerCase()) return clock;
  const seconds = ((clock.hours ? clock.seconds : clock.seconds * 60) % MIDDAY) + (half.toLowerCase() === 'p' ? MIDDAY : 0);
  return { ...clock, seconds, hours: true, end };
}

/** The time stamp that begins exactly at an offset, its brackets and, in a range, its end included; null where there is none. */
export function readTimeAt(text: string, at: number, limit: number): TimeStamp | null {
  const open = text[at];
  const close = open === '[' ? ']' : open === '(' ? ')' : '';
  const read = readClock(text, close === '' ? at : at + 1, limit);
  if (read === null || !isBoundary(text, read.end, limit)) return null;
  const clock = withHalfOfDay(text, read, limit, close);
  const second = arrowEnd(text, clock.end, limit);
  const until = second === clock.end ? null : readClock(text, second, limit);
  let end = until?.end ?? clock.end;
  if (close !== '') {
    if (text[end] !== close || end >= limit) return null;
    end++;
  }
  const { seconds, hours, padded, fraction } = clock;
  return { seconds, start: at, end, bracketed: close !== '', hours, range: until !== null, fraction, padded };
}

/**
 * The time stamp with which a line begins (blanks before it aside): `00:05:18`, `[0:03] Ana: …`, `0:00 --> 0:03`; null where it begins
 * otherwise. `textStart` is the offset of what follows the stamp, the line's length where it stands alone.
 */
export function readTimeStamp(line: string): (TimeStamp & { readonly textStart: number }) | null {
  const at = skipBlanks(line, 0, line.length);
  const code = line.charCodeAt(at);
  if (!isAsciiDigit(code) && code !== 0x5b && code !== 0x28) return null;
  const stamp = readTimeAt(line, at, line.length);
  return stamp === null ? null : { ...stamp, textStart: skipSeparators(line, stamp.end, line.length) };
}

/** Goes over blanks and what people put between a time and what follows: `-`, `–`, `—`, `|`, `:`. */
export function skipSeparators(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && (isBlank(text.charCodeAt(next)) || '-–—|:'.includes(text.charAt(next)))) next++;
  return next;
}
