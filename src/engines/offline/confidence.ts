import type { Effect } from '../../languages/rules.ts';
import { RULES } from '../../languages/rule-packs.ts';
import { marked, strongest } from './marks.ts';
import type { Utterance } from './utterance.ts';

const LANGUAGES = Object.keys(RULES);

/** Whether a rule of any language speaks for an effect, in the cleaned words or in those with which it began. */
const says = (utterance: Utterance, effect: Effect, text: string): boolean =>
  LANGUAGES.some((language) => strongest(marked(text === utterance.text ? utterance : { ...utterance, text }, language), effect) !== null);

/** The indexes of what was said in confidence: from the sentence that says so until the talk plainly returns, else to the end. */
export function findConfidences(utterances: readonly Utterance[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  let confided = false;
  for (const utterance of utterances) {
    const { index, text, opening } = utterance;
    if (says(utterance, 'confides', text)) {
      confided = true;
      hidden.add(index - 1); // What opens a confidence is often said after the first sentence of it.
    } else if (confided && (says(utterance, 'returns', text) || says(utterance, 'returns', opening))) confided = false;
    if (confided) hidden.add(index);
  }
  return hidden;
}
