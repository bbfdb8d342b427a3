import { ALL_LABELS } from './labels.ts';
import type { ListName } from './lists.ts';
import { LABELLED_PARTS, type LabelledPart } from './lists.ts';

/** The part that a label leads; null for words that are no label. */
export type LabelReader = (label: string) => LabelledPart | null;

/** Knows the usual labels of every language. */
export const readUsualLabel: LabelReader = (label) => LABELLED_PARTS.find((part) => ALL_LABELS.some((labels) => labels[part] === label)) ?? null;

/** An item of a list as it stands: its own line (with what continues it) and its nested lines, bullets taken off. */
export interface ItemLines {
  line: string;
  readonly nested: { readonly bullet: boolean; readonly text: string }[];
}

export interface BodyLines {
  /** The summary's line behind its label, as Markdown. */
  summary: string;
  readonly lists: Readonly<Record<ListName, ItemLines[]>>;
  /** The list that stands last; null where there is none. */
  last: ListName | null;
}

const ITEM = /^( {0,3})(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/u;
const NESTED = /^(?: {2,}|\t)[ \t]*(?:([-*+]|\d{1,9}[.)])[ \t]+)?(\S.*)$/u;

function listOf(line: string, readLabel: LabelReader): ListName | null {
  const label = /^(?:#{1,6} +)?(?:\*\*|__)?([^*_]{1,60}?):?(?:\*\*|__)?:?$/u.exec(line)?.[1];
  if (label === undefined || !/^(?:#|\*\*|__)/u.test(line)) return null;
  const part = readLabel(label);
  return part === 'summary' ? null : part;
}

/** A first label without ` (offline draft)`. */
const withoutDraftMark = (label: string): string => ALL_LABELS.reduce((bare, { offline }) => (bare.endsWith(` (${offline})`) ? bare.slice(0, -offline.length - 3) : bare), label);

function summaryOf(line: string, readLabel: LabelReader): string | null {
  const lead = /^(?:\*\*([^*_]{1,60}):\*\*|__([^*_]{1,60}):__)/u.exec(line);
  return lead !== null && readLabel(withoutDraftMark(lead[1] ?? lead[2] ?? '')) === 'summary' ? line.slice(lead[0].length).trim() : null;
}

/** Whether a line belongs to no list: a title in bold, a line in italics, a marker, a heading of the user's. */
const isAside = (line: string): boolean => /^ {0,3}(?:%%|#{1,6}\s|\*[^*\s]|_[^_\s])/u.test(line);

function addNested(item: ItemLines, bullet: boolean, text: string): void {
  item.nested.push({ bullet, text });
}

/** Takes the lines of a body apart. Lines before the summary, and what stands in no list, are passed over. */
export function readLines(body: string, readLabel: LabelReader = readUsualLabel): BodyLines {
  const lists: Record<ListName, ItemLines[]> = { decisions: [], actionItems: [], keyPoints: [], jira: [], openQuestions: [] };
  const result: BodyLines = { summary: '', lists, last: null };
  let present: ListName | 'summary' | null = null;
  for (const raw of body.split(/\r\n|\n|\r/u)) {
    const line = raw.trimEnd();
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const summary = summaryOf(trimmed, readLabel);
    const list = listOf(trimmed, readLabel);
    if (summary !== null) {
      result.summary = summary;
      present = 'summary';
    } else if (list !== null) present = result.last = list;
    else if (isAside(line)) present = null;
    else if (present === 'summary') result.summary = `${result.summary} ${trimmed}`.trim();
    else if (present !== null) addLine(lists[present], line);
  }
  return result;
}

function addLine(items: ItemLines[], line: string): void {
  const last = items.at(-1);
  const nested = NESTED.exec(line);
  const item = ITEM.exec(line);
  // Two or three blanks before a bullet nest it only where an item stands above.
  if (last !== undefined && nested !== null && (item === null || (item[1] ?? '').length >= 2)) addNested(last, nested[1] !== undefined, nested[2] ?? '');
  else if (item !== null) items.push({ line: item[2] ?? '', nested: [] });
  else if (last !== undefined) last.line = `${last.line} ${line.trim()}`;
}
