import type { DraftMinutes } from '../../minutes/draft.ts';
import type { Item } from './items.ts';
import { promptLine } from './plain-words.ts';
import { estimateTokens } from './tokens.ts';

const LONGEST_ITEM = 240;
const LONGEST_SUMMARY = 1_200;

const KINDS: Record<Item['list'], string> = { decisions: 'decision', actionItems: 'action', keyPoints: 'key point', jira: 'issue', openQuestions: 'question' };

function details({ value }: Item): string {
  if (!('task' in value)) return 'topic' in value ? ` [${value.topic}]` : '';
  const owner = value.owner === null ? '' : ` [owner: ${value.owner}]`;
  return value.duePhrase === null ? owner : `${owner} [time: ${value.duePhrase}]`;
}

const itemLine = (item: Item, number: number): string => promptLine(`${String(number)}. ${KINDS[item.list]}: ${item.text}${details(item)}`, LONGEST_ITEM);

/**
 * The parts' summaries, then their items, numbered from 1 as they stand.
 * @param mostTokens items that would go beyond are not listed: they are kept unseen
 * @returns the text, and the tokens that it would have whole
 */
export function mergeListing(parts: readonly DraftMinutes[], items: readonly Item[], mostTokens: number): { readonly text: string; readonly wholeTokens: number } {
  const most = Math.max(200, Math.floor((mostTokens * 2) / parts.length));
  const lines = [
    ...parts.map(({ summary }, index) => `Part ${String(index + 1)}: ${promptLine(summary, Math.min(LONGEST_SUMMARY, most))}`),
    ...items.map((item, index) => itemLine(item, index + 1)),
  ];
  const kept: string[] = [];
  let tokens = 0;
  let wholeTokens = 0;
  for (const line of lines) {
    wholeTokens += estimateTokens(line) + 1;
    if (wholeTokens > mostTokens) continue;
    tokens = wholeTokens;
    kept.push(line);
  }
  return { text: kept.join('\n'), wholeTokens: Math.max(tokens, wholeTokens) };
}
