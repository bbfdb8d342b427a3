import type { PhrasePlace } from '../offline-pack.ts';

/** Words after which a noun comes; of German ones too, as both are mixed. */
const NOUN_FOLLOWS = new Set(
  (
    'the a an this that these those our your my his her their its of for in on with from about into per each every some any no another other ' +
    'new old which both between via der die das den dem des ein eine einen einem einer unser unsere für mit von zum zur im am beim'
  ).split(' '),
);
/** Words after which a verb comes. */
const VERB_FOLLOWS = new Set("to will can could should would i we you they i'll we'll you'll they'll not don't didn't and just let's please he she it who ich wir nicht".split(' '));
/** Before a word on -s they are the subject of a verb: "that explains". */
const CLAUSE_SUBJECT = new Set('that this it he she who which'.split(' '));

/** Whether a phrase stands where a noun of English stands. */
export function isEnglishNominal({ before, surface, first, last }: PhrasePlace): boolean {
  if (before !== undefined && CLAUSE_SUBJECT.has(before.lower) && /[^s]s$/u.test(last.lower)) return false;
  return NOUN_FOLLOWS.has(before?.lower ?? '') || (!first && /^\p{Lu}/u.test(surface));
}

/** Whether a phrase stands where a verb of English stands. */
export const isEnglishVerbal = ({ before }: PhrasePlace): boolean => VERB_FOLLOWS.has(before?.lower ?? '');
