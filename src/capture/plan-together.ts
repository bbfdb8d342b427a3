import type { Failure } from '../engines/engine.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { CapturePlanner } from './capture-planner.ts';
import { transcriptChanged } from './failures.ts';
import { leftReport } from './left-report.ts';
import type { CaptureOptions } from './options.ts';
import type { ReadNote } from './read-note.ts';
import { reportOf, type MeetingReport } from './report.ts';
import { findMeetings, type FoundMeeting } from './states.ts';
import { stepFor, type Step } from './step.ts';
import type { Edit } from '../text/edit.ts';

/** Minutes that were made of a meeting and wait to be written. */
export interface ReadyMeeting {
  /** As it was found before its minutes were made. */
  readonly found: FoundMeeting;
  readonly minutes: Minutes;
  /** The text in which the minutes' evidence counts. */
  readonly text: string;
  /** What holds for this meeting besides the options of all. */
  readonly own?: Partial<Pick<CaptureOptions, 'force' | 'tasks'>>;
  /** What is done with it as it stands now, where that isn't only a question of `force`. */
  readonly step?: (now: FoundMeeting) => Step;
}

/** What became of a meeting, and what of its minutes the section shows; null where none is written. */
export interface PlannedMeeting {
  readonly report: MeetingReport;
  readonly shown: Minutes | null;
}

/** A plan for the first of some meetings: the others are planned on the note as these edits leave it. */
export interface TogetherPlan {
  readonly edits: readonly Edit[];
  /** What becomes of each, in order, one at least. */
  readonly planned: readonly PlannedMeeting[];
}

/** Tells a meeting by the words of its transcripts. */
const keyOf = ({ transcripts }: FoundMeeting): string => transcripts.map(({ mark }) => mark.full).join(' ');

const failed = (found: FoundMeeting, error: Failure, minutes: Minutes): PlannedMeeting => ({ report: reportOf(found, { result: 'failed', error, minutes }), shown: null });

/**
 * Plans the writing of minutes on a note's present text, as many of them at once as can be: one that cannot be written does not hold up
 * the others. Pure: it is laid again on whatever the note has become.
 *
 * @param ready one at least
 */
export function planTogether(note: ReadNote, ready: readonly ReadyMeeting[], options: CaptureOptions): TogetherPlan {
  const present = new Map(findMeetings(note).map((meeting) => [keyOf(meeting), meeting]));
  const planner = new CapturePlanner(note, options);
  const planned: PlannedMeeting[] = [];
  for (const { found, minutes, text, own, step: stepOf } of ready) {
    const now = present.get(keyOf(found));
    const merged = { ...options, ...own };
    const step = now === undefined ? null : (stepOf?.(now) ?? stepFor(now, merged.force));
    if (now === undefined || step === null) planned.push(failed(found, transcriptChanged, minutes));
    else if (step !== 'make' && step !== 'unchanged' && !planner.isEmpty) break;
    else if (step !== 'make') planned.push({ report: leftReport(note, now, step, minutes), shown: null });
    else {
      const plan = planner.add({ meeting: now, minutes, text, options: merged });
      if (plan === 'wait') break;
      if ('failure' in plan) planned.push(failed(now, plan.failure, minutes));
      else {
        const { id, changes, tasksAdded, leftOut, shown } = plan;
        planned.push({ report: reportOf(now, { id, result: changes ? 'written' : 'unchanged', tasksAdded, leftOut, minutes }), shown });
      }
    }
  }
  return { edits: planner.edits, planned };
}
