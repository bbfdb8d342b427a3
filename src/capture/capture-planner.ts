import type { Failure } from '../engines/engine.ts';
import type { Edit } from '../text/edit.ts';
import type { CaptureOptions } from './options.ts';
import { planMeeting, type MadeMeeting, type MeetingPlan } from './plan-capture.ts';
import { PlannedNote } from './planned-note.ts';
import { PlannedRanges } from './planned-ranges.ts';
import type { ReadNote } from './read-note.ts';
import { planTaskEdits } from './section-tasks.ts';

/** What of a meeting is among the edits of a plan. */
export interface CapturePlan extends Pick<MeetingPlan, 'id' | 'tasksAdded' | 'leftOut' | 'shown'> {
  /** Whether it changes the note at all. */
  readonly changes: boolean;
}

const isChange = ({ expected, replacement }: Edit): boolean => expected !== replacement;

/**
 * Plans how the minutes of several meetings are written into a note at once. The note becomes what it would be if each was written after
 * the other; one for which that can't be said has to wait until those before it are written.
 */
export class CapturePlanner {
  private readonly planned: PlannedNote;
  private readonly ranges: PlannedRanges;
  private readonly laid: Edit[] = [];
  private readonly taskLines: string[] = [];
  private isFull = false;

  /** @param options of all its meetings */
  constructor(note: ReadNote, options: CaptureOptions) {
    this.planned = new PlannedNote(note, options);
    this.ranges = new PlannedRanges(note.text);
  }

  /** Adds a meeting. `wait`: it has to be planned on the note as the edits so far leave it. The first one never waits. */
  add(made: MadeMeeting): CapturePlan | { readonly failure: Failure } | 'wait' {
    if (this.isFull) return 'wait';
    const plan = planMeeting(this.planned, made, this.taskLines.length > 0);
    // The line that a failure names is one of the note as it is when it's shown.
    if ('failure' in plan) return this.isEmpty ? plan : 'wait';
    const startsTasks = this.taskLines.length === 0 && plan.taskLines.length > 0;
    const tasks = startsTasks ? this.taskEdits(plan.taskLines) : [];
    if (!this.isEmpty && (plan.takesShared || !this.ranges.areFree([...plan.own, ...tasks], plan.updates))) return 'wait';
    this.ranges.add([...plan.own, ...tasks], plan.updates);
    this.laid.push(...plan.own, ...plan.updates);
    this.taskLines.push(...plan.taskLines);
    this.isFull = plan.takesShared;
    const { id, tasksAdded, leftOut, shown } = plan;
    return { id, tasksAdded, leftOut, shown, changes: [...plan.own, ...plan.updates].some(isChange) || plan.taskLines.length > 0 };
  }

  /** Whether no meeting has been added that is written. */
  get isEmpty(): boolean {
    return this.laid.length === 0;
  }

  /** The edits that write all meetings added. */
  get edits(): readonly Edit[] {
    return [...this.laid, ...this.taskEdits(this.taskLines)];
  }

  private taskEdits(lines: readonly string[]): readonly Edit[] {
    const { note, taskPlace } = this.planned;
    return planTaskEdits(note.text, taskPlace, lines).edits;
  }
}
