import * as v from 'valibot';
import { ITEM_NAMES, withOwnNames } from './field-names.ts';
import { ISSUE_TYPES } from './minutes.ts';
import { type Dropped, type Fields, isFields, ownField, readItems, readOptionalText, readText, report } from './read-field.ts';
import { ISSUE_KEY, LONGEST_NAME } from './schema.ts';

/** Makes of an item's fields what its schema asks for. `where` ends in a full stop. */
type Repair = (fields: Fields, where: string, dropped: Dropped[]) => Fields;

function withClaim(fields: Fields, where: string, dropped: Dropped[]): Fields {
  const near = ownField(fields, 'near');
  const quote = readText(fields, 'quote', where, dropped);
  if (typeof near === 'number' && Number.isSafeInteger(near) && near >= 0) return { quote, near };
  if (near !== undefined && near !== null) report(dropped, `${where}near`, 'is no place in a text');
  return { quote };
}

/** One of some words, whatever their case; another is reported and becomes the fallback. */
function readChoice(fields: Fields, name: string, where: string, dropped: Dropped[], choices: readonly string[], fallback: string | null): string | null {
  const text = readOptionalText(fields, name, where, dropped, LONGEST_NAME);
  const found = choices.find((choice) => choice.toLowerCase() === text?.toLowerCase());
  if (found === undefined && text !== null) report(dropped, `${where}${name}`, `is none of ${choices.join(', ')}`);
  return found ?? fallback;
}

/** How Jira and people name a priority. */
const PRIORITY_WORDS: Readonly<Record<string, string>> = { blocker: 'high', critical: 'high', urgent: 'high', highest: 'high', major: 'medium', normal: 'medium', minor: 'low', lowest: 'low', trivial: 'low' };

function readPriority(fields: Fields, where: string, dropped: Dropped[]): string | null {
  const said = ownField(fields, 'priority');
  const known = typeof said === 'string' ? PRIORITY_WORDS[said.trim().toLowerCase()] : undefined;
  return known ?? readChoice(fields, 'priority', where, dropped, ['high', 'medium', 'low'], null);
}

/** An issue's key. One that is written as it is spoken (`PROV 440`) gets its hyphen. */
function readKey(fields: Fields, where: string, dropped: Dropped[]): string | null {
  const key = readOptionalText(fields, 'key', where, dropped, LONGEST_NAME)?.toUpperCase().replace(/^([A-Z][A-Z0-9_]+)\s+(\d+)$/u, '$1-$2') ?? null;
  if (key === null || ISSUE_KEY.test(key)) return key;
  report(dropped, `${where}key`, 'is no key of an issue');
  return null;
}

function readCriteria(fields: Fields, where: string, dropped: Dropped[]): string[] {
  return readItems(fields, 'acceptanceCriteria', where, dropped)
    .map((text, index) => readText({ text }, 'text', `${where}acceptanceCriteria[${String(index)}].`, dropped))
    .filter((text) => text.trim() !== '');
}

export const repairKeyPoint: Repair = (fields, where, dropped) => ({
  ...withClaim(fields, where, dropped),
  topic: readText(fields, 'topic', where, dropped, LONGEST_NAME),
  text: readText(fields, 'text', where, dropped),
});

export const repairSentence: Repair = (fields, where, dropped) => ({
  ...withClaim(fields, where, dropped),
  text: readText(fields, 'text', where, dropped),
});

export const repairActionItem: Repair = (fields, where, dropped) => ({
  ...withClaim(fields, where, dropped),
  task: readText(fields, 'task', where, dropped),
  owner: readOptionalText(fields, 'owner', where, dropped, LONGEST_NAME),
  duePhrase: readOptionalText(fields, 'duePhrase', where, dropped, LONGEST_NAME),
  priority: readPriority(fields, where, dropped),
});

export const repairJira: Repair = (fields, where, dropped) => ({
  ...withClaim(fields, where, dropped),
  type: readChoice(fields, 'type', where, dropped, ISSUE_TYPES, 'Task'),
  key: readKey(fields, where, dropped),
  summary: readText(fields, 'summary', where, dropped),
  description: readText(fields, 'description', where, dropped),
  acceptanceCriteria: readCriteria(fields, where, dropped),
});

/** How the items of one list are read: `main` is the field without which an item is nothing, and which a bare string stands for. */
export interface ItemKind<T> {
  readonly list: string;
  readonly main: string;
  readonly repair: Repair;
  readonly schema: v.GenericSchema<unknown, T>;
}

function readItem<T>(item: unknown, where: string, { list, main, repair, schema }: ItemKind<T>, dropped: Dropped[]): T | null {
  const fields = typeof item === 'string' ? { [main]: item } : isFields(item) ? withOwnNames(item, ITEM_NAMES[list] ?? {}) : item;
  if (!isFields(fields)) {
    report(dropped, where, 'is no item');
    return null;
  }
  const repaired = repair(fields, `${where}.`, dropped);
  const text = repaired[main];
  const parsed = v.safeParse(schema, repaired);
  if (typeof text === 'string' && text.trim() !== '' && parsed.success) return parsed.output;
  report(dropped, where, `has no ${main}`);
  return null;
}

/** The items of a list that are usable, each repaired on its own; what is not is reported. */
export function readList<T>(answer: Fields, kind: ItemKind<T>, dropped: Dropped[]): T[] {
  return readItems(answer, kind.list, '', dropped).flatMap((item, index) => {
    const read = readItem(item, `${kind.list}[${String(index)}]`, kind, dropped);
    return read === null ? [] : [read];
  });
}
