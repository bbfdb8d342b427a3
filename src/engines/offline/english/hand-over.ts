import { findDuePhrase } from '../../../minutes/due-date.ts';
import type { ActionCandidate } from '../action-candidate.ts';
import { assents, nextAnswer } from '../answers.ts';
import type { People } from '../people.ts';
import type { Utterance } from '../utterance.ts';
import { addressedByName, thankedFor } from './addressee.ts';
import { nounPhrases } from './noun-phrase.ts';
import { namesWork, takesUp } from './take-up.ts';

const HANDS_OVER =
  /\b(?:can|could|would|will) you (?:please |maybe |just |perhaps )?(?:take|handle|pick up|own|do|look after|take care of|take on|drive) (?:that|this|it)(?: one)?(?: on| up| over)?(?=[,.?!]|$| (?:please|today|tomorrow|tonight|by|this|next|the|on|until|in|then|at|before|right) ?| for us\b)/iu;
/** What is said of a thing that waits for somebody. */
const WAITS = /(?:\b(?:is|are)|'s) (?:still |not )*(?:open|broken|missing|down|outdated|wrong|failing|waiting|overdue|pending|done|there|fixed|ready|left)\b|\bneeds? (?:an?|to be|some|new)\b|\b(?:has|have|must) (?:to )?be \p{L}{3,}|\b(?:fails|expires)\b/iu;
/** Work that somebody is wanted for is a task by itself. */
const WANTED = /\b(?:some(?:one|body)|we (?:need|have|should)|who (?:can|could|wants))\b/iu;
/** A thing is named so near to the head of its sentence. */
const HEAD = 14;
const SCORE = 3;
const SCORE_OF_IT = 2;
/** A task of which only the talk before tells what it is. */
export const TAKES_IT = 'Take care of it';

/** Who was handed the work, and by when. */
export interface HandOver {
  readonly owner: string | null;
  readonly duePhrase: string | null;
  readonly asked?: true;
}

/** To whom a sentence hands over what was just spoken of: "can you take that one, Priya?", answered with a yes; null where it does not. */
export function readHandOver(utterance: Utterance, utterances: readonly Utterance[], people: People): HandOver | null {
  const match = utterance.lower.includes(' you ') ? HANDS_OVER.exec(utterance.text) : null;
  if (match === null) return null;
  const named = addressedByName(utterance, match.index, people);
  const answer = nextAnswer(utterance, utterances);
  if (answer === null || !assents(answer)) return null;
  return { owner: named ?? answer.speaker, duePhrase: findDuePhrase(utterance.text) ?? findDuePhrase(answer.text), asked: true };
}

/** What waits, in the same sentence before an offset or the sentence before. */
function waitingThing(utterance: Utterance, at: number, utterances: readonly Utterance[]): string | null {
  for (const text of [utterance.text.slice(0, at), utterances[utterance.index - 1]?.text ?? '']) {
    if (!WAITS.test(text) || WANTED.test(text)) continue;
    const [thing] = nounPhrases(text);
    if (thing !== undefined && thing.start <= HEAD) return thing.text.replace(/^(?:a|an|this|that|our|your|my|the)\b/iu, 'the');
  }
  return null;
}

/** Tasks of which only the thing was named: "the firewall request is still open. — I'll take that." */
export function findHandOvers(utterances: readonly Utterance[], people: People): ActionCandidate[] {
  return utterances.flatMap((utterance): ActionCandidate[] => {
    const taken = takesUp(utterance) && !namesWork(utterance);
    const handed: HandOver | null = taken ? { owner: utterance.speaker ?? thankedFor(utterance, utterances, people), duePhrase: findDuePhrase(utterance.text) } : readHandOver(utterance, utterances, people);
    if (handed === null) return [];
    const at = taken ? 0 : utterance.text.search(HANDS_OVER);
    const thing = waitingThing(utterance, at, utterances);
    if (thing === null && handed.owner === null && handed.duePhrase === null) return [];
    const reasonsOf = (weight: number) => [{ id: 'en/hand-over', effect: 'takes' as const, weight }];
    const told = { also: [], task: TAKES_IT, score: SCORE_OF_IT, reasons: reasonsOf(SCORE_OF_IT), object: 'pronoun' as const };
    if (thing === null) return [{ utterance, last: utterance, ...told, ...handed, priority: null, at }];
    const named = { also: [utterance.index - 1], task: `Take care of ${thing}`, score: SCORE, reasons: reasonsOf(SCORE), object: 'named' as const };
    return [{ utterance, last: utterance, ...named, ...handed, priority: null, at }];
  });
}
