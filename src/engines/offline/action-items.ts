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
import { circumstance, sumOf } from './reasons.ts';
import { calledForBefore, saidBefore, withWhatWasSaid } from './said-before.ts';
import { readTerms } from './terms.ts';
import type { Utterance } from './utterance.ts';

/** At most so many tasks of one meeting that aren't sure: a few good ones beat many bad ones. */
const MOST_ACTIONS = 8;
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
const enoughFor = ({ utterance, duePhrase, owner, asked }: ActionCandidate): number => (utterance.label === null && !utterance.ended && duePhrase === null && owner === null ? (asked === true ? ENOUGH_OF_A_REQUEST : ENOUGH_IN_A_WALL) : ENOUGH);
const SPOKEN_TO = /\b(?:you|your|I|my)\b/u;
/** What should hold, with nobody who sees to it. */
const NOBODYS = /^(?:make sure|ensure)\b/iu;
const OF_THE_CALL = /\b(?:recordings?|transcripts?)\b/iu;

/** Whether a task can be read by itself: whole, nobody spoken to in it, and somebody's where it only says what should hold. */
const isReadable = ({ task, owner, duePhrase, object }: ActionCandidate, language: string): boolean =>
  (object === 'pronoun' || (standsByItself(task, language) && !SPOKEN_TO.test(task))) && !(NOBODYS.test(task) && (OF_THE_CALL.test(task) || (owner === null && duePhrase === null)));

/** What a task is surer by whose thing is named. */
const NAMED = circumstance('names-its-thing', 1);
const withNamed = (candidate: ActionCandidate): ActionCandidate => {
  const reasons = [...candidate.reasons, ...NAMED];
  return { ...candidate, reasons, score: sumOf(reasons) };
};

const STILL_A_PRONOUN = /\b(?:him|her|them|it|that|this|those|these)\b/u;
const ASKED_BEFORE = 3;
const MOST_WORDS_OF_IT = 7;

/** Whether somebody takes on what is a task of its own already. */
const isTaken = ({ utterance, task }: ActionCandidate, other: ActionCandidate): boolean =>
  task === TAKES_IT && [other.utterance.index, ...other.also].some((index) => index <= utterance.index && index >= utterance.index - ASKED_BEFORE);

/** A task of which only a pronoun says the thing, with the sentence before that names it; itself where it names it, nothing where nobody does. */
function named(candidate: ActionCandidate, all: readonly ActionCandidate[], utterances: readonly Utterance[], language: string): ActionCandidate[] {
  const { utterance, object, task, duePhrase } = candidate;
  if (object !== 'pronoun') return [candidate];
  if (speaksToPeople(task) || task.split(' ').length > MOST_WORDS_OF_IT || isBroken(readTerms(task, language))) return [];
  const others = all.filter((other) => other.object !== 'pronoun');
  const before = (task === TAKES_IT || duePhrase === null ? calledForBefore : saidBefore)(utterance, utterances, language, task);
  if (before === null) return duePhrase === null || STILL_A_PRONOUN.test(task) ? [] : [withNamed(candidate)];
  if (others.some((other) => isTaken(candidate, other) || [other.utterance.index, ...other.also].includes(before.index))) return [];
  return [{ ...withNamed(candidate), task: withWhatWasSaid(task, before), also: [...candidate.also, before.index] }];
}

/** The action items of a meeting in the order of the transcript; none in languages whose cues are not known. */
export function findActionItems(utterances: readonly Utterance[], languages: readonly string[], people: People): ActionCandidate[] {
  const all = languages.flatMap((language) => packFor(language).findActions(utterances, people));
  const found = all.filter((candidate) => !isCalledOff(candidate, utterances));
  const joined = joinActions(found.filter((candidate) => candidate.score >= ENOUGH_TO_JOIN).sort((one, other) => one.utterance.index - other.utterance.index));
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
