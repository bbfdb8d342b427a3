import type { Doubt } from './doubt.ts';

/** What a feature is called, and what the report says of it where it holds. */
export interface Reason {
  readonly id: string;
  readonly because: string;
}

/** Something that speaks for or against what is judged: a row of a table. */
export interface Feature<Facts, Examples = unknown> extends Reason {
  /** Points for each of what is measured; `NEVER` rules out, whatever else holds. */
  readonly weight: number;
  /** How much of it there is; where it holds or doesn't, true and false count as 1 and 0. */
  readonly measure: (facts: Facts) => number | boolean;
  /** Its tests, of which the bundles go without (esbuild.left-out.mjs). */
  readonly examples?: Examples;
}

export const NEVER = -Infinity;

/** A feature that holds, with its points. */
export interface Weighed {
  readonly feature: Reason;
  readonly points: number;
}

/** The features that hold, the sum of their points, and how many are needed. */
export interface Weighing {
  readonly weighed: readonly Weighed[];
  readonly score: number;
  readonly needed: number;
}

/** Whether a stretch of text is a transcript, and what speaks for and against that. */
export interface Judgement extends Weighing {
  readonly spoken: boolean;
  /** What it would need besides its points; null where it has all. */
  readonly lacks: Reason | null;
  /** What it looks like where it may be a transcript all the same, so that the user is asked; null where that is sure. */
  readonly doubt: Doubt | null;
}

/** Weighs facts by a table. */
export function weigh<Facts>(features: readonly Feature<Facts>[], facts: Facts, needed: number): Weighing {
  const weighed: Weighed[] = [];
  let score = 0;
  for (const feature of features) {
    const amount = Number(feature.measure(facts));
    if (amount === 0) continue;
    const points = feature.weight * amount;
    weighed.push({ feature, points });
    score += points;
  }
  return { weighed, score, needed };
}

/** The judgement of a feature that decides alone. */
export function decide(feature: Reason & { readonly weight: number }): Judgement {
  const { weight } = feature;
  return { weighed: [{ feature, points: weight }], score: weight, needed: 0, spoken: weight > 0, lacks: null, doubt: null };
}

/** Why a stretch is a transcript or isn't, in short English sentences: what speaks for the judgement. */
export function reasonsOf({ weighed, spoken, lacks }: Judgement): string[] {
  const told = weighed.filter(({ points }) => points > 0 === spoken).map(({ feature }) => feature.because);
  if (lacks !== null) told.unshift(lacks.because);
  return told.length > 0 ? told : ['too little of it sounds spoken'];
}
