import { isAsciiDigit, isAsciiLetter, isBlank, isCaseless, isLetter, isUpperCase, isWordUnit } from '../text/characters.ts';
import { skipShownBlanks, type LineView } from './line-view.ts';
import { readTimePiece, type TimePiece } from './time-piece.ts';

/** What stands between a name and the words: the form of a head, its times aside. */
export type Separator = ':' | '-' | '|' | '·' | '>' | 'tab' | 'gap' | 'bracket' | 'voice' | 'none';

/** Where a name may stand in a view, what separates it from the words, and the time behind it. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly separator: Separator;
  readonly time: TimePiece | null;
  readonly gap: number;
  readonly textAt: number;
}

const LONGEST_LABEL = 90;
const LONGEST_ALONE = 70;
/** Blanks in a line that is a label: affixes have words too. */
const MOST_ALONE = 10;
const SEPARATORS = ':：-–—|·•>»→,\t';
/** What no name holds. */
const ENDS_SENTENCE = '?!;。？！';
const CLOSERS: ReadonlyMap<string, string> = new Map([['[', ']'], ['(', ')'], ['<', '>'], ['【', '】'], ['（', '）'], ['"', '"'], ['“', '”']]);

/** Goes over blanks and what stands between a time or name and what follows. */
export function skipSeparators(shown: string, at: number): number {
  let next = at;
  while (next < shown.length && (isBlank(shown.charCodeAt(next)) || SEPARATORS.includes(shown.charAt(next)))) next++;
  return next;
}

function isColon(shown: string, at: number): boolean {
  return shown[at] === ':' || shown[at] === '：';
}

/** Whether a colon can end a label: no port, no address, no time. */
function endsLabel(shown: string, at: number): boolean {
  if (shown[at] === '：' || at + 1 >= shown.length) return true;
  const next = shown.charCodeAt(at + 1);
  if (isBlank(next)) return true;
  const before = shown.charCodeAt(at - 1);
  if (isCaseless(before) && isWordUnit(next) && !isAsciiDigit(next)) return true;
  return isLetter(next) && isUpperCase(next) && !isAsciiDigit(before);
}

/** `[EXT] Ana Ruiz`: what stands in the brackets says something of the name behind them. */
const isTag = (inner: string): boolean => /^(?:ext|external|extern|guest|host|gast)$/iu.test(inner.trim());

/** A quick look at a whole line: no more words than a name has, no sentence's end behind several of them. */
function mayStandAlone(shown: string, start: number): boolean {
  let blanks = 0;
  for (let at = shown.indexOf(' ', start); at >= 0; at = shown.indexOf(' ', at + 1)) blanks++;
  return blanks < MOST_ALONE && !(blanks > 3 && '.,?!…'.includes(shown.charAt(shown.length - 1)));
}

/** Scans a view for the end of a name that begins at a position. */
export class NameScanner {
  private firstBreak: NameSpan | null = null;
  private readonly view: LineView;
  private readonly shown: string;
  private readonly start: number;
  private readonly limit: number;
  private readonly hasClock: boolean;
  private readonly afterTime: boolean;

  constructor(view: LineView, start: number, afterTime: boolean) {
    this.afterTime = afterTime;
    this.view = view;
    this.shown = view.text;
    this.start = start;
    this.limit = Math.min(this.shown.length, start + LONGEST_LABEL);
    this.hasClock = /\d:\d/u.test(this.shown);
  }

  /** The possible readings, the best first. */
  scan(): NameSpan[] {
    const whole = this.bracketed();
    if (whole !== null) return [whole];
    let letters = false;
    let within = false;
    for (let at = this.start; at < this.limit; at++) {
      const code = this.shown.charCodeAt(at);
      const isPlain = isAsciiLetter(code);
      if (isPlain && within) continue;
      within = isPlain;
      if (code === 0x3a || code === 0xff1a) {
        if (endsLabel(this.shown, at)) return this.behindColon(at);
        if (!isAsciiDigit(code)) return this.breakOnly();
      }
      if (this.mayBeginTime(at, code)) {
        const timed = this.timed(at);
        if (timed !== null) return timed;
      }
      if (code === 0x28 || code === 0x5b || code === 0xff08 || code === 0x3010) at = this.overBracket(at);
      else if (ENDS_SENTENCE.includes(this.shown.charAt(at))) return [...this.breakOnly(), ...this.timeAtEnd(at)];
      else if (code === 9 && letters) return this.atTab(at);
      else if (letters && this.firstBreak === null) this.noteBreak(at, code);
      letters ||= isWordUnit(code);
    }
    return [...this.breakOnly(), ...this.alone()];
  }

  private span(end: number, separator: Separator, textAt: number, time: TimePiece | null = null, gap = 0): NameSpan {
    return { start: this.start, end, separator, time, gap, textAt };
  }

  /** `[Name] words`, `(Name): words`, `<Name> words`. */
  private bracketed(): NameSpan | null {
    const close = CLOSERS.get(this.shown.charAt(this.start));
    if (close === undefined) return null;
    const at = this.shown.slice(this.start, this.limit).indexOf(close, 1);
    if (at < 1) return null;
    const end = this.start + at + close.length;
    const inner = this.shown.slice(this.start + 1, end - 1);
    const after = skipShownBlanks(this.shown, end);
    if (isTag(inner) && after === end + 1 && this.shown[end] === ' ' && isWordUnit(this.shown.charCodeAt(after))) return null;
    if (isColon(this.shown, after)) return this.timeBehind(this.span(end, ':', skipSeparators(this.shown, after + 1)));
    const time = after < this.shown.length ? readTimePiece(this.shown, after) : null;
    if (time !== null) return this.span(end, this.timeSeparator(time), skipSeparators(this.shown, time.end), time, after - end);
    const quoted = close === '"' || close === '”';
    if (quoted) return null;
    return after >= this.shown.length ? this.span(end, 'none', after) : this.span(end, 'bracket', skipSeparators(this.shown, end));
  }

  private behindColon(at: number): NameSpan[] {
    const colon = this.timeBehind(this.span(at, ':', skipSeparators(this.shown, at + 1)));
    return this.firstBreak === null ? [colon] : [colon, this.firstBreak];
  }

  /** `Ana: [0:03] words`, `Ana: 0:03`. */
  private timeBehind(span: NameSpan): NameSpan {
    const time = readTimePiece(this.shown, span.textAt);
    if (time === null) return span;
    const textAt = skipSeparators(this.shown, time.end);
    return time.bracketed || textAt >= this.shown.length ? { ...span, time, textAt } : span;
  }

  /** `?? (guest) 0:03`: no name, and yet written as a label. */
  private timeAtEnd(from: number): NameSpan[] {
    if (!this.view.complete || this.shown.length - this.start > LONGEST_ALONE || this.afterTime) return [];
    for (let at = from; at < this.shown.length; at++) {
      if (!this.mayBeginTime(at, this.shown.charCodeAt(at))) continue;
      const time = readTimePiece(this.shown, at);
      if (time?.end === this.shown.length) return [this.span(at, 'none', time.end, time, 1)];
    }
    return [];
  }

  private timeSeparator(time: TimePiece): Separator {
    const after = skipShownBlanks(this.shown, time.end);
    return isColon(this.shown, after) ? ':' : SEPARATORS.includes(this.shown.charAt(after)) && after < this.shown.length ? '-' : 'none';
  }

  private mayBeginTime(at: number, code: number): boolean {
    if (at === this.start || code === 0x20) return false;
    if (isAsciiLetter(code)) return this.hasClock && isBlank(this.shown.charCodeAt(at - 1));
    const isBracket = code === 0x28 || code === 0x5b || code === 0x3c || code === 0x3010 || code === 0xff08;
    if (isBracket) return true;
    const before = this.shown.charCodeAt(at - 1);
    const isFree = isBlank(before) || SEPARATORS.includes(this.shown.charAt(at - 1)) || before > 0x2e80;
    return isFree && (isAsciiDigit(code) || (this.hasClock && (code === 0x40 || code > 0x40)));
  }

  /** A time in running words may have been said: a sign before it that can end the name counts first. */
  private timed(at: number): NameSpan[] | null {
    const time = readTimePiece(this.shown, at);
    if (time === null) return null;
    let end = at;
    while (end > this.start && (isBlank(this.shown.charCodeAt(end - 1)) || SEPARATORS.includes(this.shown.charAt(end - 1)))) end--;
    if (end === this.start) return null;
    const span = this.span(end, this.timeSeparator(time), skipSeparators(this.shown, time.end), time, at - end);
    const isRunning = !time.bracketed && span.separator === 'none' && span.textAt < this.shown.length;
    if (!isRunning) return [span];
    return this.afterTime ? null : [...this.breakOnly(), span];
  }

  private overBracket(at: number): number {
    const close = CLOSERS.get(this.shown.charAt(at)) ?? ')';
    const end = this.shown.slice(at, this.limit).indexOf(close);
    return end < 0 ? at : at + end;
  }

  /** The first sign that may end a name, where no colon or time comes. */
  private noteBreak(at: number, code: number): void {
    if (isAsciiLetter(code) || (code === 0x20 && this.shown.charCodeAt(at + 1) !== 0x20)) return;
    const character = this.shown.charAt(at);
    if (code === 0x20 && isBlank(this.shown.charCodeAt(at + 1))) this.setBreak(at, 'gap');
    else if (character === '»' || character === '→' || (character === '>' && !'-=>'.includes(this.shown.charAt(at - 1)))) this.setBreak(at, '>');
    else if (character === '|') this.setBreak(at, '|');
    else if (character === '·' || character === '•') this.setBreak(at, '·');
    else if ('-–—'.includes(character) && this.isFree(at)) this.setBreak(at, '-');
  }

  private isFree(at: number): boolean {
    return isBlank(this.shown.charCodeAt(at - 1)) && isBlank(this.shown.charCodeAt(at + 1));
  }

  private setBreak(at: number, separator: Separator): void {
    this.firstBreak = this.span(at, separator, skipSeparators(this.shown, at));
  }

  private atTab(at: number): NameSpan[] {
    const after = skipSeparators(this.shown, at);
    const time = after < this.shown.length ? readTimePiece(this.shown, after) : null;
    if (time === null) return [this.span(at, 'tab', after)];
    return [this.span(at, 'tab', skipSeparators(this.shown, time.end), time, after - at)];
  }

  private breakOnly(): NameSpan[] {
    return this.firstBreak === null ? [] : [this.firstBreak];
  }

  private alone(): NameSpan[] {
    const isShort = this.view.complete && this.shown.length - this.start <= LONGEST_ALONE;
    const isAlone = isShort && this.shown.length > this.start && mayStandAlone(this.shown, this.start);
    return isAlone ? [this.span(this.shown.length, 'none', this.shown.length)] : [];
  }
}
