import type { Labels } from './labels.ts';
import type { ActionItem, Priority } from './minutes.ts';
import { dueDay } from './render-parts.ts';

/** How a task line says its date and priority: the Tasks plugin's signs, Dataview's fields, or words. */
export type TaskFormat = 'emoji' | 'dataview' | 'plain';

export const TASK_FORMATS: readonly TaskFormat[] = ['emoji', 'dataview', 'plain'];

/** The Tasks plugin's signs (its help, "Priority"). */
const PRIORITY_SIGNS: Readonly<Record<Priority, string>> = { high: '⏫', medium: '🔼', low: '🔽' };

/** Priority and date as a task's line has them: `words` behind its text, `fields` at its end, before the block id; each may be empty. */
export interface TaskDetails {
  readonly words: string;
  readonly fields: string;
}

const joined = (fields: readonly string[], by: string): string => fields.filter((field) => field !== '').join(by);

function inWords({ priority }: ActionItem, day: string | null, labels: Labels): string {
  const words = joined([day === null ? '' : `${labels.due} ${day}`, priority === null ? '' : labels.priorities[priority]], ', ');
  return words === '' ? '' : ` (${words})`;
}

/**
 * What a task's line says of its date and priority. The fields are those that the Tasks plugin reads as its Dataview format (its help,
 * "Dataview Format"), in its own order, and that Dataview reads too. Two blanks part them, as the Tasks plugin has it: with one, editors
 * show only every other of them.
 */
export function taskDetails(item: ActionItem, format: TaskFormat, labels: Labels): TaskDetails {
  const day = dueDay(item);
  const { priority } = item;
  switch (format) {
    case 'emoji':
      return { words: '', fields: joined([priority === null ? '' : PRIORITY_SIGNS[priority], day === null ? '' : `📅 ${day}`], ' ') };
    case 'dataview':
      return { words: '', fields: joined([priority === null ? '' : `[priority:: ${priority}]`, day === null ? '' : `[due:: ${day}]`], '  ') };
    case 'plain':
      return { words: inWords(item, day, labels), fields: '' };
  }
}
