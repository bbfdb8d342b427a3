import type { MeetingInput } from '../engines/engine.ts';
import { noteDate } from '../note/date.ts';
import { readFrontmatter } from '../note/frontmatter.ts';
import { readAttendees } from './attendees.ts';
import { collectGlossary } from './glossary.ts';
import { meetingText } from './meeting-words.ts';
import type { CaptureOptions } from './options.ts';
import { readNote, type ReadNote } from './read-note.ts';
import { findMeetings, type FoundMeeting } from './states.ts';
import { standsAt, stepFor } from './step.ts';

type InputOptions = Pick<CaptureOptions, 'note' | 'me' | 'vaultNames'>;

/** What an engine is given of a meeting in a note. */
export function meetingInput(note: ReadNote, meeting: FoundMeeting, { note: fileName, me, vaultNames }: InputOptions): MeetingInput {
  const frontmatter = readFrontmatter(note.text, note.blocks).data;
  const { date } = noteDate({ frontmatter, fileName, text: note.text, blocks: note.blocks });
  const text = meetingText(meeting.transcripts.map(({ found }) => note.text.slice(found.start, found.end)));
  return { text, title: meeting.title, date, me, attendees: readAttendees(frontmatter), glossary: collectGlossary(note, vaultNames) };
}

/** What an engine would be given of each meeting that a capture of a note's text would make, in order. Nothing is made or changed. */
export function meetingsToMake(text: string, options: InputOptions & Pick<CaptureOptions, 'force' | 'line'>): MeetingInput[] {
  const note = readNote(text);
  return findMeetings(note)
    .filter((meeting) => (options.line === null || standsAt(meeting, options.line)) && stepFor(meeting, options.force) === 'make')
    .map((meeting) => meetingInput(note, meeting, options));
}
