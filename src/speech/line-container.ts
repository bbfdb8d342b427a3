import { isBlank, skipBlanks, trimEnd } from '../text/characters.ts';
import type { LineSpan } from './line-cursor.ts';

/** What a line stands in, by what it begins with. */
export type ContainerKind = 'none' | 'quote' | 'callout' | 'list' | 'task' | 'heading' | 'table';

/** The marks of the containers in which a line stands. Offsets are UTF-16. */
export interface ContainerPrefix {
  /** The innermost one; `callout` is the first line of one, `task` a list item with a check box. */
  readonly kind: ContainerKind;
  /** Whether the line stands in a quote or callout, whatever else. */
  readonly quoted: boolean;
  /** Where a label can begin: behind the number of a list item and emoji too. */
  readonly headStart: number;
  /** Where words begin that have no label: a number or emoji in front may have been said. */
  readonly wordsStart: number;
  /** The end of the content: a table's last pipe left out. */
  readonly end: number;
}

const BULLET = /^(?:[-*+•‣◦▪–][ \t]+|\d{1,4}[.)][ \t]+)/u;
const CALLOUT = /^\[![^\]\n]{1,30}\][+-]?[ \t]*/u;
const CHECK_BOX = /^\[[^\]]\][ \t]+/u;
const EMOJI = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d)+[ \t]*)+/u;
const LOOKED_AT = 48;

class PrefixReader {
  private at: number;
  private kind: ContainerKind = 'none';
  private quoted = false;
  private wordsStart: number;
  private readonly text: string;
  private readonly end: number;

  constructor(text: string, line: LineSpan) {
    this.text = text;
    this.at = line.start;
    this.wordsStart = line.start;
    this.end = line.end;
  }

  read(): ContainerPrefix {
    this.quotes();
    if (this.text[this.at] === '|') return this.table();
    this.bullet();
    this.heading();
    this.emoji();
    return { kind: this.kind, quoted: this.quoted, headStart: this.at, wordsStart: Math.min(this.wordsStart, this.end), end: this.end };
  }

  private ahead(): string {
    return this.text.slice(this.at, Math.min(this.end, this.at + LOOKED_AT));
  }

  private pass(length: number): void {
    this.at = skipBlanks(this.text, this.at + length, this.end);
    this.wordsStart = this.at;
  }

  private quotes(): void {
    while (this.text[this.at] === '>' && this.at < this.end) {
      this.kind = 'quote';
      this.quoted = true;
      this.pass(1);
    }
    const callout = this.kind === 'quote' && this.text[this.at] === '[' ? CALLOUT.exec(this.ahead()) : null;
    if (callout === null) return;
    this.kind = 'callout';
    this.pass(callout[0].length);
  }

  private table(): ContainerPrefix {
    const isClosed = this.end - 1 > this.at && this.text[this.end - 1] === '|' && this.text[this.end - 2] !== '\\';
    const end = isClosed ? trimEnd(this.text, this.at + 1, this.end - 1) : this.end;
    this.pass(1);
    const start = Math.min(this.at, end);
    return { kind: 'table', quoted: this.quoted, headStart: start, wordsStart: start, end: Math.max(start, end) };
  }

  private bullet(): void {
    const code = this.text.charCodeAt(this.at);
    if (!(code < 0x3a || code > 0x2000) || code === 0x20) return;
    const bullet = BULLET.exec(this.ahead())?.[0] ?? '';
    if (bullet === '' || this.at + bullet.length >= this.end) return;
    const words = this.wordsStart;
    this.kind = 'list';
    this.pass(bullet.length);
    if (/\d/u.test(bullet)) this.wordsStart = words;
    const box = this.text[this.at] === '[' ? CHECK_BOX.exec(this.ahead()) : null;
    if (box === null) return;
    this.kind = 'task';
    this.pass(box[0].length);
  }

  private heading(): void {
    if (this.text[this.at] !== '#') return;
    const hashes = /^#{1,6}[ \t]+/u.exec(this.ahead())?.[0] ?? '';
    if (hashes === '') return;
    this.kind = 'heading';
    this.pass(hashes.length);
  }

  private emoji(): void {
    if (this.text.charCodeAt(this.at) < 0x2000) return;
    const emoji = EMOJI.exec(this.ahead())?.[0] ?? '';
    const after = skipBlanks(this.text, this.at + emoji.length, this.end);
    if (after < this.end && !isBlank(this.text.charCodeAt(after))) this.at = after;
  }
}

/** What a line begins with before its own content: quote marks, a bullet, hashes, a table's first pipe, emoji. */
export const readContainer = (text: string, line: LineSpan): ContainerPrefix => new PrefixReader(text, line).read();
