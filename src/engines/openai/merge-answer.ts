import type { DraftMinutes } from '../../minutes/draft.ts';
import { readDraft } from '../../minutes/read-draft.ts';
import { type Item, LISTS, listsOf, readItems, withoutDoubles, withoutRepeat } from './items.ts';
import type { Part } from './read-minutes.ts';
import { type KnownWords, readRenames, type Rename, renamed } from './rename.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsIn = (fields: Fields, name: string): readonly unknown[] => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value : [];
};

/** The items of a meeting's parts by their numbers from 1, as an answer about them takes some away. */
class Numbered {
  private readonly items: (Item | null)[];

  constructor(items: readonly Item[]) {
    this.items = [...items];
  }

  /** The item of a number; undefined for one that is gone, and for anything that is no number of an item. */
  at(number: unknown): Item | undefined {
    return (typeof number === 'number' ? this.items[number - 1] : undefined) ?? undefined;
  }

  replace(item: Item, by: Item | null): void {
    this.items[this.items.indexOf(item)] = by;
  }

  left(): Item[] {
    return this.items.filter((item) => item !== null);
  }
}

/** The pairs of items that an answer names under two words: both are there, and not the same. */
function pairsIn(answer: Fields, items: Numbered, [list, first, second]: readonly [string, string, string], act: (one: Item, other: Item) => void): void {
  for (const pair of itemsIn(answer, list)) {
    if (!isFields(pair)) continue;
    const one = items.at(pair[first]);
    const other = items.at(pair[second]);
    if (one !== undefined && other !== undefined && one !== other) act(one, other);
  }
}

/** Takes away the items that an answer calls repeated, answered or replaced, as far as what stays can stand for them. */
function takeAway(items: Numbered, answer: Fields): void {
  pairsIn(answer, items, ['repeated', 'drop', 'keep'], (drop, keep) => {
    const stays = withoutRepeat(drop, keep);
    if (stays === null) return;
    items.replace(keep, stays);
    items.replace(drop, null);
  });
  pairsIn(answer, items, ['answered', 'question', 'by'], (question, by) => {
    if (question.list === 'openQuestions' && by.list !== 'openQuestions') items.replace(question, null);
  });
  pairsIn(answer, items, ['replaced', 'decision', 'by'], (decision, by) => {
    if (decision.list === 'decisions' && by.list === 'decisions' && decision.part < by.part) items.replace(decision, null);
  });
}

/** The items that an answer names, in its order, kind by kind; the others of each kind after them. */
function ranked(items: Numbered, answer: Fields): Item[] {
  const named = LISTS.flatMap((list) => itemsIn(answer, list).map((number) => items.at(number)).filter((item) => item?.list === list));
  return [...new Set([...named.filter((item) => item !== undefined), ...items.left()])];
}

const withNames = (item: Item, renames: readonly Rename[]): Item => ({ ...item, value: renamed(item.value, renames) });

/**
 * The minutes of a whole meeting from those of its parts and an answer about them. An item goes only where another one stands for it; what
 * an answer doesn't name stays. A model that answers with minutes in full instead has its own items added.
 * @param items those of the parts, as they were numbered
 * @returns null where the answer has no summary
 */
export function readMerge(json: unknown, items: readonly Item[], known: KnownWords): Part | null {
  if (!isFields(json)) return null;
  const full = readDraft({ ...json, ...Object.fromEntries(LISTS.map((list) => [list, itemsIn(json, list).filter(isFields)])) });
  if (full === null || full.draft.summary.trim() === '') return null;
  const numbered = new Numbered(items);
  takeAway(numbered, json);
  const { title, language, summary } = full.draft;
  const renames = readRenames(itemsIn(json, 'names'), known);
  const all = withoutDoubles([...ranked(numbered, json), ...readItems(full.draft)]).map((item) => withNames(item, renames));
  const draft: DraftMinutes = { title, language, summary, ...listsOf(all) };
  return { draft, dropped: full.dropped };
}
