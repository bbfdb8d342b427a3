import type { Reason } from '../explained-line.ts';

export type { ExplainedLine, ListName, Reason } from '../explained-line.ts';

/** A rule's part of a sum. */
export const ruleReason = ({
  id,
  effect,
  weight,
}: {
  readonly id: string;
  readonly effect: string;
  readonly weight: number;
}): Reason => ({ id, effect, weight });

/** A circumstance's part of a sum; none where it doesn't hold, or weighs nothing. */
export const circumstance = (id: string, weight: number, holds = true): readonly Reason[] =>
  holds && weight !== 0 ? [{ id, effect: 'circumstance', weight }] : [];

/** What reasons come to. The only place where weights are added up. */
export const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);
