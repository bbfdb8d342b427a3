import type { FoundMeeting } from '../states.ts';
import type { Grouping } from './regroup.ts';
import type { ReviewMeeting } from './review-rows.ts';

/** What the user has chosen in a review, by the hashes of transcripts. */
export interface Choices extends Grouping {
  /** All transcripts of the meetings that get minutes. */
  readonly ticked: ReadonlySet<string>;
  /** The first transcripts of meetings in which the user only listened: no tasks come of them. */
  readonly listened: ReadonlySet<string>;
  /** The days of meetings, `YYYY-MM-DD`, where the user named another than the note does; empty for none. */
  readonly dates: ReadonlyMap<string, string>;
}

/** Which meetings a review is about, and whether it makes done ones again. */
export interface ReviewWish {
  readonly wanted: (meeting: FoundMeeting) => boolean;
  readonly again: boolean;
}

/** Whether a meeting begins ticked: not where it is doubtful, done, was edited, or has minutes made by hand, unless it is to be made again. */
function beginsTicked({ found, byHand, doubt }: ReviewMeeting, { wanted, again }: ReviewWish): boolean {
  if (found.damagedId !== null || !wanted(found) || byHand !== null || doubt !== null) return false;
  return again || (found.state !== 'done' && found.section?.edited !== true);
}

const hashesOf = ({ rows }: ReviewMeeting): string[] => rows.map(({ full }) => full);

/** The choices with which a review begins. */
export function firstChoices(meetings: readonly ReviewMeeting[], wish: ReviewWish, notTranscripts: ReadonlySet<string>): Choices {
  const ticked = new Set(meetings.filter((meeting) => beginsTicked(meeting, wish)).flatMap(hashesOf));
  return { ticked, notTranscripts, joins: new Map(), listened: new Set(), dates: new Map() };
}

const withOrWithout = (set: ReadonlySet<string>, hashes: readonly string[], held: boolean): Set<string> =>
  new Set(held ? [...set, ...hashes] : [...set].filter((hash) => !hashes.includes(hash)));

export const isTicked = ({ ticked }: Choices, { key, found }: ReviewMeeting): boolean => found.damagedId === null && ticked.has(key);

export function tick(choices: Choices, meeting: ReviewMeeting, on: boolean): Choices {
  return { ...choices, ticked: withOrWithout(choices.ticked, hashesOf(meeting), on) };
}

export function listen(choices: Choices, { key }: ReviewMeeting, on: boolean): Choices {
  return { ...choices, listened: withOrWithout(choices.listened, [key], on) };
}

export function setDate(choices: Choices, { key }: ReviewMeeting, date: string): Choices {
  return { ...choices, dates: new Map(choices.dates).set(key, date) };
}

/** Joins a transcript with the meeting above it, whose tick it takes, or parts it from that. */
export function join(choices: Choices, full: string, on: boolean, above: ReviewMeeting | null): Choices {
  const joins = new Map(choices.joins).set(full, on);
  return { ...choices, joins, ticked: on && above !== null ? withOrWithout(choices.ticked, [full], isTicked(choices, above)) : choices.ticked };
}

/** Says of a text that it is no transcript, or that it is one after all. */
export function setAside(choices: Choices, full: string, on: boolean): Choices {
  return { ...choices, notTranscripts: withOrWithout(choices.notTranscripts, [full], on) };
}
