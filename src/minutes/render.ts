import { makeEscaper } from './escape.ts';
import { ALL_LISTS, type ListName } from './lists.ts';
import type { Evidence, Minutes } from './minutes.ts';
import { labelsWith } from './own-labels.ts';
import { plainLine } from './plain-line.ts';
import { blockId, shown } from './render-parts.ts';
import { renderAction, renderDecision, renderIssue, renderKeyPoint, renderQuestion } from './render-items.ts';
import type { ActionPlace, Rendering, RenderOptions } from './render-options.ts';

export type { ActionPlace, RenderOptions } from './render-options.ts';

export interface RenderedBody {
  /** Lines joined by `\n`: no blank line at the ends, one between all blocks, no markers. */
  readonly text: string;
  /** The evidence of the items in the order in which they stand, those handed out as tasks left out. */
  readonly evidence: readonly Evidence[];
}

/** The blocks of one list: its label and its items, or nothing. */
function renderList<T>(label: string, items: readonly T[], lines: (item: T, index: number) => string[]): string[] {
  return items.length === 0 ? [] : [`**${label}**`, items.flatMap(lines).join('\n')];
}

const PLAIN: ActionPlace = { kind: 'plain' };

function evidenceInOrder(minutes: Minutes, places: readonly ActionPlace[], lists: readonly ListName[]): Evidence[] {
  const plain = minutes.actionItems.filter((_, index) => places[index]?.kind !== 'task');
  return lists.flatMap((list): readonly { readonly evidence: Evidence }[] => (list === 'actionItems' ? plain : minutes[list])).map(({ evidence }) => evidence);
}

/** The numbers of so many issues: from 1, those left out whose block ids stand elsewhere in the note. */
function issueNumbers(count: number, { sectionId, isTaken }: RenderOptions): number[] {
  const numbers: number[] = [];
  for (let number = 1; numbers.length < count; number++) {
    if (isTaken?.(`${sectionId ?? ''}-j${String(number)}`) !== true) numbers.push(number);
  }
  return numbers;
}

/** The block id of the summary; none where it stands elsewhere already, as where the user moved the summary out of the section. */
const summaryId = ({ sectionId, isTaken }: RenderOptions): string => (isTaken?.(sectionId ?? '') === true ? '' : blockId(sectionId, ''));

/** The blocks of each list. */
const LISTS: Readonly<Record<ListName, (minutes: Minutes, rendering: Rendering) => string[]>> = {
  decisions: ({ decisions }, rendering) => renderList(rendering.labels.decisions, decisions, (item) => renderDecision(item, rendering)),
  actionItems: ({ actionItems }, rendering) =>
    renderList(rendering.labels.actionItems, actionItems, (item, index) => renderAction(item, rendering.options.actionItems[index] ?? PLAIN, rendering)),
  keyPoints: ({ keyPoints }, rendering) => renderList(rendering.labels.keyPoints, keyPoints, (item, index) => renderKeyPoint(item, index, rendering)),
  jira: ({ jira }, rendering) => {
    const numbers = issueNumbers(jira.length, rendering.options);
    return renderList(rendering.labels.jira, jira, (item, index) => renderIssue(item, numbers[index] ?? index + 1, rendering));
  },
  openQuestions: ({ openQuestions }, rendering) => renderList(rendering.labels.openQuestions, openQuestions, (item) => renderQuestion(item, rendering)),
};

/**
 * Minutes as the body of a section: blocks parted by blank lines, lists with the note's own bullet, children indented by four spaces.
 * Deterministic; every string of the engine is escaped, so that the form is the same whatever the strings are.
 */
export function renderBody(minutes: Minutes, options: RenderOptions): RenderedBody {
  const labels = labelsWith(minutes.language, options.labels);
  const lists = options.lists ?? ALL_LISTS;
  const rendering: Rendering = { options, labels, escaper: makeEscaper(options.transcript) };
  const summary = rendering.escaper.text(minutes.summary) || labels.noSummary;
  const blocks = [
    ...(options.title === undefined || options.title === null ? [] : [`**${shown(plainLine(options.title), rendering.escaper)}**`]),
    `**${labels.summary}${minutes.engine === 'offline' ? ` (${labels.offline})` : ''}:** ${summary}${summaryId(options)}`,
    ...lists.flatMap((list) => LISTS[list](minutes, rendering)),
  ];
  return { text: blocks.join('\n\n'), evidence: evidenceInOrder(minutes, options.actionItems, lists) };
}
