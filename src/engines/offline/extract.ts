import type { Concepts } from './concepts.ts';
import { chooseByCoverage } from './coverage.ts';
import type { LengthBudget } from './length-budget.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { standsAlone } from './readability.ts';
import type { Utterance } from './utterance.ts';

/** The sentences that stand for the meeting, each in transcript order. */
export interface Extract {
  readonly summary: readonly Utterance[];
  readonly keyPoints: readonly Utterance[];
}

/** What the choice rests on: how well each utterance stands alone, by its index, and what it is about. */
export interface Evidence {
  readonly qualities: readonly number[];
  readonly concepts: Concepts;
}

/** Below it a sentence is rather left out than shown. */
const POINT_QUALITY = 0.25;
/** A sentence of the summary reads well alone and is not long. */
const SUMMARY_QUALITY = 0.6;
const SUMMARY_WORDS = 35;
/** In a long extract coverage counts for more than how each sentence reads. */
const LENIENT = 0.6;

const inOrder = (utterances: readonly Utterance[]): Utterance[] => [...utterances].sort((one, other) => one.index - other.index);

/** How well each utterance stands alone, by its index; one that repeats an earlier one word for word does not. */
export function judge(utterances: readonly Utterance[], language: string): number[] {
  const seen = new Set<string>();
  return utterances.map((utterance, index) => {
    const text = utterance.text.toLowerCase();
    if (seen.has(text)) return 0;
    seen.add(text);
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

/** Of ranked sentences those that say most, short and readable ones if there are any. */
function takeSummary(ranked: readonly Utterance[], { qualities, concepts }: Evidence, count: number): Utterance[] {
  const worth = ({ index }: Utterance): number =>
    (qualities[index] ?? 0) * (concepts.of[index] ?? []).reduce((sum, concept) => sum + (concepts.weights[concept] ?? 0), 0);
  const good = ranked.filter(({ index, words }) => words <= SUMMARY_WORDS && (qualities[index] ?? 0) >= SUMMARY_QUALITY);
  const chosen = good.sort((one, other) => worth(other) - worth(one)).slice(0, count);
  return chosen.length > 0 ? chosen : ranked.slice(0, 1);
}

/** What to show where nothing stands alone: the sentence of the most words within bounds. */
function longest(utterances: readonly Utterance[], most: number): Utterance[] {
  const fitting = utterances.filter(({ words }) => words <= most);
  const best = fitting.reduce<Utterance | undefined>((found, utterance) => (found === undefined || utterance.words > found.words ? utterance : found), undefined);
  return best === undefined ? [] : [best];
}

/**
 * Chooses the sentences of summary and key points.
 * @param taken indexes of sentences that stand elsewhere in the minutes.
 * @param said what stands there, and is not said again.
 */
export function chooseExtract(utterances: readonly Utterance[], evidence: Evidence, budget: LengthBudget, taken: ReadonlySet<number>, said: readonly string[]): Extract {
  const free = utterances.filter(({ index }) => !taken.has(index) && (evidence.qualities[index] ?? 0) >= POINT_QUALITY);
  const covering = rank(free, evidence, { cost: budget.words, count: budget.keyPoints + budget.summarySentences + said.length });
  const ranked = withoutRepetition(covering, ({ text }) => text, said).slice(0, budget.keyPoints + budget.summarySentences);
  const summary = ranked.length > 0 ? takeSummary(ranked, evidence, budget.summarySentences) : longest(utterances, budget.words);
  const rest = ranked.filter((utterance) => !summary.includes(utterance)).slice(0, budget.keyPoints);
  return { summary: inOrder(summary), keyPoints: inOrder(rest) };
}

/** As many sentences as `words` words hold, in transcript order. */
export function chooseByWords(utterances: readonly Utterance[], evidence: Evidence, words: number): Utterance[] {
  const qualities = evidence.qualities.map((quality) => quality ** LENIENT);
  return inOrder(rank(utterances, { ...evidence, qualities }, { cost: words, count: Infinity }));
}
