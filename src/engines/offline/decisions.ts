import { ENOUGH } from './action-candidate.ts';
import { agreedProposals, isProcedure } from './exchanges.ts';
import { counterOffers } from './counter-offers.ts';
import { packFor } from './packs.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { standsByItself } from './plain-statement.ts';
import { pointedDecisions } from './pointed.ts';
import type { Reason } from './reasons.ts';
import type { Utterance } from './utterance.ts';

/** Something that may have been decided. */
export interface DecisionCandidate {
  readonly utterance: Utterance;
  /** Indexes of other sentences that are shown with it. */
  readonly also?: readonly number[];
  /** A sentence with its full stop. */
  readonly text: string;
  readonly score: number;
  /** What speaks for it. */
  readonly reasons: readonly Reason[];
}

function find(utterances: readonly Utterance[], language: string): DecisionCandidate[] {
  const pack = packFor(language);
  const { found, unsettled } = agreedProposals(utterances, language, pack.readProposal);
  const stated = pack.findDecisions(utterances).filter(({ utterance }) => !unsettled.has(utterance.index) && !isProcedure(utterance, language));
  return [...stated, ...found, ...pointedDecisions(utterances, language), ...counterOffers(utterances, language)];
}

/** What is so sure is shown, however many there are. */
const SURE = 3;
/** So many of the best are compared with each other. */
const MOST_COMPARED = 60;

/** Of a decision and an exchange that shows it too, the one that tells more: the proposal by itself, else both as they were said. */
function withoutTheSameTwice(candidates: readonly DecisionCandidate[]): DecisionCandidate[] {
  const plain = candidates.filter(({ also }) => also === undefined);
  const tellsWhat = (other: DecisionCandidate, { utterance, also = [] }: DecisionCandidate): boolean =>
    other.utterance === utterance || (also.includes(other.utterance.index) && other.text.includes('“'));
  const exchanges = candidates.filter((one) => one.also !== undefined && !plain.some((other) => tellsWhat(other, one)));
  const shown = new Set(exchanges.flatMap(({ also }) => also ?? []));
  return candidates.filter((one) => exchanges.includes(one) || (one.also === undefined && !shown.has(one.utterance.index)));
}

/**
 * The decisions of a meeting in the order of the transcript.
 * @param most how many are shown of those that aren't sure.
 * @param tasks what stands in the minutes as a task, and is not said again.
 */
export function findDecisions(utterances: readonly Utterance[], languages: readonly string[], most: number, tasks: readonly string[]): DecisionCandidate[] {
  const ranked = languages
    .flatMap((language) => find(utterances, language))
    .filter(({ score, text }) => score >= ENOUGH && standsByItself(text, languages[0] ?? ''))
    .sort((one, other) => other.score - one.score || one.utterance.index - other.utterance.index)
    .slice(0, MOST_COMPARED);
  const once = withoutTheSameTwice(ranked);
  return withoutRepetition(once, (candidate) => candidate.text, tasks, languages[0])
    .filter(({ score }, at) => at < most || score >= SURE)
    .sort((one, other) => one.utterance.index - other.utterance.index);
}
