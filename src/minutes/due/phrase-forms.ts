import { DAY_ES, DAY_ORDINAL_WORD, MONTH, NUMBER, ORDINAL_WORD, WEEKDAY_IN_FULL } from './words.ts';

const SHORT_WEEKDAY = '(?:mon|tues?|thurs?|thu|fri)';
const MONTH_IN_FULL = '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)';
const END_OF_DAY = '(?:eod|cob|close of business|(?:the )?end of (?:the |my )?(?:business |working )?day|end of business)';
const NUMERAL = '\\d{1,2}(?:st|nd|rd|th)';
const UNIT = '(?:hours|days?|(?:business|working) days?|weeks?|fortnight|months?)';
const VAGUE_COUNT = '(?:a few|a couple of|a couple|several|the next few|the coming|the next couple of)';
const NEXT_DE = '(?:nächste[nrms]?|kommende[nrms]?|übernächste[nrm]?)';
const HEDGE = '(?:,? (?:probably|most likely|likely|i think|i guess|i would say|say|maybe|perhaps|wahrscheinlich|wohl|vermutlich|ich denke|vielleicht|denke ich))';
const UNIT_DE = '(?:stunden|tag(?:en)?|werktagen?|wochen?|monate?n?)';

const ENGLISH = [
  `${END_OF_DAY}(?:,? (?:on |next |this )?(?:today|tomorrow|${WEEKDAY_IN_FULL}))?`,
  `(?:the )?end of (?:today|tomorrow|${WEEKDAY_IN_FULL})`,
  '(?:eow|eom|eoq|eoy)',
  `(?:the )?(?:end|beginning|start|middle|close) of (?:the |this |next |the next )?(?:week(?: after next)?|month|quarter|year|sprint|q[1-4]|${MONTH_IN_FULL})(?: \\d{4})?`,
  '(?:the )?day after tomorrow',
  `(?:early |late |later |first thing )?(?:tomorrow|today)|tonight|this (?:afternoon|evening)`,
  `(?:a|one|two|three|\\d) weeks? (?:from|on) (?:today|tomorrow|${WEEKDAY_IN_FULL})`,
  `(?:in|within|over|inside) (?:the next )?${NUMBER} ${UNIT}(?:['’]? time| from now)?`,
  `${NUMBER} ${UNIT} from (?:now|today)`,
  `(?:in|within|over) ${VAGUE_COUNT} (?:hours|days|weeks|months)`,
  `(?:sometime |some time |early |late |later |mid |first thing |the middle of )?(?:this|next|the following) (?:week(?:${HEDGE}?,? (?:on )?${WEEKDAY_IN_FULL})?|weekend|month|quarter|year)`,
  `(?:this |next |the )?(?:time|meeting|call|standup|sync|session) next week`,
  '(?:in |at )?(?:the )?next (?:meeting|call|standup|sync|session|sprint|time)',
  `(?:this |next |this coming |first thing )?${WEEKDAY_IN_FULL}(?: (?:of )?next week| of this week| this week| week| after next|,? (?:the )?(?:${NUMERAL}|${DAY_ORDINAL_WORD}))?`,
  'the week after next',
  `(?:the )?${MONTH} (?:the )?(?:${NUMERAL}|\\d{1,2}|${ORDINAL_WORD})(?:,? (?:\\d{4}|(?:of )?next year))?`,
  `(?:the )?(?:${NUMERAL}|\\d{1,2}|${ORDINAL_WORD}) (?:of )?${MONTH_IN_FULL}(?:,? (?:\\d{4}|(?:of )?next year))?`,
  '\\d{4}-\\d{2}-\\d{2}',
  '(?:sometime|some time|at some point|as soon as possible|asap|soon|eventually)',
];

/** Forms that are times only behind a word such as "by". */
const ENGLISH_LED = [
  `(?:next |this )?${SHORT_WEEKDAY}`,
  `(?:the|dem|den) (?:${NUMERAL}|${DAY_ORDINAL_WORD})(?: of (?:the|this|next) month)?`,
  `(?:the )?(?:weekend|month end|year end|christmas)`,
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  `${MONTH_IN_FULL}`,
  'q[1-4]',
  '(?:\\d{1,2}(?::\\d{2})? ?(?:am|pm)|noon|lunch(?:time)?|midnight)',
];

const GERMAN = [
  `ende (?:der |dieser |des |dieses )?(?:${NEXT_DE} )?(?:woche|monats|quartals|jahres|q[1-4]|${MONTH_IN_FULL})`,
  `(?:anfang|mitte) (?:${NEXT_DE} woche|${MONTH_IN_FULL})`,
  '(?:ende |ende der |in der )?(?:kw|kalenderwoche|calendar week|cw) ?\\d{1,2}',
  'monatsende|jahresende|quartalsende|wochenende',
  `(?:heute|morgen|${WEEKDAY_IN_FULL}) in (?:einer woche|zwei wochen|14 tagen|vierzehn tagen)`,
  `(?:in|innerhalb von|binnen) ${NUMBER} ${UNIT_DE}`,
  'in (?:ein paar|einigen) (?:tagen|wochen|monaten)',
  'übermorgen|heute|morgen',
  `(?:irgendwann )?(?:diese|${NEXT_DE}) (?:woche(?:${HEDGE}?,? (?:am )?${WEEKDAY_IN_FULL})?|monat|quartal)`,
  `(?:diesen |${NEXT_DE} )?${WEEKDAY_IN_FULL}(?: (?:der )?${NEXT_DE} woche|,? (?:dem |den )?\\d{1,2}\\. ?(?:${MONTH_IN_FULL}|\\d{1,2}\\.))?`,
  `(?:dem |den )?\\d{1,2}\\. ?(?:${MONTH_IN_FULL}(?: \\d{4})?|\\d{1,2}\\.(?: ?\\d{4})?)`,
  `(?:dem |den )?${ORDINAL_WORD} ${MONTH_IN_FULL}(?: \\d{4})?`,
  'demnächst|so bald wie möglich|sobald wie möglich|irgendwann|beim nächsten mal',
];

const GERMAN_LED = ['(?:dem |den )?\\d{1,2}\\.', `(?:dem |den )?${DAY_ORDINAL_WORD}`, `${MONTH_IN_FULL}`, 'feierabend', '(?:zum )?wochenende', '\\d{1,2}(?::\\d{2})? uhr'];

const MONTH_ES = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const WEEKDAY_ES = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const WEEK_ES = '(?:la semana que viene|la próxima semana|la semana próxima|la semana siguiente)';
const MONTH_THEN_ES = '(?:el mes que viene|el próximo mes|el mes próximo)';

const SPANISH = [
  `(?:a )?(?:finales|principios|mediados) (?:de ${WEEK_ES}|d?el mes que viene|del próximo mes|de mes|de semana|de año|de este mes|de ${MONTH_ES})`,
  'fin(?:al)? de (?:mes|semana|año)',
  '(?:pasado mañana|mañana|hoy|esta tarde|esta noche|esta semana|este mes)',
  WEEK_ES,
  MONTH_THEN_ES,
  `(?:el |este )?(?:próximo )?${WEEKDAY_ES}(?: que viene| próximo| de ${WEEK_ES}|,? (?:día )?\\d{1,2}(?: de ${MONTH_ES})?)?`,
  `(?:el )?(?:día )?${DAY_ES} de ${MONTH_ES}(?: del? \\d{4})?`,
  'el día \\d{1,2}',
  `(?:en|dentro de) ${NUMBER} (?:días?|semanas?|mes(?:es)?)`,
  '(?:cuanto antes|lo antes posible|más adelante)',
];

/** Letters and digits of the languages above. Unicode's classes would take long to compile. */
const WORD_CHARACTER = '0-9a-zß-öø-ÿ';

const any = (forms: readonly string[]): string => `(?:${forms.join('|')})`;

/** Every time holds one of these: a text without them need not be searched. In lower case. */
export const TIME_WORD =
  /day|week|month|quarter|year|today|tonight|tomorrow|afternoon|evening|noon|lunch|midnight|hour|fortnight|eo[dwmqy]|cob|business|next |some ?time|some point|soon|asap|eventually|sprint|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|okt|dez)\.? (?:the )?\d|january|february|march|april|may|june|july|august|september|october|november|december|tag|kw ?\d|cw ?\d|woche|monat|quartal|jahr|stunde|heute|morgen|abend|mittwoch|demnächst|bald|irgendwann|nächste|märz|januar|februar|mai|juni|juli|oktober|dezember|q[1-4]|\d(?:st|nd|rd|th|\/|\.|-| uhr| ?[ap]m)|(?:twenty|thirty)[ -]|[nhe]th\b|ieth|sten\b|[btnf]ten\b|christmas|(?:by|before|until|next|this|on) (?:mon|tue|thu|fri)|lunes|martes|miérc|jueves|viernes|sábado|domingo|mañana|hoy|esta tarde|esta noche|semana|mes(?:es)?\b|d[ií]as?\b|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|fin(?:al|ales)? de|cuanto antes|antes posible|adelante/u;

/**
 * Finds the core of a time in lower-case text whose white space is blanks: the first group, or the second for a form that is a time only
 * behind a lead such as "by". Every part is bounded, so that it takes linear time; leads and tails are kept apart, as all in one
 * expression took a quarter of a second to compile.
 */
export const TIME_CORE = new RegExp(
  `(?:^|[^${WORD_CHARACTER}])(?:(${any([...ENGLISH, ...GERMAN, ...SPANISH])})|(${any([...ENGLISH_LED, ...GERMAN_LED])}))(?![${WORD_CHARACTER}])`,
  'g',
);

/** What leads a time, at the end of the text before it. */
export const LEAD_BEFORE =
  /(?:^|[^0-9a-zß-öø-ÿ])((?:(?:by|before|until|till|due|no later than|latest by|on|for|at) (?:the very |around )?|(?:para|antes de|antes del|hasta|a más tardar) |(?:spätestens )?(?:bis spätestens|bis zum|bis|spätestens|vor|am|zum|in der|im) ))$/;

/** What may follow a time and belongs to it. */
export const TAIL_AFTER = new RegExp(
  `^(?:,? (?:por la (?:mañana|tarde|noche)|a primera hora)|,? (?:in the )?(?:morning|afternoon|evening|night|noon|lunchtime|früh|vormittag|mittag|nachmittag|abend)|,? (?:at |by )?\\d{1,2}(?::\\d{2})? ?(?:am|pm|uhr))?(?:,? (?:by |at |before )?${END_OF_DAY})?(?:,? at the latest)?(?![${WORD_CHARACTER}])`,
);

/** What makes a time a deadline for sure. */
export const DEADLINE_LEAD = /^(?:by|before|until|till|due|no later than|latest by|bis|spätestens|vor|para|antes|hasta|a más tardar)\s/iu;
