import type { WordSet } from '../minutes/similar.ts';
import type { TaskMemory } from '../section/marker.ts';
import { type Adopted, matchStanding } from './match-standing.ts';
import type { WordShift } from './meeting-words.ts';
import type { StandingTasks } from './standing-tasks.ts';

/** Evidence that starts within so many words of a stored one belongs to the same task. */
const NEAR_WORDS = 12;

/** An action item that may become a task of the user's. */
export interface TaskCandidate {
  /** Index into the minutes' action items. */
  readonly item: number;
  /** The word of the meeting where its evidence starts; null where it is not verified. */
  readonly word: number | null;
  /** Whether a task was written of this very item: how one without a place is known again. */
  readonly wasWritten: (task: TaskMemory) => boolean;
  /** The words of its text. */
  readonly words: WordSet;
}

/** The tasks handed out before, as far as a section remembers them and as far as the note shows them. */
export interface HandedOut {
  /** The tasks of the section's memory. */
  readonly stored: readonly TaskMemory[];
  /** How the remembered words lie in the present meeting. */
  readonly shift: WordShift;
  /** Those that stand besides. */
  readonly standing: StandingTasks;
  /** Whether a section remembers the meeting. */
  readonly isRemembered: boolean;
}

/**
 * What a re-run does with a candidate: it is a task that is remembered, one that stands in the note, gets a new number, or stays
 * without a task.
 */
export type TaskDecision =
  | { readonly item: number; readonly kind: 'known'; readonly number: number }
  | { readonly item: number; readonly kind: 'standing'; readonly adopted: Adopted }
  | { readonly item: number; readonly kind: 'new'; readonly number: number }
  | { readonly item: number; readonly kind: 'left' };

/** A candidate that may be a task handed out before. */
interface Match {
  readonly item: number;
  readonly number: number;
  /** Words between the two; less than any where their lines are equal. */
  readonly apart: number;
}

/** How far a candidate is from a remembered task that it may be; null where it is another. */
function apartFrom(task: TaskMemory, places: readonly number[], { word, wasWritten }: TaskCandidate): number | null {
  if (places.length === 0) return wasWritten(task) ? -1 : null;
  if (word === null) return null;
  const apart = Math.min(...places.map((place) => Math.abs(place - word)));
  return apart > NEAR_WORDS ? null : wasWritten(task) ? -1 : apart;
}

/** The candidates that may be tasks handed out before, the nearest first. */
function findMatches(stored: readonly TaskMemory[], candidates: readonly TaskCandidate[], shift: WordShift): Match[] {
  const matches = candidates.flatMap((candidate) =>
    stored.flatMap((task): Match[] => {
      const apart = apartFrom(task, task.word === null ? [] : shift.places(task.word), candidate);
      return apart === null ? [] : [{ item: candidate.item, number: task.number, apart }];
    }),
  );
  return matches.sort((one, other) => one.apart - other.apart);
}

/** The number of each candidate that is a task handed out before. */
function knownNumbers(matches: readonly Match[]): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  const taken = new Set<number>();
  for (const { item, number } of matches) {
    if (known.has(item) || taken.has(number)) continue;
    known.set(item, number);
    taken.add(number);
  }
  return known;
}

/**
 * Matches action items with the tasks handed out before, so that a task that was ticked, reworded, deleted or moved is not handed out
 * again. Numbers are never used twice.
 *
 * @param candidates the new minutes' items, in order
 * @param all whether items from words that are not new may become tasks too (`--force`, "Capture again", a first capture)
 */
export function mergeTasks(candidates: readonly TaskCandidate[], handedOut: HandedOut, all: boolean): TaskDecision[] {
  const { stored, shift, standing, isRemembered } = handedOut;
  const matches = findMatches(stored, candidates, shift);
  const known = knownNumbers(matches);
  const near = new Set(matches.map(({ item }) => item));
  const isFresh = ({ item, word }: TaskCandidate): boolean => !near.has(item) && (all || (word !== null && shift.isNew(word)));
  const ordered = candidates.map((candidate, index) => ({ ...candidate, order: index + 1 }));
  const fresh = ordered.filter(isFresh);
  const adopted = matchStanding(fresh, standing, isRemembered);
  const numbers = [...stored, ...[...adopted.values()].map(({ task }) => task)].map(({ number }) => number);
  let next = Math.max(standing.highest, ...numbers) + 1;
  return candidates.map((candidate): TaskDecision => {
    const { item } = candidate;
    const number = known.get(item);
    const standingTask = adopted.get(item);
    if (number !== undefined) return { item, kind: 'known', number };
    if (standingTask !== undefined) return { item, kind: 'standing', adopted: standingTask };
    return isFresh(candidate) ? { item, kind: 'new', number: next++ } : { item, kind: 'left' };
  });
}
