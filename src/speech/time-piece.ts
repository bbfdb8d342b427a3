import { isBlank, isUpperCase, isWordUnit, skipBlanks } from '../text/characters.ts';
import { readDateAt } from './date-piece.ts';

/** A time as transcripts write it. Positions count in the string read. */
export interface TimePiece {
  /** Seconds from the start of the recording, or from midnight; of a range, where it starts. */
  readonly seconds: number;
  readonly end: number;
  readonly bracketed: boolean;
  /** Whether it has hours: `0:03:12`, not `3:12`. */
  readonly hours: boolean;
  readonly range: boolean;
  /** Whether an arrow stands in the range, as cues have it. */
  readonly arrow: boolean;
  /** What separates whole seconds from fractions: `.` in WebVTT, `,` in SRT, nothing elsewhere. */
  readonly fraction: '' | '.' | ',';
  /** Whether each part is padded to two digits or more. */
  readonly padded: boolean;
  /** Whether it is a time of day: AM or PM or a date says so. */
  readonly ofDay: boolean;
  /** `YYYY-MM-DD`; null where no date stands beside it or it can be read in two ways. */
  readonly date: string | null;
}

interface Point {
  readonly seconds: number;
  readonly end: number;
  readonly hours: boolean;
  readonly fraction: '' | '.' | ',';
  readonly padded: boolean;
  readonly ofDay: boolean;
  readonly date: string | null;
  /** Whether it is a time only in brackets, in a range or alone: `12.4s`, `3m`. */
  readonly loose: boolean;
  /** Whether the time in words is glued to it, and perhaps what is said to that. */
  readonly isSpelled?: boolean;
}

/** What reads as a time and what does not; the tests go over it. */
export const TIME_EXAMPLES: { readonly yes: readonly (readonly [written: string, seconds: number])[]; readonly no: readonly string[] } = {
  yes: [
    ['0:03', 3], ['9:03', 543], ['00:05:18', 318], ['1:02:14', 3734], ['[00:03:12.500]', 192.5], ['(00:03:12,5)', 192.5],
    ['0:0:3.120', 3.12],
    ['[0:03 - 0:10]', 3], ['00:00:03.000 --> 00:00:08.000', 3], ['0:03–0:10', 3], ['[0:03 to 0:10]', 3], ['0:03 ~ 0:10', 3],
    ['<0:03>', 3], ['【0:03】', 3],
    ['11:59 AM', 43140], ['12:01 p.m.', 43260], ['9:03am', 32580], ['9:03 PM', 75780], ['[9:31 AM]', 34260], ['下午3:04', 54240],
    ['1h 02m 03s', 3723], ['12m 4s', 724], ['[3m]', 180], ['(1h2m)', 3720], ['0 minutes 3 seconds', 3], ['0 minutes 3 seconds0:03', 3], ['2 Minuten 3 Sekunden', 123],
    ['1 minute et 12 secondes', 72], ['3 minutos y 1 segundo', 181],
    ['0:1111 seconds', 11], ['1:011 minute et 1 seconde', 61], ['1:02:031 hour, 2 minutes, 3 seconds', 3723], ['2:112 Minuten und 11 Sekunden', 131],
    ['[12.4s]', 12.4], ['(12.40 - 15.20)', 12.4], ['[12s]', 12], ['at 0:03', 3], ['@0:03', 3], ['(03/12/2026, 09:03 AM)', 32580],
    ['3/12/26 9:03 AM', 32580], ['2026-03-12 09:03:12', 32592], ['2026-03-12T09:03:12Z', 32592], ['12 Mar 2026 09:03', 32580],
    ['2026年3月12日 09:03', 32580], ['[09:03:12 2026-03-12]', 32592], ['Thu, 12 Mar 2026 09:03', 32580], ['12.03.2026, 09:03', 32580],
  ],
  no: ['3', '3 pm', '10:3', '10:99', 'a 0:03', '1.2.3.4', '12.4', '3m', '440', '[1]', '(2026)', '[12.4]', 'at noon', '0:03x',
    '2026-03-12', '1:2:3:4'],
};

const CLOCK = /(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?(?:([.,])(\d{1,9}))?/uy;
const HOURS = 'h(?:ours?|rs?|eures?|oras?)?|Stunden?';
const MINUTES = 'm(?:inutes?|inutos?|ins?)?|Minuten?';
const SECONDS_UNIT = 's(?:econdes?|econds?|egundos?|ecs?)?|Sekunden?';
const AND = ',? ?(?:(?:and|und|et|y) )?';
const countOf = (digits: number, unit: string): string => `(?:(\\d{1,${String(digits)}}) ?(?:${unit}))?`;
const UNITS = new RegExp([countOf(2, HOURS), countOf(3, MINUTES), countOf(2, SECONDS_UNIT)].join(AND), 'uy');
const SECONDS = /(\d{1,6}(?:\.\d{1,3})?) ?s/uy;
/** What YouTube writes for screen readers behind a time, the words glued to it: `0:1111 secondsThere`, `1:011 minute et 1 secondeles`. */
const UNIT = '(?:hours?|heures?|Stunden?|horas?|[Mm]inut(?:es|en|e|os|o|i)|(?:seg|Sek)und(?:os|o|en|e)|second(?:es|e|s|i|o)?)';
const SPELLED = new RegExp(`\\d{1,2} ${UNIT}(?:,? (?:(?:and|et|und|y|e) )?\\d{1,2} ${UNIT}){0,2}`, 'uy');
const SPELLED_ALONE = new RegExp(`^${SPELLED.source}$`, 'u');
const HALF_BEFORE = /(上午|下午|午前|午後|오전|오후) ?/uy;
const HALF_BEHIND = /[ \u00a0\u202f]?([ap])(?:\.[ ]?m\.?|m)(?![\p{L}\p{N}])/iuy;
const ZONE = /(?:Z|[+-]\d\d:?\d\d| ?(?:UTC|GMT|CET|CEST|[ECMP][SD]T))(?![\p{L}\p{N}])/uy;
const BETWEEN_DATE = /[T_]|[,;]? (?:at )?|,|, um |-/uy;
const RANGE = /\s*(-->|->|→|[-–—~]| to | bis )\s*/uy;
const LEAD = /(?:at|@|um) ?(?=\d)/uy;
const BRACKETS: ReadonlyMap<string, string> = new Map([['[', ']'], ['(', ')'], ['<', '>'], ['【', '】'], ['（', '）'], ['{', '}']]);
const MIDDAY = 12 * 3_600;

function matchAt(form: RegExp, shown: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(shown);
}

function clockPoint(shown: string, at: number): Point | null {
  const match = matchAt(CLOCK, shown, at);
  if (match === null) return null;
  const [whole, first = '', second = '', third = '', mark = '', digits = ''] = match;
  const hours = third !== '';
  const isShort = second.length < 2 || (hours && third.length < 2);
  if (Number(second) > 59 || Number(third) > 59 || (isShort && (second.length > 1 || !hours) && mark === '')) return null;
  const seconds = hours ? (Number(first) * 60 + Number(second)) * 60 + Number(third) : Number(first) * 60 + Number(second);
  const fraction = mark === '.' || mark === ',' ? mark : '';
  const padded = first.length > 1 && !isShort;
  const spelled = mark === '' ? (matchAt(SPELLED, shown, at + whole.length)?.[0].length ?? 0) : 0;
  const exact = fraction === '' ? seconds : seconds + Number(`0.${digits}`);
  return { seconds: exact, end: at + whole.length + spelled, hours, fraction, padded, ofDay: false, date: null, loose: false, isSpelled: spelled > 0 };
}

/** Lower-case `am` within words is none: "um 9:30 am Montag". */
function behindHalf(shown: string, end: number): RegExpExecArray | null {
  const match = matchAt(HALF_BEHIND, shown, end);
  if (match === null || match[1] !== match[1]?.toLowerCase()) return match;
  const after = skipBlanks(shown, end + match[0].length, shown.length);
  return after >= shown.length || ':])>】）-–—|,·•'.includes(shown.charAt(after)) || match[0].includes('.') ? match : null;
}

function withHalf(shown: string, point: Point, before: string): Point {
  const behind = before === '' ? behindHalf(shown, point.end) : null;
  if (behind === null && before === '') return point;
  const isLate = behind === null ? '下午午後오후'.includes(before) : behind[1]?.toLowerCase() === 'p';
  const seconds = ((point.hours ? point.seconds : point.seconds * 60) % MIDDAY) + (isLate ? MIDDAY : 0);
  return { ...point, seconds, hours: true, ofDay: true, end: point.end + (behind?.[0].length ?? 0) };
}

function unitsPoint(shown: string, at: number): Point | null {
  const match = matchAt(UNITS, shown, at);
  if (match === null || match[0].trim() === '' || !/^\d/u.test(match[0])) return null;
  const [whole, hours, minutes, seconds] = match;
  const count = [hours, minutes, seconds].filter((part) => part !== undefined).length;
  const end = at + whole.trimEnd().length;
  const total = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  const again = clockPoint(shown, end);
  return {
    seconds: total, end: again?.end ?? end, hours: hours !== undefined, fraction: '', padded: false, ofDay: false, date: null,
    loose: count < 2,
  };
}

function secondsPoint(shown: string, at: number): Point | null {
  const match = matchAt(SECONDS, shown, at);
  if (match === null) return null;
  const [whole, number = ''] = match;
  const end = at + whole.trimEnd().length;
  return { seconds: Number(number), end, hours: false, fraction: '', padded: false, ofDay: false, date: null, loose: true };
}

/** A clock with its date before or behind it and its half of the day. */
function datedPoint(shown: string, at: number): Point | null {
  const before = readDateAt(shown, at);
  const between = before === null ? null : matchAt(BETWEEN_DATE, shown, before.end);
  const clockAt = before === null ? at : before.end + (between?.[0].length ?? 0);
  if (before !== null && between === null) return null;
  const half = matchAt(HALF_BEFORE, shown, clockAt);
  const read = clockPoint(shown, clockAt + (half?.[0].length ?? 0));
  if (read === null) return null;
  const clock = withHalf(shown, read, half?.[1] ?? '');
  const isOfDay = clock.ofDay || before !== null;
  const midnight = before !== null && !clock.hours ? clock.seconds * 60 : clock.seconds;
  const zone = isOfDay ? (matchAt(ZONE, shown, clock.end)?.[0].length ?? 0) : 0;
  const hours = clock.hours || before !== null;
  const point = { ...clock, seconds: midnight, hours, ofDay: isOfDay, end: clock.end + zone, date: before?.date ?? null };
  return before === null ? withDateBehind(shown, point) : point;
}

function withDateBehind(shown: string, point: Point): Point {
  const between = /^,? /u.exec(shown.slice(point.end, point.end + 2));
  const after = between === null ? null : readDateAt(shown, point.end + between[0].length);
  if (after === null) return point;
  const seconds = point.hours ? point.seconds : point.seconds * 60;
  return { ...point, seconds, hours: true, ofDay: true, end: after.end, date: after.date };
}

function readPoint(shown: string, at: number): Point | null {
  const code = shown.charCodeAt(at);
  const isDigit = code >= 0x30 && code <= 0x39;
  const dated = datedPoint(shown, at);
  return dated ?? (isDigit ? (unitsPoint(shown, at) ?? secondsPoint(shown, at)) : null);
}

/** Whether a time can end here; YouTube glues what is said to it: `0:00So the valves`, at the start of a line in lower case too. */
function isBoundary(shown: string, at: number, isFirst = false): boolean {
  const code = shown.charCodeAt(at);
  if ((isUpperCase(code) || isFirst) && /^\p{L}(?:\s|\p{Ll})/u.test(shown.slice(at, at + 2))) return true;
  if (at >= shown.length || !isWordUnit(code)) return !(code === 0x3a && /\d/u.test(shown.charAt(at + 1)));
  return code > 0x2e80;
}

/** Whether a line is a time in words, as YouTube writes it below one in digits: `1 minute, 5 seconds`. */
export const isSpelledTime = (shown: string): boolean => shown.length < 60 && SPELLED_ALONE.test(shown);

const MAY_BEGIN = /[0-9@aumtwfsjondAMTWFSJONDF上下午오[(<【（{]/u;

/** `[12.40 - 15.20]`: in a range the unit may be left out. */
function rangeOfNumbers(shown: string, at: number): TimePiece | null {
  const match = /^(\d{1,6}\.\d{1,3})s?\s?(?:-->|[-–~]| to )\s?\d{1,6}\.\d{1,3}s?(?![\d.])/u.exec(shown.slice(at, at + 40));
  if (match === null) return null;
  const [whole, first = ''] = match;
  const flags = { bracketed: false, hours: false, range: true, arrow: whole.includes('-->'), padded: false, ofDay: false } as const;
  return { ...flags, seconds: Number(first), end: at + whole.length, fraction: '', date: null };
}

function readBare(shown: string, at: number, isBracketed: boolean): TimePiece | null {
  const start = at + (matchAt(LEAD, shown, at)?.[0].length ?? 0);
  const numbers = rangeOfNumbers(shown, start);
  if (numbers !== null) return numbers;
  const point = readPoint(shown, start);
  if (point === null || !(point.isSpelled === true || isBoundary(shown, point.end, at === 0))) return null;
  const range = matchAt(RANGE, shown, point.end);
  const until = range === null ? null : readPoint(shown, point.end + range[0].length);
  const isRange = until !== null && !(until.loose && !point.loose) && isBoundary(shown, until.end);
  if (point.loose && !isBracketed && !isRange) return null;
  const { seconds, hours, fraction, padded, ofDay, date } = point;
  const arrow = isRange && (range?.[1] ?? '').includes('>');
  const end = isRange ? until.end : point.end;
  return { seconds, end, bracketed: isBracketed, hours, range: isRange, arrow, fraction, padded, ofDay, date };
}

/**
 * The time that begins exactly at a position, its brackets, its date and, in a range, its end included; null where there is none. Looks
 * at some 60 characters at most.
 */
export function readTimePiece(shown: string, at: number): TimePiece | null {
  const first = shown.charAt(at);
  if (!MAY_BEGIN.test(first)) return null;
  const close = BRACKETS.get(first);
  if (close === undefined) return readBare(shown, at, false);
  const inner = readBare(shown, skipBlanks(shown, at + 1, shown.length), true);
  if (inner === null) return null;
  let end = inner.end;
  while (isBlank(shown.charCodeAt(end))) end++;
  return shown.startsWith(close, end) ? { ...inner, bracketed: true, end: end + close.length } : null;
}
