import type { Term } from '../terms.ts';
import { isStopWord } from '../../../speech/words.ts';
import { AUXILIARIES, BE, CONJUNCTIONS, CONTRACTED, DETERMINERS, INTERJECTIONS, NOMINATIVES, PREPOSITIONS } from './word-classes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a whole clause doesn't end with, besides words that a noun or verb has to follow. */
const NO_END = set('to very certain just really like some any no not more other another going want wanted trying able per each be been being gonna wanna has had am are is was were does until via towards in on by these those i\'m let get');
/** "Longer than it should": what was said before is not said again. */
const ELLIPTIC = set('it we they you i');
/** After a preposition these begin another clause: "in terms of, we do". */
const NO_OBJECT = set('is are was were has had will would can could should must do does did am and or but because so i we they he she');
const FOLLOWS_NO_TO = set('is are was were am has had been will would can could should must did to of and or but');
const SUBJECT_OF_CLAUSE = set('you it me us them');
/** Verb forms that no other one follows. */
const MODALS = set("will would can could should must won't can't cannot wouldn't couldn't shouldn't might");
const AFTER_NO_MODAL = set('is are was were am has had will would can could should must does did the a an to of and or but');

const HAVE = set("have has i've we've they've");
const QUANTIFIERS = set('any some each very such other no');
const BEFORE_BE = set("to gonna let's will would can could should must might may won't can't cannot wouldn't couldn't shouldn't not also still never always only just it'll that'll we'll they'll i'll you'll they'd we'd and or it");

/** Whether a word can't be one that "like" compares: it fills a pause. */
const fillsPause = (before: string): boolean => MODALS.has(before) || before === 'around' || BE.has(before) || CONTRACTED.has(before) || CONJUNCTIONS.has(before) || DETERMINERS.has(before) || PREPOSITIONS.has(before);

/** Whether one word can't follow another in one fluent clause. */
function clashes(before: string, word: string): boolean {
  if (before === word && before !== 'had' && before !== 'that') return true;
  if (COUNTS.has(before) && DETERMINERS.has(word)) return true;
  if ((before === 'or' && BE.has(word)) || (before === 'not' && (word === 'do' || word === 'does' || BE.has(word)))) return true;
  if (word === 'be') return !BEFORE_BE.has(before) && !before.endsWith('ly');
  if (word === 'like') return !before.endsWith("'d") && fillsPause(before);
  if (HAVE.has(before) && (PREPOSITIONS.has(word) || word === 'in' || word === 'on')) return true;
  if (before === 'then' && (PREPOSITIONS.has(word) || word === 'on' || word === 'in')) return true;
  if (MODALS.has(before) && CONJUNCTIONS.has(word)) return true;
  if (DETERMINERS.has(before)) return DETERMINERS.has(word) || isNoNounPart(word);
  if (PREPOSITIONS.has(before)) return word === 'to' || NO_OBJECT.has(word) || CONTRACTED.has(word) || (PREPOSITIONS.has(word) && before === 'of');
  if (before === 'to') return FOLLOWS_NO_TO.has(word) || NOMINATIVES.has(word) || CONTRACTED.has(word);
  if (NOMINATIVES.has(before)) return DETERMINERS.has(word) || PREPOSITIONS.has(word) || NOMINATIVES.has(word) || CONTRACTED.has(word) || word === 'is' || word === 'to';
  if ((before === 'is' || before === 'was') && (word === 'we' || word === 'i' || word === 'they')) return true;
  if (BE.has(before)) return BE.has(word) || CONTRACTED.has(word) || MODALS.has(word) || word === 'do' || word === 'does';
  if (MODALS.has(before)) return AFTER_NO_MODAL.has(word) || CONTRACTED.has(word);
  return CONTRACTED.has(before) && (CONTRACTED.has(word) || MODALS.has(word) || BE.has(word) || NOMINATIVES.has(word));
}

/** Whether a word is none that an article could stand before. */
const isNoNounPart = (word: string): boolean =>
  NOMINATIVES.has(word) || CONTRACTED.has(word) || SUBJECT_OF_CLAUSE.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || word === 'to' ||
  (BE.has(word) || MODALS.has(word) || word === 'has' || word === 'had' || word === 'in' || word === 'all' || word === 'this' || word === 'these' || word === 'those');

/** Whether a word leads on to what follows, so that a mark after it means that the speaker broke off. */
const leadsOn = (word: string): boolean => DETERMINERS.has(word) || (PREPOSITIONS.has(word) && word !== 'about' && word !== 'through') || NOMINATIVES.has(word) || CONTRACTED.has(word) || BE.has(word) || word === 'to' || word === 'because' || QUANTIFIERS.has(word);

/** A capital in the middle of a sentence on a word that has none: the recogniser heard a new sentence there. */
const startsAgain = (term: Term): boolean => /^\p{Lu}\p{Ll}/u.test(term.surface) && isStopWord(term.lower) && !/^i\b/u.test(term.lower) && !/^(?:will|may|us|am|it)$/u.test(term.lower);

/** "An powered summit", "a explanation": the recogniser heard another word. */
function hasWrongArticle({ lower }: Term, { surface }: Term): boolean {
  if (surface !== surface.toLowerCase()) return false;
  return (lower === 'an' && /^[bcdgjkpqtvwyz]/u.test(surface)) || (lower === 'a' && /^(?:[ai]|e(?!u)|o(?!n[ce]))/u.test(surface));
}

const ONE = set('a an another each every');
/** "Another social profiles": one of what is many. */
const countsWrong = (before: Term, { lower }: Term, next: Term | undefined): boolean =>
  ONE.has(before.lower) && /[^suia]s$/u.test(lower) && !NO_PLURAL.has(lower) && (next === undefined || !next.joined || next.stem === null);
const ONE_VERB = set('was is has does');
const MANY_VERB_LEADS = set('of with in for to from about on at and or by between that which like than');
/** "The last experiments was": a recogniser took one sentence's end for another's head. */
const disagrees = (terms: readonly Term[], at: number): boolean =>
  ONE_VERB.has(terms[at]?.lower ?? '') && terms[at]?.joined === true && /[^suia']s$/u.test(terms[at - 1]?.lower ?? '') && terms[at - 1]?.stem !== null && !NO_PLURAL.has(terms[at - 1]?.lower ?? '') &&
  terms.slice(0, at - 1).some(({ lower }) => lower === 'the' || lower === 'these' || lower === 'those') && !terms.slice(0, at - 1).some(({ lower }) => MANY_VERB_LEADS.has(lower));
const NO_PLURAL = set('news lens means always perhaps sometimes besides series gas');

const CUT_WORD = /^(?:[b-hj-z]|th|tr|wh|sh|ch)$/u;
const COUNTS = set('two three four five six seven eight nine ten');
/** A word that was begun and given up: "the tr the amplifier", "the evalu evaluation". */
function isBrokenWord({ lower, stem }: Term, next: Term | undefined): boolean {
  if (CUT_WORD.test(lower)) return true;
  if (stem !== null && next?.stem === stem && next.lower !== lower) return true;
  if (stem !== null && next?.stem !== null && next?.joined === true && lower.length > ALIKE && next.lower.startsWith(lower.slice(0, ALIKE)) && next.lower !== lower) return true;
  if (stem !== null && lower.length === 2 && next?.joined === true && DETERMINERS.has(next.lower)) return true;
  return stem !== null && lower.length < 7 && next !== undefined && next.lower.length > lower.length + 1 && next.lower.startsWith(lower);
}

/** "…and now": what should follow isn't there. */
const hangs = (before: Term | undefined, last: Term): boolean => before !== undefined && CONJUNCTIONS.has(before.lower) && last.joined && isStopWord(last.lower);

/**
 * Whether English words follow each other as in one fluent sentence that is whole: nothing broken off and begun again, no word that hangs at
 * its end.
 * @param terms the sentence's words, a mark between two known by `joined`.
 */
export function isFluent(terms: readonly Term[]): boolean {
  const last = terms.at(-1);
  if (last === undefined || (NO_END.has(last.lower) && !isPhrasal(terms)) || leadsOn(last.lower) || CONJUNCTIONS.has(last.lower) || (MODALS.has(last.lower) && !ELLIPTIC.has(terms.at(-2)?.lower ?? ''))) return false;
  return !hangs(terms.at(-2), last) && !lacksVerb(terms) && !runsTogether(terms) && !isBroken(terms);
}

/** "They couldn't log in." */
const PHRASAL = set('log sign check plug come move go turn switch');
const isPhrasal = (terms: readonly Term[]): boolean => /^(?:in|on)$/u.test(terms.at(-1)?.lower ?? '') && PHRASAL.has(terms.at(-2)?.lower ?? '');

/** "They could easily.": the verb is missing. */
const lacksVerb = (terms: readonly Term[]): boolean => (terms.at(-1)?.lower.endsWith('ly') ?? false) && MODALS.has(terms.at(-2)?.lower ?? '');
const ALIKE = 6;

const FIRST_VERB = set('have had need needed want are were use used got');
const SECOND_VERB = set('is are was were has will');
/** "We have budget for it from May is another event": two sentences, run together. */
function runsTogether(terms: readonly Term[]): boolean {
  if (!NOMINATIVES.has(terms[0]?.lower ?? '') || !FIRST_VERB.has(terms[1]?.lower ?? '')) return false;
  const rest = terms.slice(2);
  const second = rest.findIndex(({ lower }) => SECOND_VERB.has(lower));
  return second > 1 && rest.slice(0, second + 1).every(({ lower, joined }) => joined && !CONJUNCTIONS.has(lower) && !NOMINATIVES.has(lower) && !/^(?:who|what|how|why|you|this|these|those|everything|all)$/u.test(lower));
}

/** Whether words of a sentence clash, so that somebody broke off there, or a recogniser misheard. */
export function isBroken(terms: readonly Term[]): boolean {
  if (CUT_WORD.test(terms.at(-1)?.lower ?? '')) return true;
  for (let at = 1; at < terms.length; at++) {
    const [before, term] = [terms[at - 1], terms[at]];
    if (before === undefined || term === undefined) continue;
    if (CONTRACTED.has(term.lower) && terms[at - 2]?.lower === term.lower) return true;
    if (NOMINATIVES.has(term.lower) && (terms[at - 2]?.lower.replace(/'.*$/u, '') ?? '') === term.lower) return true;
    if (disagrees(terms, at)) return true;
    if (term.joined && (hasWrongArticle(before, term) || countsWrong(before, term, terms[at + 1]))) return true;
    if (INTERJECTIONS.has(term.lower) && !isSaidOf(before, term)) return true;
    if (isBrokenWord(before, term) || ((term.joined || CONJUNCTIONS.has(before.lower)) && startsAgain(term))) return true;
    if (term.joined ? clashes(before.lower, term.lower) : leadsOn(before.lower)) return true;
  }
  return false;
}

/** "Once Petra's okay with it": here it is no interjection. */
const isSaidOf = (before: Term, { lower, joined }: Term): boolean =>
  joined && /^(?:okay|alright)$/u.test(lower) && before.stem !== null && before.lower.endsWith("'s");

export const showsTense = (word: string): boolean => AUXILIARIES.has(word);
