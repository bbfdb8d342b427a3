import { expect, test } from 'vitest';

import { draftOfLines } from './draft.ts';

test('a task is told by the verb that says what is to be done, not by what it takes to get there', () => {
  const { actionItems } = draftOfLines('Maren: We still need the addresses of the two racks from you.', "Robin Vale: I'll send you the rack addresses by Tuesday, I have to get them from the network team.");
  expect(actionItems.map(({ task, duePhrase }) => [task, duePhrase])).toEqual([['Send the rack addresses', 'by Tuesday']]);
});
