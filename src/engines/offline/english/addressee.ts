import type { People } from '../people.ts';
import type { Utterance } from '../utterance.ts';

const CLOSING_NAME = /,\s*(\p{Lu}[\p{L}'-]+)[.?!]*$/u;
const OPENING_NAME =
  /^(?:(?:[Aa]nd|[Ss]o|[Oo]kay|[Tt]hen|[Yy]eah|[Hh]ey|[Bb]ut|[Aa]lso|[Aa]ll right|[Aa]lright|[Oo]h)[, ]+)*(\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)?,?\s+(?:can|could|would|will|please|if you|you|do you|are you|maybe)\b/u;
const NAME_BEFORE_CUE = /(?:^|[^\p{L}])(\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)?,?\s+(?:(?:and|so|then|maybe|perhaps|if you)\s+)?$/u;

const THANKED = /^(?:(?:okay|ok|great|perfect|cool|nice|good|awesome|lovely|alright|yes|yeah)[,.]? )*(?:(?:many )?thanks|thank you|great|perfect|cool|awesome),? (\p{Lu}[\p{L}'-]+)[.!]?$/iu;
const THANKS_REACH = 2;

/** In a talk of which nobody knows who speaks, who is thanked by name right after a promise: "Perfect, thanks Ines."; null where nobody is. */
export function thankedFor(promise: Utterance, utterances: readonly Utterance[], people: People): string | null {
  if (promise.label !== null) return null;
  for (const { text, opening } of utterances.slice(promise.index + 1, promise.index + 1 + THANKS_REACH)) {
    const word = THANKED.exec(text)?.[1] ?? THANKED.exec(opening)?.[1];
    if (word !== undefined && /^\p{Lu}/u.test(word)) return people.find(word) ?? (people.mayBeName(word) ? word : null);
  }
  return null;
}

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
