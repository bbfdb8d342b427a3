import { connectByKeys } from '../text/connected.ts';
import { ENOUGH_TO_JOIN, JOIN_FEATURES, type JoinPair } from './join-features.ts';
import { namesOf, type MeetingPiece } from './meeting-piece.ts';

/** Which meeting a transcript belongs to. */
export interface MeetingMembership {
  /** 1-based; the transcripts of one meeting share it. */
  readonly meeting: number;
  /** Why it is a further part of the meeting before it; null where it begins a meeting. */
  readonly joinedBecause: string | null;
}

interface OpenMeeting {
  readonly title: string | null;
  readonly heading: MeetingPiece['heading'];
  readonly names: Set<string>;
  readonly last: MeetingPiece;
}

/** Why a transcript is a further part of the meeting before it; null where it isn't, or where that isn't sure. */
export function joinReason(pair: JoinPair): string | null {
  const held = JOIN_FEATURES.filter(({ holds }) => holds(pair));
  const points = held.reduce((sum, feature) => (feature.points === 'never' ? -Infinity : sum + feature.points), 0);
  if (points < ENOUGH_TO_JOIN) return null;
  return held.filter((feature) => feature.points !== 'never' && feature.points > 0).map(({ because }) => because).join('; ');
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
    const reason: string | null =
      open === null ? null : joinReason({ text, before: open.last, headingBefore: open.heading, titleBefore: open.title, namesBefore: open.names, isConnected, piece });
    if (reason === null) meeting++;
    const names: Set<string> = reason === null || open === null ? new Set() : open.names;
    for (const name of namesOf(piece)) names.add(name);
    const first = reason === null || open === null ? piece : open;
    open = { title: first.title, heading: first.heading, names, last: piece };
    return { meeting, joinedBecause: reason };
  });
}
