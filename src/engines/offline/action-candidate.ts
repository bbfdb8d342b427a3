import type { Priority } from '../../minutes/minutes.ts';
import type { Utterance } from './utterance.ts';

/** Something that may be an action item, with the evidence for it as a number. */
export interface ActionCandidate {
  readonly utterance: Utterance;
  /** The last sentence that belongs to it: the same, or the next where a cut stands in mid-clause. */
  readonly last: Utterance;
  /** An imperative clause without a full stop. */
  readonly task: string;
  readonly owner: string | null;
  readonly duePhrase: string | null;
  readonly priority: Priority | null;
  readonly score: number;
}

/** Candidates below it are no action items. */
export const ENOUGH = 2.75;
