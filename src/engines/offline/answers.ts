import { findDuePhrase } from '../../minutes/due-date.ts';
import { RULES } from '../../languages/rule-packs.ts';
import { weightOf } from './marks.ts';
import type { Utterance } from './utterance.ts';

const LANGUAGES = Object.keys(RULES);

/** Turns within which the one addressed answers. */
const REACH = 3;
/** Who promises something has said yes. */
const PROMISES = /^(?:i can(?!'t|not)|i will|i'll|will (?=\p{L})|got it|happy to)\b/iu;
/** Who says it is at work, or will be, refuses nothing. */
const DOES = /\b(?:on it|working|start\w*|doing|i'll|i will|i can(?!'t|not)|dran|dabei|mach ich|mache ich|ich mache?)\b/iu;
const MOST_WORDS = 14;
/** Of what follows the answer in the same turn so many words tell more of it. */
const FEW_WORDS = 8;

/** The sentence with which the answer goes on; empty where another speaks, or nobody knows who. */
export function goesOnWith(answer: Utterance, utterances: readonly Utterance[]): string {
  const next = utterances[answer.index + 1];
  return next?.turn === answer.turn && next.label !== null ? next.text : '';
}

/** "Sure, doing it now. Done." */
const IS_DONE = /^(?:(?:okay|and|there|so)[,.]? )*(?:(?:all )?done|it's done|(?:it's|they're) in the chat(?: now)?|there you go|you should have it(?: now)?)[.!]?$/iu;

/** Whether an answer says that what was asked will not be done, or is done already; English or German. */
function refuses(answer: Utterance, utterances: readonly Utterance[]): boolean {
  if (IS_DONE.test(goesOnWith(answer, utterances))) return true;
  if (DOES.test(answer.text) || DOES.test(goesOnWith(answer, utterances))) return false;
  if (weightOf(answer, LANGUAGES, 'refuses') > 0) return true;
  return answer.words <= MOST_WORDS && !answer.text.endsWith('?') && weightOf(answer, LANGUAGES, 'done') > 0;
}

/** By when an answer says that it will be done, in it or in the few words after it; null where nothing is said. */
function dueOfAnswer(answer: Utterance, utterances: readonly Utterance[]): string | null {
  const next = goesOnWith(answer, utterances);
  return findDuePhrase(answer.text) ?? (next.split(' ').length <= FEW_WORDS ? findDuePhrase(next) : null);
}

const YES = ['assents', 'agrees', 'takes'] as const;

/** "Yes, but not before next week, let's say by Friday": a yes with its time. */
const SAYS_YES = /^(?:yes|yeah|yep|sure|okay|ok|ja|klar|gerne|sí|claro|vale)(?![\p{L}])/iu;
const saysWhen = ({ opening, text }: Utterance): boolean => SAYS_YES.test(opening) && !text.endsWith('?') && findDuePhrase(text) !== null;

/** Whether a sentence says yes to a request, in any language with rules. */
export const assents = (utterance: Utterance): boolean =>
  !/^\p{L}+\?$/u.test(utterance.text) && (PROMISES.test(utterance.text)
  || (weightOf(utterance, LANGUAGES, 'refuses') === 0
    && (saysWhen(utterance) || YES.some((effect) => weightOf(utterance, LANGUAGES, effect) > 0))));

/** The utterance with which another speaker answers next, in a wall the next one; null where no other speaks soon. */
export function nextAnswer(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  for (let at = utterance.index + 1; at < utterances.length; at++) {
    const next = utterances[at];
    if (next === undefined || next.turn > utterance.turn + REACH) return null;
    if (next.label === null || (next.turn !== utterance.turn && next.label !== utterance.label)) return next;
  }
  return null;
}

/** Sentences after a request in which another time may be agreed on. */
const TIME_REACH = 6;
/** What may stand beside a time that is settled on: "Okay, Thursday then.", "Donnerstag passt", "el jueves me va bien". */
const BESIDE_TIME = new Set(
  (
    "okay ok yes yeah fine good great so then well but alright sure perfect let's say make it it's is works for me would work better " +
    'by on until please gut ja dann also passt geht klappt mir besser bis am zum bitte sagen wir nehmen ' +
    'vale sí bueno pues entonces el para me va viene bien mejor'
  ).split(' '),
);
const SETTLES_TIME = new RegExp(
  "\\b(?:then|works?|better|fine|make it|let's say|dann|passt|geht|klappt|besser|entonces|pues|va bien|viene bien|mejor)\\b",
  'iu',
);

/** The time that is settled on after a request for another one: "Thursday works." – "Okay, Thursday then."; null where none is. */
export function agreedTime(request: Utterance, utterances: readonly Utterance[]): string | null {
  const after = utterances.slice(request.index + 1, request.index + 1 + TIME_REACH);
  const next = after.findIndex(({ text, label }) => text.endsWith('?') && (label === null || label === request.label));
  const times = after.slice(0, next < 0 ? after.length : next).flatMap(({ text, opening }) => {
    const due = text.endsWith('?') ? null : findDuePhrase(text);
    const others = due === null ? '' : text.replace(due, ' ').toLowerCase();
    const beside = others.match(/[\p{L}\p{N}']+/gu) ?? [];
    return due !== null && SETTLES_TIME.test(`${opening} ${others}`) && beside.every((word) => BESIDE_TIME.has(word)) ? [due] : [];
  });
  return times.at(-1) ?? null;
}

/** What comes of a request by the answer to it. */
export interface Outcome {
  readonly agreed: boolean;
  /** Who agreed, and by when it will be done as they say; null where nobody did, or that is not known. */
  readonly speaker: string | null;
  readonly duePhrase: string | null;
}

/** "Me? Uh, yeah, okay.": what follows the question back is the answer. */
function afterEcho(answer: Utterance | null, utterances: readonly Utterance[]): Utterance | null {
  if (answer === null || answer.label === null || answer.words > 2 || !answer.text.endsWith('?')) return answer;
  const next = utterances[answer.index + 1];
  return next?.turn === answer.turn ? next : answer;
}

/** The answer that a request gets; null where it is refused, or done already. */
export function outcomeOf(request: Utterance, utterances: readonly Utterance[]): Outcome | null {
  const answer = afterEcho(nextAnswer(request, utterances), utterances);
  if (answer !== null && refuses(answer, utterances)) return null;
  if (answer === null || !assents(answer)) return { agreed: false, speaker: null, duePhrase: null };
  return { agreed: true, speaker: answer.speaker, duePhrase: dueOfAnswer(answer, utterances) };
}
