import type { ActionItem, Minutes } from './minutes.ts';
import { countWords, type EvidenceSetting, firstWords, sectionWords, taskLineWords } from './section-words.ts';
import { summarySentences } from './summary-sentences.ts';

const MOST_TASKS = 8;
const BUDGET = { base: 150, share: 0.15, most: 650 };

/** How a draft will be shown, as far as it takes room. */
export interface DraftOptions {
  readonly evidence: EvidenceSetting;
  /** Whether the task lines stand in the section too, as in a note without a heading for tasks. */
  readonly tasksInSection: boolean;
  /** Which action items become tasks. Of these and of the others there are at most eight each. */
  readonly becomesTask: (item: ActionItem) => boolean;
}

/** The words that a section may show of a transcript with so many words. */
export function sectionBudget(transcriptWords: number): number {
  return Math.min(BUDGET.most, Math.floor(BUDGET.base + BUDGET.share * transcriptWords));
}

/** At most eight tasks, and as many other action items. */
export function withFewActions(minutes: Minutes, becomesTask: (item: ActionItem) => boolean): Minutes {
  const counts = { task: 0, plain: 0 };
  return { ...minutes, actionItems: minutes.actionItems.filter((item) => ++counts[becomesTask(item) ? 'task' : 'plain'] <= MOST_TASKS) };
}

type List = 'openQuestions' | 'jira' | 'keyPoints' | 'decisions' | 'actionItems';

/** Where words are taken from, the least important first: each list down to so many items. */
const LEAST_FIRST: readonly (readonly [List | 'summary', number])[] = [
  ['openQuestions', 3], ['jira', 4], ['keyPoints', 4], ['openQuestions', 1], ['jira', 2], ['keyPoints', 2], ['openQuestions', 0], ['jira', 0],
  ['summary', 2], ['keyPoints', 0], ['summary', 1], ['decisions', 1], ['actionItems', 1], ['decisions', 0], ['actionItems', 0],
];

/** Takes the last one of a list or sentence; null where no more than `least` are left. */
function withoutLast(minutes: Minutes, list: List | 'summary', least: number): Minutes | null {
  if (list === 'summary') {
    const sentences = summarySentences(minutes.summary);
    return sentences.length > least ? { ...minutes, summary: sentences.slice(0, -1).join(' ') } : null;
  }
  return minutes[list].length > least ? { ...minutes, [list]: minutes[list].slice(0, -1) } : null;
}

/**
 * An offline draft within the words of a section: what is least important goes first, decisions and action items last. A draft is found by
 * cues and has no judgement of its own, so that more of it would be noise.
 */
export function withinBudget(minutes: Minutes, transcriptWords: number, { evidence, tasksInSection }: DraftOptions): Minutes {
  const budget = sectionBudget(transcriptWords);
  const words = (present: Minutes): number => sectionWords(present, evidence) + (tasksInSection ? taskLineWords(present) : 0);
  let present = minutes;
  for (const [list, least] of LEAST_FIRST) {
    while (words(present) > budget) {
      const fewer = withoutLast(present, list, least);
      if (fewer === null) break;
      present = fewer;
    }
  }
  const over = words(present) - budget;
  return over <= 0 ? present : { ...present, summary: firstWords(present.summary, Math.max(1, countWords(present.summary) - over)) };
}

