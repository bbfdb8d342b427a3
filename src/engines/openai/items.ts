import type { DraftMinutes } from '../../minutes/draft.ts';
import { saysTheSame, wordSet, type WordSet } from '../../minutes/similar.ts';

type Lists = Pick<DraftMinutes, 'decisions' | 'actionItems' | 'keyPoints' | 'jira' | 'openQuestions'>;

/** An item of any list, with what tells it from others. */
export interface Item {
  readonly list: keyof Lists;
  readonly value: Lists[keyof Lists][number];
  /** What it says, in one string. */
  readonly text: string;
  readonly words: WordSet;
}

const LISTS = ['decisions', 'actionItems', 'keyPoints', 'jira', 'openQuestions'] as const;

function textOf(value: Item['value']): string {
  if ('task' in value) return value.task;
  return 'summary' in value ? `${value.summary} ${value.description}` : value.text;
}

const itemsOf = (list: keyof Lists, values: readonly Item['value'][]): Item[] =>
  values.map((value) => {
    const text = textOf(value);
    return { list, value, text, words: wordSet(text) };
  });

/** All items of a draft, list by list. */
export const readItems = (draft: DraftMinutes): Item[] => LISTS.flatMap((list) => itemsOf(list, draft[list]));

/** The lists of some items, in their order. */
export function listsOf(items: readonly Item[]): Lists {
  const of = (list: keyof Lists): unknown[] => items.filter((item) => item.list === list).map(({ value }) => value);
  return Object.fromEntries(LISTS.map((list) => [list, of(list)])) as unknown as Lists;
}

const numbersIn = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join(' ');
const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one.trim().toLowerCase() !== other.trim().toLowerCase();

/** Whether two items of one kind differ in what decides: who, when, how many, which issue. Then both are kept, whatever else they share. */
export function conflict(one: Item, other: Item): boolean {
  if (one.list !== other.list || numbersIn(one.text) !== numbersIn(other.text)) return true;
  if ('task' in one.value && 'task' in other.value) return differ(one.value.owner, other.value.owner) || differ(one.value.duePhrase, other.value.duePhrase);
  return 'key' in one.value && 'key' in other.value && differ(one.value.key, other.value.key);
}

const quoteOf = ({ value }: Item): string => (value.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether two items are one that was read twice, as happens where the parts of a meeting overlap. */
function isDouble(one: Item, other: Item): boolean {
  if (conflict(one, other) || !saysTheSame(one.words, other.words)) return false;
  const sameWords = one.words.size === other.words.size && [...one.words].every((word) => other.words.has(word));
  return sameWords || (quoteOf(one) !== '' && quoteOf(one) === quoteOf(other));
}

/** The first of two items that say the same, with what only the second knows of owner, time or issue. */
export function joined(one: Item, other: Item): Item {
  const { value } = one;
  if ('task' in value && 'task' in other.value) {
    const { owner, duePhrase, priority } = other.value;
    return { ...one, value: { ...value, owner: value.owner ?? owner, duePhrase: value.duePhrase ?? duePhrase, priority: value.priority ?? priority } };
  }
  return 'key' in value && 'key' in other.value ? { ...one, value: { ...value, key: value.key ?? other.value.key } } : one;
}

/** Items each once, in their order: only what is plainly the same goes. */
export function withoutDoubles(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const at = kept.findIndex((present) => isDouble(present, item));
    const present = kept[at];
    if (present === undefined) kept.push(item);
    else kept[at] = joined(present, item);
  }
  return kept;
}
