import { saysYou } from './plain-statement.ts';
import type { Utterance } from './utterance.ts';

/** How somebody answers what another just said, at the head and at the end of a sentence. */
const REPLIES =
  /^(?:(?:um|uh|oh|ah|hm+|well)[,.]? )*(?:sure|yes|yeah|yep|no|nope|okay|ok|right|exactly|true|fair enough|ja|nein|genau|klar|stimmt|sí)\b/iu;
const REPLIES_AT_END = /, (?:yes|yeah|no|exactly|right|ja|nein|genau|sí)[.!]?$/iu;
const WE = /\b(?:we|us|our|ours)(?!\p{L})/iu;

/** "Robin what do you think Robin is good": without marks the question and its answer run into one. */
const ASKS_WITHIN = /\p{L} what (?:do you|do we|does (?:he|she)) (?:think|say) \p{L}/iu;

const wordsOf = ({ lower }: Utterance): readonly string[] => lower.match(/[\p{L}\p{N}'-]+/gu) ?? [];

/** Whether a sentence only repeats words of the one before, as one does who heard it. */
function echoes(utterance: Utterance, before: Utterance): boolean {
  const said = new Set(wordsOf(before));
  return wordsOf(utterance).every((word) => said.has(word));
}

/** Whether one sentence may go on with the one before: where nobody knows who speaks, a reply or an echo comes from another. */
export function mayGoOnWith(utterance: Utterance, before: Utterance): boolean {
  if (utterance.label !== null) return true;
  return !REPLIES.test(utterance.opening) && !REPLIES_AT_END.test(utterance.text) && !echoes(utterance, before);
}

/** Whether a text speaks of "you" and of "us", or asks and answers, where nobody knows who speaks, so that a reader can't tell the two apart. */
export const mixesSides = (text: string, { label }: Utterance): boolean =>
  label === null && saysYou(text) && (WE.test(text) || ASKS_WITHIN.test(text));
