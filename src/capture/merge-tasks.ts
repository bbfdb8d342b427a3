import type { TaskMemory } from '../note/marker.ts';
import type { WordShift } from './meeting-words.ts';

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
}

/** What a re-run does with a candidate: it is a task already handed out, gets a new number, or stays without a task. */
export type TaskDecision =
  | { readonly item: number; readonly kind: 'known'; readonly number: number }
  | { readonly item: number; readonly kind: 'new'; readonly number: number }
  | { readonly item: number; readonly kind: 'left' };

/**
 * Matches action items with the tasks handed out before, so that a task that was ticked, reworded, deleted or moved is not handed out
 * again. Numbers are never used twice.
 *
 * @param stored the tasks of the section's memory
 * @param candidates the new minutes' items, in order
 * @param shift how the remembered words lie in the present meeting
 * @param all whether items from words that are not new may become tasks too (`--force`, "Capture again")
 */
export function mergeTasks(stored: readonly TaskMemory[], candidates: readonly TaskCandidate[], shift: WordShift, all: boolean): TaskDecision[] {
  const places = stored.map((task) => ({ task, word: task.word === null ? null : shift.present(task.word) }));
  const matched = new Set<number>();
  let next = Math.max(0, ...stored.map(({ number }) => number)) + 1;
  return candidates.map((candidate): TaskDecision => {
    const { item, word } = candidate;
    const near = nearest(places, candidate);
    if (near !== null) {
      if (matched.has(near)) return { item, kind: 'left' };
      matched.add(near);
      return { item, kind: 'known', number: near };
    }
    if (all || (word !== null && shift.isNew(word))) return { item, kind: 'new', number: next++ };
    return { item, kind: 'left' };
  });
}

function nearest(places: readonly { task: TaskMemory; word: number | null }[], candidate: TaskCandidate): number | null {
  let best: number | null = null;
  let distance = NEAR_WORDS + 1;
  for (const { task, word } of places) {
    if (task.word === null && candidate.wasWritten(task)) return task.number;
    if (word === null || candidate.word === null) continue;
    const apart = Math.abs(word - candidate.word);
    if (apart < distance) {
      distance = apart;
      best = task.number;
    }
  }
  return best;
}
