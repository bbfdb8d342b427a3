import { isDecimalDigit, isLetter, isSign } from './characters.ts';
import { Hash, hashWords } from './hash.ts';

/** How many words at each end of a transcript make its HEAD and TAIL. */
export const END_WORDS = 32;
const FULL_LENGTH = 10;
const SHORT_LENGTH = 5;
const SPACE = 0x20;

/** What the note remembers of a transcript: hashes of its words, so that blanks, punctuation and case may change. */
export interface Fingerprint {
  /** All words, 10 base32 characters. */
  readonly full: string;
  /** The ids a section of it may have, 6 base32 characters each: the first where it is free in the note, else the next. */
  readonly ids: readonly [string, string];
  /** The first 32 words, 5 base32 characters. */
  readonly head: string;
  /** The last 32 words, 5 base32 characters. */
  readonly tail: string;
  /** The number of words: runs of letters. */
  readonly words: number;
}

/** Where the words of a text (runs of letters) start: UTF-16 offsets, in order. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const here = isLetter(text.charCodeAt(at));
    if (here && !inside) starts.push(at);
    inside = here;
  }
  return starts;
}

/** The offset behind the first words between two offsets. */
function headEnd(text: string, start: number, end: number, count = END_WORDS): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const here = isLetter(text.charCodeAt(at));
    if (here && !inside && ++words > count) return at;
    inside = here;
  }
  return end;
}

/** The offset of the first of the last words between two offsets, or one before which no other word stands. */
function tailStart(text: string, start: number, end: number, count = END_WORDS): number {
  let words = 0;
  let inside = false;
  for (let at = end; at > start; at--) {
    const here = isLetter(text.charCodeAt(at - 1));
    if (here && !inside && ++words > count) return at;
    inside = here;
  }
  return start;
}

/** The fingerprint of a transcript's own text, which stands between two UTF-16 offsets, without its `%%` marks. */
export function fingerprint(text: string, start = 0, end = text.length): Fingerprint {
  const { hash, words } = hashWords(text, start, end);
  const head = hashWords(text, start, headEnd(text, start, end));
  const tail = hashWords(text, tailStart(text, start, end), end);
  return {
    full: hash.slice(0, FULL_LENGTH),
    ids: [hash.slice(0, 6), hash.slice(6, 12)],
    head: head.hash.slice(0, SHORT_LENGTH),
    tail: tail.hash.slice(0, SHORT_LENGTH),
    words,
  };
}

/** What is remembered of a transcript's ends. */
type RememberedEnds = Pick<Fingerprint, 'head' | 'tail' | 'words'>;

/** A fingerprint that can be compared with what is remembered of a transcript from before words were added to it. */
export interface TranscriptMark extends Fingerprint {
  /** Whether it begins with the remembered HEAD: with all its words where these were fewer than HEAD has. */
  readonly beginsAs: (memory: RememberedEnds) => boolean;
  /** Whether it ends with the remembered TAIL. */
  readonly endsAs: (memory: RememberedEnds) => boolean;
  /** What HEAD and TAIL would be if only so many words counted. */
  readonly headOf: (words: number) => string;
  readonly tailOf: (words: number) => string;
}

/** The mark of a transcript's own text between two UTF-16 offsets. */
export function markTranscript(text: string, start = 0, end = text.length): TranscriptMark {
  const mark = fingerprint(text, start, end);
  const shortHash = (from: number, to: number): string => hashWords(text, from, to).hash.slice(0, SHORT_LENGTH);
  const isShorter = ({ words }: RememberedEnds): boolean => words < Math.min(mark.words, END_WORDS);
  const headOf = (words: number): string => shortHash(start, headEnd(text, start, end, words));
  const tailOf = (words: number): string => shortHash(tailStart(text, start, end, words), end);
  return {
    ...mark,
    beginsAs: (memory) => mark.head === memory.head || (isShorter(memory) && headOf(memory.words) === memory.head),
    endsAs: (memory) => mark.tail === memory.tail || (isShorter(memory) && tailOf(memory.words) === memory.tail),
    headOf,
    tailOf,
  };
}

const LIST_NUMBER = /^[ \t]*\d{1,9}[.)](?=[ \t]|$)/;

/** A sign written as a character reference, which remark turns into a backslash and the sign. `\&` begins none. */
const REFERENCE = /\\&|&(?:amp|lt|gt|quot|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** An address that remark made a link of: `www\.x.example` becomes `[www.x.example](http://www.x.example)`. */
const LINKED = /\[([^\][\n]{1,500})\]\((?:https?:\/\/|mailto:)([^()\s]{1,500})\)/g;

/** A line without what a formatter writes in another way. */
const withoutForms = (line: string): string =>
  line.replace(LINKED, (link: string, label: string, address: string) => (label === address ? label : link)).replace(REFERENCE, '');

const TILDE = 0x7e;
const EQUALS = 0x3d;

/** Whether a code unit is content: a letter, digit or sign, or a mark that strikes out or highlights. Formatters change none of these. */
const isContent = (codeUnit: number): boolean =>
  isLetter(codeUnit) || isDecimalDigit(codeUnit) || isSign(codeUnit) || codeUnit === TILDE || codeUnit === EQUALS;

/** The hash of a section's body: its letters, digits, signs and the marks of `~~` and `==`, list numbers aside; 10 base32 characters. */
export function bodyHash(body: string): string {
  const hash = new Hash();
  for (const line of body.split(/\r\n|\n|\r/)) {
    const content = withoutForms(line.replace(LIST_NUMBER, ''));
    for (let at = 0; at < content.length; at++) {
      const codeUnit = content.charCodeAt(at);
      if (isContent(codeUnit)) hash.add(codeUnit);
    }
  }
  return hash.digest().slice(0, FULL_LENGTH);
}

/** The hash of a label: its letters and digits, whatever a formatter puts around them; 5 base32 characters. */
export const labelHash = (label: string): string => bodyHash(label).slice(0, SHORT_LENGTH);

/** The hash of a task line: its status, letters, digits and signs, without bullet, blanks and punctuation; 5 base32 characters. */
export function taskHash(line: string): string {
  const hash = new Hash();
  const status = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[(.)\]/u.exec(line);
  hash.addText(status?.[1] ?? '');
  hash.add(SPACE);
  const start = status?.[0].length ?? 0;
  const words = withoutForms(line.slice(start));
  for (let at = 0; at < words.length; at++) {
    const codeUnit = words.charCodeAt(at);
    if (isLetter(codeUnit) || isDecimalDigit(codeUnit) || isSign(codeUnit)) hash.add(codeUnit);
  }
  return hash.digest().slice(0, SHORT_LENGTH);
}
