import { readDay } from '../../minutes/due/calendar.ts';
import type { ActionItem, Minutes } from '../../minutes/minutes.ts';
import { singleLine } from '../../minutes/plain-line.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../../minutes/schema.ts';
import type { FieldName, ItemField, ItemPlace } from './item-fields.ts';

type Values = ReadonlyMap<FieldName, string>;

/** A text as typed, in the form that an engine's has after it was checked. */
const typed = (values: Values, name: FieldName, before: string, longest = LONGEST_TEXT): string => {
  const value = values.get(name);
  return value === undefined ? before : singleLine(value).slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
};

/** An action item as changed by hand: a day that was taken out or set replaces what was said of the time. */
function editAction(item: ActionItem, values: Values): ActionItem {
  const owner = typed(values, 'owner', item.owner ?? '', LONGEST_NAME);
  const due = typed(values, 'due', item.due ?? '');
  const changed = due !== (item.due ?? '');
  return {
    ...item,
    task: typed(values, 'task', item.task),
    owner: owner === '' ? null : owner,
    due: readDay(due) === null ? null : due,
    duePhrase: changed ? null : item.duePhrase,
  };
}

/** The items with one of them changed; without it where nothing is left of its words. */
function replaceAt<T>(items: readonly T[], index: number, change: (item: T) => T, words: (item: T) => string): T[] {
  return items.flatMap((item, at) => {
    if (at !== index) return [item];
    const changed = change(item);
    return words(changed) === '' ? [] : [changed];
  });
}

/**
 * Minutes with an item, or the summary, as the user typed it. It keeps its quote, and what an engine's words must pass, these pass when they
 * are written: selection and escaping. An item without words is taken out.
 */
export function editMinutes(minutes: Minutes, place: ItemPlace, fields: readonly ItemField[]): Minutes {
  const values: Values = new Map(fields.map(({ name, value }) => [name, value]));
  switch (place.list) {
    case 'summary':
      return { ...minutes, summary: typed(values, 'text', minutes.summary) };
    case 'actionItems':
      return { ...minutes, actionItems: replaceAt(minutes.actionItems, place.index, (item) => editAction(item, values), ({ task }) => task) };
    case 'keyPoints': {
      const edit = (item: Minutes['keyPoints'][number]): typeof item => ({ ...item, topic: typed(values, 'topic', item.topic, LONGEST_NAME), text: typed(values, 'text', item.text) });
      return { ...minutes, keyPoints: replaceAt(minutes.keyPoints, place.index, edit, ({ text }) => text) };
    }
    case 'jira': {
      const edit = (item: Minutes['jira'][number]): typeof item => ({
        ...item,
        summary: typed(values, 'summary', item.summary),
        description: typed(values, 'description', item.description),
      });
      return { ...minutes, jira: replaceAt(minutes.jira, place.index, edit, ({ summary }) => summary) };
    }
    case 'decisions':
    case 'openQuestions': {
      const items = replaceAt(minutes[place.list], place.index, (item) => ({ ...item, text: typed(values, 'text', item.text) }), ({ text }) => text);
      return { ...minutes, [place.list]: items };
    }
  }
}

/** Minutes of which a key point is shown that a limit had left out. */
export function includeItem(minutes: Minutes, place: ItemPlace): Minutes {
  if (place.list !== 'keyPoints') return minutes;
  return { ...minutes, keyPoints: minutes.keyPoints.map((item, index) => (index === place.index ? { ...item, included: true } : item)) };
}

/** Minutes without an item, or without a summary. */
export function removeItem(minutes: Minutes, place: ItemPlace): Minutes {
  if (place.list === 'summary') return { ...minutes, summary: '' };
  return { ...minutes, [place.list]: minutes[place.list].filter((_, index) => index !== place.index) };
}
