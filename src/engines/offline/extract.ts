import type { Concepts } from './concepts.ts';
import { chooseByCoverage } from './coverage.ts';
import type { LengthBudget } from './length-budget.ts';
import { isContradicted, isRefusedNext, isSettledLater } from './guesses.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { isPlainStatement, saysI } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { standsAlone } from './readability.ts';
import { summaryFactor } from './summary-cues.ts';
import type { Utterance } from './utterance.ts';

/** What the choice rests on: how well each utterance stands alone, by its index, and what it is about. */
export interface Evidence {
  readonly qualities: readonly number[];
  readonly concepts: Concepts;
  /** BCP 47. */
  readonly language: string;
  /** Whether a sentence holds a phrase that could be the name of a point. */
  readonly isNamed: (utterance: Utterance) => boolean;
}

/** Below it a sentence is left out rather than shown. */
const POINT_QUALITY = 0.25;
/** What a sentence without a topic of the meeting is worth. */
const UNNAMED = 0.6;
/** A sentence that is worth less is left out, however few there are. */
export const WORTH_SHOWING = 0.4;
/** Where nothing marks the sentences, they are often two halves: only what surely tells something is shown. */
const WORTH_SHOWING_OF_A_WALL = 0.7;
const MOST_WORDS_UNMARKED = 20;
/** What somebody says of themselves has to tell of a cause or a purpose. */
const TELLS = 1;
/** What is only a guess at something is no talk about oneself. */
const HEDGE = /^I (?:think|guess|believe|suppose) /u;
/** So many times the wanted number are ranked, as some say what was said before. */
const SPARE = 4;
/** In a long extract coverage counts for more than how each sentence reads. */
const LENIENT = 0.6;

const inOrder = (utterances: readonly Utterance[]): Utterance[] => [...utterances].sort((one, other) => one.index - other.index);

/** How well each utterance stands alone, by its index; one that repeats an earlier one word for word does not. */
export function judge(utterances: readonly Utterance[], language: string): number[] {
  const seen = new Set<string>();
  return utterances.map((utterance, index) => {
    if (seen.has(utterance.lower)) return 0;
    seen.add(utterance.lower);
    return standsAlone(utterance, utterances[index - 1], language);
  });
}

function rank(utterances: readonly Utterance[], { qualities, concepts }: Evidence, limit: { cost: number; count: number }): Utterance[] {
  const usable = utterances.flatMap((utterance) => {
    const quality = qualities[utterance.index] ?? 0;
    return quality > 0 ? [{ utterance, quality, cost: utterance.words, concepts: concepts.of[utterance.index] ?? [] }] : [];
  });
  return chooseByCoverage(usable, concepts.weights, limit).flatMap((index) => usable[index]?.utterance ?? []);
}

/** How well a sentence tells somebody who wasn't there what matters; 0 for one that can't stand alone as it would be shown. */
export function worthOf(utterance: Utterance, { qualities, language, isNamed }: Evidence): number {
  const text = toPresentable(utterance.text);
  const quality = qualities[utterance.index] ?? 0;
  if (quality < POINT_QUALITY || (!utterance.ended && utterance.words > MOST_WORDS_UNMARKED)) return 0;
  const factor = summaryFactor(utterance, language);
  if (saysI(text.replace(HEDGE, '')) && (utterance.speaker === null || factor < TELLS)) return 0;
  const worth = isPlainStatement(text, language) ? quality * factor * (isNamed(utterance) ? 1 : UNNAMED) : 0;
  return worth < (utterance.label === null && !utterance.ended ? WORTH_SHOWING_OF_A_WALL : WORTH_SHOWING) ? 0 : worth;
}

/**
 * Chooses the sentences of the key points, in transcript order: only those that somebody who wasn't there understands, and none rather than
 * one that is unclear.
 * @param taken indexes of sentences that stand elsewhere in the minutes.
 * @param said what stands there, and is not said again.
 */
export function chooseKeyPoints(utterances: readonly Utterance[], evidence: Evidence, budget: LengthBudget, taken: ReadonlySet<number>, said: readonly string[]): Utterance[] {
  const isDisputed = [isSettledLater, isContradicted, isRefusedNext];
  const free = utterances.filter((one) => !taken.has(one.index) && !isDisputed.some((test) => test(one, utterances)));
  const qualities = utterances.map(() => 0);
  for (const utterance of free) qualities[utterance.index] = worthOf(utterance, evidence);
  const ranked = rank(free, { ...evidence, qualities }, { cost: SPARE * budget.words, count: SPARE * budget.keyPoints });
  return inOrder(withoutRepetition(ranked, ({ text }) => toPresentable(text), said).slice(0, budget.keyPoints));
}

/** As many sentences as `words` words hold, in transcript order. */
export function chooseByWords(utterances: readonly Utterance[], evidence: Evidence, words: number): Utterance[] {
  const qualities = evidence.qualities.map((quality) => quality ** LENIENT);
  return inOrder(rank(utterances, { ...evidence, qualities }, { cost: words, count: Infinity }));
}
