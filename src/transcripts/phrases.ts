import { isLetter, isMark } from '../text/characters.ts';

/** Phrases of one word or more, by their first word: most words begin none. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const isOfWord = (code: number): boolean => isLetter(code) || isMark(code) || code === 0x27 || code === 0x2d;

/** The words of a text in lower case, with straight apostrophes. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const words: string[] = [];
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    while (at < lower.length && isOfWord(lower.charCodeAt(at))) at++;
    if (at > start) words.push(lower.slice(start, at));
  }
  return words;
}

/** Makes phrases ready for look-up. */
export function indexPhrases(phrases: readonly string[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of new Set(phrases)) {
    const words = wordsOf(phrase);
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const begins = (words: readonly string[], at: number, phrases: Phrases): boolean =>
  phrases.get(words[at] ?? '')?.some((phrase) => phrase.every((next, more) => words[at + more] === next)) ?? false;

/** Whether one of the phrases stands among words. */
export const holdsPhrase = (words: readonly string[], phrases: Phrases): boolean => words.some((_, at) => begins(words, at, phrases));

/** At how many words a phrase begins. */
export const countPhrases = (words: readonly string[], phrases: Phrases): number => words.filter((_, at) => begins(words, at, phrases)).length;
