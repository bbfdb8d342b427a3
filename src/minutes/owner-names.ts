import { areSimilar } from '../text/similar-words.ts';

/** What stands between the names of several owners. */
const BETWEEN = /(\s*[,;]\s+(?:(?:and|und|y|et)\s+)?|\s+(?:and|und|y|et|&|\+)\s+|\s*\/\s*)/u;

/** The names of an owner, with what stands between them: names at even places, in between at odd ones. */
export const splitOwner = (owner: string): readonly string[] => owner.split(BETWEEN);

/** The names of an owner, each on its own. */
export const namesOf = (owner: string): readonly string[] => splitOwner(owner).filter((_, at) => at % 2 === 0);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const isSlip = (one: string, other: string): boolean => one === other || areSimilar(one, other);

/**
 * What a name is where only its spelling is not that of anybody who is known: the words of the one person whom it may mean. Null for none,
 * and where it may be either of two.
 */
export function respelled(name: string, people: readonly string[]): string | null {
  const sought = wordsIn(name.toLowerCase());
  const found = new Set<string>();
  for (const person of people) {
    const words = wordsIn(person);
    for (let at = 0; at + sought.length <= words.length; at++) {
      const part = words.slice(at, at + sought.length);
      if (part.every((word, index) => isSlip(word.toLowerCase(), sought[index] ?? ''))) found.add(part.join(' '));
    }
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
