import { type ActionCandidate, ENOUGH } from './action-candidate.ts';
import { TAKES_IT } from './english/hand-over.ts';
import { isCalledOff } from './called-off.ts';
import { isBroken } from './english/fluency.ts';
import { speaksToPeople } from './english/recipient.ts';
import { nameObject } from './english/resolve-object.ts';
import { joinActions } from './join-actions.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { packFor } from './packs.ts';
import type { People } from './people.ts';
import { standsByItself } from './plain-statement.ts';
import { quoteTask, tellsOnlyWhom, withMatter } from './quoted-task.ts';
import { circumstance, sumOf } from './reasons.ts';
import { calledForBefore, saidBefore, withWhatWasSaid } from './said-before.ts';
import { readTerms } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** At most so many tasks of one meeting that aren't sure: a few good ones beat many bad ones. */
const MOST_ACTIONS = 10;
/** What is so sure is shown, however many there are. */
const SURE = 3.75;
/** So many of the best are compared with each other. */
const MOST_COMPARED = 60;
/** Enough for the answer to a request, or a request that is answered. */
const ENOUGH_TO_JOIN = 1.5;

/** In talk that nothing marks, a task whose owner and time aren't told is often half of another sentence. */
const ENOUGH_IN_A_WALL = 3.75;
/** What somebody was asked for and said yes to is whole. */
const ENOUGH_OF_A_REQUEST = 3.5;
const enoughFor = ({ utterance, duePhrase, owner, asked }: ActionCandidate): number =>
  utterance.label === null && !utterance.ended && duePhrase === null && owner === null
    ? asked === true
      ? ENOUGH_OF_A_REQUEST
      : ENOUGH_IN_A_WALL
    : ENOUGH;
const SPOKEN_TO = /\b(?:you|your|I|my)\b/u;
/** What should hold, with nobody who sees to it. */
const NOBODYS = /^(?:make sure|ensure)\b/iu;
const OF_THE_CALL = /\b(?:recordings?|transcripts?)\b/iu;

/** Whether a task can be read by itself: whole, nobody spoken to in it, and somebody's where it only says what should hold. */
const isReadable = ({ task, owner, duePhrase, object }: ActionCandidate, language: string): boolean =>
  (object === 'pronoun' || object === 'quoted' || (standsByItself(task, language) && !SPOKEN_TO.test(task)))
  && !(NOBODYS.test(task) && (OF_THE_CALL.test(task) || (owner === null && duePhrase === null)));

/** What a task is surer by whose thing is named. */
const NAMED = circumstance('names-its-thing', 1);
const withNamed = (candidate: ActionCandidate): ActionCandidate => {
  const reasons = [...candidate.reasons, ...NAMED];
  return { ...candidate, reasons, score: sumOf(reasons) };
};

const ASKED_BEFORE = 3;
const MOST_WORDS_OF_IT = 7;
const LETS_KNOW = /^Let .+ know$/u;

/** Whether somebody takes on what is a task of its own already. */
const isTaken = ({ utterance, task }: ActionCandidate, other: ActionCandidate): boolean =>
  task === TAKES_IT
  && [other.utterance.index, ...other.also].some((index) => index <= utterance.index && index >= utterance.index - ASKED_BEFORE);

/** So near stands what calls for work, where it alone is quoted. */
const NEAR = 3;

const ANSWER_REACH = 2;

/** Whether a promise of which only a pronoun tells the thing answers a request that does. */
const answers = ({ utterance, owner, asked }: ActionCandidate, other: ActionCandidate): boolean =>
  asked !== true
  && other.asked === true
  && utterance.index > other.utterance.index
  && utterance.index - other.utterance.index <= ANSWER_REACH
  && (owner === null || other.owner === null || owner === other.owner);

/** A task in quoted words, unless it repeats a task that is named. */
function quoted(
  candidate: ActionCandidate,
  others: readonly ActionCandidate[],
  utterances: readonly Utterance[],
  language: string,
): ActionCandidate[] {
  const found = quoteTask(candidate, utterances, language);
  if (found === null) return [];
  const indexes = new Set(found.quoted.map(({ index }) => index));
  const own = candidate.task === TAKES_IT ? indexes : new Set(found.said.map(({ index }) => index));
  const isKnown = others.some(({ utterance, also }) => [utterance.index, ...also].some((index) => own.has(index)));
  return isKnown || others.some((other) => answers(candidate, other))
    ? []
    : [{ ...withNamed(candidate), task: found.task, object: 'quoted', also: [...candidate.also, ...indexes] }];
}

/** A task with what somebody is asked, where it only says who is. */
function matterOf(candidate: ActionCandidate, utterances: readonly Utterance[], language: string): ActionCandidate {
  const task = withMatter(candidate, utterances, language);
  return task === candidate.task ? candidate : { ...candidate, task, object: 'quoted' };
}

/** A task of which only a pronoun says the thing, with what was said of it before; itself where it names it, nothing where nobody does. */
function named(
  candidate: ActionCandidate,
  all: readonly ActionCandidate[],
  utterances: readonly Utterance[],
  language: string,
): ActionCandidate[] {
  const { utterance, object, task, duePhrase } = candidate;
  const others = all.filter((other) => other !== candidate && other.object !== 'pronoun');
  const asSaid = (): ActionCandidate[] =>
    quoted(
      candidate,
      others.filter((other) => isReadable(other, language)),
      utterances,
      language,
    );
  if (object !== 'pronoun' && !isReadable(candidate, language)) return asSaid();
  if (object !== 'pronoun')
    return tellsOnlyWhom(task) && others.some((other) => answers(candidate, other)) ? [] : [matterOf(candidate, utterances, language)];
  if (speaksToPeople(task)) return [];
  if (LETS_KNOW.test(task) || task.split(' ').length > MOST_WORDS_OF_IT || isBroken(readTerms(task, language))) return asSaid();
  const before = (task === TAKES_IT || duePhrase === null ? calledForBefore : saidBefore)(utterance, utterances, language, task);
  if (before !== null && others.some((other) => isTaken(candidate, other) || [other.utterance.index, ...other.also].includes(before.index)))
    return [];
  if (before === null || before.index < utterance.index - NEAR) return asSaid();
  return [{ ...withNamed(candidate), task: withWhatWasSaid(task, before), also: [...candidate.also, before.index] }];
}

/** The action items of a meeting in the order of the transcript; none in languages whose cues are not known. */
export function findActionItems(utterances: readonly Utterance[], languages: readonly string[], people: People): ActionCandidate[] {
  const all = languages.flatMap((language) => packFor(language).findActions(utterances, people));
  const found = all.filter((candidate) => !isCalledOff(candidate, utterances));
  const joined = joinActions(
    found.filter((candidate) => candidate.score >= ENOUGH_TO_JOIN).sort((one, other) => one.utterance.index - other.utterance.index),
  );
  const ranked = joined
    .flatMap((candidate) => named(candidate, joined, utterances, languages[0] ?? ''))
    .filter((candidate) => candidate.score >= enoughFor(candidate))
    .sort((one, other) => other.score - one.score || one.utterance.index - other.utterance.index)
    .slice(0, MOST_COMPARED);
  return withoutRepetition(ranked, (candidate) => candidate.task, [], languages[0])
    .map((candidate) => ({ ...candidate, task: nameObject(candidate.task, { ...candidate, utterances }) }))
    .filter((candidate) => isReadable(candidate, languages[0] ?? ''))
    .filter(({ score }, at) => at < MOST_ACTIONS || score >= SURE)
    .sort((one, other) => one.utterance.index - other.utterance.index);
}
