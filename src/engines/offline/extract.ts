import type { Concepts } from './concepts.ts';
import { chooseByCoverage } from './coverage.ts';
import type { LengthBudget } from './length-budget.ts';
import { isContradicted, isCorrectedNext, isRefusedNext, isSettledLater } from './guesses.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { type Passage, passagesOf } from './passages.ts';
import { isPlainStatement, saysI, saysYou } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { standsAlone } from './readability.ts';
import { mixesSides } from './same-speaker.ts';
import { summaryFactor, toldBy } from './summary-cues.ts';
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

/** How much a passage is worth counts for more than how much it covers. */
const STRESS = 2;
/** What a sentence is worth without the one that goes on with it. */
const TORN = 0.6;

/** The best passages that together cover the meeting; none shares a sentence with a better one. */
function rankPassages(passages: readonly Passage[], { concepts }: Evidence, limit: { cost: number; count: number }): Passage[] {
  const usable = passages.map(({ sentences, worth }) => ({
    quality: worth ** STRESS,
    cost: Math.sqrt(sentences.reduce((sum, { words }) => sum + words, 0)),
    concepts: [...new Set(sentences.flatMap(({ index }) => concepts.of[index] ?? []))],
  }));
  const used = new Set<number>();
  return chooseByCoverage(usable, concepts.weights, limit)
    .flatMap((index) => passages[index] ?? [])
    .filter(({ sentences }) => {
      if (sentences.some(({ index }) => used.has(index))) return false;
      for (const { index } of sentences) used.add(index);
      return true;
    });
}

/** "You have four hundred contacts": with the speaker's name in front, "you" is clear. */
const asTold = (text: string, { speaker }: Utterance): string =>
  speaker === null || !saysYou(text) ? text : text.replace(/\byou're\b/giu, "we're").replace(/\byou(?=\b(?!'))/giu, 'we').replace(/\byour\b/giu, 'our');

/** How well a sentence tells somebody who wasn't there what matters; 0 for one that can't stand alone as it would be shown. */
export function worthOf(utterance: Utterance, { qualities, language, isNamed }: Evidence): number {
  const text = toPresentable(utterance.text);
  const quality = qualities[utterance.index] ?? 0;
  if (quality < POINT_QUALITY || (!utterance.ended && utterance.words > MOST_WORDS_UNMARKED)) return 0;
  const factor = summaryFactor(utterance, language);
  if (mixesSides(text, utterance)) return 0;
  if (saysI(text.replace(HEDGE, '')) && (utterance.speaker === null || factor < TELLS)) return 0;
  const tells = toldBy(utterance, language) > 0;
  const worth = isPlainStatement(tells ? asTold(text, utterance) : text, language, tells) ? quality * factor * (tells || isNamed(utterance) ? 1 : UNNAMED) : 0;
  return worth < (utterance.label === null && !utterance.ended ? WORTH_SHOWING_OF_A_WALL : WORTH_SHOWING) ? 0 : worth;
}

/**
 * Chooses the passages of the key points, in transcript order: only those that somebody who wasn't there understands, and none rather than
 * one that is unclear.
 * @param taken indexes of sentences that stand elsewhere in the minutes.
 * @param said what stands there, and is not said again.
 */
export function chooseKeyPoints(utterances: readonly Utterance[], evidence: Evidence, budget: LengthBudget, taken: ReadonlySet<number>, said: readonly string[]): Passage[] {
  const isDisputed = [isSettledLater, isContradicted, isCorrectedNext, isRefusedNext];
  const isFree = ({ sentences, facts }: Passage): boolean =>
    !sentences.some(({ index }) => taken.has(index)) && !facts.some((fact) => isDisputed.some((test) => test(fact, utterances)));
  const alone = utterances.flatMap((one): Passage[] => {
    const worth = worthOf(one, evidence);
    return worth > 0 ? [{ sentences: [one], facts: [one], text: null, worth }] : [];
  });
  const known = new Set(alone.flatMap(({ sentences }) => sentences));
  const together = passagesOf(utterances, evidence.language).filter(({ facts }) => !facts.every((fact) => known.has(fact)));
  const longer = new Set(together.filter(({ facts }) => facts.length > 1 && isFree({ sentences: facts, facts, text: null, worth: 0 })).flatMap(({ facts }) => facts));
  const lone = alone.map((one) => (one.facts.some((fact) => longer.has(fact)) ? { ...one, worth: one.worth * TORN } : one));
  const free = [...lone, ...together].filter(isFree);
  const ranked = rankPassages(free, evidence, { cost: SPARE * budget.words, count: SPARE * budget.keyPoints });
  return withoutRepetition(ranked, shownAs, said)
    .slice(0, budget.keyPoints)
    .sort((one, other) => indexOf(one) - indexOf(other));
}

const indexOf = ({ sentences }: Passage): number => sentences[0]?.index ?? 0;
const shownAs = ({ sentences, text }: Passage): string => text ?? sentences.map((sentence) => toPresentable(sentence.text)).join(' ');

/** As many sentences as `words` words hold, in transcript order. */
export function chooseByWords(utterances: readonly Utterance[], evidence: Evidence, words: number): Passage[] {
  const qualities = evidence.qualities.map((quality) => quality ** LENIENT);
  const chosen = inOrder(rank(utterances, { ...evidence, qualities }, { cost: words, count: Infinity }));
  return chosen.map((one) => ({ sentences: [one], facts: [one], text: null, worth: qualities[one.index] ?? 0 }));
}
