import type { FoundMeeting } from './states.ts';

/** Whether a meeting is made (again): what is done or was edited only when it is forced. */
export type Step = 'make' | 'unchanged' | 'kept' | 'damaged';

export function stepFor(meeting: FoundMeeting, force: boolean): Step {
  if (meeting.damagedId !== null) return 'damaged';
  if (meeting.section === null) return 'make';
  if (force) return 'make';
  if (meeting.state === 'done') return 'unchanged';
  return meeting.section.edited ? 'kept' : 'make';
}

/** Whether one of a meeting's transcripts stands at a 1-based line. */
export function standsAt(meeting: FoundMeeting, line: number): boolean {
  return meeting.transcripts.some(({ found }) => line >= found.startLine && line <= found.endLine);
}
