import { defaultSettings, type CaptureOptions } from '../../../src/capture/options.ts';
import { meetingText } from '../../../src/capture/meeting-words.ts';
import { readNote, type ReadNote } from '../../../src/capture/read-note.ts';
import type { ReviewedMeeting } from '../../../src/capture/review/plan-review.ts';
import { findMeetings } from '../../../src/capture/states.ts';
import { readNoteWishes } from '../../../src/capture/note-wishes.ts';
import { makeMinutes } from '../../../src/capture/make-minutes.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import type { Minutes } from '../../../src/minutes/minutes.ts';
import { SAMPLE_NOTE } from '../../obsidian/sample-note.ts';

export { SAMPLE_NOTE };

export const options: CaptureOptions = { ...defaultSettings, note: '2026-03-12.md', noteName: '2026-03-12', clock: () => 0 };

export const NOTHING = { notTranscripts: new Set<string>(), joins: new Map<string, boolean>() };

/** The hashes of a note's transcripts, in order. */
export const hashes = ({ transcripts }: ReadNote): string[] => transcripts.map(({ mark }) => mark.full);

/** What the offline engine makes of each meeting of a note, as it leaves a review in which `change` was done to it. */
export async function reviewed(text: string, change: (minutes: Minutes, index: number) => Minutes = (minutes) => minutes): Promise<ReviewedMeeting[]> {
  const note = readNote(text);
  const made: ReviewedMeeting[] = [];
  for (const [index, found] of findMeetings(note).entries()) {
    const spoken = meetingText(found.transcripts.map((part) => note.text.slice(part.found.start, part.found.end)));
    const input = { text: spoken, title: found.title, date: '2026-03-12', me: [], attendees: [], glossary: [] };
    const result = await makeMinutes(input, offlineEngine, { wishes: readNoteWishes(note), vaultNames: [], clock: () => 0, signal: new AbortController().signal });
    if ('failure' in result) throw new Error(result.failure.message);
    made.push({ found, text: spoken, minutes: change(result.minutes, index), again: false, listened: false });
  }
  return made;
}
