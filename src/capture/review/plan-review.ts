import type { Failure } from '../../engines/engine.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import { noteChanged, noteOff } from '../failures.ts';
import { isOff } from '../note-wishes.ts';
import type { CaptureOptions } from '../options.ts';
import { planTogether, type PlannedMeeting, type ReadyMeeting } from '../plan-together.ts';
import { readNote, type ReadNote } from '../read-note.ts';
import { reportOf, type MeetingReport } from '../report.ts';
import type { FoundMeeting } from '../states.ts';
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

/** Whether the section was edited after the user was shown that its minutes would be replaced. */
const wasEditedSince = (before: FoundMeeting, now: FoundMeeting): boolean => now.section?.edited === true && before.section?.edited !== true;

const readyOf = ({ found, text, minutes, again, listened }: ReviewedMeeting): ReadyMeeting => ({
  found,
  minutes,
  text,
  own: { force: again, ...(listened ? { tasks: 'none' } : {}) },
  step: (now) => (again && wasEditedSince(found, now) ? 'kept' : stepFor(now, again)),
});

/**
 * Plans the writing of reviewed minutes on a note's present text: one meeting that cannot be written does not hold up the others. Pure: it
 * is laid again on whatever the note has become.
 */
export function planReview(present: string, reviewed: readonly ReviewedMeeting[], grouping: Grouping, options: CaptureOptions): ReviewPlan {
  const all = reviewed.map(readyOf);
  const planned: PlannedMeeting[] = [];
  const fail = (error: Failure, { found, minutes }: ReadyMeeting): PlannedMeeting => ({ report: reportOf(found, { result: 'failed', error, minutes }), shown: null });
  let text = present;
  let last: ReadNote | null = null;
  while (planned.length < all.length) {
    const left = all.slice(planned.length);
    last = readNote(text, last);
    const note = regroup(last, grouping);
    if (isOff(note)) {
      planned.push(...left.map((ready) => fail(noteOff, ready)));
      break;
    }
    const plan = planTogether(note, left, options);
    const after = applyEdits(text, plan.edits);
    planned.push(...(after === null ? left.slice(0, plan.planned.length).map((ready) => fail(noteChanged, ready)) : plan.planned));
    text = after ?? text;
  }
  return { text, reports: planned.map(({ report }) => report), shown: planned.map(({ shown }) => shown) };
}
