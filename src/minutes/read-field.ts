import { cutText } from './cut-text.ts';
import { LONGEST_TEXT, MOST_ITEMS } from './schema.ts';

/** A part of an engine's answer that was left out or repaired: where it stood, and why. */
export interface Dropped {
  /** As in `actionItems[2].priority`. */
  readonly what: string;
  readonly why: string;
}

export type Fields = Readonly<Record<string, unknown>>;

const MOST_REPORTED = 100;

export function report(dropped: Dropped[], what: string, why: string): void {
  if (dropped.length < MOST_REPORTED) dropped.push({ what, why });
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of its own; undefined for what an object inherits. */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A string, or a number or truth value in words; null for anything else. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** The text of a field; an empty one where it is missing or of another kind, which is reported where something stood there. */
export function readText(fields: Fields, name: string, where: string, dropped: Dropped[], longest = LONGEST_TEXT): string {
  const value = ownField(fields, name);
  const text = asText(value);
  if (text === null) {
    if (value !== undefined && value !== null) report(dropped, `${where}${name}`, 'is no text');
    return '';
  }
  if (text.length > longest) report(dropped, `${where}${name}`, `is longer than ${String(longest)} characters and was cut`);
  return cutText(text, longest);
}

/** Words by which models say that there is nothing. */
const NOTHING = /^(?:null|none|nil|n\/a|na|nobody|no one|undefined|unknown|unassigned|tbd|-|–|—)?$/iu;

/** The text of a field that may be empty; null for an empty one and for words that mean that. */
export function readOptionalText(fields: Fields, name: string, where: string, dropped: Dropped[], longest: number): string | null {
  const text = readText(fields, name, where, dropped, longest).trim();
  return NOTHING.test(text) ? null : text;
}

/** The items of a list; a single item that stands for a list is one. A missing list is empty. */
export function readItems(fields: Fields, name: string, where: string, dropped: Dropped[]): readonly unknown[] {
  const value = ownField(fields, name);
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > MOST_ITEMS) report(dropped, `${where}${name}`, `has more than ${String(MOST_ITEMS)} items, the first of which were kept`);
  return items.slice(0, MOST_ITEMS);
}
