import type { ReadNote } from './read-note.ts';
import { findMeetings, type TranscriptState } from './states.ts';

/** One transcript as `scan --json` prints it. Lines are 1-based, those of the transcript's own text without its `%%` marks. */
export interface ScannedTranscript {
  readonly startLine: number;
  readonly endLine: number;
  readonly title: string | null;
  readonly hidden: boolean;
  readonly format: string;
  /** What white space parts. */
  readonly words: number;
  /** Shared by the transcripts of one meeting, counted from 1. */
  readonly meeting: number;
  readonly state: TranscriptState;
  /** Whether the user changed the section that it has. */
  readonly edited: boolean;
  /** The id of its section. */
  readonly section: string | null;
  /** The line where hand-made minutes of it begin. */
  readonly minutesByHand: number | null;
}

/** What `scan` says of a note's transcripts, in the order of the note. */
export function scanTranscripts(note: ReadNote): ScannedTranscript[] {
  const meetings = findMeetings(note);
  const indexes = new Map(meetings.flatMap(({ transcripts }, index) => transcripts.map(({ mark }) => [mark.full, index] as const)));
  return note.transcripts.map(({ found, mark }) => {
    const index = indexes.get(mark.full) ?? 0;
    const meeting = meetings[index];
    const { startLine, endLine, title, hidden, format, words, minutesByHand } = found;
    const state = meeting?.states.get(mark.full) ?? 'new';
    const section = meeting?.section ?? null;
    const id = section?.id ?? meeting?.damagedId ?? null;
    return { startLine, endLine, title, hidden, format, words, meeting: index + 1, state, edited: section?.edited ?? false, section: id, minutesByHand };
  });
}
