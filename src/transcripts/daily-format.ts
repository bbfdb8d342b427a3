import { calendarDate, isWeekday, monthOf } from './calendar-date.ts';

type Field = 'year' | 'month' | 'day' | 'weekday' | 'none';

interface Token {
  /** What it writes, as a regular expression. */
  readonly source: string;
  readonly field: Field;
  readonly read: (written: string) => number;
}

const ORDINAL = '(?:st|nd|rd|th|er|e|\\.|º|ª)?';
const digits = (written: string): number => Number.parseInt(written, 10);
/** Two digits mean a year as moment reads them. */
const shortYear = (written: string): number => (digits(written) > 68 ? 1900 : 2000) + digits(written);
const token = (field: Field, source: string, read = digits): Token => ({ source, field, read });
const month = (written: string): number => monthOf(written.replace('.', ''));
const weekday = (written: string): number => (isWeekday(written.replace('.', '')) ? 1 : 0);
const passedOver = (source: string): Token => token('none', source);

/** The tokens of moment that names of notes are made of. Weeks, quarters and times of day are passed over. */
const TOKENS: Readonly<Record<string, Token>> = {
  YYYY: token('year', '\\d{4}'),
  YY: token('year', '\\d{2}', shortYear),
  MMMM: token('month', '\\p{L}{3,12}', month),
  MMM: token('month', '\\p{L}{3,9}\\.?', month),
  MM: token('month', '\\d{2}'),
  Mo: token('month', `\\d{1,2}${ORDINAL}`),
  M: token('month', '\\d{1,2}'),
  DD: token('day', '\\d{2}'),
  Do: token('day', `\\d{1,2}${ORDINAL}`),
  D: token('day', '\\d{1,2}'),
  dddd: token('weekday', '\\p{L}{4,12}(?:-feira)?', weekday),
  ddd: token('weekday', '\\p{L}{2,4}\\.?', weekday),
  dd: token('weekday', '\\p{L}{2}\\.?', weekday),
  ...Object.fromEntries(['DDDD', 'DDDo', 'DDD'].map((name) => [name, passedOver(`\\d{1,3}${ORDINAL}`)])),
  ...Object.fromEntries(['GGGG', 'gggg'].map((name) => [name, passedOver('\\d{4}')])),
  ...Object.fromEntries(
    ['GG', 'gg', 'wo', 'ww', 'w', 'Wo', 'WW', 'W', 'Qo', 'Q', 'do', 'd', 'e', 'E', 'HH', 'H', 'hh', 'h', 'mm', 'm', 'ss', 's'].map((name) => [name, passedOver(`\\d{1,2}${ORDINAL}`)]),
  ),
};

/** Words in brackets, an escaped character, a token (the longest first), any other character. */
const PIECE = new RegExp(`\\[([^\\]]*)\\]|\\\\(.)|(${Object.keys(TOKENS).sort((one, other) => other.length - one.length).join('|')})|(.)`, 'gsu');
const LONGEST = 300;

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** The pattern of a format, and the token of each of its groups. */
interface Compiled {
  readonly pattern: RegExp;
  readonly tokens: readonly Token[];
}

/** Each format is compiled once: a vault has few. */
const known = new Map<string, Compiled>();

function compiled(format: string): Compiled {
  const found = known.get(format) ?? compile(format);
  known.set(format, found);
  return found;
}

function compile(format: string): Compiled {
  const tokens: Token[] = [];
  let source = '';
  for (const [, literal, quoted, name, other] of format.matchAll(PIECE)) {
    const found = name === undefined ? undefined : TOKENS[name];
    if (found !== undefined) tokens.push(found);
    source += found === undefined ? escaped(literal ?? quoted ?? other ?? '') : `(${found.source})`;
  }
  return { pattern: new RegExp(`^${source}$`, 'iu'), tokens };
}

/** The one value that all tokens of a field wrote; null where there is none, or they differ. */
function valueOf(field: Field, read: readonly (readonly [Field, number])[]): number | null {
  const values = new Set(read.flatMap(([of, value]) => (of === field ? value : [])));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/**
 * The day that the name of a daily note says, `YYYY-MM-DD`.
 *
 * @param path the note's path or name without `.md`; of its folders as many count as the format has
 * @param format in moment's tokens, such as `dddd D MMMM YYYY` or `YYYY/MM/[Day] DD`; names of months and days in any language that is known
 * @returns null where the name is not written in the format to the letter, or the format does not name a day
 */
export function readDailyName(path: string, format: string): string | null {
  if (path.length > LONGEST || format.length > LONGEST || !/\d/u.test(path)) return null;
  const depth = format.split('/').length;
  const { pattern, tokens } = compiled(format);
  const [, ...written] = pattern.exec(path.split(/[/\\]/u).slice(-depth).join('/')) ?? [];
  const read = tokens.map(({ field, read: valueFrom }, index): readonly [Field, number] => [field, valueFrom(written[index] ?? '')]);
  const [year, monthNumber, day] = [valueOf('year', read), valueOf('month', read), valueOf('day', read)];
  if (year === null || monthNumber === null || day === null || read.some(([field, value]) => field === 'weekday' && value === 0)) return null;
  return calendarDate(year, monthNumber, day);
}

/** Formats in use whose names can be read one way only. */
const PLAIN_DAYS = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.MM.DD', 'YYYY_MM_DD', 'DD.MM.YYYY', 'D.M.YYYY', 'D MMMM YYYY', 'D. MMMM YYYY', 'MMMM Do, YYYY', 'MMMM Do YYYY'];
const WITH_WEEKDAY = PLAIN_DAYS.flatMap((day) => ['dddd', 'ddd'].flatMap((name) => [`${day} ${name}`, `${day}, ${name}`, `${day}-${name}`, `${day} (${name})`, `${name} ${day}`, `${name}, ${day}`]));
const SHORT_MONTHS = [...PLAIN_DAYS, ...WITH_WEEKDAY].filter((format) => format.includes('MMMM')).map((format) => format.replace('MMMM', 'MMM'));

/** The formats in which the name of a note says its day where no other is known. */
export const WELL_KNOWN_FORMATS: readonly string[] = [...PLAIN_DAYS, ...WITH_WEEKDAY, ...SHORT_MONTHS, 'YYYY/MM/DD', 'YYYY-MM/DD'];
