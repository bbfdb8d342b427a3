import type { DraftMinutes } from '../../minutes/draft.ts';
import { readDraft } from '../../minutes/read-draft.ts';
import { conflict, type Item, joined, listsOf, readItems, withoutDoubles } from './items.ts';
import type { Part } from './read-minutes.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsIn = (fields: Fields, name: string): readonly unknown[] => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value : [];
};

/** The item of a number counted from 1; undefined for anything else. */
const numbered = (items: readonly (Item | null)[], number: unknown): Item | undefined =>
  (typeof number === 'number' ? items[number - 1] : undefined) ?? undefined;

/** Takes out the items that an answer calls repeated, but for those that differ in what decides. */
function withoutRepeated(items: readonly Item[], answer: Fields): (Item | null)[] {
  const kept: (Item | null)[] = [...items];
  for (const pair of itemsIn(answer, 'repeated')) {
    if (!isFields(pair)) continue;
    const item = numbered(kept, pair['item']);
    const other = numbered(kept, pair['of']);
    if (item === undefined || other === undefined || item === other || conflict(item, other)) continue;
    kept[kept.indexOf(other)] = joined(other, item);
    kept[kept.indexOf(item)] = null;
  }
  return kept;
}

/** The key points that an answer names first, in its order; the others after them. */
function keyPointsFirst(items: readonly (Item | null)[], answer: Fields): Item[] {
  const named = itemsIn(answer, 'keyPoints').flatMap((number) => {
    const item = numbered(items, number);
    return item?.list === 'keyPoints' ? [item] : [];
  });
  return [...new Set([...named, ...items.filter((item) => item !== null)])];
}

/**
 * The minutes of a whole meeting from those of its parts and an answer about them. No item is lost but doubles: what an answer does not
 * name stays. A model that answers with minutes in full instead has its own items added.
 * @param items those of the parts, as they were numbered
 * @returns null where the answer has no summary
 */
export function readMerge(json: unknown, items: readonly Item[]): Part | null {
  if (!isFields(json)) return null;
  const full = readDraft({ ...json, keyPoints: itemsIn(json, 'keyPoints').filter(isFields) });
  if (full === null || full.draft.summary.trim() === '') return null;
  const { title, language, summary } = full.draft;
  const all = withoutDoubles([...keyPointsFirst(withoutRepeated(items, json), json), ...readItems(full.draft)]);
  const draft: DraftMinutes = { title, language, summary, ...listsOf(all) };
  return { draft, dropped: full.dropped };
}
