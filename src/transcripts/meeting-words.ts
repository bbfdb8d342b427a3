import { examples } from '../text/examples.ts';

/** Words that a heading over a meeting ends with, or has before who it was with: a chapter of a call is hardly ever called so. */
const MEETINGS = [
  'stand-?up|daily|weekly|scrum|planning|refinement|grooming|retro|retrospective|review|sync|sync-up|kick-?off|call|meeting',
  'interview|huddle|check-?in|catch-?up|all-?hands|town hall|workshop|jour fixe|post-?mortem|besprechung|abstimmung|gespräch|telefonat|termin|runde',
].join('|');

const BEHIND = '(?:\\s+(?:with|mit|w/|re|on|zu|about)\\b.*|\\s*[#\\d(:–—|-].*)?';
const NAMED = new RegExp(`(?:^|[\\s/])(?:(?:${MEETINGS})s?${BEHIND}|(?:1:1|1-1|1on1|one-on-one)(?:\\s.*)?)$`, 'iu');

export const MEETING_HEADINGS = {
  yes: examples(['Standup', 'Sprint planning', 'Incident review', 'Architecture sync', '1:1 Lena', 'Call 3', 'Call with the landlord', 'Abstimmung mit Jonas', 'Weekly (infra)']),
  no: examples(['Introduction', 'Next steps', 'Why we call it a ring', 'Reviewing the numbers', 'Plans for the hall', 'Q&A']),
};

/** Whether a heading names a meeting of its own, by its text without marks. */
export const isMeetingHeading = (heading: string): boolean => NAMED.test(heading.trim());

/** A plural is a folder of several: `Interviews`, `Client calls`. */
const PLURAL = new RegExp(`(?:^|[\\s/])(?:${MEETINGS})s$`, 'iu');

/** Whether a heading names one meeting, by its text without marks. */
export const namesOneMeeting = (heading: string): boolean => isMeetingHeading(heading) && !PLURAL.test(heading.trim());
