import type { ListName } from '../../minutes/lists.ts';
import type { Minutes } from '../../minutes/minutes.ts';

/** An item of some minutes by its place, or their summary. */
export type ItemPlace = { readonly list: 'summary' } | { readonly list: ListName; readonly index: number };

/** What of an item can be changed by hand. */
export type FieldName = 'text' | 'task' | 'owner' | 'due' | 'topic' | 'summary' | 'description';

/** A field of an item and what stands in it. */
export interface ItemField {
  readonly name: FieldName;
  readonly value: string;
}

const NAMES: Readonly<Record<ListName, readonly FieldName[]>> = {
  decisions: ['text'],
  actionItems: ['task', 'owner', 'due'],
  keyPoints: ['topic', 'text'],
  jira: ['summary', 'description'],
  openQuestions: ['text'],
};

/** The fields of an item that can be changed by hand, the one first without which it is nothing. */
export function fieldsOf(minutes: Minutes, place: ItemPlace): ItemField[] {
  if (place.list === 'summary') return [{ name: 'text', value: minutes.summary }];
  const item = minutes[place.list][place.index];
  if (item === undefined) return [];
  const values = new Map<string, unknown>(Object.entries(item));
  return NAMES[place.list].map((name) => {
    const value = values.get(name);
    return { name, value: typeof value === 'string' ? value : '' };
  });
}
