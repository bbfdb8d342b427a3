import { isAsciiDigit } from '../speech/characters.ts';
import { judgeName, readHeaderAt } from '../speech/speaker-label.ts';
import { readTimeAt, skipSeparators } from '../speech/time-stamp.ts';

/**
 * What a line of a transcript can be: `mark` is WebVTT's first line, `number` an SRT cue's number, `cue` a range of times, `stamp` a time
 * alone, `label` a speaker's name with or without a time, `timed` a time before words.
 */
export type LineKind = 'mark' | 'number' | 'cue' | 'stamp' | 'label' | 'timed' | 'text';

export interface TranscriptLine {
  readonly kind: LineKind;
  /** UTF-16 offsets of the line's content, blanks around it left out. */
  readonly start: number;
  readonly end: number;
  /** Where the words behind a label or time begin; `end` where none follow. */
  readonly textStart: number;
  readonly name: string | null;
  /** A label that counts only where it recurs. */
  readonly weak: boolean;
  readonly seconds: number | null;
  /** 0-based line of the note. */
  readonly line: number;
}

/** Whether a label is weak only because it is in bold: `**Ana:** …` may be a speaker, `**Note:** …` is none. */
export const isBoldName = (row: TranscriptLine): boolean => row.weak && row.name !== null && judgeName(row.name) === 'strong';

interface Label {
  readonly name: string;
  readonly weak: boolean;
  readonly seconds: number | null;
  readonly textStart: number;
}

const LONGEST_LABEL = 80;

/** The offset of the first colon that can end a label; -1 where there is none. */
function findColon(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_LABEL);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return -1;
}

/**
 * Reads the lines of one note. It remembers the labels seen, since a transcript repeats few of them thousands of times.
 */
export class TranscriptLineReader {
  private readonly known = new Map<string, { readonly name: string; readonly weak: boolean; readonly length: number } | null>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The line whose content stands from `start` to `end`, blanks around it left out. */
  read(start: number, end: number, line: number): TranscriptLine {
    const code = this.text.charCodeAt(start);
    if (isAsciiDigit(code) || code === 0x5b || code === 0x28) return this.readTimed(start, end, line);
    if (code === 0x57 && this.text.startsWith('WEBVTT', start)) return this.plain('mark', start, end, line);
    return this.readLabelled(start, start, end, line, null);
  }

  private plain(kind: LineKind, start: number, end: number, line: number, seconds: number | null = null, textStart = start): TranscriptLine {
    return { kind, start, end, textStart, name: null, weak: false, seconds, line };
  }

  private readTimed(start: number, end: number, line: number): TranscriptLine {
    const time = readTimeAt(this.text, start, end);
    if (time === null) {
      if (this.isNumber(start, end)) return this.plain('number', start, end, line);
      return this.readLabelled(start, start, end, line, null);
    }
    if (time.range) return this.plain('cue', start, end, line, time.seconds, end);
    const after = skipSeparators(this.text, time.end, end);
    if (after >= end) return this.plain('stamp', start, end, line, time.seconds, end);
    return this.readLabelled(after, start, end, line, time.seconds);
  }

  private isNumber(start: number, end: number): boolean {
    if (end - start > 6) return false;
    for (let at = start; at < end; at++) if (!isAsciiDigit(this.text.charCodeAt(at))) return false;
    return true;
  }

  private readLabelled(at: number, start: number, end: number, line: number, seconds: number | null): TranscriptLine {
    const label = this.findLabel(at, end);
    if (label === null) return this.plain(seconds === null ? 'text' : 'timed', start, end, line, seconds, at);
    const { name, weak, textStart } = label;
    return { kind: 'label', start, end, textStart, name, weak, seconds: seconds ?? label.seconds, line };
  }

  private findLabel(at: number, end: number): Label | null {
    const colon = findColon(this.text, at, end);
    if (colon < 0) return null;
    if (isAsciiDigit(this.text.charCodeAt(colon - 1))) return this.readLabel(at, end);
    const key = this.text.slice(at, Math.min(end, colon + 2));
    let found = this.known.get(key);
    if (found === undefined) {
      const label = this.readLabel(at, end);
      found = label === null || label.seconds !== null ? null : { name: label.name, weak: label.weak, length: colon + 1 - at };
      if (label !== null && found === null) return label;
      this.known.set(key, found);
    }
    if (found === null) return null;
    return { name: found.name, weak: found.weak, seconds: null, textStart: Math.min(end, this.skipMarks(at + found.length, end)) };
  }

  private skipMarks(at: number, end: number): number {
    let next = at;
    while (next < end && ' \t*'.includes(this.text.charAt(next))) next++;
    return next;
  }

  private readLabel(at: number, end: number): Label | null {
    const header = readHeaderAt(this.text, at, end);
    if (header === null) return null;
    const name = this.text.slice(header.start, header.end);
    return { name, weak: header.weak, seconds: header.time?.seconds ?? null, textStart: Math.min(end, header.textStart) };
  }
}
