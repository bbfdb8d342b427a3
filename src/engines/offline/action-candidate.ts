import type { Priority } from '../../minutes/minutes.ts';
import type { Reason } from './reasons.ts';
import type { Utterance } from './utterance.ts';

/** Something that may be an action item, with the evidence for it as a number. */
export interface ActionCandidate {
  readonly utterance: Utterance;
  /** The last sentence that belongs to it: the same, or the next where a cut stands in mid-clause. */
  readonly last: Utterance;
  /** Indexes of other utterances in which it is said. */
  readonly also: readonly number[];
  /** An imperative clause without a full stop. */
  readonly task: string;
  readonly owner: string | null;
  readonly duePhrase: string | null;
  readonly priority: Priority | null;
  readonly score: number;
  /** What the score is the sum of. */
  readonly reasons: readonly Reason[];
  /** Offset into the utterance's text of what announces it. */
  readonly at: number;
  /**
   * How its object is told: by name, by a pronoun of which it is not plain for what it stands, or loosely, where a pronoun for all that
   * was said has been left out ("write to Ina"), or in the words of the talk.
   */
  readonly object: 'named' | 'loose' | 'pronoun' | 'quoted';
  /** Whether its speaker gives it to somebody else. */
  readonly asked?: boolean;
  /** Whether its speaker offered it, and another wants it. */
  readonly accepted?: boolean;
  /** Whether it was only proposed that somebody does it. */
  readonly proposed?: boolean;
}

/** Candidates below it are no action items. */
export const ENOUGH = 2.75;
