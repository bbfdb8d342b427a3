import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLabelledCall, type LabelledCall } from '../arbitrary/label-forms.ts';
import { propertyRuns } from '../property-runs.ts';
import { findMeetings, shareFound } from './found-calls.ts';

const numRuns = propertyRuns();
const TITLE = 'Valve supplier call';

/** The call under a heading of a daily note: tasks above, prose below. */
function inDailyNote({ text }: LabelledCall): string {
  const call = text.replace(/^\uFEFF/u, '');
  const above = `# 2026-03-12\n\n## Tasks\n\n- [ ] Water the plants\n- [x] Return the drill\n\n## ${TITLE}\n\n`;
  const below = '\n\n## Evening\n\nThe soup was too salty again. Walked to the harbour and back before it got dark.\n';
  const lineEnd = call.includes('\r\n') ? '\r\n' : '\n';
  return (text === call ? '' : '\uFEFF') + above.replaceAll('\n', lineEnd) + call + below.replaceAll('\n', lineEnd);
}

/** What was said; of the last turn, paragraphs below the first may be the user's own as well. */
const saidForSure = ({ turns, form }: LabelledCall): string[] =>
  (/"paragraphs":1\b/u.test(form) ? turns : turns.slice(0, -1)).map(({ words }) => words);

/** What is wrong with what is found, in a few lines; empty where nothing is. */
function faultOf(call: LabelledCall): string {
  const note = inDailyNote(call);
  const meetings = findMeetings(note);
  const told = (fault: string): string => `${fault}\n${call.form}\n${JSON.stringify(call.text.slice(0, 300))}`;
  const [meeting] = meetings;
  if (meeting === undefined || meetings.length > 1) return told(`${String(meetings.length)} meetings`);
  if (meeting.title !== TITLE) return told(`titled ${String(meeting.title)}`);
  const said = saidForSure(call).join(' ');
  const share = shareFound(said, meeting.turns.map(({ words }) => words).join(' '));
  if (share < 0.95) return told(`${share.toFixed(2)} of the words`);
  const wrong = call.turns.findIndex(({ speaker }, index) => meeting.turns[index]?.speaker !== speaker);
  if (wrong >= 0) return told(`turn ${String(wrong)} is of ${String(meeting.turns[wrong]?.speaker)}, not ${String(call.turns[wrong]?.speaker)}`);
  return meeting.turns.length === call.turns.length ? '' : told(`${String(meeting.turns.length)} turns of ${String(call.turns.length)}`);
}

describe('a call in any form under a heading of a daily note', () => {
  it('is one meeting with the heading as its title, all of its words and the right speaker for each turn', () => {
    fc.assert(
      fc.property(arbitraryLabelledCall(), (call) => {
        expect(faultOf(call)).toBe('');
      }),
      { numRuns },
    );
  });
});
