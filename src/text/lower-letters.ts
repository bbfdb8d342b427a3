import { isLetter } from './characters.ts';

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

/** The letter at an offset in lower case, as one code unit; `NO_LETTER` where none stands there. */
export function letterAt(text: string, at: number): number {
  const codeUnit = text.charCodeAt(at);
  return lowerLetters[codeUnit] || seeLetter(codeUnit);
}
