import { nextAnswer, outcomeOf } from '../answers.ts';
import { weightOf } from '../marks.ts';
import type { People } from '../people.ts';
import type { Utterance } from '../utterance.ts';
import type { ActionRule } from '../../../languages/rules.ts';
import { addressedByName } from './addressee.ts';
import type { FoundCue } from './find-cues.ts';
import { readHandOver } from './hand-over.ts';
import { personBefore } from './recipient.ts';
import { dueOfTakeUp, findTakeUp } from './take-up.ts';

/** An offer that is wanted is a task, however short its words are. */
const OFFER_ACCEPTED = 1.5;

/** What a cue's own circumstances add, and who is to do it; null where nobody is. */
export interface Assignment {
  readonly owner: string | null;
  readonly bonus: number;
  readonly duePhrase: string | null;
}

/** Who is to do what follows a cue, as the answer to it tells; null where nobody is. */
export function assign(
  { rule, at, name }: FoundCue,
  utterance: Utterance,
  utterances: readonly Utterance[],
  people: People,
): Assignment | null {
  const question = utterance.text.endsWith('?');
  if (rule.taker === 'speaker') {
    const bonus = answersRequest(utterance, utterances) ? 0.75 : 0;
    return question && !ASKS_LATER.test(utterance.text.slice(at)) ? null : { owner: utterance.speaker, bonus, duePhrase: null };
  }
  if (rule.taker === 'explicit') {
    const named = name === '' ? null : (people.find(name) ?? (people.mayBeName(name) ? name : null));
    return { owner: named, bonus: 0, duePhrase: null };
  }
  if (rule.taker === 'addressee' || rule.taker === 'you') {
    const named = addressedByName(utterance, at, people);
    if (rule.taker === 'you' && named === null) return null;
    const outcome = outcomeOf(utterance, utterances);
    if (outcome === null) return null;
    const bonus = (named === null ? 0 : 1) + (outcome.agreed ? AGREED : 0) + (/\bplease\b/i.test(utterance.text) ? 0.5 : 0);
    return { owner: named ?? outcome.speaker, bonus, duePhrase: outcome.duePhrase };
  }
  if (rule.taker === 'told') return assignTold(name, question, utterance, utterances, people);
  if (rule.taker === 'spoken of') {
    const person = question ? null : personBefore({ utterance, at, utterances }, people);
    const known = person === null ? null : (people.find(person) ?? (SPOKE.test(utterance.text.slice(0, at)) ? person : null));
    return known === null ? null : { owner: known, bonus: 0, duePhrase: null };
  }
  if (rule.taker === 'offer') {
    return isAccepted(utterance, utterances, question) ? { owner: utterance.speaker, bonus: OFFER_ACCEPTED, duePhrase: null } : null;
  }
  if (rule.taker === 'named') {
    const named = assignNamed(name, question, people);
    return named !== null && AT_A_PLACE.test(utterance.text.slice(0, at)) ? { ...named, owner: null } : named;
  }
  const taken = findTakeUp(utterance, utterances);
  if (taken !== null) return { owner: taken.speaker, bonus: 1, duePhrase: dueOfTakeUp(taken, utterances) };
  const next = utterances[utterance.index + 1];
  const handed = next === undefined ? null : readHandOver(next, utterances, people);
  return handed === null ? null : { ...handed, bonus: 1 };
}

/** "Somebody in Lund has to test it": the name says where somebody is, not who. */
const AT_A_PLACE = /\b(?:[Ss]ome|[Aa]ny)(?:one|body)(?: else)?(?: over| down| up)? (?:in|at|from)(?: the)?(?: \p{Lu}\S*)* $/u;

/** "I'll send a summary and we talk again in two weeks?": only what follows is asked. */
const ASKS_LATER = / (?:and|or) (?:then )?(?:we|you|they|should|shall|is|are)\b[^?]*\?$/iu;

/** "I talked to Imran": a person, whatever else the name may be. */
const SPOKE = /\b(?:talk(?:ed)?|spoke|spoken|asked|met|wrote|told|called|messaged|emailed)\b/iu;

/** A yes to a request. */
const AGREED = 1;
/** "Okay" says only that an offer was heard. */
const MERE_YES = 1;

const THANKS = new RegExp(
  '^(?:(?:oh|okay|ok|wow|great|perfect)[,.]? )*'
    + '(?:thanks|thank you|perfect|great|that would be (?:great|good)|cool|awesome)(?: \\p{Lu}\\p{L}+)?[.!]?$',
  'iu',
);
/** "Please do", said to a promise. */
const CONFIRMS = new RegExp(
  '^(?:(?:yes|yeah|okay|great|perfect|oh)[,.]? )*'
    + "(?:please(?: do)?|that(?: would|'d) be (?:great|good|helpful|nice|perfect)|do that|yes please)[.!]?$",
  'iu',
);

/** Whether another says at once that a promise is wanted. */
export function isConfirmed({ taker }: ActionRule, utterance: Utterance, utterances: readonly Utterance[]): boolean {
  const next = utterances[utterance.index + 1];
  if (taker !== 'speaker' || next === undefined || (next.label !== null && next.label === utterance.label)) return false;
  const said = next.opening.trim();
  return CONFIRMS.test(said) || (next.label === null && THANKS.test(said));
}

/** Whether another speaker asked for something just before. */
export function answersRequest(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  const before = utterances.slice(Math.max(0, utterance.index - 3), utterance.index);
  return before.some(
    (other) =>
      other.label !== utterance.label
      && /\b(?:can|could|would|will) (?:you|someone|somebody|anyone|we)\b|\bwho\b|\bwe (?:also |still )?need\b|\bsome(?:body|one) (?:should|has to|needs to)\b/i.test(
        other.text,
      ),
  );
}

/** "Robin, you bring the test report": somebody is told, and does not say no. */
function assignTold(
  word: string,
  question: boolean,
  utterance: Utterance,
  utterances: readonly Utterance[],
  people: People,
): Assignment | null {
  const outcome = outcomeOf(utterance, utterances);
  const named = outcome === null ? null : assignNamed(word, question && !outcome.agreed, people);
  if (named === null || outcome === null) return null;
  return { owner: named.owner, bonus: named.bonus + 1 + (outcome.agreed ? 0.5 : 0), duePhrase: outcome.duePhrase };
}

/** Whether another wants at once what is offered: "I could set it up", "do it please". */
function isAccepted(utterance: Utterance, utterances: readonly Utterance[], question: boolean): boolean {
  const answer = nextAnswer(utterance, utterances);
  if (answer === null || outcomeOf(utterance, utterances) === null) return false;
  const between = utterances.slice(utterance.index + 1, answer.index);
  if (!between.every(({ text, words }) => words <= FEW_WORDS && IS_EASY.test(text))) return false;
  return (
    Math.max(weightOf(answer, ['en'], 'assents'), weightOf(answer, ['en'], 'agrees')) > MERE_YES
    || (question && PLAIN_YES.test(answer.opening))
  );
}

/** More than "okay", where it was asked. */
const PLAIN_YES = /^(?:(?:um|uh|oh|ah)[,.]? )*(?:yes|yeah|yep|yup)\b/iu;

/** "Shouldn't take long", said of one's own offer. */
const IS_EASY = /\b(?:take long|takes?|easy|quick(?:ly)?|just an?|an hour|no problem|done in|don't mind|have time)\b/iu;
const FEW_WORDS = 9;

function assignNamed(word: string, question: boolean, people: People): Assignment | null {
  if (question) return null;
  const known = people.find(word) ?? people.find(word.split(' ')[0] ?? '');
  if (known !== null) return { owner: known, bonus: 0, duePhrase: null };
  return people.mayBeName(word) ? { owner: word, bonus: -0.25, duePhrase: null } : null;
}
