import { readDay, writeDay } from './due/calendar.ts';
import { dateRules } from './due/date-rules.ts';
import { dayRules, weekdayRules } from './due/day-rules.ts';
import { normalisePhrase, stripDaytime, stripLead } from './due/normalise.ts';
import { periodRules } from './due/period-rules.ts';
import { spanishRules } from './due/spanish-rules.ts';
import { applyRules } from './due/rules.ts';
import { isVague, withoutLikely } from './due/vague.ts';

export { withoutCorrectedTimes } from './due/corrected-times.ts';
export { findDuePhrase } from './due/find-phrase.ts';

const RULES = [...dayRules, ...weekdayRules, ...periodRules, ...dateRules, ...spanishRules];

/** "In the morning" may be this one or tomorrow's. */
const BARE_DAYTIME = /^(?:early |first thing )?in the (?:morning|afternoon|evening|night)$/u;

function dayOfPhrase(phrase: string, today: Date): Date | null {
  if (phrase === 'before the weekend' || phrase === 'vor dem wochenende') return applyRules(RULES, 'before the weekend', today);
  const stripped = stripLead(phrase);
  const whole = applyRules(RULES, stripped, today);
  if (whole !== null) return whole;
  const { rest, found } = stripDaytime(stripped);
  if (!found) return null;
  return rest === '' ? today : applyRules(RULES, rest, today);
}

/**
 * The day that was meant by what was said of a time, in English, German or Spanish: "by Friday", "end of next week", "in two weeks", "bis zum 15.".
 * A weekday is the next one after the meeting's day, "by" and "before" a day are that day, a period is due at its end (a week's is its
 * Friday). Both days are `YYYY-MM-DD`; null where the phrase is vague or unknown, the meeting's date is no date, or the day is past: "March 3rd" said on the 12th is no day of the next year.
 */
export function resolveDue(phrase: string, meetingDate: string): string | null {
  const today = readDay(meetingDate);
  const normal = withoutLikely(normalisePhrase(phrase));
  if (today === null || normal === '' || isVague(normal) || BARE_DAYTIME.test(normal)) return null;
  const day = dayOfPhrase(normal, today);
  if (day === null || day < today || day.getFullYear() > 9999) return null;
  return writeDay(day);
}
