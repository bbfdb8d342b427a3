import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import {
  comingWeekday,
  dayOfYear,
  endOfMonth,
  endOfNamedMonth,
  endOfWeek,
  nextDayOfMonth,
  nextDayOfYear,
  startOfMonth,
  weekdayOfWeek,
} from './calendar.ts';
import { type DueRule, rule } from './rules.ts';
import { DAY_ES, dayInSpanish, MONTH, monthOf, NUMBER, numberOf, WEEKDAY, weekdayOf } from './words.ts';

const NEXT_WEEK = '(?:la )?(?:semana que viene|próxima semana|semana próxima|semana siguiente)';
const NEXT_MONTH = '(?:el |del )?(?:mes que viene|próximo mes|mes próximo)';
const END = '(?:a )?(?:finales|fin|final) de ';
const FRIDAY = 5;

function fromNow([count = '', unit = '']: readonly string[], today: Date): Date | null {
  const number = numberOf(count);
  if (number === undefined) return null;
  if (unit.startsWith('mes')) return addMonths(today, number);
  return addDays(today, unit.startsWith('semana') ? 7 * number : number);
}

function weekday(weeks: number | null): DueRule['day'] {
  return ([word = ''], today) => {
    const day = weekdayOf(word);
    if (day === undefined) return null;
    return weeks === null ? comingWeekday(today, day) : weekdayOfWeek(today, day, weeks);
  };
}

function dated([day = '', month = '', year = '']: readonly string[], today: Date): Date | null {
  const [inMonth, number] = [dayInSpanish(day), monthOf(month)];
  if (inMonth === undefined || number === undefined) return null;
  return year === '' ? nextDayOfYear(today, number, inMonth) : dayOfYear(Number(year), number, inMonth);
}

/** What Spanish says of times. Periods are due at their end, as in the other languages. */
export const spanishRules: readonly DueRule[] = [
  rule('hoy|esta tarde|esta noche|esta', (_, today) => today),
  rule('mañana', (_, today) => addDays(today, 1)),
  rule('pasado mañana', (_, today) => addDays(today, 2)),
  rule(`(?:en|dentro de) (${NUMBER}) (días?|semanas?|mes(?:es)?)`, fromNow),
  rule(`(${WEEKDAY}) de ${NEXT_WEEK}`, weekday(1)),
  rule(`(${WEEKDAY})(?: que viene| próximo)`, weekday(null)),
  rule(`(?:${WEEKDAY} )?(?:día )?(${DAY_ES}) de (${MONTH})(?: del? (\\d{4}))?`, dated),
  rule(`(?:${WEEKDAY} )?día (\\d{1,2})`, ([day = ''], today) => nextDayOfMonth(today, Number(day))),
  rule(`(?:${END}|esta )semana`, (_, today) => endOfWeek(today)),
  rule(`(?:${END})?${NEXT_WEEK}`, (_, today) => weekdayOfWeek(today, FRIDAY, 1)),
  rule(`(?:a )?principios de ${NEXT_WEEK}`, (_, today) => weekdayOfWeek(today, 1, 1)),
  rule(`(?:a )?mediados de ${NEXT_WEEK}`, (_, today) => weekdayOfWeek(today, 3, 1)),
  rule(`(?:${END})?(?:este )?mes`, (_, today) => endOfMonth(today, 0)),
  rule(`(?:(?:a )?finales )?${NEXT_MONTH}`, (_, today) => endOfMonth(today, 1)),
  rule(`(?:a )?principios ${NEXT_MONTH}`, (_, today) => startOfMonth(today, 1)),
  rule(`${END}año`, (_, today) => endOfNamedMonth(today, 12)),
  rule(`${END}(${MONTH})`, ([month = ''], today) => endOfNamedMonth(today, monthOf(month) ?? 0)),
  rule(`(?:a )?principios de (${MONTH})`, ([month = ''], today) => nextDayOfYear(today, monthOf(month) ?? 0, 1)),
  rule(`(?:a )?mediados de (${MONTH})`, ([month = ''], today) => nextDayOfYear(today, monthOf(month) ?? 0, 15)),
];
