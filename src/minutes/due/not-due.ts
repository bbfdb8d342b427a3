import { DEADLINE_LEAD } from './phrase-forms.ts';

/** A time in a sentence: what was said before it, itself, and what follows, in lower case, white space as blanks. */
export interface SaidTime {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

const MOVES = '(?:mov|push|postpon|delay|defer|shift|reschedul|extend|prolong|bring|bump|chang|switch|put|hold|keep)(?:e|ed|es|ing|s)?(?: off| out| back)?';
const MOVES_DE = '(?:verschieb|verschob|vertag|verleg|verlänger|verschoben|vorzieh)';
const EVENT =
  '(?:meeting|call|demo|launch|release|workshop|review|standup|sync|session|presentation|flight|conference|interview|appointment|party|' +
  'offsite|training|webinar|deadline|visit|trip|talk|lunch|dinner|breakfast|drill|exam|wedding|concert|kick-?off|retro|evening|tour|fair|' +
  'termin|treffen|besprechung|vorstellung|schulung|messe|prüfung)(?:s|es)?';
const IRREGULAR =
  'broke|sent|said|told|saw|found|made|wrote|got|had|was|were|did|came|went|gave|took|met|left|lost|built|bought|brought|ran|began|spoke|' +
  'fell|sold|kept|paid|held|chose|showed|heard|read|put|set|cut|caught|drew|forgot|knew|thought|won';
const PAST = `(?:\\p{L}{2,}ed|${IRREGULAR})`;
const ADVERBS = '(?:(?:just|also|all|only|already|really|then|both|still|first) )?';
const TO_TIME = '(?: \\p{L}[\\p{L}\'’-]*){0,6} $';
const SURE_THAT = /(?:sure|check|confirm|verify|ensure|see|tell|say|so|know|\p{L}+ (?:them|him|her|us|you|me)) that (?:\S+ ){0,8}$/u;

/** Words that no noun is: what follows a time and does not make it part of a name ("the Friday report"). */
const NO_NOUN =
  'and|or|so|then|at|if|because|for|to|we|i|you|they|he|she|it|that|this|when|but|as|in|with|is|are|was|of|on|by|please|latest|already|again|' +
  'too|also|just|which|where|while|before|after|right|okay|yes|yeah|instead|anyway|until|from|about|sometime|maybe|though|like|the|a|an|first|' +
  'morning|afternoon|evening|night|noon|next|later|und|oder|dann|weil|wenn|damit|ist|sind|noch';
const NOUN_AFTER = new RegExp(`^ (?!(?:${NO_NOUN})(?![\\p{L}]))\\p{L}`, 'u');
const DETERMINER = /(?:^|[^\p{L}])(?:the|a|an|our|your|my|their|his|her|that|this)(?: (?:new|old|whole|first))? $/u;
const LED = /^(?:on|for|at|in) /u;
const LED_THE = /^(?:on|for|at|in) the /u;

type Test = (time: SaidTime) => boolean;
const before = (source: string): Test => {
  const pattern = new RegExp(source, 'u');
  return (time) => pattern.test(time.before);
};

/** Part of a noun's name: "the Friday report", "the March 3rd release". */
const inName: Test = ({ before: said, phrase, after }) =>
  NOUN_AFTER.test(after) && (LED.test(phrase) ? LED_THE.test(phrase) : DETERMINER.test(said) || /^the /u.test(phrase));

const READY = /(?:ready|done|finished|prepared|complete|due|it|that|this|them) $/u;
/** "Book flights for May 5th": what is for a day is not done on it, unless it is to be ready for it. */
const forDay: Test = ({ before: said, phrase }) => phrase.startsWith('for ') && !READY.test(said);
const forDayDe = before('(?:^| )(?!(?:fertig|bereit) )\\p{L}+ für (?:den |die |das |dem )?$');

/** "The demo on Thursday", where it is said what the demo is for or about. */
const ofEvent = before(
  '(?:^| )(?:for|about|of|from|after|with|für|über|von|nach|zu|zum|zur) ' +
    `(?:(?:the|our|my|your|their|his|her|a|an|das|die|den|dem|der|unser\\p{L}*|\\p{L}+['’]s) )?(?:\\p{L}+ ){0,2}${EVENT} (?:on |at |am |im )?$`,
);
/** "Invite the new people to the lunch on Thursday". */
const invitedTo = before(
  `(?:^| )(?:invit|welcom|bring|tak|ask)(?:e|ing)? (?:\\S+ ){1,4}to (?:the|our|my|your|their|a|an) (?:\\p{L}+ )?${EVENT} (?:on |at )?$`,
);
const SCHEDULES = /(?:^| )(?:re)?schedul\p{L}* (?:\S+ ){0,6}$/u;
const scheduled: Test = ({ before: said, phrase }) => SCHEDULES.test(said) && /^(?:on|for|at) /u.test(phrase);

/** A time to which or from which something is moved. */
const toDay = before('(?:^| )(?:to|into|from|onto|auf|von|vom|in den|in die|between|zwischen)(?: (?:the|den|die|early|late|mid|sometime))? $');
const MOVED = new RegExp(`(?:^| )${MOVES}(?: |$)`, 'u');
const MOVED_DE = new RegExp(MOVES_DE, 'u');
const ONTO_DE = /(?:^| )auf (?:den |die |nächste\p{L}* )?\p{L}+/u;
const movedUntil: Test = ({ before: said, phrase }) => /^(?:until|till) /u.test(phrase) && MOVED.test(said);
const movedUntilDe: Test = ({ before: said, phrase, after }) => phrase.startsWith('bis ') && MOVED_DE.test(said + after) && !ONTO_DE.test(said + after);

/** "That Ana reported", "we discussed", "the build that broke". */
const relativePast = before(`(?:^| )(?:that|which|who|whom|what|whatever|where)(?: (?!be |is |get )\\p{L}[\\p{L}'’-]*){0,3}? ${ADVERBS}${PAST}${TO_TIME}`);
const subjectPast = before(`\\p{L} (?:we|i|they|he|she) ${ADVERBS}${PAST}${TO_TIME}`);
const theirPast = before(`(?:^| )(?:the|a|an|that|those|this|all) (?:\\p{L}+ ){1,3}(?:the|our|my|your|their) \\p{L}+ ${PAST}${TO_TIME}`);
const STANDS = '(?:is|are) (?:due|planned|scheduled|expected|open|closed|held|set)';
const itself = before(`(?:^| )(?:that|which|who) (?:\\p{L}+s|${STANDS}|we have|they have|you have|will \\p{L}+) (?:in |on )?$`);
const themselves = before('(?:^| )\\p{L}{2,}s (?:that|which|who) \\p{L}{3,} $');
const weHave = before(`\\p{L} (?:we|they|you|i|she|he) (?:have|has|are having|are giving|hold|give|start|meet) $`);
const DETERMINED_PAST = new RegExp(`(?:that|what|which) (?:the|a|an|our|my|your|their|is|are|be|been|get|gets) ${PAST}${TO_TIME}`, 'u');

const relativeClause: Test = (time) => {
  if (SURE_THAT.test(time.before) && !subjectPast(time)) return false;
  return (relativePast(time) && !DETERMINED_PAST.test(time.before)) || subjectPast(time) || theirPast(time) || itself(time) || themselves(time) || weHave(time);
};

const CLAUSE = '(?: that| if| whether| who| when| where| why| what) (?!to )(?:\\S+ ){1,8}$';
/** "Tell Ana that we start on Thursday": what is told has a time of its own. */
const told = before(
  `(?:^| )(?:(?:tell|remind|inform|warn|ask|write|mail|email|message|text|promise)(?: to)?|let)(?: \\p{L}+){1,3}${CLAUSE}`,
);
/** "Find out whether they are open on Sunday". */
const foundOut = before('(?:^| )(?:check|ask|find out|see|clarify|confirm|know)(?: if| whether| who| when| where| why) (?!to )(?:\\S+ ){1,8}$');

/** ", den Ana am Mittwoch gemeldet hat". */
const RELATIVE_DE = /, (?:(?:über|mit|von|bei|in|auf|für) )?(?:den|die|das|der|dem|denen|was|wie)(?: \p{L}+){0,4} $/u;
const LAST_VERB = 'hat|haben|habe|hast|hatte|hatten|wurde|wurden|war|waren|ist|sind|kam|kamen|ging|gingen|gab|stand|lief|fiel|\\p{L}{2,}ten?';
const VERB_LAST = new RegExp(`^(?: \\p{L}+){0,5} (?:${LAST_VERB})(?=$|[,.;:!?])`, 'u');
const relativeClauseDe: Test = ({ before: said, after }) => RELATIVE_DE.test(said) && VERB_LAST.test(after);

/** "In a week or two". */
const eitherCount: Test = ({ after }) => /^ (?:or|oder) (?:two|so|three|zwei|drei|so etwas)(?![\p{L}])/u.test(after);

/** What a deadline's word ("by", "bis") does not outweigh. */
const ALWAYS: readonly Test[] = [movedUntil, movedUntilDe, eitherCount, relativeClauseDe];
const UNLESS_DEADLINE: readonly Test[] = [inName, forDay, forDayDe, ofEvent, invitedTo, scheduled, toDay, relativeClause, told, foundOut];

/**
 * Whether a time in a sentence says something else than by when the task is to be done: it belongs to a noun ("flights for May 5th"), to
 * what was ("the bug Ana reported on Wednesday") or to what is to come of it ("move it from Monday to Wednesday").
 */
export function isNotDue(time: SaidTime): boolean {
  return ALWAYS.some((test) => test(time)) || (!DEADLINE_LEAD.test(time.phrase) && UNLESS_DEADLINE.some((test) => test(time)));
}

/** Whether a time that stands here is one to or from which something is moved, so that it does not go with the next. */
export const isMovedTo = (said: string): boolean => toDay({ before: said, phrase: '', after: '' });
