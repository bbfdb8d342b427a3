import type { Minutes } from '../minutes/minutes.ts';
import { damagedSection, sectionHoldsOthers } from './failures.ts';
import type { ReadNote } from './read-note.ts';
import { reportOf, type MeetingReport } from './report.ts';
import type { FoundMeeting } from './states.ts';
import type { LeftStep } from './step.ts';

/**
 * What is reported of a meeting that is left as it is.
 *
 * @param minutes those that were made of it before it showed that it is left
 */
export function leftReport(note: ReadNote, meeting: FoundMeeting, step: LeftStep, minutes?: Minutes): MeetingReport {
  const made = minutes === undefined ? {} : { minutes };
  if (step === 'unchanged' || step === 'kept') return reportOf(meeting, { result: step, ...made });
  if (step === 'damaged') {
    const id = meeting.damagedId ?? '';
    const line = note.sections.damaged.find((damage) => damage.id === id)?.line ?? null;
    return reportOf(meeting, { result: 'failed', error: damagedSection(id, line), ...made });
  }
  return reportOf(meeting, { result: 'failed', error: sectionHoldsOthers(meeting.section?.id ?? '', meeting.section?.othersLine ?? 0), ...made });
}
