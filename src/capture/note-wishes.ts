import type { Block } from '../markdown/block.ts';
import { readFrontmatter, readProperties } from '../markdown/frontmatter.ts';
import { readWishLines, type WishLine } from './wish-lines.ts';

/** A note's text, and the blocks that were read of it. */
export interface NoteText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a note's own properties say of how Debrief treats it; null and false where they say nothing. */
export interface NoteWishes {
  /** `debrief: off` */
  readonly isOff: boolean;
  /** The 1-based line of the note whose wish can't be read, so that nothing of the note may leave the device; null where all can. */
  readonly unreadLine: number | null;
  /** `debrief-language`: BCP 47. */
  readonly language: string | null;
  /** `debrief-instructions`: take the place of the user's general ones. */
  readonly instructions: string | null;
  /** `debrief-jira-project`: a project's key. */
  readonly jiraProject: string | null;
}

const LONGEST_INSTRUCTIONS = 2_000;
const LONGEST_SWITCH = 100;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A BCP 47 language tag, as far as it is ours to judge; null for anything else. */
export function readLanguage(value: unknown): string | null {
  const text = textOf(value);
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(text) ? text : null;
}

/** The key of a Jira project (Jira's help, "project key": capitals, digits, underscores); null for anything else. */
export function readJiraProject(value: unknown): string | null {
  const text = textOf(value).toUpperCase();
  return /^[A-Z][A-Z0-9_]{1,19}$/u.test(text) ? text : null;
}

function readInstructions(value: unknown): string | null {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = lines.map(textOf).filter((line) => line !== '').join('\n').slice(0, LONGEST_INSTRUCTIONS);
  return text === '' ? null : text;
}

/** The letters of a value from the first to the last, in lower case: what quotes, brackets and full stops stand around doesn't matter. */
function switchWord(value: unknown): string {
  const text = String(value).trim();
  if (text.length > LONGEST_SWITCH) return text;
  const first = text.search(/\p{L}/u);
  if (first < 0) return text;
  let end = text.length;
  while (end > first && !/\p{L}/u.test(text[end - 1] ?? '')) end--;
  return text.slice(first, end).toLowerCase();
}

const OFF: ReadonlySet<string> = new Set(['off', 'no', 'false', 'never']);
const ON: ReadonlySet<string> = new Set(['on', 'yes', 'true', 'always', '']);

type Switch = 'off' | 'on' | 'unread';

/** What the value of `debrief` says. A list of one is what Obsidian makes of a property of that type. */
function readSwitch(value: unknown): Switch {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  if (!values.every((one) => typeof one === 'string' || typeof one === 'boolean' || one === null)) return 'unread';
  const words = values.map((one) => switchWord(one ?? ''));
  if (words.some((word) => OFF.has(word))) return 'off';
  return words.every((word) => ON.has(word)) ? 'on' : 'unread';
}

/** Wishes by their keys in lower case: each with its values, of which the last one that can be read counts. */
type Values = ReadonlyMap<string, readonly unknown[]>;

function valuesOf(entries: Iterable<readonly [string, unknown]>): Values {
  const values = new Map<string, unknown[]>();
  for (const [key, value] of entries) values.set(key, [...(values.get(key) ?? []), value]);
  return values;
}

function lastRead<T>(values: Values, key: string, read: (value: unknown) => T | null): T | null {
  return (values.get(key) ?? []).map(read).findLast((value) => value !== null) ?? null;
}

const textsOf = (values: Values): Pick<NoteWishes, 'language' | 'instructions' | 'jiraProject'> => ({
  language: lastRead(values, 'debrief-language', readLanguage),
  instructions: lastRead(values, 'debrief-instructions', readInstructions),
  jiraProject: lastRead(values, 'debrief-jira-project', readJiraProject),
});

const saysOff = ({ key, raw }: WishLine): boolean => key === 'debrief' && readSwitch(raw) === 'off';

const isUnread = ({ key, raw, value }: WishLine): boolean => (key === 'debrief' ? readSwitch(raw) === 'unread' || value === null : value === null);

/**
 * Reads a note's wishes. `debrief: off` holds in any case and form, and where a line of its own says so, whatever the YAML around it makes
 * of that. Where the properties aren't valid YAML, each wish is read from its line; one that can't be read is never passed over in silence.
 */
export function readNoteWishes({ text, blocks }: NoteText): NoteWishes {
  const properties = readProperties(text, blocks);
  if (properties === null) return { isOff: false, unreadLine: null, ...textsOf(new Map()) };
  const { lines, unread } = readWishLines(properties.text);
  const { data, problem } = readFrontmatter(text, blocks);
  const lineOf = (line: number | undefined): number => properties.line + (line ?? 0);
  if (!properties.isClosed || problem !== null) {
    const first = [unread, lines.find(isUnread)?.line ?? null].filter((line) => line !== null);
    const values = valuesOf(lines.map(({ key, value }) => [key, value]));
    return { isOff: lines.some(saysOff), unreadLine: first.length === 0 ? null : lineOf(Math.min(...first)), ...textsOf(values) };
  }
  const values = valuesOf(Object.entries(data).map(([key, value]) => [key.trim().toLowerCase(), value]));
  const switches = (values.get('debrief') ?? []).map(readSwitch);
  const isOff = switches.includes('off') || lines.some((line) => line.isTop && saysOff(line));
  return { isOff, unreadLine: switches.includes('unread') ? lineOf(lines.find(({ key }) => key === 'debrief')?.line) : null, ...textsOf(values) };
}

/** Whether a note asks Debrief to leave it alone. */
export const isOff = (note: NoteText): boolean => readNoteWishes(note).isOff;
