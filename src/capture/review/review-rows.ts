import type { Doubt } from '../../transcripts/doubt.ts';
import type { MarkedTranscript, ReadNote } from '../read-note.ts';
import { findMeetings, type FoundMeeting, type TranscriptState } from '../states.ts';

/** A transcript as the review lists it. */
export interface ReviewRow {
  /** The hash of all its words, by which it is known. */
  readonly full: string;
  readonly title: string | null;
  /** The 1-based line where it begins. */
  readonly line: number;
  /** How it begins, on one line. */
  readonly excerpt: string;
  /** What white space parts. */
  readonly words: number;
  /** About so many minutes of speech, at least one. */
  readonly minutes: number;
  readonly state: TranscriptState;
  /** Whether it can be joined with the one above, or parted from it. */
  readonly mayJoin: boolean;
}

/** A meeting as the review lists it: its first transcript, and the further parts joined with that. */
export interface ReviewMeeting {
  /** The hash of its first transcript. */
  readonly key: string;
  readonly found: FoundMeeting;
  readonly rows: readonly ReviewRow[];
  /** The 1-based line where minutes made by hand begin; null where there are none. */
  readonly byHand: number | null;
  /** What it looks like where it may be no meeting; null where that is sure, and once it has minutes. */
  readonly doubt: Doubt | null;
}

/** Speech runs at about a thousand characters a minute. */
const CHARACTERS_A_MINUTE = 1000;
const EXCERPT = 140;

function excerptOf(text: string): string {
  const line = text.slice(0, 2 * EXCERPT).replace(/\s+/gu, ' ').trim();
  if (line.length <= EXCERPT) return line;
  const cut = line.slice(0, EXCERPT);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > EXCERPT / 2 ? cut.slice(0, blank) : cut).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Whether one section remembers both transcripts, or each has a section of its own: then the note decides, and not the user. */
function isSettled(note: ReadNote, above: MarkedTranscript, { mark }: MarkedTranscript): boolean {
  const sectionOf = (full: string): string | undefined => note.sections.sections.find(({ memory }) => memory.transcripts.some((known) => known.full === full))?.id;
  return sectionOf(above.mark.full) !== undefined && sectionOf(mark.full) !== undefined;
}

function rowOf(note: ReadNote, meeting: FoundMeeting, transcript: MarkedTranscript, above: MarkedTranscript | null): ReviewRow {
  const { found, mark } = transcript;
  return {
    full: mark.full,
    title: found.title,
    line: found.startLine,
    excerpt: excerptOf(note.text.slice(found.start, found.end)),
    words: found.words,
    minutes: Math.max(1, Math.round((found.end - found.start) / CHARACTERS_A_MINUTE)),
    state: meeting.states.get(mark.full) ?? 'new',
    mayJoin: above !== null && !isSettled(note, above, transcript),
  };
}

/** The meetings of a note with their transcripts, in the order in which a review lists them. */
export function listMeetings(note: ReadNote): ReviewMeeting[] {
  let above: MarkedTranscript | null = null;
  return findMeetings(note).map((found) => {
    const rows = found.transcripts.map((transcript) => {
      const row = rowOf(note, found, transcript, above);
      above = transcript;
      return row;
    });
    const byHand = found.transcripts.map(({ found: { minutesByHand } }) => minutesByHand).find((line) => line !== null) ?? null;
    const doubt = found.section === null ? (found.transcripts[0]?.found.judgement.doubt ?? null) : null;
    return { key: rows[0]?.full ?? '', found, rows, byHand, doubt };
  });
}
