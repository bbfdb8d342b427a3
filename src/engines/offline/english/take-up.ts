import { findDuePhrase } from '../../../minutes/due-date.ts';
import { goesOnWith } from '../answers.ts';
import { marked, strongest } from '../marks.ts';
import type { Utterance } from '../utterance.ts';

/** Sentences within which someone takes what was proposed. */
const REACH = 4;

/** Whether a sentence takes a piece of work upon its speaker: "yeah, I'll do that tomorrow". */
export const takesUp = (utterance: Utterance): boolean => utterance.words <= 20 && !utterance.text.endsWith('?') && strongest(marked(utterance, 'en'), 'takes') !== null;

/** Whether it says with a verb of its own what will be done: "I can build that". */
export const namesWork = (utterance: Utterance): boolean => strongest(marked(utterance, 'en'), 'takes')?.rule.id === 'en/takes-work';

/** When the one who takes it up says it will be done, in that sentence or the next of the same turn; null where nothing is said. */
export function dueOfTakeUp(takeUp: Utterance, utterances: readonly Utterance[]): string | null {
  return findDuePhrase(takeUp.text) ?? findDuePhrase(goesOnWith(takeUp, utterances));
}

/** Asked for somebody who does it, one comes later too. */
const WANTS_TAKER = /^(?:(?:and|so|okay|then)[, ]+)*who(?:'s| is|'ll| will| can| wants| takes| does| could)\b/iu;
const REACH_WHEN_ASKED = 9;

/** "Support did that already": what is taken up then is something else. */
const DONE_ALREADY = /\b(?:did|done|have|has|had|is|are|was) (?:it |that |this |them )?already\b|\balready (?:did|done|have|has|sent|wrote|written|made|asked)\b/iu;

/** The sentence soon after in which someone takes upon themselves what was said; null where nobody does. */
export function findTakeUp(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  const near = utterances.slice(utterance.index + 1, utterance.index + 1 + REACH_WHEN_ASKED);
  const at = near.findIndex(takesUp);
  if (near.slice(0, Math.max(0, at)).some(({ text }) => DONE_ALREADY.test(text))) return null;
  const isAsked = at >= REACH && WANTS_TAKER.test(near[at - 1]?.text ?? '');
  return at < REACH || isAsked ? (near[at] ?? null) : null;
}
