import { ENOUGH } from './action-candidate.ts';
import { findEnglishDecisions } from './english/find-decisions.ts';
import { findGermanDecisions } from './german/find-decisions.ts';
import { withoutRepetition } from './near-duplicate.ts';
import type { Utterance } from './utterance.ts';

/** Something that may have been decided. */
export interface DecisionCandidate {
  readonly utterance: Utterance;
  /** A sentence with its full stop. */
  readonly text: string;
  readonly score: number;
}

function find(utterances: readonly Utterance[], language: string): DecisionCandidate[] {
  if (language === 'en') return findEnglishDecisions(utterances);
  return language === 'de' ? findGermanDecisions(utterances) : [];
}

/**
 * The decisions of a meeting in the order of the transcript.
 * @param tasks what stands in the minutes as a task, and is not said again.
 */
export function findDecisions(utterances: readonly Utterance[], languages: readonly string[], most: number, tasks: readonly string[]): DecisionCandidate[] {
  const ranked = languages
    .flatMap((language) => find(utterances, language))
    .filter((candidate) => candidate.score >= ENOUGH)
    .sort((one, other) => other.score - one.score || one.utterance.index - other.utterance.index)
    .slice(0, most * 4);
  return withoutRepetition(ranked, (candidate) => candidate.text, tasks)
    .slice(0, most)
    .sort((one, other) => one.utterance.index - other.utterance.index);
}
