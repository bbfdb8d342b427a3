import { isWithoutBlanks } from '../languages/scripts.ts';
import type { CallFacts } from './call-facts.ts';
import type { Feature } from './judgement.ts';

type CallFeature = Feature<CallFacts>;

/** Words in each hundred for absent people that hardly any conversation has. */
const MOST_OTHERS = 2.5;
/** With fewer words than this what is counted for each hundred says half as much. */
const FEW_WORDS = 10;
/** So few words between names, without a time, are a chat or a quotation rather than a meeting. */
const CHAT_WORDS = 15;
/** With fewer words behind each of three labels or more that never recur, fillers make no speakers of them. */
const FEW_FOR_EACH = 12;
const MOST_FOR_FILLERS = 6;
/** Points of spoken words in each hundred that talk in the items of a list has. */
const SPOKEN_IN_LISTS = 6;
/** So many lines that break like a poem's are a play in verse. */
const FEWEST_VERSES = 8;
/** So many marks in a sample, links and code among them, nobody speaks. */
const MANY_MARKS = 4;
/** Words that a side of a flash card has at most, in the middle. */
const LONGEST_ON_A_CARD = 14;
/** Words for oneself in each hundred that the answers in an interview have. */
const SELF_IN_ANSWERS = 5;
/** So many of the labelled lines of a record have a value, each of so few words in the middle. */
const MOST_VALUES = 0.7;
const LONGEST_VALUE = 9;
/** Words a second that talk hardly ever stays below; it runs at two to three. */
const SLOW = 0.15;
const SLOW_WITHOUT_NAMES = 0.3;
/** Between the lines of a chat or a log more seconds pass than between the turns of a talk. */
const LONG_PAUSE = 90;

/** More than all that speaks for a call: what is surely something else. */
const SURELY_NOT = -200;
/** With fewer points lines are surely something else, and so is each part of them. */
export const SURELY_NO_CALL = SURELY_NOT / 2;

const weightOf = ({ measure }: CallFacts): number => measure.words / (measure.words + FEW_WORDS);
const isKnownLanguage = ({ measure }: CallFacts): boolean => measure.language !== null && !isWithoutBlanks(measure.language);

/** Whether names and times alone show that people speak in turns, whatever the words are. */
const hasClearTurns = (facts: CallFacts): boolean =>
  facts.timedLabels > 1 ||
  (facts.recurring > 1 && facts.weak * 4 <= facts.labels && (facts.labels >= 10 || (facts.labels >= 4 && facts.stamps > 0)));

/** Whether most labels name fields; half of them where none comes twice. */
const hasFields = ({ fields, fieldRows, names, labels, recurring }: CallFacts): boolean =>
  fields * 2 > names || fieldRows * 2 > labels || (fields > 0 && fields * 3 >= names && recurring === 0);

/** Whether the labels may be a list's: three or more that each come once, without times, with a few words each. */
const isListLike = (facts: CallFacts): boolean =>
  facts.labels >= 3 && facts.names === facts.labels && isUntimed(facts) && facts.measure.words < FEW_FOR_EACH * facts.labels;

/** Whether the words sound written; in a language that isn't known, whether there are few of them behind each label. */
const hardlySpoken = (facts: CallFacts): boolean =>
  facts.measure.spoken < SPOKEN_IN_LISTS && (isKnownLanguage(facts) || (facts.measure.language === null && (facts.wordsPerTurn < FEW_FOR_EACH || facts.measure.marks > MANY_MARKS)));

const isUntimed = ({ timedLabels, stamps, timed }: CallFacts): boolean => timedLabels + stamps + timed === 0;

/** Whether times without names go through all of it, as those of a recording do. */
const isRecording = ({ timed, stamps, pause, labels }: CallFacts): boolean => labels === 0 && timed + stamps >= 8 && pause > 0 && pause < LONG_PAUSE;

/** Whether few labels have a time, or times that don't go on: those of a schedule, `(15m)` behind the items of an agenda. */
const hardlyTimed = ({ labels, timedLabels, stamps, span }: CallFacts): boolean => (timedLabels + stamps) * 2 < labels || span <= 0;

/** How much fillers may say at most: of a list's labels they make no speakers. */
const mostForFillers = (facts: CallFacts): number => (isListLike(facts) ? MOST_FOR_FILLERS : Infinity);

/** What is known of lines with labels or times, in one table. */
export const CALL_FEATURES: readonly CallFeature[] = [
  { id: 'labels', because: 'speaker labels', weight: 1, measure: ({ labels }) => Math.min(labels, 4) },
  { id: 'turns', because: 'the same names take turns', weight: 8, measure: ({ names, returns }) => returns > 0 && names > 1 },
  {
    id: 'ten turns',
    because: 'they take turns ten times or more',
    weight: 4,
    measure: ({ labels, names, returns }) => returns > 0 && names > 1 && labels >= 10,
  },
  {
    id: 'sorted names',
    because: 'the names stand in blocks, as in a list',
    weight: -10,
    measure: ({ names, recurring, returns, timedLabels }) => returns === 0 && recurring > 0 && names > 2 && timedLabels === 0,
  },
  { id: 'many turns', because: 'they take turns many times', weight: 6, measure: ({ labels, names, recurring }) => recurring > 1 && labels >= 4 * names && labels >= 16 },
  { id: 'no name twice', because: 'no name comes twice', weight: -10, measure: ({ labels, names, listed }) => labels + Math.min(listed, 1) >= 3 && names === labels },
  {
    id: 'timed names',
    because: 'names with times',
    weight: 5,
    measure: ({ timedLabels }) => Math.min(timedLabels, 2),
  },
  { id: 'times alone', because: 'times on lines of their own', weight: 8, measure: ({ stamps, labels }) => stamps > 0 && labels > 0 },
  { id: 'only times', because: 'times on lines of their own', weight: 6, measure: ({ stamps, labels }) => stamps > 2 && labels === 0 },
  { id: 'timed words', because: 'times before what is said', weight: 6, measure: ({ timed }) => timed > 1 },
  {
    id: 'called a transcript',
    because: 'in a callout that is called a transcript',
    weight: 16,
    measure: ({ isCalledTranscript }) => isCalledTranscript,
  },
  {
    id: 'cards',
    because: 'questions and answers, as on cards',
    weight: -24,
    measure: ({ cards, labels, weak, repeated }) => cards > 1 && cards * 4 > 3 * Math.min(repeated, labels - weak),
  },
  {
    id: 'cards of facts',
    because: 'short questions and answers that nobody says of themselves',
    weight: SURELY_NOT,
    measure: ({ sides, labels, wordsPerTurn, measure, timedLabels }) =>
      sides > 3 && sides * 4 > 3 * labels && timedLabels === 0 && wordsPerTurn <= LONGEST_ON_A_CARD && measure.self < SELF_IN_ANSWERS,
  },
  { id: 'fields', because: 'labels of fields, as in a journal', weight: -100, measure: (facts) => hasFields(facts) },
  {
    id: 'list of topics',
    because: 'a list of topics with hardly a spoken word',
    weight: -40,
    measure: (facts) => hardlyTimed(facts) && (facts.listed + facts.tabled) * 2 > facts.labels && hardlySpoken(facts),
  },
  {
    id: 'table of things',
    because: 'a table of things, not of turns',
    weight: -40,
    measure: (facts) => isUntimed(facts) && facts.tabled * 2 > facts.labels && facts.weak * 2 > facts.labels,
  },
  {
    id: 'verse',
    because: 'lines of verse',
    weight: SURELY_NOT,
    measure: ({ verses, breaks, span }) => span === 0 && verses >= FEWEST_VERSES && verses * 3 > breaks * 2,
  },
  {
    id: 'values',
    because: 'values behind labels, as in a record',
    weight: -40,
    measure: (facts) => facts.values >= MOST_VALUES && facts.labels > 3 && isUntimed(facts) && facts.wordsPerTurn <= LONGEST_VALUE,
  },
  { id: 'lower-case names', because: 'names in lower case', weight: -6, measure: ({ weak, labels }) => weak * 2 > labels },
  {
    id: 'log',
    because: 'lines of a log',
    weight: -40,
    measure: ({ levels, timedLabels, labels }) => levels > 0 && levels * 2 >= (timedLabels > 0 ? timedLabels : labels),
  },
  {
    id: 'AI chat',
    because: 'a chat with an AI assistant',
    weight: SURELY_NOT,
    measure: ({ assistants, names, labels }) => assistants > 0 && names <= 3 && assistants * 4 >= labels,
  },
  {
    id: 'quotations',
    because: 'quotations, not turns',
    weight: -40,
    measure: ({ quoted, labels }) => quoted > 0 && quoted * 2 >= labels,
  },
  { id: 'handles', because: 'names in angle brackets, as in a chat', weight: SURELY_NOT, measure: ({ handles, labels }) => handles > 1 && handles * 2 > labels },
  {
    id: 'saved chat',
    because: 'messages to everyone, as in a saved chat',
    weight: SURELY_NOT,
    measure: ({ messages, labels }) => messages > 1 && messages * 6 > labels,
  },
  {
    id: 'exported chat',
    because: 'each line with its date, as in an exported chat',
    weight: SURELY_NOT,
    measure: ({ exported, labels }) => exported > 1 && exported * 2 > labels,
  },
  {
    id: 'lyrics',
    because: 'times close to the words, as in lyrics',
    weight: SURELY_NOT,
    measure: ({ lyrics, timed }) => lyrics > 2 && lyrics * 2 > timed,
  },
  {
    id: 'script',
    because: 'a scene of a play or film',
    weight: SURELY_NOT,
    measure: ({ stageLines, labels }) => stageLines >= 1 && stageLines * 12 >= labels,
  },
  {
    id: 'slow',
    because: 'too few words for the time that passes, as in a chat or a log',
    weight: SURELY_NOT,
    measure: ({ pace, labels }) => pace !== null && pace < (labels === 0 ? SLOW_WITHOUT_NAMES : SLOW),
  },
  { id: 'spoken words', because: 'spoken words', weight: 1, measure: (facts) => Math.min(mostForFillers(facts), weightOf(facts) * Math.min(facts.measure.spoken, 40)) },
  { id: 'fillers', because: 'filler or repeated words', weight: 1, measure: (facts) => Math.min(mostForFillers(facts), weightOf(facts) * 4 * Math.min(facts.measure.strong, 6)) },
  {
    id: 'lower-case starts',
    because: 'sentences begin in lower case',
    weight: 3,
    measure: (facts) => weightOf(facts) * Math.min(facts.measure.lowerStarts, 5),
  },
  { id: 'one name', because: 'one name and few words', weight: -8, measure: ({ labels, measure }) => labels === 1 && measure.words < 25 },
  {
    id: 'few words',
    because: 'a few words, as in a chat',
    weight: -12,
    measure: ({ measure, timedLabels, stamps, timed }) => measure.words < CHAT_WORDS && timedLabels + stamps + timed === 0,
  },
  {
    id: 'hardly spoken',
    because: 'hardly a spoken word',
    weight: -8,
    measure: (facts) => isKnownLanguage(facts) && facts.measure.spoken < 3 && facts.measure.words > 12 && !hasClearTurns(facts),
  },
  { id: 'reports', because: 'it reports what others said', weight: -4, measure: ({ measure }) => (measure.reported > 0.8 ? measure.reported : 0) },
  {
    id: 'absent people',
    because: 'it tells of people who are not there',
    weight: -3,
    measure: (facts) => (isRecording(facts) ? 0 : Math.max(0, facts.measure.others - MOST_OTHERS)),
  },
  {
    id: 'markup',
    because: 'Markdown, links or code',
    weight: -2,
    measure: (facts) => (facts.measure.marks > 1 && facts.marked < 2 && !hasClearTurns(facts) ? Math.min(facts.measure.marks, facts.recurring > 0 ? 4 : 12) : 0),
  },
  { id: 'past', because: 'it tells of the past', weight: -1, measure: ({ measure }) => Math.max(0, measure.past - 5) },
  {
    id: 'symbols',
    because: 'digits and symbols',
    weight: -10,
    measure: (facts) => facts.measure.symbols > 0.05 && facts.timedLabels + facts.stamps === 0 && !hasClearTurns(facts) && facts.timed < 8,
  },
  { id: 'silent names', because: 'names and times without words', weight: -30, measure: ({ silent }) => silent > 0.5 },
  { id: 'hidden', because: 'hidden in a comment', weight: 4, measure: ({ hidden }) => hidden },
  {
    id: 'terse',
    because: 'labels with a word or two behind them',
    weight: -8,
    measure: ({ terse, measure }) => terse > 0.7 && measure.spoken < 15,
  },
  {
    id: 'sentences',
    because: 'whole sentences behind the names',
    weight: 4,
    measure: ({ measure, labels }) => measure.words >= 8 * Math.max(1, labels) && labels > 1,
  },
  {
    id: 'many timed lines',
    because: 'times go through all of it',
    weight: 10,
    measure: isRecording,
  },
];

/** From so many points on labelled lines are a call. */
export const ENOUGH_FOR_A_CALL = 14;
/** Fewer words than this are no call. */
const FEWEST_WORDS = 8;

/** Whether there is enough in labelled lines to be judged at all. */
export const hasEnough = ({ measure, labels, stamps, timed }: CallFacts): boolean => measure.words >= FEWEST_WORDS && labels + stamps + timed > 0;
