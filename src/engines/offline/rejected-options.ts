import { marked, strongest } from './marks.ts';
import type { RejectionWording } from './offline-pack.ts';
import { packFor } from './packs.ts';
import { standsByItself } from './plain-statement.ts';
import { stemsOf } from './near-duplicate.ts';
import { type Reason, ruleReason } from './reasons.ts';
import type { Utterance } from './utterance.ts';

/** What was proposed and turned down. */
export interface RejectedOption {
  readonly utterance: Utterance;
  /** A sentence that names it as rejected. */
  readonly text: string;
  readonly reasons: readonly Reason[];
}

const ENOUGH = 2;
const REACH = 2;
const FEWEST_STEMS = 2;
const MOST_WORDS = 24;
const EMPTY = /\b(?:it|that|this)\b[.?!]*$|^(?:go|see|say|talk|do|be|have|get|worry|forget|start)\b/i;

/** What is turned down, and what says so; null where nothing is. */
function optionOf(utterance: Utterance, utterances: readonly Utterance[], wording: RejectionWording, language: string): Pick<RejectedOption, 'text' | 'reasons'> | null {
  if (utterance.words > MOST_WORDS) return null;
  const dropped = wording.mayDrop.test(utterance.lower) ? wording.dropped.exec(utterance.text)?.[1] : undefined;
  if (dropped !== undefined) return { text: dropped, reasons: [{ id: `${language}/dropped`, effect: 'rejects', weight: ENOUGH }] };
  const mark = strongest(marked(utterance, language), 'proposes');
  if (mark === null) return null;
  const near = utterances.slice(utterance.index + 1, utterance.index + 1 + REACH).filter(({ words }) => words > 1);
  const refusal = near.flatMap((next) => strongest(marked(next, language), 'refuses') ?? [])[0];
  const rest = utterance.text.slice(marked(utterance, language).words.list[mark.to]?.start ?? utterance.text.length);
  return refusal === undefined ? null : { text: rest.replace(/[.?!\s]+$/u, ''), reasons: [ruleReason(mark.rule), ruleReason(refusal.rule)] };
}

/** Options that were turned down, in the order of the transcript. */
export function findRejectedOptions(utterances: readonly Utterance[], language: string, most: number): RejectedOption[] {
  const wording = packFor(language).rejection;
  if (wording === null) return [];
  const found = utterances.flatMap((utterance) => {
    const found = optionOf(utterance, utterances, wording, language);
    const option = found?.text ?? '';
    if (found === null || EMPTY.test(option) || stemsOf(option, language).length < FEWEST_STEMS || !standsByItself(option, language)) return [];
    if (utterance.label === null && !utterance.ended) return [];
    return [{ utterance, text: `${wording.label}: ${option}.`, reasons: found.reasons }];
  });
  return found.slice(0, most);
}
