import { unescapeText } from './escape.ts';
import { ISSUE_TYPES, type IssueType } from './minutes.ts';
import { ItemText, nameOf, readQuote } from './read-item.ts';
import type { ListName } from './lists.ts';
import { type ItemLines, type LabelReader, readLines, readUsualLabel } from './read-lines.ts';

/** What every item of a section has. Texts are plain, with code spans in their backticks. */
export interface ReadItem {
  readonly text: string;
  /** The quote that is shown with it; null where none is. */
  readonly quote: string | null;
  readonly verified: boolean;
}

export interface ReadAction extends ReadItem {
  readonly owner: string | null;
  /** `YYYY-MM-DD` of an item that is no task. */
  readonly due: string | null;
  /** What was said of the time where no day came of it. */
  readonly said: string | null;
  /** The number of the task it links to; null for an item that is none. */
  readonly taskNumber: number | null;
}

export interface ReadKeyPoint extends ReadItem {
  /** Empty where there is none. */
  readonly topic: string;
}

export interface ReadIssue {
  readonly type: IssueType;
  readonly key: string | null;
  readonly summary: string;
  readonly description: string;
  readonly acceptanceCriteria: readonly string[];
  readonly quote: string | null;
  readonly verified: boolean;
  /** `k7f3q2-j1`; null where the user took it out. */
  readonly blockId: string | null;
}

/** A section's body as data. */
export interface ReadBody {
  readonly summary: string;
  readonly decisions: readonly ReadItem[];
  readonly actionItems: readonly ReadAction[];
  readonly keyPoints: readonly ReadKeyPoint[];
  readonly jira: readonly ReadIssue[];
  readonly openQuestions: readonly ReadItem[];
  /** The list that stands last; null where there is none. */
  readonly last: ListName | null;
}

/** The quote among an item's nested lines, and the lines that are none. */
function readNested({ nested }: ItemLines): { readonly quote: string | null; readonly others: readonly string[] } {
  let quote: string | null = null;
  const others: string[] = [];
  for (const { bullet, text } of nested) {
    const read = bullet ? null : readQuote(text);
    if (read !== null) quote ??= read;
    else others.push(unescapeText(text));
  }
  return { quote, others };
}

function readSimple(item: ItemLines): ReadItem {
  const text = new ItemText(item.line);
  text.takeBlockId();
  const verified = !text.takeUnverified();
  return { text: text.plain(), quote: readNested(item).quote, verified };
}

function readAction(item: ItemLines): ReadAction {
  const text = new ItemText(item.line);
  text.takeBlockId();
  const verified = !text.takeUnverified();
  const said = text.takeSaid();
  const due = text.takeDue();
  const taskNumber = text.takeTaskLink();
  const lead = taskNumber === null ? text.takeLead() : null;
  return { text: text.plain(), owner: lead === null ? null : nameOf(lead), due, said, taskNumber, quote: readNested(item).quote, verified };
}

function readKeyPoint(item: ItemLines): ReadKeyPoint {
  const text = new ItemText(item.line);
  text.takeBlockId();
  const verified = !text.takeUnverified();
  const topic = unescapeText(text.takeLead() ?? '');
  return { topic, text: text.plain(), quote: readNested(item).quote, verified };
}


function readIssue(item: ItemLines): ReadIssue {
  const text = new ItemText(item.line);
  const blockId = text.takeBlockId();
  const verified = !text.takeUnverified();
  const [type, key] = text.takeIssueMark();
  const lead = text.takeLead();
  const { quote, others } = readNested(item);
  const [summary, description] = lead === null ? [text.plain(), ''] : [unescapeText(lead), text.plain()];
  return {
    type: ISSUE_TYPES.find((known) => known === type) ?? 'Task',
    key: key === '' ? null : key,
    summary,
    description,
    acceptanceCriteria: others,
    quote,
    verified,
    blockId,
  };
}

function readSummary(line: string): string {
  const text = new ItemText(line);
  text.takeBlockId();
  return text.plain();
}

/**
 * Reads a section's body, as `renderBody` writes it or as a formatter or the user left it (other bullets and quotation marks, extra
 * blanks, labels as headings), back into its lists. What stands in none of them is passed over.
 *
 * @param readLabel knows the labels: the usual ones where it is not given
 */
export function readBody(body: string, readLabel: LabelReader = readUsualLabel): ReadBody {
  const { summary, lists, last } = readLines(body, readLabel);
  return {
    summary: readSummary(summary),
    decisions: lists.decisions.map(readSimple),
    actionItems: lists.actionItems.map(readAction),
    keyPoints: lists.keyPoints.map(readKeyPoint),
    jira: lists.jira.map(readIssue),
    openQuestions: lists.openQuestions.map(readSimple),
    last,
  };
}
