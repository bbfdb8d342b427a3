const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const OTHER = 4;

/** What the code units above ASCII are, filled as they are met. */
const kinds = new Uint8Array(0x10000);
const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const sign = /^\p{So}$/u;

function kindOf(codeUnit: number): number {
  const known = kinds[codeUnit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(codeUnit);
  const surrogate = codeUnit >= 0xd800 && codeUnit <= 0xdfff;
  const kind = letter.test(character) ? LETTER : digit.test(character) ? DIGIT : surrogate || sign.test(character) ? SIGN : OTHER;
  kinds[codeUnit] = kind;
  return kind;
}

/** Whether a UTF-16 code unit is a letter. Characters outside the Basic Multilingual Plane count as signs, not as letters. */
export function isLetter(codeUnit: number): boolean {
  if (codeUnit < 0x80) return (codeUnit | 0x20) >= 0x61 && (codeUnit | 0x20) <= 0x7a;
  return kindOf(codeUnit) === LETTER;
}

/** Whether a code unit is a decimal digit. */
export function isDigit(codeUnit: number): boolean {
  if (codeUnit < 0x80) return codeUnit >= 0x30 && codeUnit <= 0x39;
  return kindOf(codeUnit) === DIGIT;
}

/** Whether a code unit is (half of) a sign such as `📅` or `⏫`. Blanks, punctuation, quotation marks and variation selectors are none. */
export const isSign = (codeUnit: number): boolean => codeUnit >= 0x80 && kindOf(codeUnit) === SIGN;

/** What `lowerLetters` has for a code unit that is no letter. */
export const NO_LETTER = 1;

/** For each code unit that was seen the letter in lower case, or `NO_LETTER`; 0 for one that `seeLetter` is to be asked for. */
export const lowerLetters = new Uint16Array(0x10000);

/** A letter's code unit in lower case, where that is one code unit, else as it is; `NO_LETTER` for others. Enters it in `lowerLetters`. */
export function seeLetter(codeUnit: number): number {
  const text = String.fromCharCode(codeUnit).toLowerCase();
  const lower = text.length === 1 ? text.charCodeAt(0) : codeUnit;
  const seen = isLetter(codeUnit) ? lower : NO_LETTER;
  lowerLetters[codeUnit] = seen;
  return seen;
}
