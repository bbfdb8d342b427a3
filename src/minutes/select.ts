import type { ActionItem, Minutes } from './minutes.ts';
import { withItemsOnce } from './once.ts';
import { countWords, type EvidenceSetting, firstWords, sectionWords, taskLineWords } from './section-words.ts';
import { summarySentences } from './summary-sentences.ts';
import { trimEndOf } from './trim-end.ts';

const MOST_SENTENCES = 4;
const MOST_TASKS = 8;
/** A longer meeting has more key points. */
const MOST_KEY_POINTS = { short: 5, long: 8, longFrom: 4_000 };
const MOST_JIRA_CHARACTERS = 100;
const MOST_ITEM_WORDS = 60;
const MOST_TITLE_WORDS = 12;
const MOST_CRITERIA = 5;
const BUDGET = { base: 150, share: 0.15, most: 650 };

/** How the minutes will be shown, as far as it takes room; all may be left out. */
export interface SelectOptions {
  /** Decisions where it is not given. */
  readonly evidence?: EvidenceSetting;
  /** Whether the task lines stand in the section too, as in a note without a heading for tasks. */
  readonly tasksInSection?: boolean;
  /** Which action items become tasks; all where it is not given. Of these and of the others there are at most eight each. */
  readonly becomesTask?: (item: ActionItem) => boolean;
  /** Bounds the words of all key points together; their number, their likeness to other items and the section's length are then free. */
  readonly maxWords?: number;
}

/** The words that a section may show of a transcript with so many words. */
export function sectionBudget(transcriptWords: number): number {
  return Math.min(BUDGET.most, Math.floor(BUDGET.base + BUDGET.share * transcriptWords));
}

/** Cut at a word, so that it still reads as a name of the issue. */
function shortSummary(summary: string): string {
  if (summary.length <= MOST_JIRA_CHARACTERS) return summary;
  const cut = summary.slice(0, MOST_JIRA_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = cut.lastIndexOf(' ');
  return `${trimEndOf(blank > MOST_JIRA_CHARACTERS / 2 ? cut.slice(0, blank) : cut, ' ,;:.–-')}…`;
}

const short = (text: string): string => firstWords(text, MOST_ITEM_WORDS);

/** Every string at a length that one item may have. */
function withShortItems(minutes: Minutes): Minutes {
  return {
    ...minutes,
    summary: summarySentences(minutes.summary).slice(0, MOST_SENTENCES).map(short).join(' '),
    keyPoints: minutes.keyPoints.map((item) => ({ ...item, topic: firstWords(item.topic, MOST_TITLE_WORDS), text: short(item.text) })),
    decisions: minutes.decisions.map((item) => ({ ...item, text: short(item.text) })),
    actionItems: minutes.actionItems.map((item) => ({ ...item, task: short(item.task) })),
    jira: minutes.jira.map((item) => ({
      ...item,
      summary: shortSummary(item.summary),
      description: short(item.description),
      acceptanceCriteria: item.acceptanceCriteria.slice(0, MOST_CRITERIA).map(short),
    })),
    openQuestions: minutes.openQuestions.map((item) => ({ ...item, text: short(item.text) })),
  };
}

function withFewActions(minutes: Minutes, becomesTask: (item: ActionItem) => boolean): Minutes {
  const counts = { task: 0, plain: 0 };
  return { ...minutes, actionItems: minutes.actionItems.filter((item) => ++counts[becomesTask(item) ? 'task' : 'plain'] <= MOST_TASKS) };
}

function boundKeyPoints(minutes: Minutes, maxWords: number): Minutes {
  let words = 0;
  return { ...minutes, keyPoints: minutes.keyPoints.filter((item) => (words += countWords(item.text) + countWords(item.topic)) <= maxWords) };
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

function withinBudget(minutes: Minutes, budget: number, words: (minutes: Minutes) => number): Minutes {
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

/**
 * What of some minutes a section shows: each item once, at most four sentences of summary, five key points (eight of a transcript above
 * 4,000 words), eight tasks, issues with a summary of 100 characters, and no more words than `sectionBudget` allows; what is least important
 * goes first, decisions and action items last. Pure: the same minutes and words give the same selection.
 */
export function selectItems(minutes: Minutes, transcriptWords: number, options: SelectOptions = {}): Minutes {
  const { evidence = 'decisions', tasksInSection = false, becomesTask = () => true, maxWords } = options;
  const once = withFewActions(withItemsOnce(withShortItems(minutes)), becomesTask);
  if (maxWords !== undefined) return boundKeyPoints({ ...once, keyPoints: minutes.keyPoints }, maxWords);
  const points = transcriptWords > MOST_KEY_POINTS.longFrom ? MOST_KEY_POINTS.long : MOST_KEY_POINTS.short;
  const words = (present: Minutes): number => sectionWords(present, evidence) + (tasksInSection ? taskLineWords(present) : 0);
  return withinBudget({ ...once, keyPoints: once.keyPoints.slice(0, points) }, sectionBudget(transcriptWords), words);
}
