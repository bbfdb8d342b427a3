import { greets, saysGoodbye } from './call-phrases.ts';
import { NEVER, type Feature } from './judgement.ts';
import { beginsLower, endsOpen, hasTimesOfDay, isAllLower, isUnpunctuated, namesOf, sharedVocabulary, spokenStart, timesOf, type MeetingPiece, type ScopeHeading } from './meeting-piece.ts';

/** A transcript and the meeting before it, as far as that has been put together. */
export interface JoinPair {
  readonly text: string;
  /** The last transcript of the meeting before. */
  readonly before: MeetingPiece;
  /** The heading that the meeting before begins under. */
  readonly headingBefore: MeetingPiece['heading'];
  /** The title of the meeting before; null where it has none. */
  readonly titleBefore: string | null;
  /** The names of all its transcripts. */
  readonly namesBefore: ReadonlySet<string>;
  /** Whether the two share speakers by way of other transcripts of the note. */
  readonly isConnected: boolean;
  readonly piece: MeetingPiece;
}

type JoinFeature = Feature<JoinPair>;

/** How far into a transcript a greeting is looked for, and from its end a good-bye, in characters. */
const OPENING = 160;
const CLOSING = 240;
/** Times of the day go on within so many seconds; a later call of the day begins after a longer pause. */
const LONGEST_PAUSE = 900;
/** A recording that begins again does so within its first seconds. */
const BEGINNING = 20;

const opening = ({ text, piece }: JoinPair): string => text.slice(spokenStart(piece), Math.min(piece.end, spokenStart(piece) + OPENING));
const closing = (text: string, piece: MeetingPiece): string => text.slice(Math.max(piece.start, piece.end - CLOSING), piece.end);

/** Whether the times of a transcript go on where those before it end. */
export function timesGoOn({ before, piece }: JoinPair): boolean {
  const [first, second] = [timesOf(before), timesOf(piece)];
  if (first === null || second === null || second[0] < first[1] || second[0] <= BEGINNING) return false;
  return second[0] - first[1] <= LONGEST_PAUSE || !hasTimesOfDay(piece);
}

function timesStartAgain(pair: JoinPair): boolean {
  const [first, second] = [timesOf(pair.before), timesOf(pair.piece)];
  return first !== null && second !== null && !timesGoOn(pair);
}

/** Of so many rows one at least has a time where there are times. */
const ROWS_FOR_A_TIME = 12;

/** Whether times go through a transcript: one alone may have been said. */
const hasTimes = ({ rows }: MeetingPiece): boolean => {
  const timed = rows.filter(({ seconds }) => seconds !== null).length;
  return timed > 0 && timed * ROWS_FOR_A_TIME >= rows.length;
};

/** How many names two transcripts share, of the larger number that either has. */
function sharedNames({ namesBefore, piece }: JoinPair): { readonly shared: number; readonly most: number; readonly fewest: number } {
  const names = namesOf(piece);
  const shared = [...names].filter((name) => namesBefore.has(name)).length;
  return { shared, most: Math.max(names.size, namesBefore.size), fewest: Math.min(names.size, namesBefore.size) };
}

const isSameGroup = (pair: JoinPair): boolean => {
  const { shared, fewest } = sharedNames(pair);
  return shared > 0 && shared * 3 >= fewest * 2;
};

const haveSpeakers = (pair: JoinPair): boolean => sharedNames(pair).fewest > 0;
const haveNoSpeakers = (pair: JoinPair): boolean => sharedNames(pair).most === 0;

/** Whether both stand under the same heading. */
const isSameHeading = ({ before, piece }: JoinPair): boolean => before.heading?.block === piece.heading?.block;

/** Whether both stand in chapters of which it is known that one call goes on through them. */
const isOneCall = ({ before, piece }: JoinPair): boolean => piece.call !== null && piece.call === before.call;

/** Whether a heading opens a chapter of the meeting before: it stands below the meeting's own heading. */
const isChapter = (pair: JoinPair): boolean => {
  const { headingBefore, piece: { heading } } = pair;
  if (isOneCall(pair)) return true;
  if (headingBefore === null || heading === null || !headingBefore.isSpecific) return false;
  return heading.parents.includes(headingBefore.block) || isSibling(headingBefore, heading);
};

/** Of so many headings below one, those over talk of the same people are the chapters of one call. */
const CHAPTERS = 4;

const isSibling = (one: ScopeHeading, other: ScopeHeading): boolean =>
  one.isChapter && one.parents[0] === other.parents[0] && one.siblings >= CHAPTERS && one.level === other.level;

/** Whether one of the two has speakers and the other none. */
const isHalfLabelled = (pair: JoinPair): boolean => sharedNames(pair).most > 0 && !haveSpeakers(pair);

/** Whether both stand in what one heading is over. */
const isInCall = (pair: JoinPair): boolean => (isSameHeading(pair) && pair.piece.heading?.isSpecific === true) || isChapter(pair);

/** What is known of two transcripts that follow each other, in one table. ENOUGH points make them one meeting. */
export const JOIN_FEATURES: readonly JoinFeature[] = [
  {
    id: 'own title',
    weight: NEVER,
    because: 'it has a title of its own',
    measure: (pair) => pair.piece.title !== null && !(timesGoOn(pair) && isSameGroup(pair)),
  },
  {
    id: 'another heading',
    weight: NEVER,
    because: 'it stands under another heading',
    measure: (pair) => !isSameHeading(pair) && !isChapter(pair) && !(isSameGroup(pair) && timesGoOn(pair)),
  },
  {
    id: 'one without speakers',
    weight: NEVER,
    because: 'one of the two has speakers, the other none',
    measure: (pair) => isHalfLabelled(pair) && !isInCall(pair) && !timesGoOn(pair),
  },
  {
    id: 'other people',
    weight: NEVER,
    because: 'other people speak',
    measure: (pair) => haveSpeakers(pair) && sharedNames(pair).shared === 0 && !timesGoOn(pair) && !(pair.isConnected && isInCall(pair)),
  },
  { id: 'times start again', weight: NEVER, because: 'its times start again', measure: timesStartAgain },
  {
    id: 'one without times',
    weight: NEVER,
    because: 'one of the two has times, the other none',
    measure: (pair) => haveSpeakers(pair) && !isOneCall(pair) && hasTimes(pair.before) !== hasTimes(pair.piece) && pair.before.rows.length > 3 && pair.piece.rows.length > 3,
  },
  {
    id: 'prose between walls',
    weight: NEVER,
    because: 'something else stands between',
    measure: (pair) => haveNoSpeakers(pair) && !hasTimes(pair.piece) && pair.piece.between !== 'nothing',
  },
  {
    id: 'goes on without a label',
    weight: 2.5,
    because: 'it goes on below a heading within the call',
    measure: (pair) => isHalfLabelled(pair) && isInCall(pair) && pair.piece.between !== 'prose',
  },
  { id: 'times go on', weight: 3.5, because: 'its times go on where the ones before end', measure: timesGoOn },
  { id: 'same people', weight: 2.5, because: 'the same people speak', measure: (pair) => haveSpeakers(pair) && isSameGroup(pair) },
  {
    id: 'some of the same people',
    weight: 1.5,
    because: 'some of the same people speak',
    measure: (pair) => haveSpeakers(pair) && !isSameGroup(pair) && (sharedNames(pair).shared > 0 || (pair.isConnected && isInCall(pair))),
  },
  {
    id: 'same heading',
    weight: 2,
    because: 'both stand under one heading',
    measure: (pair) => !haveNoSpeakers(pair) && isSameHeading(pair) && pair.piece.heading?.isSpecific === true,
  },
  { id: 'one call', weight: 4, because: 'one call goes on through all of its headings', measure: isOneCall },
  { id: 'chapter', weight: 2, because: 'its heading is a chapter of the call', measure: (pair) => !haveNoSpeakers(pair) && isChapter(pair) },
  {
    id: 'aside',
    weight: 1.5,
    because: 'only something jotted down stands between',
    measure: (pair) => !haveNoSpeakers(pair) && pair.piece.between === 'aside',
  },
  {
    id: 'mid-sentence',
    weight: 2,
    because: 'it begins in mid-sentence',
    measure: ({ text, piece }) => beginsLower(text, piece) && !isAllLower(text, piece),
  },
  {
    id: 'lower case',
    weight: 0.5,
    because: 'it begins in lower case',
    measure: ({ text, piece }) => beginsLower(text, piece) && isAllLower(text, piece),
  },
  {
    id: 'breaks off',
    weight: 1.5,
    because: 'the part before breaks off',
    measure: ({ text, before }) => endsOpen(text, before) && !isUnpunctuated(text, before),
  },
  {
    id: 'no full stop',
    weight: 0.5,
    because: 'the part before ends without a full stop',
    measure: ({ text, before }) => endsOpen(text, before) && isUnpunctuated(text, before),
  },
  { id: 'good-byes', weight: 1, because: 'it ends in good-byes', measure: ({ text, piece }) => saysGoodbye(closing(text, piece)) },
  {
    id: 'title before',
    weight: 0.5,
    because: 'the meeting before has a title, this part none',
    measure: ({ titleBefore, piece }) => titleBefore !== null && piece.title === null,
  },
  {
    id: 'same things',
    weight: 1.5,
    because: 'both speak of the same things',
    measure: ({ text, before, piece }) => sharedVocabulary(text, before, piece) >= 0.2,
  },
  {
    id: 'other things',
    weight: -1.5,
    because: 'they speak of other things',
    measure: (pair) => !haveSpeakers(pair) && sharedVocabulary(pair.text, pair.before, pair.piece) < 0.1,
  },
  { id: 'greeting', weight: -4, because: 'it begins with a greeting', measure: (pair) => greets(opening(pair)) === 'strong' && !timesGoOn(pair) },
  {
    id: 'weak greeting',
    weight: -0.5,
    because: 'it may begin with a greeting',
    measure: (pair) => haveSpeakers(pair) && greets(opening(pair)) === 'weak',
  },
  {
    id: 'greeting to a wall',
    weight: -4,
    because: 'it begins with a greeting',
    measure: (pair) => !haveSpeakers(pair) && greets(opening(pair)) === 'weak',
  },
  {
    id: 'good-bye before',
    weight: -3,
    because: 'the part before ends in good-byes',
    measure: (pair) => saysGoodbye(closing(pair.text, pair.before)) && !timesGoOn(pair),
  },
];

/** From so many points on a transcript is a further part of the meeting before it: a wrong join is worse than a missed one. */
export const ENOUGH_TO_JOIN = 4;
