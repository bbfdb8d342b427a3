import { normalisePhrase } from './normalise.ts';
import { isMovedTo, isNotDue } from './not-due.ts';
import { DEADLINE_LEAD, LEAD_BEFORE, TAIL_AFTER, TIME_CORE, TIME_WORD } from './phrase-forms.ts';
import { isVague, withoutLikely } from './vague.ts';
import { WEEKDAY } from './words.ts';

/** A sentence is read no further than this: what is longer is a wall without full stops, and a phrase at its far end says little. */
const LONGEST = 4_000;

/** Words before a time that make it a past one, a repeated one, or no time: "last Friday", "every Monday", "guten Morgen". */
const SPOILED_BEFORE = /(?:^|[^\p{L}])(?:last|past|previous|every|each|since|from|of|until now|as of|earlier|guten|am|jeden|jede|jedes|seit|letzten?|letzter|vergangenen?|der|den|dieser|diesen|del|al|los|cada|desde|desde el|todos los)\s{1,3}$/iu;
/** "Tuesday or Wednesday" is one time, and a vague one. */
const EITHER = /^,? (?:or|oder) (?:maybe )?$/u;
/** "Not this week" says when it will not be done; "why not Monday" proposes. */
const NOT_BEFORE = /(?:^|[^\p{L}])(?:not|nicht|no)\s{1,3}$/iu;
const WHY_NOT = /(?:^|[^\p{L}])(?:why|if|or|warum|wenn|oder)\s{1,3}\p{L}{3,5}\s{1,3}$/iu;
/** "At the end of the day" is a manner of speaking. */
const IDIOM_BEFORE = /(?:^|[^\p{L}])at\s{1,3}$/iu;
const SPOILED_AFTER = /^(?:['’]s?\s|\s{1,3}(?:ago|(?:of )?last|morning we|was|were|war|pasad[oa]|anterior)(?![\p{L}]))/iu;
/** "Soon" in "as soon as we know" is no time. */
const SOON = /^soon$/iu;

/** "March" and "may" are also verbs: in lower case they need a word such as "by" before them, or "3rd" behind. */
const VERB_MONTH = /^(?:the\s{1,3})?(?:march|may|mar)\s/u;
/** What follows a numeral that counts no day: "on the 2nd floor". */
const THING_AFTER = /^\s{1,3}(?!(?:and|or|so|then|at|if|because|for|to|we|i|you|they|he|she|it|that|when|but|as|in|with|is|of|please|latest|already|again|too|also|this|just|which|where|while|before|after|right|okay|yes|instead|anyway|und|oder|dann|weil|wenn|damit|ist|sind|noch|the|das|die|den|dem|der|mit|ein|eine|einen)(?![\p{L}]))\p{L}/iu;
const BARE_NUMERAL = /(?:the|dem|den|zum|am|bis)\s{1,3}(?:\d{1,2}(?:st|nd|rd|th|\.)|\p{L}+(?:th|first|second|third))$/iu;
const GERMAN_MORNING = /^morgen/iu;
/** "Por la mañana" and "esta mañana" are the morning. */
const SPANISH_MORNING = /^mañana/iu;

function isSpoiled(sentence: string, start: number, phrase: string): boolean {
  const before = sentence.slice(Math.max(0, start - 20), start);
  const after = sentence.slice(start + phrase.length, start + phrase.length + 20);
  const led = DEADLINE_LEAD.test(phrase);
  if (!led && SPOILED_BEFORE.test(before) && !/^(?:ende|end)\s/iu.test(phrase)) return true;
  if (SPOILED_AFTER.test(after) || (NOT_BEFORE.test(before) && !WHY_NOT.test(before))) return true;
  if (/^(?:the\s{1,3})?end\s{1,3}of\s{1,3}the\s{1,3}day/iu.test(phrase) && IDIOM_BEFORE.test(before)) return true;
  if (/^at\s{1,3}(?:the\s{1,3})?end\s{1,3}of\s{1,3}the\s{1,3}day/iu.test(phrase)) return true;
  if (SOON.test(phrase) && (/(?:as|too|how)\s{1,3}$/iu.test(before) || /^\s{1,3}as(?![\p{L}])/iu.test(after))) return true;
  if (VERB_MONTH.test(phrase) && !/\d(?:st|nd|rd|th)(?![\p{L}])/u.test(phrase)) return true;
  if (BARE_NUMERAL.test(phrase) && THING_AFTER.test(after)) return true;
  if (SPANISH_MORNING.test(phrase) && /(?:la|esta)\s{1,3}$/iu.test(before)) return true;
  return GERMAN_MORNING.test(phrase) && /(?:heute|am|guten)\s{1,3}$/iu.test(before);
}

/** In lower case, white space as blanks, every offset kept. */
export function simplify(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text.replace(/[A-ZÄÖÜ]/gu, (letter) => letter.toLowerCase())).replace(/\s/gu, ' ');
}

/** So far before and behind a time is looked for what it belongs to, in characters. */
const LOOK_BACK = 120;

/** The words of a time's own sentence before it. */
function clauseBefore(text: string, start: number): string {
  const said = text.slice(Math.max(0, start - LOOK_BACK), start);
  return said.slice(said.search(/[^.;!?]*$/u));
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf(text: string, found: RegExpExecArray): Place | null {
  const coreEnd = found.index + found[0].length;
  const coreStart = coreEnd - (found[1] ?? found[2] ?? '').length;
  const lead = LEAD_BEFORE.exec(text.slice(Math.max(0, coreStart - 24), coreStart))?.[1] ?? '';
  if (found[1] === undefined && lead === '') return null;
  const tail = TAIL_AFTER.exec(text.slice(coreEnd, coreEnd + 80))?.[0] ?? '';
  return { start: coreStart - lead.length, end: coreEnd + tail.length };
}

const DAY = new RegExp(`(?:${WEEKDAY})(?![\\p{L}])`, 'u');
/** A deadline behind a day of its own: "what broke on Sunday by Thursday". */
const DAY_BY = new RegExp(`^(?:by|before|until|bis) (?:${WEEKDAY})(?![\\p{L}])`, 'u');

/** The places of a simplified sentence where a time stands, with its lead and tail; "by noon" and "tomorrow" side by side are one. */
export function findTimes(text: string): Place[] {
  const times: Place[] = [];
  for (const found of text.matchAll(TIME_CORE)) {
    const place = placeOf(text, found);
    const last = times.at(-1);
    if (place === null || (last !== undefined && place.end <= last.end)) continue;
    const isApart = last !== undefined && DAY.test(text.slice(last.start, last.end)) && DAY_BY.test(text.slice(place.start, place.end));
    const goesOn = last !== undefined && !isApart && !isMovedTo(text.slice(Math.max(0, last.start - LOOK_BACK), last.start));
    const isOne = goesOn && (place.start <= last.end + 1 || EITHER.test(text.slice(last.end, place.start)));
    if (isOne) times[times.length - 1] = { start: last.start, end: place.end };
    else times.push(place);
  }
  return times;
}

/** A deadline that can be told beats one that is vague or only names a day. */
function weight(phrase: string): number {
  return (DEADLINE_LEAD.test(phrase) ? 2 : 0) + (isVague(withoutLikely(normalisePhrase(phrase))) ? 0 : 1);
}

const LONGEST_WEEK = 48;
const DEADLINE = "by |before |until |bis |vor |spätestens |para |antes de |antes del |hasta ";
/** "Not before next week, let's say by Friday": the Friday is that week's. */
const OF_NEXT_WEEK = new RegExp(
  '(?:next week|nächste(?:r|n)? woche|(?:la )?(?:semana que viene|próxima semana)),? ' +
    "(?:(?:let's say|say|so|maybe|sagen wir(?: mal)?|also|digamos|pongamos),? )?$",
  'u',
);
const WEEKDAY_ONLY = new RegExp(`^(?:${DEADLINE}|on |am |el )*(?:${WEEKDAY})$`, 'u');

/** A weekday with the next week that is said right before it; as it is elsewhere. */
function withItsWeek(text: string, { start, end }: Place): Place {
  const [week] = OF_NEXT_WEEK.exec(text.slice(Math.max(0, start - LONGEST_WEEK), start)) ?? [];
  return week === undefined || !WEEKDAY_ONLY.test(text.slice(start, end)) ? { start, end } : { start: start - week.length, end };
}

/**
 * The words in a sentence, English, German or Spanish, that say by when something is to be done, vague ones included ("sometime next week"): a
 * slice of it, with the "by" or "before" that leads it. Null where there is none. Past and repeated times are none ("last Friday", "every
 * Monday"), nor is a time at which it is not done ("not this week"), nor are "march" the verb, "sun", "now" and "second".
 */
export function findDuePhrase(sentence: string): string | null {
  let best: string | null = null;
  const text = simplify(sentence.slice(0, LONGEST));
  if (!TIME_WORD.test(text)) return null;
  for (const time of findTimes(text)) {
    const { start, end } = withItsWeek(text, time);
    const phrase = sentence.slice(start, end);
    if (isSpoiled(sentence, start, phrase) || isNotDue({ before: clauseBefore(text, start), phrase: text.slice(start, end), after: text.slice(end, end + LOOK_BACK) })) continue;
    if (best === null || weight(phrase) > weight(best)) best = phrase;
  }
  return best;
}
