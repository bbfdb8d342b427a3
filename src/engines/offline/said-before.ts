import { TAKES_IT } from './english/hand-over.ts';
import { FIXES, mayBeMeantBy, NAMES_FAULT } from './faults.ts';
import { packFor } from './packs.ts';
import { pointsOutside } from './english/references.ts';
import { marked, strongest } from './marks.ts';
import { isMetaTalk } from './meta-talk.ts';
import { isPlainStatement, standsByItself } from './plain-statement.ts';
import { toPresentable } from './presentable.ts';
import { isSmallTalk } from './small-talk.ts';
import { readTerms } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** What calls for work: where somebody takes "it" on, this is meant rather than what was said last. */
const CALLS_FOR_WORK = new RegExp(
  '\\b(?:' +
    'needs?|should|have to|has to|must|missing|broken|fail(?:s|ed|ing)?|expire[sd]?|wants?|asked (?:for|me)|waiting|' +
    '(?:simplest|easiest|best|first) thing|block(?:s|ed|ing)|doesn\'t work|isn\'t working|aren\'t working|too (?:small|' +
    'big|slow|old|late|long|expensive|much|many)|nobody(?:\'s)?|can\'t|cannot|don\'t have' +
    ')\\b',
  'iu',
);
/** Asked without a mark, or asked of somebody. */
const ASKS = /\?$|\b(?:can|could|would|will|do|did|are) you\b|^(?:is|are|do|does|did|can|could|should|what|who|when|where|how|why)\b/iu;
/** A task of its own. */
const PROMISES = /^(?:(?:and|so|then|okay|yeah|maybe) )*(?:i'll|i will|i'm going to|i'm gonna|let me)\b/iu;
/** Whether somebody says what they will do. */
export const isPromise = (text: string): boolean => PROMISES.test(text);
const REACH = 7;
const RIGHT_BEFORE = 2;
const LENGTH = { fewest: 6, most: 20, mostUnmarked: 18 };
const FEWEST_TERMS = 2;
const FEWEST_ASKED = 4;
const FEWEST_STATED = 6;

/** "The simplest thing is to cut the cache time": what is proposed comes behind it. */
const LEAD = /^(?:the )?(?:simplest|easiest|best|first|cheapest|quickest|safest|fastest) (?:thing|way|option)(?: (?:to do|we can do|for now|here))? (?:is|would be) to (?=\p{L}+ \p{L}+ \p{L}+)/iu;

/** What was said, as it is shown. */
export function shownOf({ text }: Utterance): string {
  const shown = toPresentable(text);
  const bare = shown.replace(LEAD, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function isStatement(utterance: Utterance, language: string): boolean {
  const { text, words, ended, terms } = utterance;
  if (words < LENGTH.fewest || words > (ended ? LENGTH.most : LENGTH.mostUnmarked) || ASKS.test(text) || PROMISES.test(text) || isSmallTalk(text)) return false;
  const shown = shownOf(utterance);
  if (!ended && !isPlainStatement(shown, language)) return false;
  return terms.filter(({ stem }) => stem !== null).length >= FEWEST_TERMS && standsByItself(shown, language) && !pointsOutside(readTerms(shown, language)) && !isMetaTalk(shown);
}

/**
 * The sentence before an utterance of which its pronoun speaks ("let's do that", "I'll add that one"): the last that calls for work or
 * proposes it; null where none does.
 * @param language BCP 47; in others than English nothing is known of pronouns.
 * @param task with the pronoun: "Fix it" speaks of a fault.
 */
export function calledForBefore(utterance: Utterance, utterances: readonly Utterance[], language: string, task = ''): Utterance | null {
  if (!packFor(language).resolvesPronouns) return null;
  const near = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index);
  const calls = (text: string): boolean => (FIXES.test(task) ? NAMES_FAULT : CALLS_FOR_WORK).test(text);
  const last = near.findLast(({ text, words }) => words >= LENGTH.fewest && calls(text) && !ASKS.test(text));
  return last !== undefined && isStatement(last, language) ? last : null;
}

/** "We don't want the gold contract": nobody takes that. */
const TURNS_DOWN: readonly RegExp[] = [
  /\b(?:we|i|they) (?:don't|do not|won't|wouldn't|would never|didn't) (?:really |even )?(?:want|need|like|take|buy|pay|accept)\b/iu,
  /\b(?:we|i)'d never\b/iu,
  /\b(?:wir|ich) (?:wollen|will|brauchen|brauche|nehmen|nehme) (?:das )?(?:nicht|kein\p{L}*)(?!\p{L})/iu,
];
/** What is done with a thing that somebody wants. */
const TAKES = /\b(?:do|take|use|keep|try|add|buy|order|go with|go for) (?:it|that|them|this)\b|\bdas (?:nehmen|machen) wir\b/iu;
const OFFERS = /\b(?:i|we) (?:could|can|would|might) (?:also |still |maybe )?(?:give|offer|get|lend|let|send|throw in|add)\b/iu;

/** Whether a sentence that takes "that" can't mean what was said before: it was turned down, or something else was offered since. */
function isNotTaken(before: Utterance, utterance: Utterance, utterances: readonly Utterance[]): boolean {
  if (!TAKES.test(utterance.text)) return false;
  const between = utterances.slice(before.index + 1, utterance.index);
  return TURNS_DOWN.some((pattern) => pattern.test(before.text)) || between.some(({ text }) => OFFERS.test(text) && !text.endsWith('?'));
}

/** The same; else a question that proposes something ("Können wir auf die Cloud ausweichen?"), in any language with rules. */
export function proposedBefore(utterance: Utterance, utterances: readonly Utterance[], language: string): Utterance | null {
  const near = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index);
  const proposal = near.findLast((other) => other.words >= FEWEST_ASKED && !isSmallTalk(other.text) && strongest(marked(other, language), 'proposes') !== null && (other.text.endsWith('?') || other.words >= FEWEST_STATED));
  const called = calledForBefore(utterance, utterances, language);
  const before = proposal === undefined || (called !== null && called.index > proposal.index) ? called : proposal;
  return before === null || isNotTaken(before, utterance, utterances) ? null : before;
}

/** The sentence right before in the same turn, where it can be read by itself; else null. */
export function statedBefore(utterance: Utterance, utterances: readonly Utterance[], language: string): Utterance | null {
  const before = utterances[utterance.index - 1];
  return before?.turn === utterance.turn && before.label !== null && isStatement(before, language) ? before : null;
}

/** The same as `calledForBefore`; else the sentence right before, or the one before that, where it can be read by itself. */
export function saidBefore(utterance: Utterance, utterances: readonly Utterance[], language: string, task = ''): Utterance | null {
  const right = utterances.slice(Math.max(0, utterance.index - RIGHT_BEFORE), utterance.index);
  const called = calledForBefore(utterance, utterances, language, task);
  if (called !== null || !packFor(language).resolvesPronouns) return called;
  return right.findLast((other) => mayBeMeantBy(task, other.text) && isStatement(other, language)) ?? null;
}

/** A task whose thing was only a pronoun, with the sentence that names it; what was proposed in the imperative is the task itself. */
export function withWhatWasSaid(task: string, before: Utterance): string {
  const shown = shownOf(before);
  return shown === toPresentable(before.text) || task !== TAKES_IT ? `${task}: “${shown}”` : shown.replace(/[.?!]+$/u, '');
}

const MOST_WITH_MORE = 26;
const MOST_TURN = 35;

/** A proposal with the sentence that goes on with it: "Could we split it? Like indexing first and then the query side?" */
export function withMore(proposal: Utterance, utterances: readonly Utterance[]): readonly Utterance[] {
  const next = utterances[proposal.index + 1];
  const goesOn = next !== undefined && next.label !== null && next.turn === proposal.turn && next.words + proposal.words <= MOST_WITH_MORE;
  return goesOn && next.text.endsWith('?') && proposal.text.endsWith('?') ? [proposal, next] : [proposal];
}

const MOST_FRAGMENT = 5;
const LEAD_REACH = 4;

/** What settles it with the few words that follow: "Then let's split it. Indexing this sprint." */
export function withFragment(settles: Utterance, utterances: readonly Utterance[]): readonly Utterance[] {
  const next = utterances[settles.index + 1];
  const isFragment = next !== undefined && next.label !== null && next.turn === settles.turn && next.words > 1 && next.words <= MOST_FRAGMENT;
  return isFragment && !/[?]$|'|\b(?:i|we|you|is|are|anything|thanks|great|okay)\b/iu.test(next.text) && next.terms.some(({ stem }) => stem !== null) ? [settles, next] : [settles];
}

/** What was asked for before a proposal that names no thing: "We'd like to extend the pilot." – "We can extend it until June." */
export function withLead(proposal: Utterance, utterances: readonly Utterance[], language: string): readonly Utterance[] {
  const { isLead } = packFor(language);
  const shown = toPresentable(proposal.text);
  if (isLead(shown, readTerms(shown, language))) return [proposal];
  const stems = new Set(proposal.terms.flatMap(({ stem }) => stem ?? []));
  const near = utterances.slice(Math.max(0, proposal.index - LEAD_REACH), proposal.index);
  const lead = near.findLast(({ text, words, terms }) => {
    const bare = toPresentable(text);
    return words >= LENGTH.fewest && words <= LENGTH.most && terms.some(({ stem }) => stem !== null && stems.has(stem)) && isLead(bare, readTerms(bare, language));
  });
  return lead === undefined ? [proposal] : [lead, proposal];
}

/** The end of the turn before, where another speaker offers something that is taken on the spot: "Let's take that."; nothing in a wall. */
export function offeredBefore(utterance: Utterance, utterances: readonly Utterance[], language: string): readonly Utterance[] {
  if (utterance.label === null || !packFor(language).resolvesPronouns) return [];
  const last = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).findLast(({ turn }) => turn !== utterance.turn);
  if (last === undefined || last.turn < utterance.turn - 1 || last.text.endsWith('?') || last.words < LENGTH.fewest || isMetaTalk(last.text)) return [];
  const before = utterances[last.index - 1];
  const both = before?.turn === last.turn && before.words + last.words <= MOST_TURN && before.words >= LENGTH.fewest ? [before, last] : [last];
  return both.some((one) => one.terms.filter(({ stem }) => stem !== null).length >= FEWEST_TERMS) ? both : [];
}
