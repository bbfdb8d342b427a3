import type { DraftMinutes } from '../../minutes/draft.ts';
import { summarySentences } from '../../minutes/summary-sentences.ts';
import { type Item, LISTS } from './items.ts';
import { promptLine } from './plain-words.ts';
import { estimateTokens } from './tokens.ts';

const LONGEST_ITEM = 240;
const LONGEST_SUMMARY = 160;

function details({ value }: Item): string {
  if (!('task' in value)) return 'topic' in value && value.topic.trim() !== '' ? ` [${value.topic}]` : '';
  const owner = value.owner === null ? '' : ` [owner: ${value.owner}]`;
  return value.duePhrase === null ? owner : `${owner} [time: ${value.duePhrase}]`;
}

const partMark = ({ part }: Item): string => ` [part ${String(part + 1)}]`;

const itemLine = (item: Item, number: number, mark: (item: Item) => string): string =>
  promptLine(`${String(number)}. ${item.text}${details(item)}`, LONGEST_ITEM) + mark(item);

/** Numbered items, each kind under its name; numbered from 1 as they stand. */
export function itemLines(items: readonly Item[], mark: (item: Item) => string = () => ''): string[] {
  const numbered = items.map((item, index) => ({ list: item.list, line: itemLine(item, index + 1, mark) }));
  return LISTS.flatMap((list) => {
    const lines = numbered.filter((one) => one.list === list).map(({ line }) => line);
    return lines.length === 0 ? [] : [`${list}:`, ...lines];
  });
}

/** What a part came to, in a line. */
const partLine = ({ summary }: DraftMinutes, index: number): string =>
  `Part ${String(index + 1)}: ${promptLine(summarySentences(summary)[0] ?? '', LONGEST_SUMMARY)}`;

/**
 * A line for each part, then the items of all parts by kind, numbered from 1 as they stand.
 * @param mostTokens items that would go beyond are not listed: they are kept unseen
 * @returns the text, and the tokens that it would have whole
 */
export function mergeListing(parts: readonly DraftMinutes[], items: readonly Item[], mostTokens: number): { readonly text: string; readonly wholeTokens: number } {
  const kept: string[] = [];
  let wholeTokens = 0;
  for (const line of [...parts.map(partLine), ...itemLines(items, partMark)]) {
    wholeTokens += estimateTokens(line) + 1;
    if (wholeTokens <= mostTokens) kept.push(line);
  }
  return { text: kept.join('\n'), wholeTokens };
}
