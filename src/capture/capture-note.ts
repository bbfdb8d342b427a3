import { answersAtOnce, type Engine, type Failure } from '../engines/engine.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Dropped } from '../minutes/read-draft.ts';
import { cancelled, noteOff, noTranscriptAt, nothingSaid, transcriptChanged } from './failures.ts';
import { makeMinutes } from './make-minutes.ts';
import { MeetingInputs } from './meeting-input.ts';
import { leftReport } from './left-report.ts';
import { isOff, readNoteWishes } from './note-wishes.ts';
import { noteWarnings } from './note-warnings.ts';
import type { CaptureOptions } from './options.ts';
import { planTogether, type PlannedMeeting, type ReadyMeeting } from './plan-together.ts';
import { readNote, type ReadNote } from './read-note.ts';
import { refusalOf } from './refusal.ts';
import { reportOf, type CaptureReport, type MeetingReport } from './report.ts';
import { withoutTexts } from './review/regroup.ts';
import { findMeetings, type FoundMeeting } from './states.ts';
import { standsAt, stepFor } from './step.ts';
import type { ChangeOutcome, Decision, NoteStore } from './store.ts';

/** What a capture is done with besides the note. */
export interface CaptureTools {
  readonly engine: Engine;
  readonly signal: AbortSignal;
  /** Told before each meeting that goes to the engine: its place among them from 1, how many there are, its title. */
  readonly onMeeting?: (place: number, count: number, title: string | null) => void;
  /** Which of the note's meetings are looked at at all; all where it is left out. */
  readonly wanted?: (meeting: FoundMeeting) => boolean;
  /** How links name the note now, which may be renamed while the engine works; as the options say where it is left out. */
  readonly noteName?: () => string;
}

const NONE: ReadonlySet<string> = new Set();

/** A meeting whose minutes wait to be written. */
interface WaitingMeeting extends ReadyMeeting {
  /** Its place among the reports. */
  readonly place: number;
  readonly dropped: readonly Dropped[];
}

/** One capture of one note. */
class NoteCapture {
  private last: ReadNote | null = null;
  /** By the place of each meeting. */
  private readonly reports: MeetingReport[] = [];

  constructor(
    private readonly store: NoteStore,
    private readonly tools: CaptureTools,
    private readonly options: CaptureOptions,
  ) {}

  async run(): Promise<CaptureReport> {
    const { note: name, line, force } = this.options;
    const read = await this.store.read();
    if ('failure' in read) return this.refused(read.failure);
    const note = this.readNote(read.text);
    const wishes = readNoteWishes(note);
    if (wishes.isOff) return { note: name, error: null, meetings: [], warnings: [noteOff] };
    const { wanted = () => true } = this.tools;
    const isThere = line === null ? () => true : standsAt(note, line);
    const meetings = findMeetings(note).filter((meeting) => isThere(meeting) && wanted(meeting));
    if (line !== null && meetings.length === 0) return this.refused(noTranscriptAt(line));
    const isMade = meetings.some((meeting) => stepFor(meeting, force) === 'make');
    const refusal = refusalOf(wishes, this.tools.engine);
    if (isMade && refusal !== null) return this.refused(refusal);
    await this.captureAll(note, meetings);
    return { note: name, error: null, meetings: this.reports, warnings: noteWarnings(note) };
  }

  private refused(error: Failure): CaptureReport {
    return { note: this.options.note, error, meetings: [], warnings: [] };
  }

  /** Writes what is made: after each meeting where it cost time or money, else all at once, which a note of many meetings needs. */
  private async captureAll(note: ReadNote, meetings: readonly FoundMeeting[]): Promise<void> {
    const steps = meetings.map((meeting) => stepFor(meeting, this.options.force));
    const count = steps.filter((step) => step === 'make').length;
    const inputs = new MeetingInputs(note, this.options);
    const made: WaitingMeeting[] = [];
    let number = 0;
    for (const [place, found] of meetings.entries()) {
      const step = steps[place] ?? 'make';
      if (step !== 'make') {
        this.reports[place] = leftReport(note, found, step);
        continue;
      }
      this.tools.onMeeting?.(++number, count, found.title);
      const ready = await this.make(inputs, found, place);
      if (ready !== null) made.push(ready);
      if (!answersAtOnce(this.tools.engine)) await this.write(made.splice(0));
    }
    await this.write(made);
  }

  /** Has minutes made of a meeting; null, and a report, where none can be written. */
  private async make(inputs: MeetingInputs, found: FoundMeeting, place: number): Promise<WaitingMeeting | null> {
    const failed = (error: Failure): null => {
      this.reports[place] = reportOf(found, { result: 'failed', error });
      return null;
    };
    if (this.tools.signal.aborted) return failed(cancelled);
    const input = inputs.of(found);
    const made = await makeMinutes(input, this.tools.engine, { ...this.options, wishes: inputs.wishes, signal: this.tools.signal });
    if ('failure' in made) return failed(made.failure);
    if (isEmpty(made.minutes)) return failed(nothingSaid);
    return { found, minutes: made.minutes, text: input.text, place, dropped: made.dropped };
  }

  private readNote(text: string): ReadNote {
    this.last = readNote(text, this.last);
    return withoutTexts(this.last, this.options.notTranscripts ?? NONE);
  }

  /** Plans on the note's present text and writes, as often as it takes until none waits. */
  private async write(made: readonly WaitingMeeting[]): Promise<void> {
    for (let left = made; left.length > 0; ) {
      let planned: readonly PlannedMeeting[] = [];
      const outcome = await this.store.change((present): Decision => {
        planned = [];
        if (this.tools.signal.aborted) return { refusal: cancelled };
        const note = this.readNote(present);
        if (isOff(note)) return { refusal: noteOff };
        const plan = planTogether(note, left, { ...this.options, noteName: this.tools.noteName?.() ?? this.options.noteName });
        ({ planned } = plan);
        return plan;
      });
      const done = left.slice(0, planned.length === 0 ? left.length : planned.length);
      for (const [index, meeting] of done.entries()) this.report(meeting, planned[index]?.report, outcome);
      left = left.slice(done.length);
    }
  }

  private report({ found, minutes, place, dropped }: WaitingMeeting, planned: MeetingReport | undefined, outcome: ChangeOutcome): void {
    const failed = (error: Failure): MeetingReport => reportOf(found, { result: 'failed', error, minutes });
    const report = 'failure' in outcome ? failed(outcome.failure) : planned ?? failed(transcriptChanged);
    const isUnchanged = report.result === 'written' && 'changed' in outcome && !outcome.changed;
    const came: MeetingReport = isUnchanged ? { ...report, result: 'unchanged' } : report;
    this.reports[place] = dropped.length === 0 ? came : { ...came, dropped };
  }
}

/** Whether minutes hold nothing. */
export const isEmpty = ({ summary, keyPoints, decisions, actionItems, jira, openQuestions }: Minutes): boolean =>
  summary === '' && [keyPoints, decisions, actionItems, jira, openQuestions].every((list) => list.length === 0);

/**
 * Captures a note: finds its meetings, has the engine make minutes of those that are new or changed, and writes them. The unit of writing
 * is the meeting: one that fails does not hold up the others. Never throws for an expected failure.
 */
export function captureNote(store: NoteStore, tools: CaptureTools, options: CaptureOptions): Promise<CaptureReport> {
  return new NoteCapture(store, tools, options).run();
}
