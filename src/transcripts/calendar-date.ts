/** The months' names in English, German, French, Spanish, Italian, Dutch and Portuguese; three letters of one suffice. */
const MONTHS: readonly (readonly string[])[] = [
  'january januar jänner janvier enero gennaio januari janeiro',
  'february februar février fevrier febrero febbraio februari fevereiro',
  'march märz maerz mrz mars marzo maart mrt março',
  'april avril abril aprile',
  'may mai mayo maggio mei maio',
  'june juni juin junio giugno junho',
  'july juli juillet julio luglio julho',
  'august août aout agosto augustus',
  'september septembre septiembre settembre setembro',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember décembre decembre diciembre dicembre dezembro',
].map((names) => names.split(' '));

/** `YYYY-MM-DD` of a day that exists, years 1900 to 2199; null for any other. Months count from 1. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The month of a name or of its first letters, 1 to 12; 0 for another word. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return lower === '' ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(lower))) + 1;
}

/** The weekdays' names in the same languages; two letters of one suffice. */
const WEEKDAYS = (
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì ' +
  'giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira ' +
  'quinta-feira sexta-feira'
).split(' ');

/** Whether a word is the name of a weekday, or its first letters. */
export function isWeekday(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length >= 2 && WEEKDAYS.some((name) => name.startsWith(lower));
}

type Reader = (match: RegExpExecArray) => string | null | readonly (string | null)[];
const numbers = (match: RegExpExecArray, ...order: readonly [number, number, number]): [number, number, number] => [
  Number(match[order[0]]),
  Number(match[order[1]]),
  Number(match[order[2]]),
];

/** The first part above 12 must be the day; where neither is, both orders are in use. */
function dayOrMonthFirst(match: RegExpExecArray): (string | null)[] {
  const [first, second, year] = numbers(match, 1, 2, 3);
  return [calendarDate(year, second, first), calendarDate(year, first, second)];
}

/** The ways to write a day, each between characters that are no digits. Days before months in words, months before days in words. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(?:^|\D)(\d{4})([-./_])(\d{1,2})\2(\d{1,2})(?=\D|$)/gu, (match) => calendarDate(...numbers(match, 1, 3, 4))],
  [/(?:^|\D)(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6}|t\d{4,6})?(?=\D|$)/gu, (match) => calendarDate(...numbers(match, 1, 2, 3))],
  [/(?:^|\D)(\d{1,2})\.[ ]?(\d{1,2})\.[ ]?(\d{4})(?=\D|$)/gu, (match) => calendarDate(...numbers(match, 3, 2, 1))],
  [/(?:^|\D)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?=\D|$)/gu, dayOrMonthFirst],
  [/(?:^|\D)(\d{4})年(\d{1,2})月(\d{1,2})日/gu, (match) => calendarDate(...numbers(match, 1, 2, 3))],
  [
    /(?:^|[^\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -]{0,2}(?:of |de )?([a-zß-öø-ÿ]{3,10})\.?,?[ -]{0,2}(?:of |de )?(\d{4})(?=\D|$)/gu,
    (match) => calendarDate(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])),
  ],
  [
    /(?:^|[^\p{L}\d])([a-zß-öø-ÿ]{3,10})\.?[ -]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})(?=\D|$)/gu,
    (match) => calendarDate(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2])),
  ],
  [
    /(?:^|\D)(\d{4})[ -]([a-zß-öø-ÿ]{3,10})\.?[ -](\d{1,2})(?=\D|$)/gu,
    (match) => calendarDate(Number(match[1]), monthOf(match[2] ?? ''), Number(match[3])),
  ],
];

/** The longest text in which a date is looked for: a name, a title, a value. */
const LONGEST = 300;

/**
 * The days that a short text may mean, as `YYYY-MM-DD`: one where it names one (`2023-12-07 Thursday`, `20231207000100`, `7 Dec 2023`,
 * `December 7th, 2023`, `07.12.2023`), two where that can be read two ways (`07/12/2023`). None where it names none that exists, or
 * more than one.
 */
export function findReadings(text: string): string[] {
  if (text.length > LONGEST) return [];
  const lower = text.toLowerCase();
  for (const [form, read] of FORMS) {
    const named = new Set<string>();
    form.lastIndex = 0;
    for (let match = form.exec(lower); match !== null; match = form.exec(lower)) {
      const days = [read(match)].flat().filter((day) => day !== null);
      if (days.length > 0) named.add([...new Set(days)].join(' '));
    }
    if (named.size > 1) return [];
    for (const days of named) return days.split(' ');
  }
  return [];
}

/** The one day that a short text names, as `YYYY-MM-DD`; null where it names none or more, or can be read two ways. */
export function findDate(text: string): string | null {
  const [day, other] = findReadings(text);
  return day === undefined || other !== undefined ? null : day;
}
