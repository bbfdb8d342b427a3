import type { Engine } from '../engines/engine.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { cancelled, noteOff, noTranscriptAt, nothingSaid, transcriptChanged } from './failures.ts';
import { makeMinutes } from './make-minutes.ts';
import { meetingInput } from './meeting-input.ts';
import { leftReport } from './left-report.ts';
import { isOff, readNoteWishes } from './note-wishes.ts';
import { noteWarnings } from './note-warnings.ts';
import type { CaptureOptions } from './options.ts';
import { planCapture } from './plan-capture.ts';
import { readNote, type ReadNote } from './read-note.ts';
import { refusalOf } from './refusal.ts';
import { reportOf, type CaptureReport, type MeetingReport } from './report.ts';
import { withoutTexts } from './review/regroup.ts';
import { findMeetings, type FoundMeeting } from './states.ts';
import { standsAt, stepFor } from './step.ts';
import type { Decision, NoteStore } from './store.ts';

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

/** Whether two meetings, found at different times, are of the same transcripts. */
export const isSame = (first: FoundMeeting, second: FoundMeeting): boolean =>
  first.transcripts.length === second.transcripts.length && first.transcripts.every(({ mark }, index) => mark.full === second.transcripts[index]?.mark.full);

/** One capture of one note. */
class NoteCapture {
  private last: ReadNote | null = null;

  constructor(
    private readonly store: NoteStore,
    private readonly tools: CaptureTools,
    private readonly options: CaptureOptions,
  ) {}

  async run(): Promise<CaptureReport> {
    const { note: name, line, force } = this.options;
    const read = await this.store.read();
    if ('failure' in read) return { note: name, error: read.failure, meetings: [], warnings: [] };
    const note = this.readNote(read.text);
    const wishes = readNoteWishes(note);
    if (wishes.isOff) return { note: name, error: null, meetings: [], warnings: [noteOff] };
    const { wanted = () => true } = this.tools;
    const meetings = findMeetings(note).filter((meeting) => (line === null || standsAt(note, meeting, line)) && wanted(meeting));
    if (line !== null && meetings.length === 0) return { note: name, error: noTranscriptAt(line), meetings: [], warnings: [] };
    const count = meetings.filter((meeting) => stepFor(meeting, force) === 'make').length;
    const refusal = refusalOf(wishes, this.tools.engine);
    if (count > 0 && refusal !== null) return { note: name, error: refusal, meetings: [], warnings: [] };
    const reports: MeetingReport[] = [];
    let place = 0;
    for (const meeting of meetings) {
      const step = stepFor(meeting, force);
      if (step === 'make') this.tools.onMeeting?.(++place, count, meeting.title);
      reports.push(step === 'make' ? await this.capture(note, meeting) : leftReport(note, meeting, step));
    }
    return { note: name, error: null, meetings: reports, warnings: noteWarnings(note) };
  }

  private async capture(note: ReadNote, meeting: FoundMeeting): Promise<MeetingReport> {
    if (this.tools.signal.aborted) return reportOf(meeting, { result: 'failed', error: cancelled });
    const input = meetingInput(note, meeting, this.options);
    const made = await makeMinutes(input, this.tools.engine, { ...this.options, wishes: readNoteWishes(note), signal: this.tools.signal });
    if ('failure' in made) return reportOf(meeting, { result: 'failed', error: made.failure });
    if (isEmpty(made.minutes)) return reportOf(meeting, { result: 'failed', error: nothingSaid });
    const report = await this.write(meeting, made.minutes, input.text);
    return made.dropped.length === 0 ? report : { ...report, dropped: made.dropped };
  }

  private readNote(text: string): ReadNote {
    this.last = readNote(text, this.last);
    return withoutTexts(this.last, this.options.notTranscripts ?? NONE);
  }

  /** Lays the plan again on the note's present text and writes it. */
  private async write(meeting: FoundMeeting, minutes: Minutes, text: string): Promise<MeetingReport> {
    let report = reportOf(meeting, { result: 'unchanged', minutes });
    const outcome = await this.store.change((present): Decision => {
      if (this.tools.signal.aborted) return { refusal: cancelled };
      const note = this.readNote(present);
      if (isOff(note)) return { refusal: noteOff };
      const now = findMeetings(note).find((candidate) => isSame(candidate, meeting));
      if (now === undefined) return { refusal: transcriptChanged };
      const step = stepFor(now, this.options.force);
      if (step === 'make') {
        const plan = planCapture(note, now, minutes, text, { ...this.options, noteName: this.tools.noteName?.() ?? this.options.noteName });
        if ('failure' in plan) return { refusal: plan.failure };
        report = reportOf(meeting, { id: plan.id, result: 'written', tasksAdded: plan.tasksAdded, leftOut: plan.leftOut, minutes });
        return { edits: plan.edits };
      }
      report = leftReport(note, now, step);
      return { edits: [] };
    });
    if ('failure' in outcome) return reportOf(meeting, { result: 'failed', error: outcome.failure, minutes });
    return report.result === 'written' && !outcome.changed ? { ...report, result: 'unchanged' } : report;
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
