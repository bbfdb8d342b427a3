import type { ActionCandidate } from './action-candidate.ts';
import type { Utterance } from './utterance.ts';

/** Sentences after a task in which it may be called off. */
const REACH = 5;
/** "Please don't mail it", "we're not allowed to mail that", "lo mejor es no mandarlo": the verb, and nothing but a pronoun behind it. */
const ENGLISH =
  /\b(?:don't|do not|not allowed to|aren't allowed to|not supposed to|shouldn't|should not|mustn't|better not|rather not) (\p{L}+)/giu;
/** "I don't think we're allowed to mail that". */
const DOUBTED = /\bdon't think (?:we|you|i|they)(?:'re| are)? (?:allowed to|supposed to|should|may|can) (\p{L}+)/giu;
const GERMAN = /(?:^|[^\p{L}])nicht (\p{L}{3,}n)(?![\p{L}])/giu;
const SPANISH = /(?:^|[^\p{L}])no (?:l[oae]s? )?(\p{L}{4,})(?![\p{L}])/giu;
const ONLY_IT = /^(?: (?:it|that|this|them|those))?(?: (?:then|at all|anymore|please|now|bitte|entonces))*\s*(?:[.,;!]|$)/iu;
/** So many letters of two forms of a verb are the same. */
const SAME_LETTERS = 4;

const sameVerb = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) > SAME_LETTERS && one.slice(0, SAME_LETTERS + 1) === other.slice(0, SAME_LETTERS + 1));

const forbidden = (text: string): string[] =>
  [ENGLISH, DOUBTED, GERMAN, SPANISH].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: verb = '', index }) => (ONLY_IT.test(text.slice(index + whole.length)) ? [verb.toLowerCase()] : [])),
  );

/** Whether somebody says soon after that a task is not to be done: "No, please don't mail it." */
export function isCalledOff({ task, utterance, last }: ActionCandidate, utterances: readonly Utterance[]): boolean {
  const words = task.toLowerCase().split(/[ :]/u);
  const verbs = [words[0] ?? '', words.at(-1) ?? ''];
  const after = utterances.slice(last.index + 1, utterance.index + 1 + REACH);
  return after.some(({ text }) => !text.endsWith('?') && forbidden(text).some((verb) => verbs.some((own) => sameVerb(own, verb))));
}
