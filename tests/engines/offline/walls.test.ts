import { expect, test } from 'vitest';
import { draftOf } from './draft.ts';

/** What a recogniser gives of a stand-up: one run of words, no marks, no capitals, nobody's label. */
const STAND_UP =
  'okay morning all lets get going so yesterday i was on the importer it still drops every second row and i have no idea why um okay wiebke can you send me the ' +
  'row counts by wednesday yeah sure no problem thanks okay then the backup the disk was full again last night so i moved the old dumps to the other machine ' +
  'and oksana could you order a bigger disk today sure will do great and who is on call next week okay thanks everyone bye';

const tasksOf = (text: string, rest = {}): string[] => draftOf(text, rest).actionItems.map(({ task, owner, duePhrase }) => `${owner ?? '?'}: ${task} (${duePhrase ?? '-'})`);

test('in a talk without capitals, who is called by name and says yes owns the task', () => {
  expect(tasksOf(STAND_UP)).toEqual(['Wiebke: Send the row counts (by Wednesday)', 'Oksana: Order a bigger disk (today)']);
});

test('a name that nobody knows is known from the attendees', () => {
  expect(tasksOf(STAND_UP.replaceAll('wiebke', 'quirin'), { attendees: ['Quirin Falk'] })).toContain('Quirin Falk: Send the row counts (by Wednesday)');
});
