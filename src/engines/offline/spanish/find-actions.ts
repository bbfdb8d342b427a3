import { actions } from '../../../languages/es/actions.ts';
import { textFrom } from '../../../languages/pattern.ts';
import { type ActionRule, findAllMarks, indexRules } from '../../../languages/rules.ts';
import { findDuePhrase } from '../../../minutes/due-date.ts';
import type { ActionCandidate } from '../action-candidate.ts';
import { agreedTime, nextAnswer, outcomeOf } from '../answers.ts';
import { marked, strongest, weightOf } from '../marks.ts';
import type { People } from '../people.ts';
import { readPriority } from '../priority.ts';
import { circumstance, ruleReason, sumOf } from '../reasons.ts';
import { isRunOn } from '../run-on.ts';
import type { Utterance } from '../utterance.ts';
import { isSpanishAside } from './asides.ts';
import { meantTask } from './meant.ts';
import { askedForNeeded } from './needed-thing.ts';
import { readSpanishTask } from './task.ts';

const LANGUAGE = 'es';
const RULES = indexRules(actions);
const NEGATED = /(?:^|[\s,])(?:no|nunca|tampoco)\s(?:\p{L}+\s){0,2}$/iu;
const REACH = 4;
const MERE_YES = 1;

/** "…, lo tengo el jueves". */
const saidThen = (rest: string): string | null =>
  findDuePhrase(/, (?:lo|la|los|las) (?:tengo|tienes|tenéis|tendré|mando|termino|paso) ([^,;.?!]*)/iu.exec(rest)?.[1] ?? '');

interface Assignment {
  readonly owner: string | null;
  readonly duePhrase: string | null;
  readonly bonus: number;
}

function findTakeUp(utterance: Utterance, utterances: readonly Utterance[]): Utterance | null {
  return (
    utterances
      .slice(utterance.index + 1, utterance.index + 1 + REACH)
      .find((next) => strongest(marked(next, LANGUAGE), 'takes') !== null) ?? null
  );
}

/** The person who is called before an offset, or at the end. */
function addressed({ text }: Utterance, at: number, people: People): string | null {
  const word = /(\p{Lu}\p{L}+),?\s*[¿¡]?$/u.exec(text.slice(0, at))?.[1] ?? /,\s*(\p{Lu}\p{L}+)[.?!]*$/u.exec(text)?.[1];
  return word === undefined ? null : people.find(word);
}

function assignAsked(utterance: Utterance, at: number, utterances: readonly Utterance[], people: People): Assignment | null {
  const outcome = outcomeOf(utterance, utterances);
  if (outcome === null) return null;
  const named = addressed(utterance, at, people);
  return { owner: named ?? outcome.speaker, duePhrase: outcome.duePhrase, bonus: (named === null ? 0 : 1) + (outcome.agreed ? 1 : 0) };
}

/** Whether another wants at once what is offered. */
function isAccepted(utterance: Utterance, utterances: readonly Utterance[]): boolean {
  const answer = nextAnswer(utterance, utterances);
  const yes = answer === null ? 0 : Math.max(weightOf(answer, [LANGUAGE], 'assents'), weightOf(answer, [LANGUAGE], 'agrees'));
  return yes > MERE_YES && outcomeOf(utterance, utterances) !== null;
}

function assign(rule: ActionRule, at: number, utterance: Utterance, utterances: readonly Utterance[], people: People): Assignment | null {
  const asks = utterance.text.endsWith('?');
  switch (rule.taker) {
    case 'speaker':
      return asks ? null : { owner: utterance.speaker, duePhrase: null, bonus: 0 };
    case 'offer':
      return isAccepted(utterance, utterances) ? { owner: utterance.speaker, duePhrase: null, bonus: 1 } : null;
    case 'named': {
      const owner = people.find(/^\p{L}+/u.exec(utterance.text.slice(at))?.[0] ?? '');
      return owner === null || asks ? null : { owner, duePhrase: null, bonus: 0 };
    }
    case 'explicit':
      return { owner: null, duePhrase: null, bonus: 0 };
    case 'group': {
      const taken = findTakeUp(utterance, utterances);
      return taken === null ? null : { owner: taken.speaker, duePhrase: findDuePhrase(taken.text), bonus: 1 };
    }
    case 'addressee':
    case 'you':
    case 'told':
    case 'spoken of':
      return assignAsked(utterance, at, utterances, people);
  }
}

function candidatesOf(utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const { text } = utterance;
  if (isSpanishAside(text) || isRunOn(utterance)) return [];
  const marks = marked(utterance, LANGUAGE);
  const supposed = strongest(marks, 'hypothetical') !== null;
  return findAllMarks(RULES, marks.words).flatMap(({ rule, from, to }) => {
    const at = marks.words.list[from]?.start ?? text.length;
    const rest = textFrom(marks.words, text, to);
    const task = NEGATED.test(text.slice(0, at)) ? null : readSpanishTask(rest);
    const assignment = task === null ? null : assign(rule, at, utterance, utterances, people);
    if (task === null || assignment === null) return [];
    const moved = rule.taker === 'addressee' && task.duePhrase !== null ? agreedTime(utterance, utterances) : null;
    const duePhrase = moved ?? task.duePhrase ?? findDuePhrase(text.slice(at, text.length - rest.length)) ?? assignment.duePhrase ?? saidThen(rest);
    const reasons = [
      ruleReason(rule),
      ...circumstance('verb-work', 1, task.sure),
      ...circumstance('due-phrase', 1.25, duePhrase !== null),
      ...circumstance('who-does-it', assignment.bonus),
      ...circumstance('promised', 1, rule.weak === true && rule.taker === 'speaker'),
      ...circumstance('hypothetical', -1.5, supposed),
    ];
    const { owner } = assignment;
    return [
      {
        utterance,
        last: utterance,
        also: [],
        task: task.text,
        owner,
        duePhrase,
        priority: readPriority(text),
        score: sumOf(reasons),
        reasons,
        at,
        object: 'named' as const,
      },
    ];
  });
}

/** "Hace falta el resumen. Pilar, ¿lo preparas tú?" */
function neededOf(utterance: Utterance, utterances: readonly Utterance[], people: People): ActionCandidate[] {
  const needed = utterance.text.endsWith('?') ? askedForNeeded(utterance, utterances) : null;
  const outcome = needed === null ? null : outcomeOf(utterance, utterances);
  if (needed === null || outcome === null) return [];
  const named = addressed(utterance, needed.at, people) ?? addressed(utterance, needed.at + 1, people);
  const reasons = [
    { id: 'es/lo-preparas', effect: 'tasks', weight: 2 },
    ...circumstance('verb-work', 1),
    ...circumstance('due-phrase', 1.25, outcome.duePhrase !== null),
    ...circumstance('who-does-it', (named === null ? 0 : 1) + (outcome.agreed ? 1 : 0)),
  ];
  const told = { task: needed.text, owner: named ?? outcome.speaker, duePhrase: outcome.duePhrase, priority: readPriority(utterance.text) };
  return [{ utterance, last: utterance, also: [], ...told, score: sumOf(reasons), reasons, at: needed.at, object: 'named' }];
}

/** "El certificado caduca." – "Lo renuevo el lunes." */
function meantOf(utterance: Utterance, utterances: readonly Utterance[]): ActionCandidate[] {
  const meant = isSpanishAside(utterance.text) || isRunOn(utterance) ? null : meantTask(utterance, utterances);
  if (meant === null || NEGATED.test(utterance.text.slice(0, meant.at))) return [];
  const { text, duePhrase, at, also } = meant;
  const reasons = [{ id: 'es/lo-hago', effect: 'tasks', weight: 2 }, ...circumstance('verb-work', 1), ...circumstance('due-phrase', 1.25, duePhrase !== null)];
  const told = { task: text, owner: utterance.speaker, duePhrase, priority: readPriority(utterance.text) };
  return [{ utterance, last: utterance, also, ...told, score: sumOf(reasons), reasons, at, object: 'named' }];
}

/** Candidates for action items in Spanish talk, whatever their score. */
export const findSpanishActions = (utterances: readonly Utterance[], people: People): ActionCandidate[] =>
  utterances.flatMap((utterance) => [
    ...candidatesOf(utterance, utterances, people),
    ...neededOf(utterance, utterances, people),
    ...meantOf(utterance, utterances),
  ]);
