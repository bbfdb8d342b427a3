import { isSyllabic, wordUnitsAt } from '../text/characters.ts';
import { languageIndex } from '../languages/languages.ts';

/** A spoken word. */
export interface SpokenWord {
  /** In lower case, its apostrophes straight. */
  readonly text: string;
  /** UTF-16 offsets into the text given. */
  readonly start: number;
  readonly end: number;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const joins = (code: number): boolean => isApostrophe(code) || code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x5f;

/** The end of the word that begins at an offset: `don't`, `follow-up`, `ams4`; in scripts without blanks, one character. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const units = wordUnitsAt(text, at);
    if (units === 0) {
      if (!joins(text.charCodeAt(at)) || at + 1 >= limit || wordUnitsAt(text, at + 1) === 0) break;
      at++;
    } else if (isSyllabic(text.charCodeAt(at))) return at === start ? Math.min(limit, at + units) : at;
    else at += units;
  }
  return Math.min(at, limit);
}

/**
 * Calls `visit` with the bounds of each word between two offsets: a run of letters and digits with inner apostrophes, hyphens and
 * underscores; in scripts without blanks (Chinese, Japanese, Thai) each character is a word.
 */
export function eachWord(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    const units = wordUnitsAt(text, at);
    if (units === 0 || at + units > to) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    visit(at, end);
    at = end;
  }
}

/** The words between two offsets, in order. */
export function readWords(text: string, from = 0, to = text.length): SpokenWord[] {
  const words: SpokenWord[] = [];
  eachWord(text, from, to, (start, end) => {
    words.push({ text: lowerWord(text.slice(start, end)), start, end });
  });
  return words;
}

/** A word as the lists hold it: in lower case, apostrophes straight. */
export function lowerWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Whether a lower-case word is a sound of hesitation in a language (BCP 47): `um`, `äh`. */
export function isFiller(word: string, language = 'en'): boolean {
  return languageIndex(language).fillers.has(word);
}

/** Whether a lower-case word says nothing of what a text is about: `the`, `would`, `okay`. */
export function isStopWord(word: string, language = 'en'): boolean {
  const index = languageIndex(language);
  return index.stopWords.has(word) || index.fillers.has(word);
}
