import { isWordUnit } from '../text/characters.ts';

/** A date beside a time. Positions count in the string read. */
export interface DatePiece {
  readonly end: number;
  /** `YYYY-MM-DD`; null where day and month could be either way round. */
  readonly date: string | null;
}

interface DateForm {
  readonly form: RegExp;
  /** Year, month, day of a match, in the order of its groups. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'either';
  /** Dates that it reads, and what it does not. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The ways to write a date, each with what it reads and what it does not. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    form: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy,
    order: 'ymd',
    examples: { yes: ['2026-03-12', '2026/3/12', '2026.03.12'], no: ['2026-03'] },
  },
  { form: /(\d{4})()年\s?(\d{1,2})月\s?(\d{1,2})日?/uy, order: 'ymd', examples: { yes: ['2026年3月12日'], no: ['3月12日'] } },
  {
    form: /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/uy,
    order: 'either',
    examples: { yes: ['03/12/2026', '3/12/26', '12.03.2026'], no: ['3/12', '1.2.3.4'] },
  },
  {
    form: /(\d{1,2})(?:st|nd|rd|th)?([ .-])\s?([A-Za-z]{3,9})\.?,?[ -](\d{4})(?!\d)/uy,
    order: 'dmy',
    examples: { yes: ['12 Mar 2026', '12 March 2026'], no: ['12 people'] },
  },
  {
    form: /([A-Za-z]{3,9})()\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/uy,
    order: 'mdy',
    examples: { yes: ['Mar 12, 2026', 'March 12 2026'], no: ['Room 12'] },
  },
];

const WEEKDAY = /(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?=\d|[a-z]{3,9} \d)/iuy;

function monthOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function write(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year < 100 ? 2000 + year : year)}-${two(month)}-${two(day)}`;
}

/** Day and month in either order: a date only where one of them can be no month. `.` parts dates whose day comes first. */
function eitherWay(first: number, mark: string, second: number, year: number): string | null {
  if (mark === '.' || first > 12 || first === second) return write(year, second, first);
  return second > 12 ? write(year, first, second) : null;
}

function dateOf(order: DateForm['order'], [, one = '', mark = '', two = '', three = '']: RegExpExecArray): string | null | undefined {
  if (order === 'ymd') return write(Number(one), Number(two), Number(three)) ?? undefined;
  if (order === 'dmy') return write(Number(three), monthOf(two), Number(one)) ?? undefined;
  if (order === 'mdy') return write(Number(three), monthOf(one), Number(two)) ?? undefined;
  if (Number(one) > 31 || Number(two) > 31 || (Number(one) > 12 && Number(two) > 12)) return undefined;
  return eitherWay(Number(one), mark, Number(two), Number(three));
}

/** The date that begins exactly at a position, a weekday before it included; null where there is none. */
export function readDateAt(shown: string, at: number): DatePiece | null {
  const code = shown.charCodeAt(at);
  const isDigit = code >= 0x30 && code <= 0x39;
  if (!isDigit && !(code >= 0x41 && code <= 0x7a)) return null;
  if (!isDigit) WEEKDAY.lastIndex = at;
  const weekday = isDigit ? null : WEEKDAY.exec(shown);
  const start = at + (weekday?.[0].length ?? 0);
  for (const { form, order } of DATE_FORMS) {
    form.lastIndex = start;
    const match = form.exec(shown);
    const date = match === null ? undefined : dateOf(order, match);
    if (match !== null && date !== undefined && !(isWordUnit(shown.charCodeAt(form.lastIndex)) && shown[form.lastIndex] !== 'T')) {
      return { end: start + match[0].length, date };
    }
  }
  return null;
}
