/** The months' names in English, German, French, Spanish, Italian, Dutch and Portuguese; three letters of one suffice. */
const MONTHS: readonly (readonly string[])[] = [
  'january januar jänner janvier enero gennaio januari janeiro',
  'february februar février fevrier febrero febbraio februari fevereiro',
  'march märz maerz mars marzo maart mrt março',
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

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(lower))) + 1;
}

type Reader = (match: RegExpExecArray) => string | null;
const numbers = (match: RegExpExecArray, ...order: readonly [number, number, number]): [number, number, number] => [
  Number(match[order[0]]),
  Number(match[order[1]]),
  Number(match[order[2]]),
];

/** The first part above 12 must be the day; where neither is, the two orders in use cannot be told apart. */
function dayOrMonthFirst(match: RegExpExecArray): string | null {
  const [first, second, year] = numbers(match, 1, 2, 3);
  if (first > 12) return calendarDate(year, second, first);
  if (second > 12 || first === second) return calendarDate(year, first, second);
  return null;
}

/** The ways to write a day, each between characters that are no digits. Days before months in words, months before days in words. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(?:^|\D)(\d{4})([-./_])(\d{1,2})\2(\d{1,2})(?=\D|$)/gu, (match) => calendarDate(...numbers(match, 1, 3, 4))],
  [/(?:^|\D)(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6}|T\d{4,6})?(?=\D|$)/gu, (match) => calendarDate(...numbers(match, 1, 2, 3))],
  [/(?:^|\D)(\d{1,2})\.[ ]?(\d{1,2})\.[ ]?(\d{4})(?=\D|$)/gu, (match) => calendarDate(...numbers(match, 3, 2, 1))],
  [/(?:^|\D)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?=\D|$)/gu, dayOrMonthFirst],
  [/(?:^|\D)(\d{4})年(\d{1,2})月(\d{1,2})日/gu, (match) => calendarDate(...numbers(match, 1, 2, 3))],
  [
    /(?:^|[^\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -]{0,2}(?:of |de )?(\p{L}{3,10})\.?,?[ -]{0,2}(?:of |de )?(\d{4})(?=\D|$)/giu,
    (match) => calendarDate(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])),
  ],
  [
    /(?:^|[^\p{L}\d])(\p{L}{3,10})\.?[ -]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})(?=\D|$)/giu,
    (match) => calendarDate(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2])),
  ],
  [
    /(?:^|\D)(\d{4})[ -](\p{L}{3,10})\.?[ -](\d{1,2})(?=\D|$)/giu,
    (match) => calendarDate(Number(match[1]), monthOf(match[2] ?? ''), Number(match[3])),
  ],
];

/** The longest text in which a date is looked for: a name, a title, a value. */
const LONGEST = 300;

/**
 * The one day that a short text names (`2023-12-07 Thursday`, `20231207000100`, `7 Dec 2023`, `December 7th, 2023`, `07.12.2023`), as
 * `YYYY-MM-DD`. Null where it names none, more than one, one that does not exist, or one that can be read two ways (`07/12/2023`).
 */
export function findDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  for (const [form, read] of FORMS) {
    const days = new Set<string>();
    form.lastIndex = 0;
    for (let match = form.exec(text); match !== null; match = form.exec(text)) {
      const day = read(match);
      if (day !== null) days.add(day);
    }
    if (days.size > 1) return null;
    for (const day of days) return day;
  }
  return null;
}
