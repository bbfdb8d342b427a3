import { type DraftOptions, withFewActions, withinBudget } from './draft-budget.ts';
import { mostDraftKeyPoints, mostKeyPoints } from './key-point-limit.ts';
import { ALL_LISTS } from './lists.ts';
import type { Minutes } from './minutes.ts';
import { withItemsOnce } from './once.ts';
import { countWords, firstWords } from './section-words.ts';
import { wordSet } from './similar.ts';
import { summarySentences } from './summary-sentences.ts';
import { trimEndOf } from './trim-end.ts';

const MOST_SENTENCES = 4;
const MOST_JIRA_CHARACTERS = 100;
const MOST_ITEM_WORDS = 60;
const MOST_TITLE_WORDS = 12;

/** How the minutes will be shown: decisions with their quotes, tasks elsewhere, all action items as tasks where nothing is given. */
export interface SelectOptions extends Partial<DraftOptions> {
  /** Bounds the words of all key points together; their number, their likeness to other items and the section's length are then free. */
  readonly maxWords?: number;
}

/** Cut at a word, so that it still reads as a name of the issue. */
function shortSummary(summary: string): string {
  if (summary.length <= MOST_JIRA_CHARACTERS) return summary;
  const cut = summary.slice(0, MOST_JIRA_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = cut.lastIndexOf(' ');
  return `${trimEndOf(blank > MOST_JIRA_CHARACTERS / 2 ? cut.slice(0, blank) : cut, ' ,;:.–-')}…`;
}

const short = (text: string): string => firstWords(text, MOST_ITEM_WORDS);

/** Whether an issue's description has no word that its summary doesn't have. */
function repeats(description: string, summary: string): boolean {
  const words = wordSet(summary);
  return [...wordSet(description)].every((word) => words.has(word));
}

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
      description: repeats(item.description, item.summary) ? '' : short(item.description),
      acceptanceCriteria: item.acceptanceCriteria.map(short),
    })),
    openQuestions: minutes.openQuestions.map((item) => ({ ...item, text: short(item.text) })),
  };
}

function boundKeyPoints(minutes: Minutes, maxWords: number): Minutes {
  let words = 0;
  return { ...minutes, keyPoints: minutes.keyPoints.filter((item) => (words += countWords(item.text) + countWords(item.topic)) <= maxWords) };
}

/** A key point that the user asked for is shown whatever the limit is, and takes no other one's place. */
function withFewKeyPoints(minutes: Minutes, most: number): Minutes {
  let count = 0;
  return { ...minutes, keyPoints: minutes.keyPoints.filter(({ included }) => included === true || ++count <= most) };
}

/**
 * What of some minutes a section shows: each item once, at most four sentences of summary, three key points per thousand words of
 * transcript (three to ten; up to seven of a short one's offline draft), issues with a summary of 100 characters. Every decision and action item of a model is shown; an offline draft
 * is cut to the words of `sectionBudget`. Pure: the same minutes and words give the same selection.
 */
export function selectItems(minutes: Minutes, transcriptWords: number, options: SelectOptions = {}): Minutes {
  const { evidence = 'decisions', tasksInSection = false, becomesTask = () => true, maxWords } = options;
  const isDraft = minutes.engine === 'offline';
  const once = withItemsOnce(withShortItems(minutes), isDraft);
  const shown = isDraft ? withFewActions(once, becomesTask) : once;
  if (maxWords !== undefined) return boundKeyPoints({ ...shown, keyPoints: minutes.keyPoints }, maxWords);
  const few = withFewKeyPoints(shown, isDraft ? mostDraftKeyPoints(transcriptWords) : mostKeyPoints(transcriptWords));
  return isDraft ? withinBudget(few, transcriptWords, { evidence, tasksInSection, becomesTask }) : few;
}

/** How many items some minutes have that a selection of them doesn't show. */
export const countLeftOut = (minutes: Minutes, shown: Minutes): number => ALL_LISTS.reduce((sum, list) => sum + minutes[list].length - shown[list].length, 0);
