import type { Item } from './items.ts';

/** A name as it was heard in a part of a meeting, and as it is written. */
export interface Rename {
  readonly heard: string;
  readonly is: string;
}

const LONGEST = 60;
const MOST = 50;

const textIn = (fields: object, name: string): string => {
  const value: unknown = Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
};

/** Whether a text may be a name or a term: a few words that begin with a capital or hold a figure. */
const isName = (text: string): boolean => text.length > 1 && text.length <= LONGEST && /^[\p{Lu}\p{Lo}]|\p{N}/u.test(text) && !/[\n"“”]/u.test(text);

/** What is known of the names in a meeting. */
export interface KnownWords {
  /** Its people and terms, rightly written: none of them is changed. */
  readonly names: readonly string[];
  /** All that was said. */
  readonly text: string;
}

/** The names that an answer unifies. Only a name that is known or was said takes another one's place, and no known name is changed. */
export function readRenames(answers: readonly unknown[], { names, text }: KnownWords): Rename[] {
  const words = new Set(names.flatMap((name) => [name, ...name.split(/\s+/u)]).map((name) => name.toLowerCase()));
  return answers.slice(0, MOST).flatMap((answer): Rename[] => {
    if (typeof answer !== 'object' || answer === null) return [];
    const [heard, is] = [textIn(answer, 'heard'), textIn(answer, 'is')];
    return isName(heard) && heard !== is && !words.has(heard.toLowerCase()) && (words.has(is.toLowerCase()) || text.includes(is)) ? [{ heard, is }] : [];
  });
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

function rename(text: string, { heard, is }: Rename): string {
  return text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(heard)}(?![\\p{L}\\p{N}])`, 'gu'), (_, before: string) => before + is);
}

/** What of an item is the transcript's own words, or none at all: it stays as it is. */
const AS_SAID: ReadonlySet<string> = new Set(['quote', 'duePhrase', 'near', 'key', 'type', 'priority']);

/** An item with names as they are written: in its own words, never in its quote. */
export function renamed(value: Item['value'], renames: readonly Rename[]): Item['value'] {
  const inText = (text: unknown): unknown => (typeof text === 'string' ? renames.reduce(rename, text) : Array.isArray(text) ? text.map(inText) : text);
  const fields = Object.entries(value).map(([name, field]: [string, unknown]): [string, unknown] => [name, AS_SAID.has(name) ? field : inText(field)]);
  return { ...value, ...Object.fromEntries(fields) };
}
