import { dayOfYear, nextDayOfMonth, nextDayOfYear, readDay, startOfMonth } from './calendar.ts';
import { rule, type DueRule } from './rules.ts';
import { DAY_ORDINAL_WORD, MONTH, ORDINAL_WORD, WEEKDAY, dayOf, monthOf } from './words.ts';

const DAY_NUMBER = `(\\d{1,2}(?:st|nd|rd|th|\\.)?|${ORDINAL_WORD})`;

function dated(day: string, month: string, year: string, today: Date): Date | null {
  const [dayNumber, monthNumber] = [dayOf(day), monthOf(month)];
  if (dayNumber === undefined || monthNumber === undefined) return null;
  return year === '' ? nextDayOfYear(today, monthNumber, dayNumber) : dayOfYear(Number(year), monthNumber, dayNumber);
}

function datedNextYear(day: string, month: string, today: Date): Date | null {
  return dated(day, month, String(today.getFullYear() + 1), today);
}

/** `12/08` could be two days; only a number above twelve, or two equal ones, tell which is the month. */
function slashed(first: string, second: string, year: string, today: Date): Date | null {
  const [one, other] = [Number(first), Number(second)];
  if (one <= 12 && other <= 12 && one !== other) return null;
  const [month, day] = one > 12 ? [other, one] : [one, other];
  if (year === '') return nextDayOfYear(today, month, day);
  return dayOfYear(Number(year.length === 2 ? `20${year}` : year), month, day);
}

/** The number of a day of this month or the next. */
function dayOfMonth(day: string, months: number, today: Date): Date | null {
  const first = startOfMonth(today, months);
  return dayOfYear(first.getFullYear(), first.getMonth() + 1, dayOf(day) ?? 0);
}

const NEXT_YEAR = '(?:(?:of )?next year|(?:im )?nächsten jahr(?:es)?|nächstes jahr)';
const NAMED_DAY = `(?:(?:this |next )?${WEEKDAY} )?`;
const WEEKDAY_BEFORE = `${NAMED_DAY}(?:the |den |dem |der |on the )?`;

/** Days of the calendar. Without a year it is the next such day, the meeting's own day included, and none where it has only just gone by. */
export const dateRules: readonly DueRule[] = [
  rule(`(?:${WEEKDAY} )?(\\d{4}-\\d{2}-\\d{2})`, ([text = '']) => readDay(text)),
  rule(`(\\d{4})/(\\d{1,2})/(\\d{1,2})`, ([year = '', month = '', day = '']) => dayOfYear(Number(year), Number(month), Number(day))),
  rule(`(?:${WEEKDAY} )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?`, ([first = '', second = '', year = ''], today) => slashed(first, second, year, today)),
  rule(`${WEEKDAY_BEFORE}(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}))?`, ([day = '', month = '', year = ''], today) =>
    year === '' ? nextDayOfYear(today, Number(month), Number(day)) : dayOfYear(Number(year), Number(month), Number(day))),
  rule(`${WEEKDAY_BEFORE}${DAY_NUMBER} (?:of )?(${MONTH})\\.?(?: (\\d{4}))?`, ([day = '', month = '', year = ''], today) => dated(day, month, year, today)),
  rule(`${NAMED_DAY}(?:the )?(${MONTH})\\.? (?:the )?${DAY_NUMBER}(?: (\\d{4}))?`, ([month = '', day = '', year = ''], today) => dated(day, month, year, today)),
  rule(`${WEEKDAY_BEFORE}${DAY_NUMBER} (?:of )?(${MONTH}) ${NEXT_YEAR}`, ([day = '', month = ''], today) => datedNextYear(day, month, today)),
  rule(`(?:the )?(${MONTH})\\.? (?:the )?${DAY_NUMBER} ${NEXT_YEAR}`, ([month = '', day = ''], today) => datedNextYear(day, month, today)),
  rule(`(?:the )?${DAY_NUMBER} of (?:this|the) month`, ([day = ''], today) => dayOfMonth(day, 0, today)),
  rule(`(?:the )?${DAY_NUMBER} of next month`, ([day = ''], today) => dayOfMonth(day, 1, today)),
  rule(`${WEEKDAY_BEFORE}(\\d{1,2}(?:st|nd|rd|th|\\.)|${DAY_ORDINAL_WORD})`, ([day = ''], today) => nextDayOfMonth(today, dayOf(day) ?? 0)),
];
