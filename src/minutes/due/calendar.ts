import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { setISODay } from 'date-fns/setISODay';

/** The day `YYYY-MM-DD`, as date-fns reckons with it; null for anything else, `2023-02-30` included. */
export function readDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const day = new Date(`${text}T00:00`);
  return !Number.isNaN(day.getTime()) && writeDay(day) === text ? day : null;
}

/** `YYYY-MM-DD`. */
export function writeDay(day: Date): string {
  return formatISO(day, { representation: 'date' });
}

/** The first such weekday after today: said on a Friday, "Friday" is a week away. */
export function comingWeekday(today: Date, weekday: number): Date {
  return addDays(today, ((weekday - getISODay(today) + 6) % 7) + 1);
}

/** A weekday of the week, Monday to Sunday, that lies `weeks` after this one. */
export function weekdayOfWeek(today: Date, weekday: number, weeks: number): Date {
  return addDays(setISODay(today, weekday), 7 * weeks);
}

/** The last working day of this week; at a weekend, of the week that comes. */
export function endOfWeek(today: Date): Date {
  return getISODay(today) <= 5 ? weekdayOfWeek(today, 5, 0) : comingWeekday(today, 5);
}

/** The last day of the month that lies `months` after this one. */
export function endOfMonth(today: Date, months: number): Date {
  return lastDayOfMonth(addMonths(today, months));
}

/** The first day of the month that lies `months` after this one. */
export function startOfMonth(today: Date, months: number): Date {
  const day = addMonths(today, months);
  return new Date(day.getFullYear(), day.getMonth(), 1);
}

/** A day of the calendar, `month` from 1; null where there is none such. */
export function dayOfYear(year: number, month: number, day: number): Date | null {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return readDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** A day of the year that lies no more days back is the one that is meant, not the next year's. */
const JUST_PAST = 62;
const isJustPast = (day: Date | null, today: Date): boolean => day !== null && day < today && addDays(day, JUST_PAST) >= today;

/** The first day of that month and number on or after today; 29 February may be years away. Null where one has only just gone by. */
export function nextDayOfYear(today: Date, month: number, day: number): Date | null {
  for (const year of [today.getFullYear(), today.getFullYear() - 1]) if (isJustPast(dayOfYear(year, month, day), today)) return null;
  for (let year = today.getFullYear(); year <= today.getFullYear() + 8; year++) {
    const found = dayOfYear(year, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

/** The first day with that number on or after today; months that are too short are passed over. */
export function nextDayOfMonth(today: Date, day: number): Date | null {
  for (let months = 0; months <= 12; months++) {
    const first = startOfMonth(today, months);
    const found = dayOfYear(first.getFullYear(), first.getMonth() + 1, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

/** The end of a month, 1 to 12, this year's or else the next one's; null where it has only just gone by. */
export function endOfNamedMonth(today: Date, month: number, year?: number): Date | null {
  const end = (of: number): Date => lastDayOfMonth(new Date(of, month - 1, 1));
  if (year !== undefined) return end(year);
  const thisYear = today.getFullYear();
  if (isJustPast(end(thisYear), today) || isJustPast(end(thisYear - 1), today)) return null;
  return end(thisYear) >= today ? end(thisYear) : end(thisYear + 1);
}

/** The Friday of a week of the year as ISO 8601 counts them; the next year's where this one is long past, null where it has just gone by. */
export function endOfNumberedWeek(today: Date, week: number): Date | null {
  for (const year of [-1, 0, 1].map((years) => today.getFullYear() + years)) {
    const friday = addDays(setISODay(new Date(year, 0, 4), 5), 7 * (week - 1));
    if (week < 1 || addDays(friday, -1).getFullYear() !== year || isJustPast(friday, today)) return null;
    if (friday >= today) return friday;
  }
  return null;
}

/** The quarter of a day, 1 to 4. */
export function quarterOf(day: Date): number {
  return Math.floor(day.getMonth() / 3) + 1;
}
