import { overlap } from './concepts.ts';
import type { Utterance } from './utterance.ts';

/** What makes of a statement a guess. */
const GUESS = /\b(?:i (?:think|guess|believe|suppose|assume|suspect)|i'd (?:guess|bet)|i bet|my guess|i'm not (?:quite |really )?sure|probably|might (?:be|have)|could be|maybe|perhaps|ich (?:glaube|denke|vermute|schätze)|glaub ich|denk ich|vermutlich|wahrscheinlich|vielleicht|könnte sein)\b/iu;
/** Sentences within which a guess is settled. */
const REACH = 40;
const SAME_MATTER = 0.5;
const FEWEST_SHARED = 3;

/** Whether a sentence says that it is a guess. */
export const isGuess = (text: string): boolean => GUESS.test(text);

/** What says that it is not so. */
const DENIES = /\b(?:not|isn't|wasn't|aren't|no longer|nicht|kein\p{L}*)(?![\p{L}])/iu;
const FEWEST_DENIED = 2;

const stemsOf = ({ terms }: Utterance): string[] => [...new Set(terms.flatMap(({ stem }) => stem ?? []))];

/** Whether what an utterance guesses is said as a fact later, the same or another: then the guess says nothing. */
export function isSettledLater(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  if (!isGuess(utterance.text)) return false;
  const guessed = stemsOf(utterance);
  return utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).some((later) => {
    if (later.text.endsWith('?') || isGuess(later.text)) return false;
    const said = stemsOf(later);
    const share = overlap(guessed, said);
    const shared = share * Math.min(guessed.length, said.length);
    return (share >= SAME_MATTER && shared >= FEWEST_SHARED) || (shared >= FEWEST_DENIED && DENIES.test(later.text));
  });
}
