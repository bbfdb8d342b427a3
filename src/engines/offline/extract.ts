import type { Concepts } from './concepts.ts';
import { chooseByCoverage } from './coverage.ts';
import type { LengthBudget } from './length-budget.ts';
import { isSettledLater } from './guesses.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { toPresentable } from './presentable.ts';
import { isShowable, standsAlone } from './readability.ts';
import { beginsInTheAir, opensAlone, summaryFactor } from './summary-cues.ts';
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
  /** BCP 47. */
  readonly language: string;
  /** Whether a sentence holds a phrase that could be the name of a point. */
  readonly isNamed: (utterance: Utterance) => boolean;
}

/** Below it a sentence is rather left out than shown. */
const POINT_QUALITY = 0.25;
/** As it is shown, a sentence reads so well, and is so long. */
const SHOWN_QUALITY = 0.3;
const SUMMARY_QUALITY = 0.45;
const SUMMARY_WORDS = { fewest: 6, most: 34 };
/** So many times the wanted number are ranked, as some are not fit to be shown. */
const SPARE = 4;
const FEWEST_SENTENCES = 2;
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

const shown = new WeakMap<Utterance, Utterance>();

/** An utterance as it would be shown; made once. */
function asShown(utterance: Utterance): Utterance {
  const found = shown.get(utterance) ?? present(utterance);
  shown.set(utterance, found);
  return found;
}

function present(utterance: Utterance): Utterance {
  const text = toPresentable(utterance.text, utterance.ended);
  const words = text.length === utterance.text.length ? utterance.words : Math.ceil((utterance.words * text.length) / utterance.text.length);
  return { ...utterance, text, words };
}

/** Of ranked utterances those that read well as they are shown, and say nothing that was said before. */
function takeReadable(ranked: readonly Utterance[], quality: number, { language }: Evidence, said: readonly string[]): Utterance[] {
  const readable = ranked.map((utterance) => ({ utterance, shown: asShown(utterance) })).filter(({ shown }) => isShowable(shown.text, language) && standsAlone(shown, undefined, language) >= quality);
  return withoutRepetition(readable, ({ shown }) => shown.text, said).map(({ utterance }) => utterance);
}

/** Sentences that tell somebody who was not there what it was about. */
function takeSummary(free: readonly Utterance[], evidence: Evidence, budget: LengthBudget, said: readonly string[]): Utterance[] {
  const fitting = free.filter(({ words }) => words >= SUMMARY_WORDS.fewest && words <= SUMMARY_WORDS.most);
  const qualities = [...evidence.qualities];
  for (const utterance of fitting) qualities[utterance.index] = (qualities[utterance.index] ?? 0) * summaryFactor(utterance, evidence.language);
  const ranked = rank(fitting, { ...evidence, qualities }, { cost: SPARE * budget.words, count: SPARE * budget.summarySentences });
  const readable = takeReadable(ranked, SUMMARY_QUALITY, evidence, said);
  const alone = readable.filter((utterance) => opensAlone(asShown(utterance).text, evidence.language));
  return (alone.length >= FEWEST_SENTENCES ? alone : readable).slice(0, budget.summarySentences);
}

/** What to show where nothing stands alone: the sentence within bounds that reads best, of equal ones the longest. */
function best(utterances: readonly Utterance[], most: number, qualities: readonly number[]): Utterance[] {
  const worth = ({ index, words }: Utterance): number => (qualities[index] ?? 0) * 1000 + words;
  const [first] = utterances.filter(({ words }) => words > 0 && words <= most).sort((one, other) => worth(other) - worth(one));
  return first === undefined ? [] : [first];
}

/**
 * Chooses the sentences of summary and key points.
 * @param taken indexes of sentences that stand elsewhere in the minutes.
 * @param said what stands there, and is not said again.
 */
export function chooseExtract(utterances: readonly Utterance[], evidence: Evidence, budget: LengthBudget, taken: ReadonlySet<number>, said: readonly string[]): Extract {
  const free = utterances.filter((utterance) => !taken.has(utterance.index) && (evidence.qualities[utterance.index] ?? 0) >= POINT_QUALITY && !isSettledLater(utterance, utterances));
  const told = takeSummary(free, evidence, budget, said);
  const rest = free.filter((utterance) => !told.includes(utterance));
  const ranked = rank(rest, evidence, { cost: SPARE * budget.words, count: SPARE * budget.keyPoints });
  const known = [...said, ...told.map(({ text }) => text)];
  const clear = ranked.filter((utterance) => evidence.isNamed(utterance) && !beginsInTheAir(asShown(utterance).text, evidence.language));
  const points = takeReadable(clear, SHOWN_QUALITY, evidence, known).slice(0, budget.keyPoints);
  if (told.length > 0) return { summary: inOrder(told), keyPoints: inOrder(points) };
  const summary = points.length > 0 ? points.slice(0, 1) : best(utterances, budget.words, evidence.qualities);
  return { summary, keyPoints: inOrder(points.slice(1)) };
}

/** As many sentences as `words` words hold, in transcript order. */
export function chooseByWords(utterances: readonly Utterance[], evidence: Evidence, words: number): Utterance[] {
  const qualities = evidence.qualities.map((quality) => quality ** LENIENT);
  return inOrder(rank(utterances, { ...evidence, qualities }, { cost: words, count: Infinity }));
}
