import { isPlain } from '../plain-words.ts';
import type { Term } from '../terms.ts';
import { showsTense } from './fluency.ts';
import { ADVERBS } from './word-classes.ts';
import { strengthOfVerb } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words with which a subject begins. */
const SUBJECTS = set('the our a an my your their all each every most many some both people everyone everybody nobody somebody someone users two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred half another this');
/** Before a number. */
const ROUGHLY = set('about around roughly almost nearly');
const PERSONS = set("we i you we're we've we'll we'd i've i'll i'm i'd you're you'll you've there there's they");
/** What opens a sentence before its subject, up to a comma. */
const LEADS = set('if when once because after before since while as in on at for with by during from to without until unless although though due given besides');
const MOST_BEFORE_COMMA = 14;
const MOST_BEFORE_VERB = 9;
const OBJECT_FOLLOWS = set('the a an it to on out every all our us them up from for in at with into no not');

/** Whether a word is a verb of a third person, as in "the import runs at night". */
const isThirdPerson = (term: Term | undefined, next: Term | undefined): boolean =>
  term !== undefined && /[^s]s$/u.test(term.lower) && OBJECT_FOLLOWS.has(next?.lower ?? '') && strengthOfVerb(term.lower.slice(0, -1)) !== 'unknown';

const isPast = ({ lower }: Term): boolean => lower.length > 4 && lower.endsWith('ed');

const isTensed = (term: Term | undefined, next: Term | undefined, before?: Term): boolean =>
  term !== undefined && ((ADVERBS.has(before?.lower ?? '') && /[^s]s$/u.test(term.lower)) || showsTense(term.lower) || /'(?:s|re|ve|ll|d)$/u.test(term.lower) || (isPast(term) && !NO_VERB_AFTER.has(before?.lower ?? '')) || isThirdPerson(term, next));

const RELATIVES = set('who that which where whose what how why when than if because');
/** After these a word on -ed is no verb of its own: "get involved", "the expected load". */
const NO_VERB_AFTER = set('get gets got getting be been being to the a an our your their its of in for with from by as and or not is are was were has have had');

/** Whether a verb that shows tense follows a subject before the sentence's next mark; the verb of a clause that tells which one is none. */
function hasVerbAfter(terms: readonly Term[], from: number): boolean {
  let wanted = 1;
  for (let at = from; at < Math.min(terms.length, from + MOST_BEFORE_VERB * wanted); at++) {
    const term = terms[at];
    if (at > from && wanted === 1 && term?.joined === false && at - from > 3) return false;
    if (wanted === 1 && RELATIVES.has(term?.lower ?? '')) wanted = 2;
    else if (terms[at - 1]?.lower !== 'to' && isTensed(term, terms[at + 1], terms[at - 1])) {
      if (wanted < 2) return at + 1 < terms.length;
      wanted = 1;
    }
  }
  return false;
}

/** "Staging was down": a thing, not what somebody does. */
const hasBeNext = (terms: readonly Term[], at: number): boolean => {
  const next = terms[ADVERBS.has(terms[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  return next !== undefined && next.joined && /^(?:is|was|has|had)$/u.test(next.lower);
};

function beginsClause(terms: readonly Term[], from: number): boolean {
  let at = from;
  if (terms[at]?.lower === 'right' && terms[at + 1]?.lower === 'now') at += 2;
  while ((ADVERBS.has(terms[at]?.lower ?? '') || ROUGHLY.has(terms[at]?.lower ?? '')) && at < from + 3) at++;
  const first = terms[at];
  if (first === undefined) return false;
  if (PERSONS.has(first.lower)) {
    let next = at + 1;
    if (/'/u.test(first.lower)) return next < terms.length;
    while (ADVERBS.has(terms[next]?.lower ?? '') && next < at + 4) next++;
    const verb = terms[next];
    return verb !== undefined && (isTensed(verb, terms[next + 1]) || strengthOfVerb(verb.lower) !== 'unknown');
  }
  if (SUBJECTS.has(first.lower)) return hasVerbAfter(terms, at + 1);
  const isName = first.stem !== null && strengthOfVerb(first.lower) === 'unknown' && !isPlain(first.lower) && !/(?:ly|ed)$/u.test(first.lower) && (!first.lower.endsWith('ing') || hasBeNext(terms, at));
  return isName && hasVerbAfter(terms, at + 1) && !isTensed(first, terms[at + 1]);
}

/** Whether an English sentence begins at its beginning: with a subject and a verb, or a clause before them that a comma closes. */
export function isWholeClause(terms: readonly Term[]): boolean {
  const first = terms[0];
  if (first === undefined) return false;
  if (!LEADS.has(first.lower)) return beginsClause(terms, 0);
  const comma = terms.findIndex((term, at) => at > 1 && !term.joined);
  return comma > 0 && comma <= MOST_BEFORE_COMMA && (beginsClause(terms, comma) || (terms[comma]?.lower === "it's" && terms.length > comma + 2));
}

const POINTERS = set('it that this they those these he she what which nobody somebody');

/** Whether a clause begins with a pronoun for something said before: "It takes forty seconds." */
export function isPointingClause(terms: readonly Term[]): boolean {
  const first = terms[0]?.lower ?? '';
  const [subject = '', contracted] = first.split("'");
  if (!POINTERS.has(subject)) return false;
  return contracted === undefined ? hasVerbAfter(terms, 1) || isThirdPerson(terms[1], terms[2]) : terms.length > 2;
}
