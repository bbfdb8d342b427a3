import type { Failure } from '../engines/engine.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Dropped } from '../minutes/read-draft.ts';
import type { FoundMeeting, TranscriptState } from './states.ts';

/** What came of one meeting. */
export interface MeetingReport {
  /** Its section's id; null where it has none. */
  readonly id: string | null;
  readonly title: string | null;
  /** Before the capture. */
  readonly state: TranscriptState;
  readonly result: 'written' | 'unchanged' | 'kept' | 'failed';
  readonly tasksAdded: number;
  /** Items of the minutes that the section doesn't show, being too many or saying what another one says; missing for none. */
  readonly leftOut?: number;
  readonly error: Failure | null;
  /** What the engine made of it, also where it could not be written; null where the engine was not asked or failed. */
  readonly minutes: Minutes | null;
  /** What of the engine's answer could not be used and was repaired or left out, for people to know; missing where there was nothing. */
  readonly dropped?: readonly Dropped[];
}

/** What came of one note. */
export interface CaptureReport {
  readonly note: string;
  /** Why nothing was done at all; null else. */
  readonly error: Failure | null;
  readonly meetings: readonly MeetingReport[];
  /** What was passed over in the note, without which it was served all the same: frontmatter that cannot be read. */
  readonly warnings: readonly Failure[];
}

interface Outcome {
  readonly id?: string;
  readonly result: MeetingReport['result'];
  readonly tasksAdded?: number;
  readonly leftOut?: number;
  readonly error?: Failure;
  readonly minutes?: Minutes;
}

/** What is reported of a meeting. */
export function reportOf(meeting: FoundMeeting, outcome: Outcome): MeetingReport {
  const { id = meeting.section?.id ?? meeting.damagedId, result, tasksAdded = 0, leftOut = 0, error = null, minutes = null } = outcome;
  const report = { id, title: meeting.knownTitle, state: meeting.state, result, tasksAdded, error, minutes };
  return leftOut === 0 ? report : { ...report, leftOut };
}
