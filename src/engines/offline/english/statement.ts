import type { Term } from '../terms.ts';
import { isWholeClause } from './clause-shape.ts';
import { isBroken, isFluent } from './fluency.ts';
import { lacksItsThing, pointsOutside } from './references.ts';

/** Said to somebody: a reader doesn't know whom. */
const ENGLISH_YOU = /\b(?:you|your|yours|you're|you've|you'll|you'd)\b/iu;
/** What holds for everybody: "you can't return half of a bundle". */
const ANYBODY = /^You (?:can|can't|cannot|must|need to|have to) /u;

/** Whether an English sentence is whole, said to nobody, and points to nothing outside of it. */
export const isEnglishStatement = (text: string, terms: readonly Term[]): boolean =>
  !ENGLISH_YOU.test(text.replace(ANYBODY, '')) && isWholeClause(terms) && isFluent(terms) && !pointsOutside(terms);

/** Whether nothing in a short English line is broken off, or a pronoun without its thing. */
export const isEnglishLine = (_: string, terms: readonly Term[]): boolean => !isBroken(terms) && !lacksItsThing(terms);
