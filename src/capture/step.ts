import type { FoundMeeting } from './states.ts';

/** Why a meeting is left as it is. */
export type LeftStep = 'unchanged' | 'kept' | 'damaged' | 'holds others';

/**
 * Whether a meeting is made (again): what is done or was edited only when it is forced, and what no section has in it, as where one of its
 * marks was moved, not even then.
 */
export type Step = 'make' | LeftStep;

export function stepFor(meeting: FoundMeeting, force: boolean): Step {
  if (meeting.damagedId !== null) return 'damaged';
  if (meeting.section === null) return 'make';
  if (force) return meeting.section.othersLine === null ? 'make' : 'holds others';
  if (meeting.state === 'done') return 'unchanged';
  return meeting.section.edited ? 'kept' : 'make';
}

/** Whether one of a meeting's transcripts stands at a 1-based line. */
export function standsAt(meeting: FoundMeeting, line: number): boolean {
  return meeting.transcripts.some(({ found }) => line >= found.startLine && line <= found.endLine);
}
