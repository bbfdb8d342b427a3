/** Phrases of one word or more, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes phrases that are separated by `|` ready for look-up. */
export function indexPhrases(list: string): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in lower case, with straight apostrophes. */
export const wordsIn = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];

/** At how many words a phrase begins. */
export const phrasesIn = (words: readonly string[], phrases: Phrases): number =>
  words.filter((word, at) => phrases.get(word)?.some((phrase) => phrase.every((next, more) => words[at + more] === next)) ?? false).length;
