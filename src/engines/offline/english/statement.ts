import type { Term } from '../terms.ts';
import { isPointingClause, isWholeClause } from './clause-shape.ts';
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

/** Whether an English sentence is whole and fluent, whatever it points to; of few words it may lack its subject. */
export const isEnglishFollowUp = (text: string, terms: readonly Term[]): boolean =>
  !/[:]$/u.test(text) && isFluent(terms) && (terms.length <= FEW_WORDS || isWholeClause(terms) || isPointingClause(terms));

/** "Two days, maybe three." */
const FEW_WORDS = 8;

/** Whether an English sentence or question names what it speaks of. */
export const isEnglishLead = (_: string, terms: readonly Term[]): boolean => !isBroken(terms) && !pointsOutside(terms);
