import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { endOfMonth, endOfNamedMonth, endOfNumberedWeek, endOfWeek, nextDayOfYear, quarterOf, startOfMonth, weekdayOfWeek } from './calendar.ts';
import { rule, type DueRule } from './rules.ts';
import { MONTH, monthOf } from './words.ts';

const END = '(?:(?:the )?(?:very )?end of |late(?:r)? |ende )?(?:in |im |during )?';
const START = '(?:(?:the )?(?:beginning|start) of |start |anfang |beginn )';
const NEXT = '(?:next|nächsten?r?|nächstes|naechsten?r?|kommenden?r?|kommendes)';

/** Weeks end with their Friday; the beginning of one is its Monday, the middle its Wednesday. */
const weekRules: readonly DueRule[] = [
  rule(`eow|weeks end|${END}(?:this |the |the current |der |dieser? )?(?:work ?)?week|${END}(?:der |dieser? |die )woche|before the weekend|wochenschluss`, (_, today) => endOfWeek(today)),
  rule(`${END}(?:the |der )?${NEXT} (?:week|woche)|eow next week|next weeks end`, (_, today) => weekdayOfWeek(today, 5, 1)),
  rule(`(?:${START}|first thing )(?:the |der )?${NEXT} (?:week|woche)`, (_, today) => weekdayOfWeek(today, 1, 1)),
  rule(`(?:mid |mid-|(?:the )?middle of |mitte )(?:the |der )?${NEXT} (?:week|woche)`, (_, today) => weekdayOfWeek(today, 3, 1)),
  rule(`${END}(?:the )?week after next|${END}(?:der )?übernächste[rn]? woche`, (_, today) => weekdayOfWeek(today, 5, 2)),
  rule(`${END}(?:der )?(?:kw|cw|kalenderwoche|calendar week) ?(\\d{1,2})`, ([week = ''], today) => endOfNumberedWeek(today, Number(week))),
  rule(`(?:this |the |dieses |das |am |over the )?(?:weekend|wochenende)`, (_, today) => weekdayOfWeek(today, 7, 0)),
  rule(`(?:next|nächstes|nächsten) (?:weekend|wochenende)`, (_, today) => weekdayOfWeek(today, 7, 1)),
];

function namedMonth([month = '', year = '']: readonly string[], today: Date): Date | null {
  const number = monthOf(month);
  return number === undefined ? null : endOfNamedMonth(today, number, year === '' ? undefined : Number(year));
}

/** Months, like all periods but weeks, end with their last day of the calendar. */
const monthRules: readonly DueRule[] = [
  rule(`eom|months? end|monatsende|${END}(?:this |the |the current |des |dieses |diesen |diesem )?(?:month|monate?s?)`, (_, today) => endOfMonth(today, 0)),
  rule(`${END}(?:the |des )?${NEXT} (?:month|monate?s?)`, (_, today) => endOfMonth(today, 1)),
  rule(`${START}(?:the |des )?${NEXT} (?:month|monate?s?)|(?:the )?(?:1st|first) of next month`, (_, today) => startOfMonth(today, 1)),
  rule(`${START}(?:des )?(${MONTH})`, ([month = ''], today) => nextDayOfYear(today, monthOf(month) ?? 0, 1)),
  rule(`(?:mid |mid-|(?:the )?middle of |mitte )(${MONTH})`, ([month = ''], today) => nextDayOfYear(today, monthOf(month) ?? 0, 15)),
  rule(`${END}(${MONTH})\\.?(?: (?:of )?(\\d{4}))?`, namedMonth),
];

const QUARTER_WORDS = ['first', 'second', 'third', 'fourth', 'ersten', 'zweiten', 'dritten', 'vierten'];

function namedQuarter([digit = '', word = '', year = '']: readonly string[], today: Date): Date | null {
  const quarter = digit === '' ? (QUARTER_WORDS.indexOf(word) % 4) + 1 : Number(digit);
  return endOfNamedMonth(today, quarter * 3, year === '' ? undefined : Number(year));
}

const endOfQuarter = (today: Date, quarters: number): Date => {
  const day = addMonths(today, 3 * quarters);
  return lastDayOfMonth(new Date(day.getFullYear(), quarterOf(day) * 3 - 1, 1));
};

const quarterRules: readonly DueRule[] = [
  rule(`${END}(?:the |des )?(?:q([1-4])|(${QUARTER_WORDS.join('|')}) quart(?:er|als?))(?: (?:of )?(\\d{4}))?`, namedQuarter),
  rule(`${END}(?:des |im )?([1-4])()\\. quartals?(?: (\\d{4}))?`, namedQuarter),
  rule(`eoq|quarter end|quartalsende|${END}(?:this |the |des |dieses )?(?:quarter|quartals?)`, (_, today) => endOfQuarter(today, 0)),
  rule(`${END}(?:the |des )?${NEXT} (?:quarter|quartals?)`, (_, today) => endOfQuarter(today, 1)),
];

const yearRules: readonly DueRule[] = [
  rule(`eoy|years? end|year-end|jahresende|${END}(?:this |the |des |dieses )?(?:year|jahre?s?)`, (_, today) => endOfNamedMonth(today, 12)),
  rule(`${END}(?:the |des )?${NEXT} (?:year|jahre?s?)`, (_, today) => endOfNamedMonth(today, 12, today.getFullYear() + 1)),
];

/** Weeks, months, quarters, years: a period that is named is due at its end, with or without "end of". */
export const periodRules: readonly DueRule[] = [...weekRules, ...monthRules, ...quarterRules, ...yearRules];
