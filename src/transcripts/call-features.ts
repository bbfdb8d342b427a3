import type { CallFacts } from './call-facts.ts';

/** Something about labelled lines that speaks for a call, or against one. */
export interface CallFeature {
  readonly id: string;
  /** What the report says of it. */
  readonly because: string;
  /** Points where it holds, 0 where it doesn't. */
  readonly points: (facts: CallFacts) => number;
}

/** Words in each hundred for absent people that hardly any conversation has. */
const MOST_OTHERS = 2.5;
/** With fewer words than this what is counted for each hundred says half as much. */
const FEW_WORDS = 10;
/** So few words between names, without a time, are a chat or a quotation rather than a meeting. */
const CHAT_WORDS = 15;
/** With fewer words behind each of three labels or more that never recur, fillers make no speakers of them. */
const FEW_FOR_EACH = 12;
const MOST_FOR_FILLERS = 6;
/** Words a second that talk hardly ever stays below; it runs at two to three. */
const SLOW = 0.15;
/** Between the lines of a chat or a log more seconds pass than between the turns of a talk. */
const LONG_PAUSE = 90;

/** More than all that speaks for a call: what is surely something else. */
const NEVER = -200;
/** With fewer points lines are surely something else, and so is each part of them. */
export const SURELY_NO_CALL = NEVER / 2;

const weightOf = ({ measure }: CallFacts): number => measure.words / (measure.words + FEW_WORDS);
const isKnownLanguage = ({ measure }: CallFacts): boolean => measure.language !== null && measure.language !== 'ja';

/** Whether names and times alone show that people speak in turns, whatever the words are. */
const hasClearTurns = (facts: CallFacts): boolean =>
  facts.timedLabels > 1 ||
  (facts.recurring > 1 && facts.weak * 4 <= facts.labels && (facts.labels >= 10 || (facts.labels >= 4 && facts.stamps > 0)));

/** Whether most labels name fields; half of them where none comes twice. */
const hasFields = ({ fields, names, recurring }: CallFacts): boolean =>
  fields * 2 > names || (fields > 0 && fields * 2 === names && recurring === 0);

/** Whether the labels may be a list's: three or more that each come once, without times, with a few words each. */
const isListLike = ({ labels, names, timedLabels, stamps, timed, measure }: CallFacts): boolean =>
  labels >= 3 && names === labels && timedLabels + stamps + timed === 0 && measure.words < FEW_FOR_EACH * labels;

/** How much fillers may say at most: of a list's labels they make no speakers. */
const mostForFillers = (facts: CallFacts): number => (isListLike(facts) ? MOST_FOR_FILLERS : Infinity);

const when = (holds: boolean, points: number): number => (holds ? points : 0);

/** What is known of lines with labels or times, in one table. */
export const CALL_FEATURES: readonly CallFeature[] = [
  { id: 'labels', because: 'speaker labels', points: ({ labels }) => Math.min(labels, 4) },
  {
    id: 'turns',
    because: 'the same names take turns',
    points: ({ labels, names, recurring, returns, timedLabels }) =>
      when(returns > 0 && names > 1, labels >= 10 ? 12 : 8) - when(returns === 0 && recurring > 0 && names > 2 && timedLabels === 0, 10),
  },
  { id: 'many turns', because: 'they take turns many times', points: ({ labels, names, recurring }) => when(recurring > 1 && labels >= 4 * names && labels >= 16, 6) },
  { id: 'no name twice', because: 'no name comes twice', points: ({ labels, names }) => when(labels >= 3 && names === labels, -10) },
  {
    id: 'timed names',
    because: 'names with times',
    points: ({ timedLabels }) => when(timedLabels > 1, 10) + when(timedLabels === 1, 5),
  },
  {
    id: 'times alone',
    because: 'times on lines of their own',
    points: ({ stamps, labels }) => when(stamps > 0 && labels > 0, 8) + when(stamps > 2 && labels === 0, 6),
  },
  { id: 'timed words', because: 'times before what is said', points: ({ timed }) => when(timed > 1, 6) },
  {
    id: 'cards',
    because: 'questions and answers, as on cards',
    points: ({ cards, labels, weak }) => when(cards > 1 && cards * 4 > 3 * (labels - weak), -24),
  },
  { id: 'fields', because: 'labels of fields, as in a journal', points: (facts) => when(hasFields(facts), -100) },
  { id: 'lower-case names', because: 'names in lower case', points: ({ weak, labels }) => when(weak * 2 > labels, -6) },
  {
    id: 'log',
    because: 'lines of a log',
    points: ({ levels, timedLabels, labels }) => when(levels > 0 && levels * 2 >= (timedLabels > 0 ? timedLabels : labels), -40),
  },
  {
    id: 'AI chat',
    because: 'a chat with an AI assistant',
    points: ({ assistants, names, labels }) => when(assistants > 0 && names <= 3 && assistants * 4 >= labels, NEVER),
  },
  {
    id: 'quotations',
    because: 'quotations, not turns',
    points: ({ quoted, labels }) => when(quoted > 0 && quoted * 2 >= labels, -40),
  },
  { id: 'handles', because: 'names in angle brackets, as in a chat', points: ({ handles, labels }) => when(handles > 1 && handles * 2 > labels, NEVER) },
  {
    id: 'saved chat',
    because: 'messages to everyone, as in a saved chat',
    points: ({ messages, labels }) => when(messages > 1 && messages * 6 > labels, NEVER),
  },
  {
    id: 'lyrics',
    because: 'times close to the words, as in lyrics',
    points: ({ lyrics, timed }) => when(lyrics > 2 && lyrics * 2 > timed, NEVER),
  },
  {
    id: 'script',
    because: 'a scene of a play or film',
    points: ({ stageLines, labels }) => when(stageLines > 0 && stageLines * 12 >= labels, NEVER),
  },
  {
    id: 'slow',
    because: 'too few words for the time that passes, as in a chat or a log',
    points: ({ pace }) => when(pace !== null && pace < SLOW, NEVER),
  },
  { id: 'spoken words', because: 'spoken words', points: (facts) => Math.min(mostForFillers(facts), weightOf(facts) * Math.min(facts.measure.spoken, 40)) },
  { id: 'fillers', because: 'filler or repeated words', points: (facts) => Math.min(mostForFillers(facts), weightOf(facts) * 4 * Math.min(facts.measure.strong, 6)) },
  {
    id: 'lower-case starts',
    because: 'sentences begin in lower case',
    points: (facts) => weightOf(facts) * 3 * Math.min(facts.measure.lowerStarts, 5),
  },
  { id: 'one name', because: 'one name and few words', points: ({ labels, measure }) => when(labels === 1 && measure.words < 25, -8) },
  {
    id: 'few words',
    because: 'a few words, as in a chat',
    points: ({ measure, timedLabels, stamps, timed }) => when(measure.words < CHAT_WORDS && timedLabels + stamps + timed === 0, -12),
  },
  {
    id: 'hardly spoken',
    because: 'hardly a spoken word',
    points: (facts) => when(isKnownLanguage(facts) && facts.measure.spoken < 3 && facts.measure.words > 12 && !hasClearTurns(facts), -8),
  },
  { id: 'reports', because: 'it reports what others said', points: ({ measure }) => when(measure.reported > 0.8, -4 * measure.reported) },
  {
    id: 'absent people',
    because: 'it tells of people who are not there',
    points: ({ measure }) => when(measure.others > MOST_OTHERS, -3 * (measure.others - MOST_OTHERS)),
  },
  {
    id: 'markup',
    because: 'Markdown, links or code',
    points: (facts) => when(facts.measure.marks > 1 && facts.marked < 2 && !hasClearTurns(facts), -2 * Math.min(facts.measure.marks, 4)),
  },
  { id: 'past', because: 'it tells of the past', points: ({ measure }) => when(measure.past > 5, 5 - measure.past) },
  {
    id: 'symbols',
    because: 'digits and symbols',
    points: (facts) => when(facts.measure.symbols > 0.05 && facts.timedLabels + facts.stamps === 0 && !hasClearTurns(facts) && facts.timed < 8, -10),
  },
  { id: 'silent names', because: 'names and times without words', points: ({ silent }) => when(silent > 0.5, -30) },
  { id: 'hidden', because: 'hidden in a comment', points: ({ hidden }) => when(hidden, 4) },
  {
    id: 'terse',
    because: 'labels with a word or two behind them',
    points: ({ terse, measure }) => when(terse > 0.7 && measure.spoken < 15, -8),
  },
  {
    id: 'sentences',
    because: 'whole sentences behind the names',
    points: ({ measure, labels }) => when(measure.words >= 8 * Math.max(1, labels) && labels > 1, 4),
  },
  {
    id: 'many timed lines',
    because: 'times go through all of it',
    points: ({ timed, stamps, pause, labels }) => when(labels === 0 && timed + stamps >= 8 && pause > 0 && pause < LONG_PAUSE, 10),
  },
];

/** From so many points on labelled lines are a call. */
export const ENOUGH_FOR_A_CALL = 14;
/** Fewer words than this are no call. */
const FEWEST_WORDS = 8;

/** The features that hold, with their points. */
export function weighCall(facts: CallFacts): { readonly feature: CallFeature; readonly points: number }[] {
  return CALL_FEATURES.map((feature) => ({ feature, points: feature.points(facts) })).filter(({ points }) => points !== 0);
}

/** Whether there is enough in labelled lines to be judged at all. */
export const hasEnough = ({ measure, labels, stamps, timed }: CallFacts): boolean => measure.words >= FEWEST_WORDS && labels + stamps + timed > 0;
