import { oneOf, opens, optional, sequence, unbroken, many, name, type Part, type Pattern } from '../pattern.ts';

export const ADVERBS = many(
  'just|also|probably|then|definitely|certainly|actually|quickly|maybe|still|really|please|gladly|happily|all|perhaps|kindly',
);
/** The words of a rule, with the adverbs before the predicate, and no sign in them. */
export const before = (...parts: readonly Part[]): Pattern => unbroken(sequence(...parts, ADVERBS));
/** A clause begins with the words of a rule, after one of these words at most. */
export const head = (connects: string): Pattern => oneOf(opens, connects);
export const HEAD = head('and|so|then|but|okay|think|maybe|yeah|yes|sure');
export const ALL_OF_YOU = optional('guys|all|both');
export const SOMEBODY = 'someone|somebody';
/** Up to three names one after the other. */
export const NAMES = sequence(optional(name), optional(name));
/** What is no verb of work after "I". */
export const NO_WORK = '*ed|read|put|set|cut|let|think|guess|mean|am|do|go|is|be|no|so|to|or|if|we';
