import { greets, saysGoodbye } from './call-phrases.ts';
import { NEVER, type Feature } from './judgement.ts';
import { measureSpeech } from './measure-speech.ts';
import { beginsLower, endsOpen, hasTimesOfDay, isAllLower, isUnpunctuated, namesOf, sharedVocabulary, spokenStart, timesOf, type MeetingPiece, type ParentHeading, type ScopeHeading } from './meeting-piece.ts';

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

/** What is known of a pair, found out once for all features. */
export interface JoinFacts extends JoinPair {
  /** How many names the two share, and how many the one with more of them has, and the other. */
  readonly shared: number;
  readonly most: number;
  readonly fewest: number;
  readonly hasTimes: boolean;
  readonly hadTimes: boolean;
  /** Whether the times of the transcript go on where those before it end. */
  readonly timesGoOn: boolean;
  /** Whether both stand under the same heading, and whether that names something. */
  readonly isSameHeading: boolean;
  /** Whether both stand in what one heading is over. */
  readonly isInCall: boolean;
  /** Whether its heading opens a chapter of the meeting before: it stands below the meeting's own heading. */
  readonly isChapter: boolean;
  /** Whether both stand in chapters of which it is known that one call goes on through them. */
  readonly isOneCall: boolean;
  /** Whether its heading is surely one within the call that the meeting before is of. */
  readonly isWithin: boolean;
  readonly greeting: ReturnType<typeof greets>;
  /** Whether the part before ends in good-byes. */
  readonly saysGoodbye: boolean;
  readonly vocabulary: number;
}

type JoinFeature = Feature<JoinFacts>;

/** How far into a transcript a greeting is looked for, and from its end a good-bye, in characters. */
const OPENING = 160;
const CLOSING = 240;
/** Times of the day go on within so many seconds; a later call of the day begins after a longer pause. */
const LONGEST_PAUSE = 900;
/** A recording that begins again does so within its first seconds. */
const BEGINNING = 20;

function openingOf({ text, piece }: JoinPair): string {
  const start = spokenStart(piece);
  return text.slice(start, Math.min(piece.end, start + OPENING));
}

const closing = (text: string, piece: MeetingPiece): string => text.slice(Math.max(piece.start, piece.end - CLOSING), piece.end);

type Times = ReturnType<typeof timesOf>;

function goOn(first: Times, second: Times, piece: MeetingPiece): boolean {
  if (first === null || second === null || second[0] < first[1] || second[0] <= BEGINNING) return false;
  return second[0] - first[1] <= LONGEST_PAUSE || !hasTimesOfDay(piece);
}

/** Of so many rows one at least has a time where there are times. */
const ROWS_FOR_A_TIME = 12;

/** Whether times go through a transcript: one alone may have been said. */
function isTimed({ rows }: MeetingPiece): boolean {
  const timed = rows.filter(({ seconds }) => seconds !== null).length;
  return timed > 0 && timed * ROWS_FOR_A_TIME >= rows.length;
}

/** Of so many headings below one, those over talk of the same people are the chapters of one call. */
const CHAPTERS = 4;

/** The headings that two stand below and that name something: each may be over one call. */
function commonHeadings(one: ScopeHeading, other: ScopeHeading): ParentHeading[] {
  const blocks = new Set([one.block, ...one.parents.map(({ block }) => block)]);
  return other.parents.filter(({ block, isSpecific }) => isSpecific && blocks.has(block));
}

/** Whether both stand in chapters of which it is known that one call goes on through them. */
const isOneCall = (before: MeetingPiece, piece: MeetingPiece): boolean => piece.call !== null && piece.call === before.call;

/**
 * Whether a heading opens a chapter of the meeting before. It is `sure` where the talk begins above it, directly below the heading over
 * both, or that heading names the meeting; it is `likely` where that one has many headings below it, none of a meeting of its own.
 */
function chapterOf({ headingBefore, before, piece }: JoinPair): 'sure' | 'likely' | 'none' {
  if (isOneCall(before, piece)) return 'sure';
  if (headingBefore === null || piece.heading === null || !headingBefore.isSpecific) return 'none';
  const common = commonHeadings(headingBefore, piece.heading);
  if (common.some(({ block, isMeeting }) => block === headingBefore.block || isMeeting)) return 'sure';
  return common.some(({ chapters }) => chapters >= CHAPTERS) && !piece.heading.isMeeting ? 'likely' : 'none';
}

/** Finds out what the features need to know of a pair. */
export function joinFacts(pair: JoinPair): JoinFacts {
  const { text, before, namesBefore, piece } = pair;
  const names = namesOf(piece);
  let shared = 0;
  for (const name of names) if (namesBefore.has(name)) shared++;
  const [timesBefore, times] = [timesOf(before), timesOf(piece)];
  const isSameHeading = before.heading?.block === piece.heading?.block;
  const chapter = chapterOf(pair);
  const isChapter = chapter !== 'none';
  return {
    ...pair,
    shared,
    most: Math.max(names.size, namesBefore.size),
    fewest: Math.min(names.size, namesBefore.size),
    hasTimes: times !== null,
    hadTimes: timesBefore !== null,
    timesGoOn: goOn(timesBefore, times, piece),
    isSameHeading,
    isChapter,
    isWithin: chapter === 'sure' && pair.headingBefore?.block !== piece.heading?.block,
    isOneCall: isOneCall(before, piece),
    isInCall: (isSameHeading && piece.heading?.isSpecific === true) || isChapter,
    greeting: greets(openingOf(pair)),
    saysGoodbye: saysGoodbye(closing(text, before)),
    vocabulary: sharedVocabulary(text, before, piece),
  };
}

const isSameGroup = ({ shared, fewest }: JoinFacts): boolean => shared > 0 && shared * 3 >= fewest * 2;
const haveSpeakers = ({ fewest }: JoinFacts): boolean => fewest > 0;
const haveNoSpeakers = ({ most }: JoinFacts): boolean => most === 0;
/** Whether a greeting is that of somebody who speaks up in a chapter: nobody said good-bye before. */
const isNewVoice = (pair: JoinFacts): boolean => pair.isWithin && !pair.saysGoodbye;
const languageOf = (text: string, { start, end }: MeetingPiece): string | null => measureSpeech(text, start, end).language;
/** Whether two stand in different languages, nameless, right below each other under the heading that names their meeting. */
function isTranslation(pair: JoinFacts): boolean {
  if (!haveNoSpeakers(pair) || !pair.isSameHeading || pair.piece.heading?.isMeeting !== true || pair.piece.between === 'prose') return false;
  const [one, other] = [languageOf(pair.text, pair.before), languageOf(pair.text, pair.piece)];
  return one !== null && other !== null && one !== other;
}
/** Whether other people talk in a chapter of the call, as in one talk after another. */
const takesOver = (pair: JoinFacts): boolean =>
  haveSpeakers(pair) && pair.shared === 0 && pair.isWithin && !pair.isConnected && pair.piece.heading?.isMeeting === false && !pair.saysGoodbye;
/** Whether nothing says that another call begins: a line that could be a title is a topic, or was said. */
const talksOn = (pair: JoinFacts): boolean =>
  pair.isInCall && pair.greeting !== 'strong' && !pair.saysGoodbye && !pair.hasTimes && !pair.hadTimes;
/** Whether the recording was started again in mid-call: the same people talk on below the heading that names their meeting. */
const isRecordedAgain = (pair: JoinFacts): boolean =>
  isSameGroup(pair) && pair.isSameHeading && pair.piece.heading?.isMeeting === true && pair.piece.title === null &&
  pair.piece.between !== 'prose' && pair.greeting !== 'strong' && !pair.saysGoodbye;
/** Whether one of the two has speakers and the other none. */
const isHalfLabelled = ({ most, fewest }: JoinFacts): boolean => most > 0 && fewest === 0;

/** What is known of two transcripts that follow each other, in one table. ENOUGH points make them one meeting. */
export const JOIN_FEATURES: readonly JoinFeature[] = [
  {
    id: 'own title',
    weight: NEVER,
    because: 'it has a title of its own',
    measure: (pair) => pair.piece.title !== null && !(isSameGroup(pair) && (pair.timesGoOn || talksOn(pair))),
  },
  {
    id: 'another heading',
    weight: NEVER,
    because: 'it stands under another heading',
    measure: (pair) => !pair.isSameHeading && !pair.isChapter && !(isSameGroup(pair) && pair.timesGoOn),
  },
  {
    id: 'one without speakers',
    weight: NEVER,
    because: 'one of the two has speakers, the other none',
    measure: (pair) => isHalfLabelled(pair) && !pair.isInCall && !pair.timesGoOn,
  },
  {
    id: 'other people',
    weight: NEVER,
    because: 'other people speak',
    measure: (pair) => haveSpeakers(pair) && pair.shared === 0 && !pair.timesGoOn && !(pair.isConnected && pair.isInCall) && !takesOver(pair),
  },
  {
    id: 'times start again',
    weight: NEVER,
    because: 'its times start again',
    measure: (pair) => pair.hadTimes && pair.hasTimes && !pair.timesGoOn && !isRecordedAgain(pair),
  },
  {
    id: 'one without times',
    weight: NEVER,
    because: 'one of the two has times, the other none',
    measure: (pair) => haveSpeakers(pair) && !pair.isWithin && !pair.isOneCall && isTimed(pair.before) !== isTimed(pair.piece) && pair.before.rows.length > 3 && pair.piece.rows.length > 3,
  },
  {
    id: 'prose between walls',
    weight: NEVER,
    because: 'something else stands between',
    measure: (pair) => haveNoSpeakers(pair) && !pair.hasTimes && pair.piece.between !== 'nothing',
  },
  {
    id: 'goes on without a label',
    weight: 2.5,
    because: 'it goes on below a heading within the call',
    measure: (pair) => isHalfLabelled(pair) && pair.isInCall && pair.piece.between !== 'prose',
  },
  { id: 'times go on', weight: 3.5, because: 'its times go on where the ones before end', measure: (pair) => pair.timesGoOn },
  { id: 'same people', weight: 2.5, because: 'the same people speak', measure: (pair) => haveSpeakers(pair) && isSameGroup(pair) },
  {
    id: 'some of the same people', weight: 1.5, because: 'some of the same people speak',
    measure: (pair) => haveSpeakers(pair) && !isSameGroup(pair) && (pair.shared > 0 || (pair.isConnected && pair.isInCall)),
  },
  { id: 'translation', weight: 10, because: 'it is in another language, as a translation of the same call is', measure: isTranslation },
  {
    id: 'same heading',
    weight: 2,
    because: 'both stand under one heading',
    measure: (pair) => !haveNoSpeakers(pair) && pair.isSameHeading && pair.piece.heading?.isSpecific === true,
  },
  { id: 'takes over', weight: 2.5, because: 'somebody else takes over below a heading within the call', measure: takesOver },
  { id: 'one call', weight: 4, because: 'one call goes on through all of its headings', measure: (pair) => pair.isOneCall },
  { id: 'within', weight: 1, because: 'the heading over both is the call’s', measure: (pair) => !haveNoSpeakers(pair) && pair.isWithin },
  { id: 'chapter', weight: 2, because: 'its heading is a chapter of the call', measure: (pair) => !haveNoSpeakers(pair) && pair.isChapter },
  {
    id: 'aside',
    weight: 1.5,
    because: 'only something jotted down stands between',
    measure: (pair) => !haveNoSpeakers(pair) && pair.piece.between === 'aside',
  },
  {
    id: 'mid-sentence', weight: 2, because: 'it begins in mid-sentence',
    measure: ({ text, piece }) => beginsLower(text, piece) && !isAllLower(text, piece),
  },
  {
    id: 'lower case', weight: 0.5, because: 'it begins in lower case',
    measure: ({ text, piece }) => beginsLower(text, piece) && isAllLower(text, piece),
  },
  {
    id: 'breaks off', weight: 1.5, because: 'the part before breaks off',
    measure: ({ text, before }) => endsOpen(text, before) && !isUnpunctuated(text, before),
  },
  {
    id: 'no full stop', weight: 0.5, because: 'the part before ends without a full stop',
    measure: ({ text, before }) => endsOpen(text, before) && isUnpunctuated(text, before),
  },
  { id: 'good-byes', weight: 1, because: 'it ends in good-byes', measure: ({ text, piece }) => saysGoodbye(closing(text, piece)) },
  {
    id: 'title before', weight: 0.5, because: 'the meeting before has a title, this part none',
    measure: ({ titleBefore, piece }) => titleBefore !== null && piece.title === null,
  },
  { id: 'same things', weight: 1.5, because: 'both speak of the same things', measure: ({ vocabulary }) => vocabulary >= 0.2 },
  {
    id: 'other things',
    weight: -1.5,
    because: 'they speak of other things',
    measure: (pair) => !haveSpeakers(pair) && pair.vocabulary < 0.1,
  },
  {
    id: 'greeting',
    weight: -4,
    because: 'it begins with a greeting',
    measure: (pair) => pair.greeting === 'strong' && !pair.timesGoOn && !isNewVoice(pair),
  },
  { id: 'greeting within', weight: -1.5, because: 'a greeting, as of somebody who speaks up', measure: (pair) => pair.greeting === 'strong' && isNewVoice(pair) },
  {
    id: 'weak greeting',
    weight: -0.5,
    because: 'it may begin with a greeting',
    measure: (pair) => haveSpeakers(pair) && pair.greeting === 'weak',
  },
  {
    id: 'greeting to a wall',
    weight: -4,
    because: 'it begins with a greeting',
    measure: (pair) => !haveSpeakers(pair) && pair.greeting === 'weak',
  },
  {
    id: 'good-bye before',
    weight: -3,
    because: 'the part before ends in good-byes',
    measure: (pair) => pair.saysGoodbye && !pair.timesGoOn && !pair.isWithin,
  },
  {
    id: 'thanks within',
    weight: -1,
    because: 'the part before ends in thanks or good-byes',
    measure: (pair) => pair.saysGoodbye && !pair.timesGoOn && pair.isWithin,
  },
];

/** From so many points on a transcript is a further part of the meeting before it: a wrong join is worse than a missed one. */
export const ENOUGH_TO_JOIN = 4;
