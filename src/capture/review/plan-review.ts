import type { Minutes } from '../../minutes/minutes.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import { isSame } from '../capture-note.ts';
import { noteChanged, noteOff, transcriptChanged } from '../failures.ts';
import { leftReport } from '../left-report.ts';
import { isOff } from '../note-wishes.ts';
import type { CaptureOptions } from '../options.ts';
import { planCapture } from '../plan-capture.ts';
import { readNote } from '../read-note.ts';
import { reportOf, type MeetingReport } from '../report.ts';
import { findMeetings, type FoundMeeting } from '../states.ts';
import { stepFor } from '../step.ts';
import { regroup, type Grouping } from './regroup.ts';

/** Minutes as they left the review, and the meeting for which they were made. */
export interface ReviewedMeeting {
  /** As it was found when the review began. */
  readonly found: FoundMeeting;
  /** The text in which the minutes' evidence counts. */
  readonly text: string;
  readonly minutes: Minutes;
  /** Whether they replace minutes that the meeting has. */
  readonly again: boolean;
  /** Whether the user only listened: no tasks come of it. */
  readonly listened: boolean;
}

/** What writing a review comes to. */
export interface ReviewPlan {
  /** The note's text with all that can be written. */
  readonly text: string;
  /** What comes of each meeting. */
  readonly reports: readonly MeetingReport[];
  /** What the section of each meeting shows; null where none is written. */
  readonly shown: readonly (Minutes | null)[];
}

interface MeetingPlan {
  readonly text: string;
  readonly report: MeetingReport;
  readonly shown: Minutes | null;
}

/** Whether the section was edited after the user was shown that its minutes would be replaced. */
const wasEditedSince = (before: FoundMeeting, now: FoundMeeting): boolean => now.section?.edited === true && before.section?.edited !== true;

function planMeeting(text: string, reviewed: ReviewedMeeting, grouping: Grouping, options: CaptureOptions): MeetingPlan {
  const { found, minutes, again, listened } = reviewed;
  const note = regroup(readNote(text), grouping);
  const now = findMeetings(note).find((candidate) => isSame(candidate, found));
  if (isOff(note)) return { text, shown: null, report: reportOf(found, { result: 'failed', error: noteOff, minutes }) };
  if (now === undefined) return { text, shown: null, report: reportOf(found, { result: 'failed', error: transcriptChanged, minutes }) };
  const step = again && wasEditedSince(found, now) ? 'kept' : stepFor(now, again);
  if (step !== 'make') return { text, shown: null, report: leftReport(note, now, step, minutes) };
  const plan = planCapture(note, now, minutes, reviewed.text, { ...options, force: again, ...(listened ? { tasks: 'none' } : {}) });
  if ('failure' in plan) return { text, shown: null, report: reportOf(now, { result: 'failed', error: plan.failure, minutes }) };
  const after = applyEdits(text, plan.edits);
  if (after === null) return { text, shown: null, report: reportOf(now, { result: 'failed', error: noteChanged, minutes }) };
  return { text: after, shown: plan.shown, report: reportOf(now, { id: plan.id, result: after === text ? 'unchanged' : 'written', tasksAdded: plan.tasksAdded, leftOut: plan.leftOut, minutes }) };
}

/**
 * Plans the writing of reviewed minutes on a note's present text, one meeting after the other: one that cannot be written does not hold up
 * the others. Pure: it is laid again on whatever the note has become.
 */
export function planReview(present: string, reviewed: readonly ReviewedMeeting[], grouping: Grouping, options: CaptureOptions): ReviewPlan {
  let text = present;
  const reports: MeetingReport[] = [];
  const shown: (Minutes | null)[] = [];
  for (const meeting of reviewed) {
    const plan = planMeeting(text, meeting, grouping, options);
    text = plan.text;
    reports.push(plan.report);
    shown.push(plan.shown);
  }
  return { text, reports, shown };
}
