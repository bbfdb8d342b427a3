import { readJiraProject, readLanguage } from '../../capture/note-wishes.ts';
import { ALL_LISTS, LABELLED_PARTS, type LabelledPart, type ListName } from '../../minutes/lists.ts';
import type { OwnLabels } from '../../minutes/own-labels.ts';
import type { KindSetting } from './settings.ts';

/** Reads a value of unknown kind; undefined where it is none of the wanted kind. */
export type Reader<T> = (value: unknown) => T | undefined;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const readText: Reader<string> = (value) => (isText(value) ? value.trim() : undefined);

export const readTextOrNull: Reader<string | null> = (value) => (value === null ? null : readText(value));

export const readSwitch: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A reader of one of some words. */
export const readChoice = <T extends string>(...choices: readonly T[]): Reader<T> => (value) => choices.find((choice) => choice === value);

/** A list of texts without empty ones. */
export const readTexts: Reader<readonly string[]> = (value) =>
  Array.isArray(value) && value.every(isText) ? value.map((text) => text.trim()).filter((text) => text !== '') : undefined;

const isList = (value: unknown): value is ListName => ALL_LISTS.some((list) => list === value);

/** Names of lists, each once. */
export const readLists: Reader<readonly ListName[]> = (value) => (Array.isArray(value) && value.every(isList) ? [...new Set(value)] : undefined);

/** An order of all lists: those that a version before did not know stand at the end. */
export const readOrder: Reader<readonly ListName[]> = (value) => {
  const read = readLists(value);
  return read === undefined ? undefined : [...read, ...ALL_LISTS.filter((list) => !read.includes(list))];
};

export const readLabels: Reader<OwnLabels> = (value) => {
  if (!isRecord(value)) return undefined;
  const labels: Partial<Record<LabelledPart, string>> = {};
  for (const part of LABELLED_PARTS) {
    const label = Object.hasOwn(value, part) ? value[part] : undefined;
    if (label === undefined) continue;
    if (!isText(label)) return undefined;
    if (label.trim() !== '') labels[part] = label.trim();
  }
  return labels;
};

const readKind: Reader<KindSetting> = (value) => {
  if (!isRecord(value)) return undefined;
  const by = readChoice('title', 'tag', 'heading')(value['by']);
  const [name, match, instructions] = [value['name'], value['match'], value['instructions']].map(readText);
  return by === undefined || name === undefined || match === undefined || instructions === undefined ? undefined : { name, by, match, instructions };
};

/** Kinds of meeting; undefined where one of them cannot be read. */
export const readKinds: Reader<readonly KindSetting[]> = (value) => {
  const kinds = Array.isArray(value) ? value.map(readKind) : [undefined];
  return kinds.every((kind) => kind !== undefined) ? kinds : undefined;
};

/** A BCP 47 language, or nothing. */
export const readLanguageSetting: Reader<string> = (value) => (value === '' ? '' : (readLanguage(value) ?? undefined));

export const readProjectSetting: Reader<string> = (value) => (value === '' ? '' : (readJiraProject(value) ?? undefined));

/** A number of tokens, or none. Fewer than a thousand hold no meeting. */
export const readTokens: Reader<number | null> = (value) =>
  value === null ? null : typeof value === 'number' && Number.isInteger(value) && value >= 1_000 && value <= 10_000_000 ? value : undefined;

/** What a million tokens cost, or nothing known. */
export const readPrice: Reader<number | null> = (value) =>
  value === null ? null : typeof value === 'number' && value >= 0 && value <= 1_000_000 ? value : undefined;

/** A sign or short word, like € or USD. */
export const readCurrency: Reader<string> = (value) => {
  const text = readText(value);
  return text === undefined || text.length > 10 ? undefined : text;
};

/** A number as people type it, with a point or a comma; NaN for what is none, null for nothing. */
export const numberTyped = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));
