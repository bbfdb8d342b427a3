import type { Block } from './block.ts';
import { findDate } from './calendar-date.ts';
import { plainHeading } from './heading-text.ts';

/** The day of a note, `YYYY-MM-DD`, and what says so. */
export interface NoteDate {
  readonly date: string | null;
  readonly source: 'frontmatter' | 'file name' | 'title' | null;
}

export interface DateInput {
  readonly frontmatter: Readonly<Record<string, unknown>>;
  /** With or without its folders and `.md`; a folder format such as `2023/12/07.md` is understood. */
  readonly fileName: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const KEYS = ['date', 'daily', 'created'] as const;

/** The day a frontmatter value names: text, a wikilink (quoted or not), an integer `20231207` or `20231207000100`, the first of a list. */
function readValue(value: unknown, depth = 0): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? findDate(String(value)) : null;
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return value.length > 0 && depth < 3 ? readValue(first, depth + 1) : null;
  }
  if (typeof value !== 'string') return null;
  const link = /^\s*!?\[\[([^\]|#]*)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]\s*$/u.exec(value);
  if (link === null) return findDate(value);
  return findFileDate(link[1] ?? '') ?? findDate(link[2] ?? '');
}

/** The day a file's name says, else the last three of its folders and name. */
function findFileDate(fileName: string): string | null {
  const segments = fileName.replace(/\.md$/iu, '').split(/[/\\]/u);
  const name = segments[segments.length - 1] ?? '';
  return findDate(name) ?? (/^\d{1,2}$/u.test(name) ? findDate(segments.slice(-3).join('-')) : null);
}

function findTitleDate({ frontmatter, text, blocks }: DateInput): string | null {
  const title = frontmatter['title'];
  const named = typeof title === 'string' ? findDate(title) : null;
  if (named !== null) return named;
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return heading === undefined ? null : findDate(plainHeading(text, heading));
}

/**
 * The day of a note: from its frontmatter (`date`, else `daily`, else `created`), else from its file name, else from its title (the
 * frontmatter's, else the first heading of level 1). `created` goes before the file name too: in a daily note it is written by the same
 * template as `daily`, from the note's day, and a note whose name is no date has nothing better. A value that names no day that exists
 * is passed over. Milliseconds since 1970 are not read: which day they mean depends on a time zone that the note does not name.
 */
export function noteDate(input: DateInput): NoteDate {
  for (const key of KEYS) {
    const date = readValue(input.frontmatter[key]);
    if (date !== null) return { date, source: 'frontmatter' };
  }
  const fileDate = findFileDate(input.fileName);
  if (fileDate !== null) return { date: fileDate, source: 'file name' };
  const titleDate = findTitleDate(input);
  return titleDate === null ? { date: null, source: null } : { date: titleDate, source: 'title' };
}
