import { isStopWord } from '../../speech/words.ts';
import { asSaid } from './as-said.ts';
import type { DecisionCandidate } from './decisions.ts';
import { marked, strongest } from './marks.ts';
import { circumstance } from './reasons.ts';
import type { Utterance } from './utterance.ts';

/** Two ways that a group may go: "do we fail open or closed?" */
const OR = / (?:or|oder) (?!so\b|not\b|what\b|something\b|nicht\b|was\b)/iu;
const WE = /\b(?:(?:do|should|shall|will|would|can|could|are) we|(?:sollen|wollen|machen|nehmen|können) wir|where do we|for (?:the )?\p{L}+,)(?![\p{L}])/iu;
/** How a choice is told to be one. */
const DECIDES = /\b(?:then|dann|let's|lass uns)\b/iu;
const OPENS = /^(?:(?:um|uh|yeah|yes|right|ja|gut)[,.]? )*(?:okay|ok|so|then|alright|all right|dann|okay gut)\b/iu;
const LEADS = /^(?:(?:okay|ok|so|then|alright|all right|yeah|yes|right|fine|gut|ja|dann),? )+/iu;
const DOUBTS = /\b(?:maybe|perhaps|probably|think|guess|not|don't|depends|sure|vielleicht|glaube|nicht|kommt drauf)\b/iu;
/** The one who asked takes the answer, where it is no mere fact. */
const TAKES = /^(?:okay|ok|perfect|great|good|fine|alright)\b/iu;
const ASKS_FACT = /\bdo we (?:have|know|use|need|get|want|support)\b/iu;
const REACH = 6;
const MOST_ASKED = 24;
const MOST_CHOSEN = 9;
/** With its reason. */
const MOST_ANSWERED = 18;
const SCORE = 3;
const FILLING = new Set('okay ok then just let\'s go with do we\'ll take use so yeah yes agreed definitely nur dann nehmen machen wir gut'.split(' '));

const wordsOf = (text: string, language: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !isStopWord(word, language) && !FILLING.has(word)));

/** Whether a sentence names one side of a choice and nothing else. */
function takesSide(answer: Utterance, one: ReadonlySet<string>, other: ReadonlySet<string>, language: string): boolean {
  const [clause = ''] = answer.text.replace(LEADS, '').split(',', 1);
  if (clause.split(' ').length > MOST_CHOSEN || answer.words > MOST_ANSWERED || answer.text.endsWith('?') || DOUBTS.test(clause)) return false;
  const said = [...wordsOf(clause, language)];
  if (said.length === 0 || said.some((word) => !one.has(word) && !other.has(word))) return false;
  return said.some((word) => one.has(word) !== other.has(word));
}

/** Whether it is settled by it: drawn as a conclusion, or agreed with by another. */
function isSettled(question: Utterance, answer: Utterance, utterances: readonly Utterance[], language: string): boolean {
  const after = utterances.slice(answer.index + 1, answer.index + 1 + 3);
  if (after.some((next) => strongest(marked(next, language), 'refuses') !== null || strongest(marked(next, language), 'corrects') !== null)) return false;
  if (DECIDES.test(answer.text) || OPENS.test(answer.opening)) return true;
  if (after.some((next) => next.label !== answer.label && strongest(marked(next, language), 'agrees') !== null)) return true;
  const next = after.find(({ turn }) => turn !== answer.turn);
  return !ASKS_FACT.test(question.text) && next !== undefined && next.label === question.label && TAKES.test(next.opening);
}

/** The choice that a group makes where somebody asks which of two: question and answer as both were said. */
export function chosen(question: Utterance, utterances: readonly Utterance[], language: string): DecisionCandidate[] {
  if (question.label === null || question.words > MOST_ASKED || (question.ended && !question.text.endsWith('?'))) return [];
  const at = question.text.search(OR);
  if (at < 0 || !WE.test(question.text)) return [];
  const [one, other] = [wordsOf(question.text.slice(0, at), language), wordsOf(question.text.slice(at + 4), language)];
  const near = utterances.slice(question.index + 1, question.index + 1 + REACH);
  const answers = near.filter((answer) => takesSide(answer, one, other, language) && isSettled(question, answer, utterances, language));
  const answer = answers.find(({ opening, text }) => OPENS.test(opening) || DECIDES.test(text)) ?? answers[0];
  return answer === undefined ? [] : [{ utterance: question, text: asSaid(question, answer).replace(/[.?]?(?=” –)/u, '?'), score: SCORE, reasons: circumstance('chose-one-of-two', SCORE) }];
}
