import { makeEscaper, type Escaper } from '../../minutes/escape.ts';
import type { Labels } from '../../minutes/labels.ts';
import type { ListName } from '../../minutes/lists.ts';
import type { Evidence, Minutes } from '../../minutes/minutes.ts';
import { labelsWith } from '../../minutes/own-labels.ts';
import { plainLine } from '../../minutes/plain-line.ts';
import { renderAction, renderDecision, renderIssue, renderKeyPoint, renderQuestion } from '../../minutes/render-items.ts';
import type { Rendering } from '../../minutes/render-options.ts';
import type { CaptureOptions } from '../options.ts';
import { becomesTask } from '../owner.ts';
import type { ItemPlace } from './item-fields.ts';

/** An item as the review shows it. */
export interface ShownItem {
  readonly place: ItemPlace;
  /** What a section will show of it, as one line of Markdown without its bullet. */
  readonly markdown: string;
  /** Further lines of Markdown under it. */
  readonly children: readonly string[];
  /** The words of the transcript on which it rests, as plain text; empty for the summary. */
  readonly quote: string;
  /** Whether the quote was found in the transcript. */
  readonly verified: boolean;
  /** Whether it goes to the user's task list. */
  readonly task: boolean;
  /** Whether the section leaves it out, being too long or saying what another item says. */
  readonly leftOut: boolean;
}

/** A list of the minutes under its label; `summary` stands alone. */
export interface ShownList {
  readonly list: 'summary' | ListName;
  readonly label: string;
  readonly items: readonly ShownItem[];
}

/** What the lists are shown with. */
export interface ShownContext {
  readonly meetingText: string;
  readonly options: Pick<CaptureOptions, 'me' | 'tasks' | 'lists' | 'labels'>;
  /** What of the minutes the section shows; null where none is written. */
  readonly selected: Minutes | null;
}

interface Showing {
  readonly rendering: Rendering;
  readonly escaper: Escaper;
  readonly labels: Labels;
  readonly context: ShownContext;
}

const PLAIN = { kind: 'plain' } as const;
const BULLET = /^(?:[*+-]|\d{1,9}\.) /u;

/** The lines of an item as its section has them, without bullets; evidence is shown in its own right. */
function linesOf(minutes: Minutes, list: ListName, index: number, { rendering, context }: Showing): string[] {
  const { decisions, actionItems, keyPoints, jira, openQuestions } = minutes;
  const item = { decisions, actionItems, keyPoints, jira, openQuestions }[list][index];
  if (item === undefined) return [];
  switch (list) {
    case 'decisions':
      return decisions.slice(index, index + 1).flatMap((decision) => renderDecision(decision, rendering));
    case 'actionItems':
      return actionItems.slice(index, index + 1).flatMap((action) => renderAction(becomesTask(action, context.options) ? { ...action, owner: null } : action, PLAIN, rendering));
    case 'keyPoints':
      return keyPoints.slice(index, index + 1).flatMap((point) => renderKeyPoint(point, index, rendering));
    case 'jira':
      return jira.slice(index, index + 1).flatMap((issue) => renderIssue(issue, index, rendering));
    case 'openQuestions':
      return openQuestions.slice(index, index + 1).flatMap((question) => renderQuestion(question, rendering));
  }
}

function showItem(minutes: Minutes, list: ListName, index: number, showing: Showing): ShownItem[] {
  const { selected, options } = showing.context;
  const item = minutes[list][index];
  if (item === undefined) return [];
  // A selection shortens items and keeps their evidence: by that they are known again.
  const at = selected?.[list].findIndex(({ evidence }) => evidence === item.evidence) ?? -1;
  const [line = '', ...children] = selected !== null && at >= 0 ? linesOf(selected, list, at, showing) : linesOf(minutes, list, index, showing);
  const action = list === 'actionItems' ? minutes.actionItems[index] : undefined;
  return [
    {
      place: { list, index },
      markdown: line.replace(BULLET, ''),
      children: children.map((child) => child.trim().replace(BULLET, '')),
      ...quoteOf(item.evidence),
      task: action !== undefined && becomesTask(action, options),
      leftOut: at < 0,
    },
  ];
}

const quoteOf = ({ quote, verified }: Evidence): { quote: string; verified: boolean } => ({ quote: plainLine(quote), verified });

function showSummary(minutes: Minutes, { escaper, labels, context }: Showing): ShownList {
  const summary = context.selected?.summary ?? minutes.summary;
  const markdown = escaper.text(summary) || labels.noSummary;
  const item: ShownItem = { place: { list: 'summary' }, markdown, children: [], quote: '', verified: true, task: false, leftOut: false };
  return { list: 'summary', label: minutes.engine === 'offline' ? `${labels.summary} (${labels.offline})` : labels.summary, items: [item] };
}

/** The minutes of a meeting as its section will show them, list by list; empty ones are left out. Every string is escaped as in a note. */
export function showMinutes(minutes: Minutes, context: ShownContext): ShownList[] {
  const { lists: ordered, labels: own } = context.options;
  const labels = labelsWith(minutes.language, own);
  const escaper = makeEscaper(context.meetingText);
  const options = { sectionId: null, bullet: '-', evidence: 'none', transcript: context.meetingText, actionItems: [] } as const;
  const showing: Showing = { rendering: { options, labels, escaper }, escaper, labels, context };
  // Tasks are handed out where their list is left out, too.
  const shownLists: readonly ListName[] = ordered.includes('actionItems') ? ordered : [...ordered, 'actionItems'];
  const lists = shownLists.map((list): ShownList => ({ list, label: labels[list], items: minutes[list].flatMap((_, index) => showItem(minutes, list, index, showing)) }));
  return [showSummary(minutes, showing), ...lists.filter(({ items }) => items.length > 0)];
}
