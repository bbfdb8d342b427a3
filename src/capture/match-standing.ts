import { likeness, mayBeReworded, saysTheSame, type WordSet } from '../minutes/similar.ts';
import type { StandingTask, StandingTasks } from './standing-tasks.ts';

/** An action item that would become a new task. */
export interface FreshItem {
  /** Index into the minutes' action items. */
  readonly item: number;
  /** Its place, from 1, among all items that become tasks: the number it had in a first capture by an engine that answers the same. */
  readonly order: number;
  readonly words: WordSet;
}

/** The task that an item is, handed out before. */
export interface Adopted {
  readonly task: StandingTask;
  /** Whether it is known to be that task, and not only one of those that are left. */
  readonly isSure: boolean;
}

/** Less likeness is by chance. */
const ALIKE = 0.4;

interface Pair {
  readonly fresh: FreshItem;
  readonly task: StandingTask;
  readonly score: number;
}

class Matching {
  readonly adopted = new Map<number, Adopted>();
  private readonly taken = new Set<StandingTask>();

  constructor(private readonly items: readonly FreshItem[]) {}

  /** Pairs items and tasks that are still free, the best first; a score of null is no pair. */
  take(tasks: readonly StandingTask[], score: (fresh: FreshItem, task: StandingTask) => number | null): void {
    const pairs = this.freeItems().flatMap((fresh) =>
      this.freeOf(tasks).flatMap((task): Pair[] => {
        const found = score(fresh, task);
        return found === null ? [] : [{ fresh, task, score: found }];
      }),
    );
    for (const { fresh, task } of pairs.sort((one, other) => other.score - one.score)) {
      if (!this.adopted.has(fresh.item) && !this.taken.has(task)) this.adopt(fresh, task, true);
    }
  }

  /** Pairs what is left in order, as far as it goes. */
  takeRest(tasks: readonly StandingTask[]): void {
    const items = this.freeItems();
    for (const [index, task] of this.freeOf(tasks).entries()) {
      const fresh = items[index];
      if (fresh !== undefined) this.adopt(fresh, task, false);
    }
  }

  private freeItems(): FreshItem[] {
    return this.items.filter(({ item }) => !this.adopted.has(item));
  }

  private freeOf(tasks: readonly StandingTask[]): StandingTask[] {
    return tasks.filter((task) => !this.taken.has(task));
  }

  private adopt(fresh: FreshItem, task: StandingTask, isSure: boolean): void {
    this.adopted.set(fresh.item, { task, isSure });
    this.taken.add(task);
  }
}

const likest = (words: WordSet, { texts }: StandingTask): number => Math.max(0, ...texts.map((text) => likeness(words, text)));

const isLike = (one: WordSet, other: WordSet): boolean => saysTheSame(one, other) || mayBeReworded(one, other);

/**
 * Matches items that would become new tasks with those that stand already, though no section remembers where these were said.
 *
 * A task's own words tell it, also reworded. Where they do not, its number does: an engine that answers the same counts the same. What is
 * still left is matched in order: the ids were made of this very transcript, so that each task that stands comes from something in it, and
 * a task that is missing is a smaller harm than one that the user has done and finds open again. It stays in the section as a plain item.
 *
 * @param isRemembered whether a section remembers this meeting, so that items may come from new words: then only likeness counts
 */
export function matchStanding(
  items: readonly FreshItem[],
  { own, orphans }: StandingTasks,
  isRemembered: boolean,
): ReadonlyMap<number, Adopted> {
  const matching = new Matching(items);
  matching.take(own, ({ words }, task) => {
    const score = likest(words, task);
    return score < ALIKE ? null : score;
  });
  if (!isRemembered) matching.take(own, ({ order }, { number }) => (order === number ? 1 : null));
  matching.take(orphans, ({ words }, task) => (task.texts.some((text) => isLike(words, text)) ? likest(words, task) : null));
  if (!isRemembered) matching.takeRest(own);
  return matching.adopted;
}
