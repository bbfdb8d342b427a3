import { isDigit, isLetter, isUpperCase } from '../text/characters.ts';
import { letterAt, NO_LETTER } from '../text/lower-letters.ts';
import type { NoteRange } from './found-transcript.ts';
import type { SpeechScope } from './speech-part.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** A transcript as the joining of meetings sees it. Offsets are UTF-16. */
export interface MeetingPiece extends NoteRange {
  /** A title of its own: in its first line or in the paragraph directly above; null where it has none. */
  readonly title: string | null;
  readonly rows: readonly TranscriptLine[];
  /** The heading it stands under; a heading that holds a speaker's name, a time or only "Transcript" doesn't count. */
  readonly heading: ScopeHeading | null;
  /** The call whose chapters it is one of; null where its own heading is over all of it. */
  readonly call: SpeechScope | null;
  /** What stands between it and the transcript before. */
  readonly between: Between;
}

/** A heading that several transcripts may stand under. */
export interface ScopeHeading {
  /** Index of its block. */
  readonly block: number;
  readonly level: number;
  /** The headings above it that it is a part of, the nearest first. */
  readonly parents: readonly ParentHeading[];
  /** Whether it names something, unlike `Notes`, `Thursday` or `2026-03-12`. */
  readonly isSpecific: boolean;
  /** Whether it names a meeting: `Standup`, `Call with Oda`. */
  readonly isMeeting: boolean;
}

/** A heading above others. */
export interface ParentHeading {
  /** Index of its block. */
  readonly block: number;
  /** Whether it names something itself and isn't the note's own title. */
  readonly isSpecific: boolean;
  /** Whether it names one meeting: `Weekly call`. */
  readonly isMeeting: boolean;
  /** How many headings stand directly below it. */
  readonly chapters: number;
}

/**
 * What stands between two transcripts: `nothing` (blank lines and rules), `aside` (something jotted down in mid-call: a task, callout,
 * quote, code, a comment, a heading with a time) or `prose` (paragraphs and lists of the user's).
 */
export type Between = 'nothing' | 'aside' | 'prose';

/** The speakers' names of a transcript. */
export function namesOf({ rows }: MeetingPiece): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) if (row.kind === 'label' && row.name !== null) names.add(row.name);
  return names;
}

/** Times from here on are times of the day, in seconds: no recording runs so long. */
export const LONGEST_RECORDING = 6 * 3600;

/** Whether the times of a transcript are those of the day. */
export const hasTimesOfDay = ({ rows }: MeetingPiece): boolean =>
  rows.some(({ ofDay, seconds }) => ofDay || (seconds ?? 0) >= LONGEST_RECORDING);

/** The first and last time of a transcript, in seconds; null where it has none. */
export function timesOf({ rows }: MeetingPiece): readonly [first: number, last: number] | null {
  let first: number | null = null;
  let last = 0;
  for (const { seconds } of rows) {
    if (seconds === null) continue;
    first ??= seconds;
    last = seconds;
  }
  return first === null ? null : [first, last];
}

/** Offset of the first spoken word. */
export function spokenStart(piece: MeetingPiece): number {
  const row = piece.rows.find((line) => line.textStart < line.end && line.kind !== 'number' && line.kind !== 'mark');
  return row?.textStart ?? piece.start;
}

/** Whether the first spoken word is in lower case. */
export const beginsLower = (text: string, piece: MeetingPiece): boolean =>
  /^(?:…|\.\.\.)?\s*\p{Ll}/u.test(text.slice(spokenStart(piece), spokenStart(piece) + 8));

const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** Whether the last character leaves a sentence open: a letter, digit, comma or hyphen. */
export function endsOpen(text: string, piece: MeetingPiece): boolean {
  const code = text.charCodeAt(piece.end - 1);
  return isLetter(code) || isDigit(code) || code === COMMA || code === HYPHEN;
}

const SAMPLE = 1500;

/** Whether a text has hardly any capitals, so that beginning in lower case says nothing. */
export function isAllLower(text: string, { start, end }: NoteRange): boolean {
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  let capitals = 0;
  for (let at = 0; at < sample.length; at++) if (isUpperCase(sample.charCodeAt(at))) capitals++;
  return capitals * 150 < sample.length;
}

/** Whether a text's end has hardly any punctuation, so that ending without a full stop says nothing. */
export function isUnpunctuated(text: string, { start, end }: NoteRange): boolean {
  const sample = text.slice(Math.max(start, end - SAMPLE), end);
  return (sample.match(/[.?!。？！]/gu)?.length ?? 0) * 300 < sample.length;
}

const VOCABULARY = 4000;
const LONG_WORD = 6;

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The words of six letters or more between two offsets, whatever their case: a hash of each, since strings take several times as long. */
function longWords(text: string, from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) {
    let hash = SEED;
    const start = at;
    for (; at < to; at++) {
      const unit = letterAt(text, at);
      if (unit === NO_LETTER) break;
      hash = Math.imul(hash ^ unit, PRIME);
    }
    if (at - start >= LONG_WORD) found.add(hash);
  }
  return found;
}

/** Share of the longer words of the second text's beginning that the first one's end holds too. */
export function sharedVocabulary(text: string, first: NoteRange, second: NoteRange): number {
  const before = longWords(text, Math.max(first.start, first.end - VOCABULARY), first.end);
  const after = longWords(text, second.start, Math.min(second.end, second.start + VOCABULARY));
  let shared = 0;
  for (const word of after) if (before.has(word)) shared++;
  return shared / Math.max(8, Math.min(before.size, after.size));
}
