import type { ActionCandidate } from './action-candidate.ts';
import { overlap } from './concepts.ts';
import { stemsOf } from './near-duplicate.ts';

/** Utterances within which a request and the answer to it, or two ways to say a thing, stand. */
const REACH = 10;
/** So far a pronoun reaches back. */
const PRONOUN_REACH = 4;
const SAME_THING = 0.6;

const verbOf = (task: string): string => task.split(' ', 1)[0]?.toLowerCase() ?? '';
const isNear = (one: ActionCandidate, other: ActionCandidate): boolean => Math.abs(one.utterance.index - other.utterance.index) <= REACH;
const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;

/** Whether two candidates are one piece of work: the same verb, and the same object or a pronoun for it. */
function isSameWork(one: ActionCandidate, other: ActionCandidate): boolean {
  if (!isNear(one, other) || verbOf(one.task) !== verbOf(other.task) || !agree(one.owner, other.owner)) return false;
  if (other.object === 'pronoun') return one.object !== 'pronoun' && other.utterance.index - one.utterance.index <= PRONOUN_REACH;
  if (one.object === 'pronoun') return false;
  const [few, many] = [one.task, other.task].map((task) => stemsOf(task.slice(task.indexOf(' ') + 1)));
  return few !== undefined && many !== undefined && overlap(few, many) >= SAME_THING;
}

/** Whether the second only goes on with the first in the same breath: "I'll ask the team for it, I'll write that to Ina tomorrow". */
const goesOn = (one: ActionCandidate, other: ActionCandidate): boolean =>
  other.object !== 'named' && one.object === 'named' && one.utterance.index === other.utterance.index && one.at < other.at && agree(one.owner, other.owner);

/** What is told more fully keeps its words; what was said last of a date or an owner counts. */
function join(first: ActionCandidate, second: ActionCandidate): ActionCandidate {
  const fuller = second.object !== 'named' || stemsOf(second.task).length < stemsOf(first.task).length ? first : second;
  return {
    ...fuller,
    owner: second.owner ?? first.owner,
    duePhrase: second.duePhrase ?? first.duePhrase,
    priority: second.priority ?? first.priority,
    score: Math.max(first.score, second.score) + 0.25,
  };
}

/** The index of the last one from an index on of which a thing is true; -1 where there is none. */
function lastIndexOf(candidates: readonly ActionCandidate[], from: number, isTrue: (candidate: ActionCandidate) => boolean): number {
  for (let at = candidates.length - 1; at >= from; at--) {
    const candidate = candidates[at];
    if (candidate !== undefined && isTrue(candidate)) return at;
  }
  return -1;
}

/**
 * Joins what was asked with what was promised on it, and what was said twice near each other.
 * @param candidates in the order of the transcript.
 */
export function joinActions(candidates: readonly ActionCandidate[]): ActionCandidate[] {
  const joined: ActionCandidate[] = [];
  for (const candidate of candidates) {
    const from = Math.max(0, joined.length - REACH);
    const at = lastIndexOf(joined, from, (other) => isSameWork(other, candidate) || goesOn(other, candidate));
    const other = joined[at];
    if (other === undefined) joined.push(candidate);
    else joined[at] = join(other, candidate);
  }
  return joined;
}
