import { nextAnswer } from './answers.ts';
import { inTurn } from './as-said.ts';
import type { DecisionCandidate } from './decisions.ts';
import { marked, strongest } from './marks.ts';
import { toPresentable } from './presentable.ts';
import { circumstance, sumOf } from './reasons.ts';
import { offeredBefore, proposedBefore, shownOf, statedBefore, withFragment, withLead, withMore } from './said-before.ts';
import type { Utterance } from './utterance.ts';

/** What the sentence that points back adds to what it points at. */
const POINTED = circumstance('points-back', 3);
const SCORE = sumOf(POINTED);
const ANSWER_REACH = 2;
const MOST_WORDS = 14;
/** Sentences after it in which it may be taken back. */
const REACH = 4;
const FEW = 6;

const says = (utterance: Utterance, language: string, ...effects: readonly ('points' | 'pointing' | 'procedure' | 'assents' | 'agrees' | 'refuses' | 'corrects')[]): boolean =>
  effects.some((effect) => strongest(marked(utterance, language), effect) !== null);

/** The sentence that settles it: it points itself, or it says yes to one that asks; null where nothing is settled. */
function settler(utterance: Utterance, utterances: readonly Utterance[], language: string): Utterance | null {
  if (says(utterance, language, 'procedure')) return null;
  if (utterance.words <= MOST_WORDS && says(utterance, language, 'points')) return utterance;
  if (!says(utterance, language, 'pointing')) return null;
  const answer = nextAnswer(utterance, utterances);
  const near = answer !== null && answer.index <= utterance.index + ANSWER_REACH && answer.words <= MOST_WORDS;
  return near && says(answer, language, 'assents', 'agrees') && !says(answer, language, 'refuses') ? answer : null;
}

/** A proposal in the imperative is the decision; what was only said stands with the sentence that settled it. */
function decisionOf(proposal: Utterance, settles: Utterance, utterances: readonly Utterance[], language: string): Pick<DecisionCandidate, 'text' | 'also'> {
  const shown = shownOf(proposal);
  if (shown !== toPresentable(proposal.text)) return { text: `${shown.replace(/[.?!]+$/u, '')}.` };
  const more = withMore(proposal, utterances);
  const said = [...(more.length > 1 ? more : withLead(proposal, utterances, language)), ...withFragment(settles, utterances)];
  return { text: inTurn(said), also: said.map(({ index }) => index) };
}

/** What a sentence settles that points back: the proposal before, else what was stated right before, or offered by another. */
function settledBy(utterance: Utterance, settles: Utterance, utterances: readonly Utterance[], language: string): Pick<DecisionCandidate, 'utterance' | 'text' | 'also'> | null {
  const right = settles === utterance ? null : statedBefore(utterance, utterances, language);
  const proposal = right ?? proposedBefore(utterance, utterances, language);
  if (proposal !== null) return { utterance: proposal, ...decisionOf(proposal, settles, utterances, language) };
  const offered = settles === utterance ? offeredBefore(utterance, utterances, language) : [];
  const [first] = offered;
  return first === undefined ? null : { utterance: first, text: inTurn([...offered, utterance]), also: [...offered, utterance].map(({ index }) => index) };
}

/** Decisions of which only the talk before tells what they are: "Okay, then let's do that." Both sentences are shown as they were said. */
export function pointedDecisions(utterances: readonly Utterance[], language: string): DecisionCandidate[] {
  return utterances.flatMap((utterance) => {
    const settles = settler(utterance, utterances, language);
    if (settles === null) return [];
    const after = utterances.slice(settles.index + 1, settles.index + 1 + REACH);
    if (after.some((next) => says(next, language, 'corrects') || (next.words <= FEW && says(next, language, 'refuses')))) return [];
    const found = settledBy(utterance, settles, utterances, language);
    return found === null ? [] : [{ ...found, score: SCORE, reasons: POINTED }];
  });
}
