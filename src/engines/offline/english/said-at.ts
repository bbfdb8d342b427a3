import type { Utterance } from '../utterance.ts';

/** Where something was said: the utterance, and the offset in its text where the words at issue begin. */
export interface Place {
  readonly utterance: Utterance;
  readonly at: number;
  readonly utterances: readonly Utterance[];
}
