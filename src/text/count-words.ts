import { isBlank } from './characters.ts';

/** 1 for each blank among the ASCII characters. */
const ASCII_BLANKS = Uint8Array.from({ length: 0x80 }, (_, code) => (code === 0x20 || (code >= 0x09 && code <= 0x0d) ? 1 : 0));

/** The number of words that white space parts. Without branches where it can be: every character of a transcript goes through it. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let before = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const blank = code < 0x80 ? (ASCII_BLANKS[code] ?? 0) : Number(isBlank(code));
    words += before & (blank ^ 1);
    before = blank;
  }
  return words;
}
