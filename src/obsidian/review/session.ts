import type { TFile } from 'obsidian';

import { firstChoices, type Choices, type ReviewWish } from '../../capture/review/choices.ts';
import { chosenMeetings, type ChosenMeeting } from '../../capture/review/chosen.ts';
import { regroup } from '../../capture/review/regroup.ts';
import { listMeetings, type ReviewMeeting } from '../../capture/review/review-rows.ts';
import type { CaptureOptions } from '../../capture/options.ts';
import type { ReviewedMeeting } from '../../capture/review/plan-review.ts';
import { isEmpty } from '../../capture/capture-note.ts';
import type { ReadNote } from '../../capture/read-note.ts';
import type { NoteStore } from '../../capture/store.ts';
import type { Failure } from '../../engines/engine.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { Answers } from '../engine.ts';
import type { PluginContext } from '../plugin-context.ts';
import { captureOptionsFor } from '../runs/capture-options-for.ts';

/** A meeting with the minutes that were made of it, as the user has changed them so far. */
export interface MadeMeeting {
  readonly chosen: ChosenMeeting;
  readonly minutes: Minutes;
}

/** A meeting of which no minutes came. */
export interface FailedMeeting {
  readonly title: string | null;
  readonly failure: Failure;
}

/** One review of one note: what was chosen, made and changed. The window shows it, and can be closed and opened again on it. */
export class ReviewSession {
  choices: Choices;
  failed: readonly FailedMeeting[] = [];
  /** What the engine answered, so that a meeting is not paid for twice. */
  readonly answers: Answers = new Map();
  private readonly begun: Choices;
  private states: readonly (readonly MadeMeeting[])[] = [[]];

  constructor(
    readonly context: PluginContext,
    readonly file: TFile,
    readonly store: NoteStore,
    readonly note: ReadNote,
    wish: ReviewWish,
    public options: CaptureOptions,
  ) {
    const { notTranscripts } = context.reviews;
    const meetings = listMeetings(regroup(note, { notTranscripts, joins: new Map() }));
    this.begun = firstChoices(meetings, wish, notTranscripts);
    this.choices = this.begun;
  }

  /** The meetings as they are grouped now. */
  get meetings(): readonly ReviewMeeting[] {
    return listMeetings(regroup(this.note, this.choices));
  }

  /** Takes the settings, and what the device remembers, as they are now. */
  async refreshOptions(): Promise<void> {
    this.options = await captureOptionsFor(this.context, this.file, false);
  }

  chosen(): ChosenMeeting[] {
    return chosenMeetings(this.note, this.choices, this.options);
  }

  /** The minutes as they are now. */
  get made(): readonly MadeMeeting[] {
    return this.states.at(-1) ?? [];
  }

  /** Begins with minutes that were made. */
  begin(made: readonly MadeMeeting[], failed: readonly FailedMeeting[]): void {
    this.states = [made];
    this.failed = failed;
  }

  get isChanged(): boolean {
    return this.states.length > 1;
  }

  change(index: number, minutes: Minutes): void {
    this.states = [...this.states, this.made.map((made, at) => (at === index ? { ...made, minutes } : made))];
  }

  undoChange(): void {
    if (this.isChanged) this.states = this.states.slice(0, -1);
  }

  /** What is to be written: meetings of which something is left. */
  reviewed(): ReviewedMeeting[] {
    return this.made
      .filter(({ minutes }) => !isEmpty(minutes))
      .map(({ chosen, minutes }) => ({ found: chosen.meeting.found, text: chosen.input.text, minutes, again: chosen.again, listened: chosen.listened }));
  }

  /** Keeps on the device what was said of texts: those taken the tick off are not captured by themselves, those ticked are again. */
  remember(): void {
    const { reviews } = this.context;
    for (const text of this.begun.ticked) if (!this.choices.ticked.has(text)) reviews.setLeftOut(text, true);
    for (const text of this.choices.ticked) reviews.setLeftOut(text, false);
  }
}
