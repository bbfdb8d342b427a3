import { connectByKeys } from '../text/connected.ts';
import { ENOUGH_TO_JOIN, JOIN_FEATURES, joinFacts, type JoinPair } from './join-features.ts';
import { weigh, type Weighing } from './judgement.ts';
import { namesOf, type MeetingPiece } from './meeting-piece.ts';

/** Whether a transcript is a further part of the meeting before it. */
export interface Joining extends Weighing {
  readonly joined: boolean;
}

/** Which meeting a transcript belongs to. */
export interface MeetingMembership {
  /** 1-based; the transcripts of one meeting share it. */
  readonly meeting: number;
  /** What speaks for and against its being a further part of the meeting before it; null for a note's first transcript. */
  readonly joining: Joining | null;
}

interface OpenMeeting {
  readonly title: string | null;
  readonly heading: MeetingPiece['heading'];
  readonly names: Set<string>;
  readonly last: MeetingPiece;
}

/** Whether a transcript is a further part of the meeting before it; where that isn't sure, it is not. */
export function judgeJoin(pair: JoinPair): Joining {
  const weighing = weigh(JOIN_FEATURES, joinFacts(pair), ENOUGH_TO_JOIN);
  return { ...weighing, joined: weighing.score >= weighing.needed };
}

/**
 * Puts the transcripts of a note, in order, together to meetings: one call is one meeting, whatever stands between its parts. Linear in
 * their number.
 */
export function groupMeetings(text: string, pieces: readonly MeetingPiece[]): MeetingMembership[] {
  const groups = connectByKeys(pieces.map((piece) => [...namesOf(piece)]));
  let open: OpenMeeting | null = null;
  let meeting = 0;
  return pieces.map((piece, index): MeetingMembership => {
    const isConnected = index > 0 && groups[index] === groups[index - 1];
    const joining: Joining | null =
      open === null ? null : judgeJoin({ text, before: open.last, headingBefore: open.heading, titleBefore: open.title, namesBefore: open.names, isConnected, piece });
    const isPart = joining?.joined === true;
    if (!isPart) meeting++;
    const names: Set<string> = !isPart || open === null ? new Set() : open.names;
    for (const name of namesOf(piece)) names.add(name);
    const first = !isPart || open === null ? piece : open;
    open = { title: first.title, heading: first.heading, names, last: piece };
    return { meeting, joining };
  });
}
