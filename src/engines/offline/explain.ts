import type { DraftMinutes } from '../../minutes/draft.ts';
import { ENOUGH } from './action-candidate.ts';
import { WORTH_SHOWING } from './extract.ts';
import type { Passage } from './passages.ts';
import { ENOUGH as ENOUGH_FOR_ISSUE } from './jira.ts';
import { ENOUGH as ENOUGH_FOR_QUESTION } from './open-questions.ts';
import { circumstance, type ExplainedLine, type ListName, type Reason, sumOf } from './reasons.ts';
import type { RejectedOption } from './rejected-options.ts';

/** What the lines of each list rest on, in the order of the draft. */
export interface Explained {
  readonly draft: DraftMinutes;
  readonly decisions: readonly (readonly Reason[])[];
  readonly actionItems: readonly (readonly Reason[])[];
  readonly jira: readonly (readonly Reason[])[];
  readonly openQuestions: readonly (readonly Reason[])[];
  /** By which the key points were chosen. */
  readonly chosen: readonly Passage[];
  readonly rejected: readonly RejectedOption[];
}

const NOTHING: readonly Reason[] = [];

/** Why a key point stands there: an option that was turned down, else how well the sentence that starts at an offset tells something. */
function reasonsOfPoint(near: number | undefined, { chosen, rejected }: Explained): readonly Reason[] {
  const refused = rejected.find(({ utterance }) => utterance.start === near);
  const point = chosen.find(({ facts }) => facts[0]?.start === near);
  return (
    refused?.reasons ?? (point === undefined ? NOTHING : circumstance(point.text === null ? 'tells-by-itself' : 'tells-with-what-came-before', Math.round(point.worth * 100) / 100))
  );
}

/** Says of each line of a draft what spoke for it, list by list in the order of the draft. */
export function explainLines(explained: Explained): ExplainedLine[] {
  const { draft, decisions, actionItems, jira, openQuestions } = explained;
  const line = (list: ListName, text: string, reasons: readonly Reason[] | undefined, needed: number): ExplainedLine => ({
    list,
    text,
    reasons: reasons ?? NOTHING,
    sum: sumOf(reasons ?? NOTHING),
    needed,
  });
  return [
    ...draft.decisions.map(({ text }, at) => line('decisions', text, decisions[at], ENOUGH)),
    ...draft.actionItems.map(({ task }, at) => line('actionItems', task, actionItems[at], ENOUGH)),
    ...draft.keyPoints.map(({ text, near }) => line('keyPoints', text, reasonsOfPoint(near, explained), WORTH_SHOWING)),
    ...draft.jira.map(({ summary }, at) => line('jira', summary, jira[at], ENOUGH_FOR_ISSUE)),
    ...draft.openQuestions.map(({ text }, at) => line('openQuestions', text, openQuestions[at], ENOUGH_FOR_QUESTION)),
  ];
}
