/** Weekdays by their names in English, German and Spanish, 1 (Monday) to 7 (Sunday) as ISO 8601 numbers them. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag', 'mo', 'lunes'],
  ['tuesday', 'tues', 'tue', 'dienstag', 'di', 'martes'],
  ['wednesday', 'wed', 'mittwoch', 'mi', 'miércoles'],
  ['thursday', 'thurs', 'thur', 'thu', 'donnerstag', 'do', 'jueves'],
  ['friday', 'fri', 'freitag', 'fr', 'viernes'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'sábado'],
  ['sunday', 'sun', 'sonntag', 'so', 'domingo'],
];

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero', 'januar', 'jänner', 'jan'],
  ['february', 'febrero', 'februar', 'feb'],
  ['march', 'marzo', 'märz', 'maerz', 'mar'],
  ['april', 'abril', 'apr'],
  ['may', 'mayo', 'mai'],
  ['june', 'junio', 'juni', 'jun'],
  ['july', 'julio', 'juli', 'jul'],
  ['august', 'agosto', 'aug'],
  ['september', 'septiembre', 'sept', 'sep'],
  ['october', 'octubre', 'oktober', 'oct', 'okt'],
  ['november', 'noviembre', 'nov'],
  ['december', 'diciembre', 'dezember', 'dec', 'dez'],
];

const NUMBERS: readonly (readonly string[])[] = [
  ['a', 'an', 'one', 'ein', 'eine', 'einem', 'einen', 'einer', 'un', 'una', 'uno'],
  ['two', 'zwei', 'dos'],
  ['three', 'drei', 'tres'],
  ['four', 'vier', 'cuatro'],
  ['five', 'fünf', 'cinco'],
  ['six', 'sechs', 'seis'],
  ['seven', 'sieben', 'siete'],
  ['eight', 'acht', 'ocho'],
  ['nine', 'neun', 'nueve'],
  ['ten', 'zehn', 'diez'],
  ['eleven', 'elf', 'once'],
  ['twelve', 'zwölf', 'doce'],
];

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
];
const TWENTIES = ONES.map((one) => `twenty ${one}`);
const ORDINALS = [...ONES, ...TEENS, ...TWENTIES, 'thirtieth', 'thirty first'];

function numbered(rows: readonly (readonly string[])[]): Map<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
}

const weekdays = numbered(WEEKDAYS);
const months = numbered(MONTHS);
const numbers = new Map([...numbered(NUMBERS), ['vierzehn', 14] as const, ['fourteen', 14] as const, ['thirty', 30] as const, ['dreißig', 30] as const]);
const ORDINALS_DE = (
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten ' +
  'siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten ' +
  'sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten'
).split(' ');
const ordinals = new Map([...numbered(ORDINALS.map((name) => [name])), ...numbered(ORDINALS_DE.map((name) => [name]))]);

/** Spanish numbers from 1 to 31, by which its days of a month are called. */
const DAYS_ES = (
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno ' +
  'veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_uno'
).split(' ').map((word) => word.replaceAll('_', ' '));
const daysInSpanish = new Map([...numbered(DAYS_ES.map((name) => [name])), ['primero', 1] as const]);

/** Alternatives of a regular expression, the longest first so that none hides another. */
function alternatives(words: Iterable<string>): string {
  return `(?:${[...words].sort((one, other) => other.length - one.length).join('|').replaceAll(' ', '[ -]')})`;
}

/** Sources of regular expressions for lower-case text. Abbreviations of weekdays in German are two letters and need a dot to count. */
export const WEEKDAY = alternatives([...weekdays.keys()].filter((name) => name.length > 2));
export const WEEKDAY_IN_FULL = alternatives([...weekdays.keys()].filter((name) => /(?:day|tag|woch|abend|nes|tes|les|ves|sábado|domingo)$|mittwoch/u.test(name)));
export const MONTH = alternatives(months.keys());
export const NUMBER = alternatives(['\\d{1,3}', ...numbers.keys()]);
export const ORDINAL_WORD = alternatives(ordinals.keys());
/** Ordinals that are rarely anything but a day: "the second" and "the first" are. */
export const DAY_ORDINAL_WORD = alternatives([...TEENS, ...TWENTIES, 'thirtieth', 'thirty first', ...ORDINALS_DE.slice(6)]);

/** A day of a month as Spanish says it: `3`, `tres`. */
export const DAY_ES = alternatives(['\\d{1,2}', ...daysInSpanish.keys()]);
/** 1 to 31; undefined for another word. */
export const dayInSpanish = (word: string): number | undefined => (/^\d+$/u.test(word) ? Number(word) : daysInSpanish.get(word));

/** 1 (Monday) to 7 (Sunday); undefined for another word. */
export const weekdayOf = (word: string): number | undefined => weekdays.get(word);
/** 1 to 12; undefined for another word. */
export const monthOf = (word: string): number | undefined => months.get(word.replace(/\.$/u, ''));
/** Of digits or a word. */
export const numberOf = (word: string): number | undefined => (/^\d+$/u.test(word) ? Number(word) : numbers.get(word));
/** The day of a month: `15`, `15th`, `15.`, `fifteenth`; undefined for another word. */
export function dayOf(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/u.exec(word);
  return digits === null ? ordinals.get(word) : Number(digits[1]);
}
