import type { FoundMeeting } from '../../capture/states.ts';

/** The hashes by which the transcripts of a meeting are remembered. */
export const hashesOf = ({ transcripts }: FoundMeeting): string[] => transcripts.map(({ mark }) => mark.full);

/**
 * Whether a meeting gets minutes without being asked for: it has none, or its transcript changed and its section was not edited. Not
 * where minutes were made by hand, and not where it had minutes on this device once, which the user took out.
 *
 * @param known the hashes of transcripts that had minutes on this device once
 */
export function isWantedOnClose(meeting: FoundMeeting, known: ReadonlySet<string>): boolean {
  if (meeting.damagedId !== null || meeting.transcripts.some(({ found }) => found.minutesByHand !== null)) return false;
  if (meeting.state === 'done') return false;
  if (meeting.section !== null) return !meeting.section.edited;
  return !hashesOf(meeting).some((hash) => known.has(hash));
}
