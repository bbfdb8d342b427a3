import type { Block } from '../markdown/block.ts';
import { findDate, findReadings } from './calendar-date.ts';
import { readDailyName, WELL_KNOWN_FORMATS } from './daily-format.ts';
import { plainHeading } from '../markdown/heading-text.ts';

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
  /** The formats of the vault's daily notes, in moment's tokens, the one that counts most first. */
  readonly dailyFormats?: readonly string[] | undefined;
}

const MARKDOWN = /\.md$/iu;

/** The day in a name that is written in one of the formats. */
function byFormat(path: string, formats: readonly string[]): string | null {
  for (const format of formats) {
    const day = readDailyName(path.replace(MARKDOWN, ''), format);
    if (day !== null) return day;
  }
  return null;
}

/** The day a frontmatter value names: text, a wikilink (quoted or not), an integer `20231207` or `20231207000100`, the first of a list. */
function readValue(value: unknown, formats: readonly string[], depth = 0): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? findDate(String(value)) : null;
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return value.length > 0 && depth < 3 ? readValue(first, formats, depth + 1) : null;
  }
  if (typeof value !== 'string') return null;
  const link = /^\s*!?\[\[([^\]|#]*)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]\s*$/u.exec(value);
  if (link === null) return byFormat(value.trim(), formats) ?? findDate(value);
  return byFormat(link[1] ?? '', formats) ?? findFileDate(link[1] ?? '') ?? findDate(link[2] ?? '');
}

/** The day a file's name says, else the last three of its folders and name. */
function findFileDate(fileName: string): string | null {
  const segments = fileName.replace(MARKDOWN, '').split(/[/\\]/u);
  const name = segments[segments.length - 1] ?? '';
  return findDate(name) ?? (/^\d{1,2}$/u.test(name) ? findDate(segments.slice(-3).join('-')) : null);
}

function findTitleDate({ frontmatter, text, blocks }: DateInput, formats: readonly string[]): string | null {
  const title = frontmatter['title'];
  const named = typeof title === 'string' ? (byFormat(title.trim(), formats) ?? findDate(title)) : null;
  if (named !== null) return named;
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const shown = heading === undefined ? '' : plainHeading(text, heading);
  return byFormat(shown, formats) ?? findDate(shown);
}

/** The day on which a note was made says nothing of a note whose name can only mean other days. */
function findCreated({ frontmatter, fileName }: DateInput, formats: readonly string[]): string | null {
  const created = readValue(frontmatter['created'], formats);
  const named = findReadings((fileName.split(/[/\\]/u).at(-1) ?? '').replace(MARKDOWN, ''));
  return created !== null && (named.length === 0 || named.includes(created)) ? created : null;
}

/**
 * The day of a note: from its file name where it is that of a daily note, else from its `date` or `daily` property, else from another
 * file name that holds a date, else from its title (the property, else the first heading of level 1), else from `created`. What a
 * template wrote never beats a daily note's name. A value that names no day that exists is passed over. Milliseconds since 1970 are not
 * read: which day they mean depends on a time zone that the note does not name.
 */
export function noteDate(input: DateInput): NoteDate {
  const { frontmatter, fileName, dailyFormats: formats = [] } = input;
  const steps: readonly (readonly [NonNullable<NoteDate['source']>, () => string | null])[] = [
    ['file name', () => byFormat(fileName, formats) ?? byFormat(fileName, WELL_KNOWN_FORMATS)],
    ['frontmatter', () => readValue(frontmatter['date'], formats) ?? readValue(frontmatter['daily'], formats)],
    ['file name', () => findFileDate(fileName)],
    ['title', () => findTitleDate(input, formats)],
    ['frontmatter', () => findCreated(input, formats)],
  ];
  for (const [source, find] of steps) {
    const date = find();
    if (date !== null) return { date, source };
  }
  return { date: null, source: null };
}
