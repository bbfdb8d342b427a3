import type { People } from '../people.ts';
import type { Utterance } from '../utterance.ts';

const CLOSING_NAME = /,\s*(\p{Lu}[\p{L}'-]+)[.?!]*$/u;
const OPENING_NAME =
  /^(?:(?:[Aa]nd|[Ss]o|[Oo]kay|[Tt]hen|[Yy]eah|[Hh]ey|[Bb]ut|[Aa]lso|[Aa]ll right|[Aa]lright|[Oo]h)[, ]+)*(\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)?,?\s+(?:can|could|would|will|please|if you|you|do you|are you|maybe)\b/u;
const NAME_BEFORE_CUE = /(?:^|[^\p{L}])(\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)?,?\s+(?:(?:and|so|then|maybe|perhaps|if you)\s+)?$/u;

/** The person who is addressed by name in a sentence whose cue starts at an offset of its text; null where none is. */
export function addressedByName(utterance: Utterance, cueStart: number, people: People): string | null {
  const { text } = utterance;
  const words = [NAME_BEFORE_CUE.exec(text.slice(Math.max(0, cueStart - 60), cueStart))?.[1], CLOSING_NAME.exec(text)?.[1], OPENING_NAME.exec(text)?.[1]];
  for (const word of words) {
    if (word === undefined) continue;
    const name = people.find(word);
    if (name !== null) return name;
    if (people.mayBeName(word)) return word;
  }
  return null;
}
