import { isOff } from '../../capture/note-wishes.ts';
import type { ReadNote } from '../../capture/read-note.ts';
import { findMeetings, type FoundMeeting } from '../../capture/states.ts';

/** Where the user is in a note: UTF-16 offsets, `from` = `to` for a caret. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** What a command is about. */
export type Choice =
  /** The meetings at the caret or in the selection. */
  | { readonly kind: 'meetings'; readonly meetings: readonly FoundMeeting[] }
  /** Selected text in which no transcript was found. */
  | { readonly kind: 'selection'; readonly text: string }
  /** All of the note that have no minutes yet. */
  | { readonly kind: 'new' };

/** Fewer words are no talk that could be summed up. */
const FEWEST_WORDS = 20;

const touches = (place: Place, start: number, end: number): boolean => place.from <= end && place.to >= start;

/** The meetings whose transcript, title or section is at a place. */
export function meetingsAt(note: ReadNote, place: Place): FoundMeeting[] {
  return findMeetings(note).filter(
    ({ transcripts, section }) =>
      (section !== null && touches(place, section.start, section.end)) ||
      transcripts.some(({ found }) => {
        const start = found.comment?.start ?? found.start;
        const end = found.comment?.end ?? found.end;
        return touches(place, start, end) || (found.titleRange !== null && touches(place, found.titleRange.start, found.titleRange.end));
      }),
  );
}

/** Whether a text holds enough words to be summed up. */
export const isTalk = (text: string): boolean => text.split(/\s+/u).filter((word) => word !== '').length >= FEWEST_WORDS;

/** What "Summarize transcript" is about: what is under the caret or the selection, else selected text, else all that is new. */
export function chooseMeetings(note: ReadNote, place: Place | null): Choice {
  if (place === null) return { kind: 'new' };
  const meetings = meetingsAt(note, place);
  if (meetings.length > 0) return { kind: 'meetings', meetings };
  const text = note.text.slice(place.from, place.to);
  return isTalk(text) ? { kind: 'selection', text } : { kind: 'new' };
}

/** The meetings that have no minutes, or whose transcript changed since; none of a note that asks to be left alone. */
export const openMeetings = (note: ReadNote): FoundMeeting[] =>
  isOff(note) ? [] : findMeetings(note).filter(({ state, damagedId }) => state !== 'done' && damagedId === null);
