import type { Term } from '../terms.ts';
import { strengthOfVerb } from './verbs.ts';
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS } from './word-classes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PERSONS = set("he she him her his hers he's she's he'll she'll he'd she'd himself herself");
const THINGS = set("it its it's it'll they them their they're they've they'll they'd itself themselves");
const POINTING = set('this these those');
const THATS = set("that's that'll that'd");
/** After "that" they show that it stands for something said before. */
const VERBS = set('is was would will has makes means should could can does did might one way kind sort part');
/** Before "that" they lead on to a clause. */
const SAYS = set('say says said think know so means mean sure sees see is was believe agree agreed show shows hope fact way things thing');
/** What "this" points to that everybody knows. */
const TIMES = set('year month week quarter morning afternoon evening spring summer autumn fall winter sprint release time');
const NAMES_NOTHING = set('here something stuff thing things somewhere somehow etc whatever that one ones');

const FOLLOWS = set('to in on by after before again too now today yesterday tomorrow here there also already');
const OBJECTS = set('it them');
/** "The TV will translate it": a subject does nothing to itself. */
const isOwnObject = (terms: readonly Term[], at: number): boolean =>
  OBJECTS.has(terms[at]?.lower ?? '') && !terms.slice(0, at + 1).some(({ lower, joined }, place) => (place > 0 && !joined) || CONJUNCTIONS.has(lower)) && !PREPOSITIONS.has(terms[at - 1]?.lower ?? '');

/** Whether "that" at an index is a pronoun for something said before. */
function pointsBack(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  const next = terms[at + 1];
  if (at === 0) return true;
  if (next === undefined || !next.joined) return true;
  const leads = before === undefined || CONJUNCTIONS.has(before.lower) || PREPOSITIONS.has(before.lower) || terms[at]?.joined === false;
  if (leads && before?.lower !== 'so') return true;
  return PREPOSITIONS.has(next.lower) || FOLLOWS.has(next.lower) || CONJUNCTIONS.has(next.lower) || (VERBS.has(next.lower) && SAYS.has(before.lower));
}

/** Whether some words before an index name a thing; the word right before is its verb. */
const isNamedBefore = (terms: readonly Term[], at: number): boolean => terms.slice(0, Math.max(0, at - 1)).some(({ stem }) => stem !== null);

const isPersonNamed = (terms: readonly Term[], at: number): boolean => terms.slice(0, at).some(({ surface, stem }) => stem !== null && /^\p{Lu}\p{Ll}/u.test(surface));

/** "It fires after thirty minutes, somebody set that": an earlier clause of the sentence names it. */
function isClauseNamedBefore(terms: readonly Term[], at: number): boolean {
  const start = terms.findLastIndex(({ joined }, place) => place > 0 && place <= at && !joined);
  return start > 2 && start < at && terms.slice(0, start).some(({ stem }) => stem !== null);
}

const COUNTED = set('one ones');
/** "Thirty one of the forty services", "the last nine are the ugly ones", "has no client, so we have to write one": what is counted stands before or behind. */
const isCounted = (terms: readonly Term[], at: number): boolean =>
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|and)$/u.test(terms[at - 1]?.lower ?? '') ||
  /^(?:hundred|thousand|percent|year|month|week|day)$/u.test(terms[at + 1]?.lower ?? '') || terms.slice(0, Math.max(0, at - 2)).some(({ stem }) => stem !== null);
/** "The main thing is the search", "the retry thing". */
const isThingItself = (terms: readonly Term[], at: number): boolean =>
  (at > 0 && at < 4 && /^(?:is|was)$/u.test(terms[at + 1]?.lower ?? '')) || ((terms[at - 1]?.stem ?? null) !== null && terms[at]?.joined === true);
const IS_COUNT = /^(?:\d.*|hundred|thousand|\p{L}+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

/** Whether an English sentence has a pronoun or the like of which only the talk around it tells what it stands for. */
export function pointsOutside(terms: readonly Term[]): boolean {
  return terms.some(({ lower, joined }, at) => {
    if (PERSONS.has(lower)) return !isPersonNamed(terms, at);
    if (THINGS.has(lower) && !joined && at > 1) return !terms.slice(0, at).some(({ stem, lower: word }) => stem !== null || IS_COUNT.test(word));
    if (THINGS.has(lower)) return isOwnObject(terms, at) || (!isNamedBefore(terms, at) && !(lower === 'its' && at > 1));
    if (COUNTED.has(lower) && isCounted(terms, at)) return false;
    if (lower === 'thing' && isThingItself(terms, at)) return false;
    if (THATS.has(lower)) return at === 0 || (!joined ? !isNamedBefore(terms, at + 1) : terms.slice(at - 1, at).every(({ stem }) => stem === null));
    if (lower === 'that') return pointsBack(terms, at) && !isClauseNamedBefore(terms, at);
    if (POINTING.has(lower)) return !TIMES.has(terms[at + 1]?.lower ?? '');
    if (lower === 'there') return !/^(?:is|are|was|were|will|has|have|should|could|would|might|must|needs)$/u.test(terms[at + 1]?.lower ?? '') && !/^(?:is|are|was|were)$/u.test(terms[at - 1]?.lower ?? '');
    return NAMES_NOTHING.has(lower);
  });
}

/** "For that provider", "these meetings": a noun follows. */
function namesNext(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  if (next === undefined || !next.joined) return false;
  return next.stem !== null || !(PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower) || FOLLOWS.has(next.lower) || VERBS.has(next.lower) || ADVERBS.has(next.lower) || POSITIONS.has(next.lower));
}

const POSITIONS = set('up out off over down back together');
const LINE_THINGS = set("it its it's it'll they they're they've they'll they'd itself");
const TOLD = set('tell ask remind inform show teach email mail call phone ping message text write invite contact brief warn notify help send give get bring forward offer pay');

/**
 * Whether a short line such as a task has a pronoun for a thing that it doesn't name; people who are told or asked something may stay
 * pronouns, and "this report" names something.
 */
export function lacksItsThing(terms: readonly Term[]): boolean {
  return terms.some(({ lower }, at) => {
    const isRecipient = at === 1 && TOLD.has(terms[0]?.lower ?? '');
    if (LINE_THINGS.has(lower) || (lower === 'them' && !isRecipient)) return !terms.slice(0, at).some((term, place) => term.stem !== null && (place > 0 || strengthOfVerb(term.lower) === 'unknown')) && !terms.slice(0, at).some((term) => term.lower === 'the');
    return (lower === 'that' || POINTING.has(lower)) && !namesNext(terms, at) && (lower !== 'that' || pointsBack(terms, at));
  });
}
