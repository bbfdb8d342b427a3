import { weigh, type Judgement, type Reason } from './judgement.ts';
import { ENOUGH_FOR_A_WALL, WALL_FEATURES, wallFacts, type Wall } from './wall-features.ts';

/** Shorter text needs more, the more so where it is not hidden. */
const SHORT = 600;
const ENOUGH_SHORT = 28;
const ENOUGH_SHORT_HIDDEN = 20;
const FEWEST_WORDS = 40;

const TOO_SHORT: Reason = { id: 'short', because: 'it is short' };

function neededFor({ start, end, hidden }: Wall): number {
  if (end - start >= SHORT) return ENOUGH_FOR_A_WALL;
  return hidden ? ENOUGH_SHORT_HIDDEN : ENOUGH_SHORT;
}

/** Judges a paragraph or wall of text by what is said and how it is written down: by the table of features. */
export function judgeWall(wall: Wall): Judgement {
  const facts = wallFacts(wall);
  const weighing = weigh(WALL_FEATURES, facts, neededFor(facts));
  const lacks = facts.measure.words < FEWEST_WORDS ? TOO_SHORT : null;
  return { ...weighing, spoken: lacks === null && weighing.score >= weighing.needed, lacks, doubt: null };
}
