import type { ListName } from '../minutes/lists.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { CaptureOptions } from './options.ts';
import { becomesTask } from './owner.ts';

/** Minutes without what is neither shown nor handed out as a task, so that it takes no room of what is. */
export function wantedItems(minutes: Minutes, options: Pick<CaptureOptions, 'lists' | 'me' | 'tasks'>): Minutes {
  const { decisions, actionItems, keyPoints, jira, openQuestions } = minutes;
  const shown = new Set<ListName>(options.lists);
  const only = <T>(list: ListName, items: readonly T[]): readonly T[] => (shown.has(list) ? items : []);
  return {
    ...minutes,
    decisions: only('decisions', decisions),
    actionItems: shown.has('actionItems') ? actionItems : actionItems.filter((item) => becomesTask(item, options)),
    keyPoints: only('keyPoints', keyPoints),
    jira: only('jira', jira),
    openQuestions: only('openQuestions', openQuestions),
  };
}
