import type { ActionCandidate } from './action-candidate.ts';
import type { Utterance } from './utterance.ts';

/** Sentences after a task in which it may be called off. */
const REACH = 5;
/** "Please don't mail it", "we're not allowed to mail that", "no lo mandes": the verb, and nothing but a pronoun behind it. */
const ENGLISH = new RegExp(
  "\\b(?:don't|do not|not allowed to|aren't allowed to|not supposed to|shouldn't|should not|mustn't|better not|rather not) (\\p{L}+)",
  'giu',
);
/** "I don't think we're allowed to mail that". */
const DOUBTED = /\bdon't think (?:we|you|i|they)(?:'re| are)? (?:allowed to|supposed to|should|may|can) (\p{L}+)/giu;
const GERMAN = /(?:^|[^\p{L}])nicht (\p{L}{3,}n)(?![\p{L}])/giu;
const SPANISH = /(?:^|[^\p{L}])no (?:l[oae]s? )?(\p{L}{4,})(?![\p{L}])/giu;
const ONLY_IT = /^(?: (?:it|that|this|them|those))?(?: (?:then|at all|anymore|please|now|bitte|entonces))*\s*(?:[.,;!]|$)/iu;
/** So many letters of two forms of a verb are the same. */
const SAME_LETTERS = 5;

const stemOf = (verb: string): string => verb.slice(0, SAME_LETTERS);
const sameVerb = (one: string, other: string): boolean =>
  one === other || (stemOf(one).length === SAME_LETTERS && stemOf(one) === stemOf(other));

const forbidden = (text: string): string[] =>
  [ENGLISH, DOUBTED, GERMAN, SPANISH]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: whole, index }) => ONLY_IT.test(text.slice(index + whole.length)))
    .map(([, verb = '']) => verb.toLowerCase());

/** Whether somebody says soon after that a task is not to be done: "No, please don't mail it." */
export function isCalledOff({ task, utterance, last }: ActionCandidate, utterances: readonly Utterance[]): boolean {
  const words = task.toLowerCase().split(/[ :]/u);
  const verbs = [words[0] ?? '', words.at(-1) ?? ''];
  const after = utterances.slice(last.index + 1, utterance.index + 1 + REACH);
  return after.some(({ text }) => !text.endsWith('?') && forbidden(text).some((verb) => verbs.some((own) => sameVerb(own, verb))));
}
