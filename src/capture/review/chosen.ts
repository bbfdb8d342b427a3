import type { MeetingInput } from '../../engines/engine.ts';
import { readDay } from '../../minutes/due/calendar.ts';
import { meetingInput } from '../meeting-input.ts';
import type { CaptureOptions } from '../options.ts';
import type { ReadNote } from '../read-note.ts';
import { stepFor } from '../step.ts';
import { isTicked, type Choices } from './choices.ts';
import { regroup } from './regroup.ts';
import { listMeetings, type ReviewMeeting } from './review-rows.ts';

/** A meeting that is to get minutes, and what an engine is given of it. */
export interface ChosenMeeting {
  readonly meeting: ReviewMeeting;
  readonly input: MeetingInput;
  /** Whether it has minutes already, which are replaced. */
  readonly again: boolean;
  readonly listened: boolean;
}

/** The meetings that the user chose, in order. */
export function chosenMeetings(note: ReadNote, choices: Choices, options: Pick<CaptureOptions, 'note' | 'me' | 'vaultNames'>): ChosenMeeting[] {
  const grouped = regroup(note, choices);
  return listMeetings(grouped)
    .filter((meeting) => isTicked(choices, meeting))
    .map((meeting) => {
      const input = meetingInput(grouped, meeting.found, options);
      const date = choices.dates.get(meeting.key);
      return {
        meeting,
        input: date === undefined ? input : { ...input, date: readDay(date) === null ? null : date },
        again: stepFor(meeting.found, false) !== 'make',
        listened: choices.listened.has(meeting.key),
      };
    });
}
