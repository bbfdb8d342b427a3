import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { comingWeekday, weekdayOfWeek } from './calendar.ts';
import { rule, type DueRule } from './rules.ts';
import { NUMBER, WEEKDAY, numberOf, weekdayOf } from './words.ts';

const UNIT =
  '(?:hours?|days?|(?:business|working|work) days?|weeks?|fortnights?|months?|quarters?|years?|stunden?|tage?n?|(?:werk|arbeits)tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?)';

function addUnits(today: Date, count: number, unit: string): Date {
  if (/^(?:hour|stunde)/u.test(unit)) return addDays(today, Math.floor(count / 24));
  if (/^(?:business|working|work|werktag|arbeitstag)/u.test(unit)) return addBusinessDays(today, count);
  if (/^(?:day|tag)/u.test(unit)) return addDays(today, count);
  if (/^(?:week|woche)/u.test(unit)) return addDays(today, 7 * count);
  if (unit.startsWith('fortnight')) return addDays(today, 14 * count);
  if (/^(?:month|monat)/u.test(unit)) return addMonths(today, count);
  return addMonths(today, (/^(?:quarter|quartal)/u.test(unit) ? 3 : 12) * count);
}

function fromNow([count = '', unit = '']: readonly string[], today: Date): Date | null {
  const number = numberOf(count);
  return number === undefined ? null : addUnits(today, number, unit);
}

/** A coming weekday, today or tomorrow. */
function namedDay(word: string, today: Date): Date | null {
  if (/^(?:today|heute)$/u.test(word)) return today;
  if (/^(?:tomorrow|morgen)$/u.test(word)) return addDays(today, 1);
  const weekday = weekdayOf(word);
  return weekday === undefined ? null : comingWeekday(today, weekday);
}

function weeksFromDay(count: string, word: string, today: Date): Date | null {
  const start = namedDay(word, today);
  const weeks = numberOf(count);
  return start === null || weeks === undefined ? null : addDays(start, 7 * weeks);
}

const NAMED = `(${WEEKDAY}|today|tomorrow|heute|morgen)`;

/** Today, tomorrow, and numbers of days, weeks or months from now. A span ends with its last day. */
export const dayRules: readonly DueRule[] = [
  // "This" is what is left of "this afternoon" when the time of day is taken off.
  rule('(?:later )?(?:today|tonight)|heute|this', (_, today) => today),
  rule('tomorrow|tmrw|tomorrow night|morgen', (_, today) => addDays(today, 1)),
  rule('(?:the )?day after tomorrow|übermorgen|uebermorgen', (_, today) => addDays(today, 2)),
  rule(`(?:in|within|inside|over|during|innerhalb von|innerhalb|binnen) (?:the )?(?:next |nächsten |kommenden )?(${NUMBER}) (${UNIT})(?: time| from now| from today| hence)?`, fromNow),
  rule(`(?:the )?(?:next|nächsten|kommenden) (${NUMBER}) (${UNIT})`, fromNow),
  rule(`(${NUMBER}) (${UNIT}) (?:time|from now|from today|hence)`, fromNow),
  rule(`(${NUMBER}) weeks? (?:from|on) ${NAMED}`, ([count = '', word = ''], today) => weeksFromDay(count, word, today)),
  rule(`${NAMED} in (?:14|vierzehn) tagen`, ([word = ''], today) => weeksFromDay('two', word, today)),
  rule(`${NAMED} in (${NUMBER}) wochen?`, ([word = '', count = ''], today) => weeksFromDay(count, word, today)),
  rule(`${NAMED} week`, ([word = ''], today) => weeksFromDay('one', word, today)),
];

function inWeek(weeks: number): DueRule['day'] {
  return (groups, today) => {
    const weekday = weekdayOf(groups.find((group) => group !== '') ?? '');
    return weekday === undefined ? null : weekdayOfWeek(today, weekday, weeks);
  };
}

const DAY = `(${WEEKDAY})`;
/** "Next week, let's say by Friday". */
const SAY = '(?:(?:lets say|say|so|maybe|sagen wir|sagen wir mal|also|digamos|pongamos) )?';
const NEXT = '(?:nächsten?|nächster|nächstem|naechsten?|kommender|kommenden|kommende)';

/**
 * Weekdays. "Friday" is the first one after the meeting's day; "next Friday" is the Friday of the next week, Monday to Sunday, whatever
 * the day on which it was said (as chrono has it, and the commoner reading at work), so on a Monday it is eleven days away.
 */
export const weekdayRules: readonly DueRule[] = [
  rule(`(?:the |kommenden |kommender )?${DAY}`, ([word = ''], today) => namedDay(word, today)),
  rule(`(?:this|diese[nrsm]?) ${DAY}`, ([word = ''], today) => namedDay(word, addDays(today, -1))),
  rule(`(?:the )?next ${DAY}|(?:nächste[nrm]?|naechste[nrm]?) ${DAY}`, inWeek(1)),
  rule(`${DAY} (?:of )?(?:the )?next week|next week(?: on)? ${DAY}|${NEXT} woche(?: am)? ${DAY}|${DAY} ${NEXT} woche`, inWeek(1)),
  rule(`next week,? ${SAY}(?:by |before |until |on )?${DAY}|${NEXT} woche ${SAY}(?:bis |am |vor )?${DAY}`, inWeek(1)),
  rule(`(?:la )?(?:semana que viene|próxima semana) ${SAY}(?:(?:para|antes de|hasta) )?(?:el )?${DAY}`, inWeek(1)),
  rule(`${DAY} (?:of )?this week|this week(?: on)? ${DAY}|diese woche(?: am)? ${DAY}|${DAY} diese[r]? woche`, inWeek(0)),
  rule(`${DAY} after next|${DAY} (?:of )?the week after next|übernächsten ${DAY}|${DAY} (?:der )?übernächsten?r? woche|übernächste woche(?: am)? ${DAY}`, inWeek(2)),
];
