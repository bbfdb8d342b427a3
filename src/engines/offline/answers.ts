import type { Utterance } from './utterance.ts';

/** Turns within which the one addressed answers. */
const REACH = 3;
const ASSENTS =
  /^(?:yeah|yes|yep|sure|okay|ok|of course|absolutely|definitely|no problem|no worries|will do|happy to|i can|i will|i'll|perfect|sounds good|got it|certainly|on it|ja|klar|gerne|mach ich|alles klar)\b/i;

/** Whether a sentence says yes to a request, in English or German. */
export const assents = (utterance: Utterance): boolean => ASSENTS.test(utterance.text);

/** The utterance with which another speaker answers next, in a wall the next one; null where no other speaks soon. */
export function nextAnswer(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  for (let at = utterance.index + 1; at < utterances.length; at++) {
    const next = utterances[at];
    if (next === undefined || next.turn > utterance.turn + REACH) return null;
    if (next.label === null || (next.turn !== utterance.turn && next.label !== utterance.label)) return next;
  }
  return null;
}
