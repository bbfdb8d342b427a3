import type { DraftMinutes } from '../../minutes/draft.ts';
import { saysTheSame, wordSet, type WordSet } from '../../minutes/similar.ts';

type Lists = Pick<DraftMinutes, 'decisions' | 'actionItems' | 'keyPoints' | 'jira' | 'openQuestions'>;

/** An item of any list, with what tells it from others. */
export interface Item {
  readonly list: keyof Lists;
  readonly value: Lists[keyof Lists][number];
  /** The part of the meeting that it comes from, from 0. */
  readonly part: number;
  /** What it says, in one string. */
  readonly text: string;
  readonly words: WordSet;
}

export const LISTS = ['decisions', 'actionItems', 'keyPoints', 'jira', 'openQuestions'] as const;

export function textOf(value: Item['value']): string {
  if ('task' in value) return value.task;
  return 'summary' in value ? `${value.summary} ${value.description}` : value.text;
}

/** An item of a list, with what is compared of it. */
export function itemOf(list: keyof Lists, value: Item['value'], part: number): Item {
  const text = textOf(value);
  return { list, value, part, text, words: wordSet(text) };
}

/** All items of a draft, list by list. */
export const readItems = (draft: DraftMinutes, part = 0): Item[] => LISTS.flatMap((list) => draft[list].map((value) => itemOf(list, value, part)));

/** All items of some drafts, kind by kind, those of a kind in the order of the parts. */
export function itemsByKind(drafts: readonly DraftMinutes[]): Item[] {
  const items = drafts.flatMap(readItems);
  return LISTS.flatMap((list) => items.filter((item) => item.list === list));
}

/** The lists of some items, in their order. */
export function listsOf(items: readonly Item[]): Lists {
  const of = (list: keyof Lists): unknown[] => items.filter((item) => item.list === list).map(({ value }) => value);
  return Object.fromEntries(LISTS.map((list) => [list, of(list)])) as unknown as Lists;
}

const figuresIn = (text: string): readonly string[] => text.match(/\p{N}+/gu) ?? [];
const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one.trim().toLowerCase() !== other.trim().toLowerCase();

/** Whether an item has every figure that another one has. */
function hasFiguresOf(one: Item, other: Item): boolean {
  const figures = new Set(figuresIn(one.text));
  return figuresIn(other.text).every((figure) => figures.has(figure));
}

/** Whether two items of one kind differ in who, when or which issue. What one of them doesn't say is no difference. */
function differInFields({ value: one }: Item, { value: other }: Item): boolean {
  if ('task' in one && 'task' in other) return differ(one.owner, other.owner) || differ(one.duePhrase, other.duePhrase);
  return 'key' in one && 'key' in other && differ(one.key, other.key);
}

/** Whether two items of one kind differ in what decides: who, when, how many, which issue. Then both are kept, whatever else they share. */
const conflict = (one: Item, other: Item): boolean =>
  one.list !== other.list || differInFields(one, other) || figuresIn(one.text).join(' ') !== figuresIn(other.text).join(' ');

const quoteOf = ({ value }: Item): string => (value.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether two items are one that was read twice, as happens where the parts of a meeting overlap. */
function isDouble(one: Item, other: Item): boolean {
  if (conflict(one, other) || !saysTheSame(one.words, other.words)) return false;
  const sameWords = one.words.size === other.words.size && [...one.words].every((word) => other.words.has(word));
  return sameWords || (quoteOf(one) !== '' && quoteOf(one) === quoteOf(other));
}

/** The first of two items that say the same, with what only the second knows of owner, time or issue. */
function joined(one: Item, other: Item): Item {
  const { value } = one;
  if ('task' in value && 'task' in other.value) {
    const { owner, duePhrase, priority } = other.value;
    return { ...one, value: { ...value, owner: value.owner ?? owner, duePhrase: value.duePhrase ?? duePhrase, priority: value.priority ?? priority } };
  }
  return 'key' in value && 'key' in other.value ? { ...one, value: { ...value, key: value.key ?? other.value.key } } : one;
}

/**
 * What stays of an item that is said to repeat another one: the one that is kept, with what only the other knows; the other way round where
 * only the dropped one has all the figures. Null where the two differ in what decides: both stay.
 */
export function withoutRepeat(drop: Item, keep: Item): Item | null {
  if (drop.list !== keep.list) return drop.list === 'keyPoints' && hasFiguresOf(keep, drop) ? keep : null;
  if (differInFields(drop, keep)) return null;
  if (hasFiguresOf(keep, drop)) return joined(keep, drop);
  return hasFiguresOf(drop, keep) ? joined(drop, keep) : null;
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
