import { type ActionCandidate, ENOUGH } from './action-candidate.ts';
import { nameObject } from './english/resolve-object.ts';
import { joinActions } from './join-actions.ts';
import { withoutRepetition } from './near-duplicate.ts';
import { packFor } from './packs.ts';
import type { People } from './people.ts';
import { standsByItself } from './plain-statement.ts';
import type { Utterance } from './utterance.ts';

/** At most so many tasks of one meeting: a few good ones beat many bad ones. */
export const MOST_ACTIONS = 8;
/** So many of the best are compared with each other. */
const MOST_COMPARED = 60;
/** Enough for the answer to a request, or a request that is answered. */
const ENOUGH_TO_JOIN = 1.5;

/** In talk that nothing marks, a task whose owner and time aren't told is often half of another sentence. */
const ENOUGH_IN_A_WALL = 3.75;
const enoughFor = ({ utterance, duePhrase }: ActionCandidate): number => (utterance.label === null && !utterance.ended && duePhrase === null ? ENOUGH_IN_A_WALL : ENOUGH);
const SPOKEN_TO = /\b(?:you|your|I|my)\b/u;
/** What should hold, with nobody who sees to it. */
const NOBODYS = /^(?:make sure|ensure)\b/iu;
const OF_THE_CALL = /\b(?:recordings?|transcripts?)\b/iu;

/** Whether a task can be read by itself: whole, nobody spoken to in it, and somebody's where it only says what should hold. */
const isReadable = ({ task, owner, duePhrase }: ActionCandidate, language: string): boolean =>
  standsByItself(task, language) && !SPOKEN_TO.test(task) && !(NOBODYS.test(task) && (OF_THE_CALL.test(task) || (owner === null && duePhrase === null)));

/** The action items of a meeting in the order of the transcript; none in languages whose cues are not known. */
export function findActionItems(utterances: readonly Utterance[], languages: readonly string[], people: People): ActionCandidate[] {
  const found = languages.flatMap((language) => packFor(language).findActions(utterances, people));
  const joined = joinActions(found.filter((candidate) => candidate.score >= ENOUGH_TO_JOIN).sort((one, other) => one.utterance.index - other.utterance.index));
  const ranked = joined
    .filter((candidate) => candidate.score >= enoughFor(candidate) && candidate.object !== 'pronoun')
    .sort((one, other) => other.score - one.score || one.utterance.index - other.utterance.index)
    .slice(0, MOST_COMPARED);
  return withoutRepetition(ranked, (candidate) => candidate.task)
    .map((candidate) => ({ ...candidate, task: nameObject(candidate.task, { ...candidate, utterances }) }))
    .filter((candidate) => isReadable(candidate, languages[0] ?? ''))
    .slice(0, MOST_ACTIONS)
    .sort((one, other) => one.utterance.index - other.utterance.index);
}
