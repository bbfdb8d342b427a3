const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const LOWER = 8;
const BLANK = 16;
const MARK = 32;
const SYLLABIC = 64;
const KNOWN = 128;
const DECIMAL = 256;
const SIGN = 512;

/** Scripts that are written without blanks between words. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

const classes = new Uint16Array(0x10000);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = KNOWN;
  if (/\p{L}/u.test(character)) found |= LETTER;
  if (/\p{N}/u.test(character)) found |= DIGIT;
  if (/\p{Nd}/u.test(character)) found |= DECIMAL;
  if (/\p{M}/u.test(character)) found |= MARK;
  if (/\p{Lu}|\p{Lt}/u.test(character)) found |= UPPER;
  if (/\p{Ll}/u.test(character)) found |= LOWER;
  if (/\s/u.test(character)) found |= BLANK;
  if (/\p{So}|\p{Cs}/u.test(character)) found |= SIGN;
  if (WITHOUT_BLANKS.test(character)) found |= SYLLABIC;
  classes[code] = found;
  return found;
}

/** Takes NaN too, as `charCodeAt` gives it beyond the end: a whole number keeps the look-up fast. */
function classOf(code: number): number {
  const known = classes[code | 0] ?? 0;
  return known === 0 && code < 0x10000 ? classify(code) : known;
}

/** White space, line ends and a BOM. Takes a UTF-16 code unit, as all of these do. */
export const isBlank = (code: number): boolean => code === 0x20 || (code !== 0 && (classOf(code) & BLANK) !== 0);
/** A letter; halves of letters outside the basic plane don't count. */
export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
/** A mark that stands with the letter before it: an accent, a vowel sign. */
export const isMark = (code: number): boolean => (classOf(code) & MARK) !== 0;
/** Anything that stands for a number: `7`, `٣`, `½`, `Ⅷ`. */
export const isDigit = (code: number): boolean => (classOf(code) & DIGIT) !== 0;
/** A digit of a script's decimal numbers. */
export const isDecimalDigit = (code: number): boolean => (classOf(code) & DECIMAL) !== 0;
/** A sign such as `⏫`, or half of one such as `📅`. Blanks, punctuation, quotation marks and variation selectors don't count. */
export const isSign = (code: number): boolean => (classOf(code) & SIGN) !== 0;
export const isUpperCase = (code: number): boolean => (classOf(code) & UPPER) !== 0;
export const isLowerCase = (code: number): boolean => (classOf(code) & LOWER) !== 0;
/** A letter of a script that knows no case: 山, ש, ก. */
export const isCaseless = (code: number): boolean => (classOf(code) & (LETTER | UPPER | LOWER)) === LETTER;
/** A letter of a script that is written without blanks between words. */
export const isSyllabic = (code: number): boolean => (classOf(code) & SYLLABIC) !== 0;
/** `0` to `9`. */
export const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** `A` to `Z`, `a` to `z`. */
export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const WORD = LETTER | DIGIT | MARK;

/** The number of UTF-16 units (0, 1, 2) of the letter, digit or mark at an offset; 0 where none stands there. */
export function wordUnitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((classOf(code) & WORD) !== 0) return 1;
  if (code < 0xd800 || code > 0xdbff) return 0;
  return /\p{L}|\p{N}|\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}

/** The first offset from `at` on, `limit` at most, that holds no white space. */
export function skipBlanks(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** The offset after the last character before `end`, `start` at least, that is no white space. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}

const isZeroWidthRange = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069);
/** A character that shows nothing: a joiner, a direction mark, a soft hyphen, a BOM. */
export const isZeroWidth = (code: number): boolean => code === 0xad || code === 0xfeff || (code >= 0x200b && isZeroWidthRange(code));
/** A letter, digit or mark, as far as one code unit shows; halves of letters outside the basic plane count. */
export const isWordUnit = (code: number): boolean => (classOf(code) & WORD) !== 0 || (code >= 0xd800 && code <= 0xdfff);
