import { expect, test } from 'vitest';
import { draftOf } from './draft.ts';

const THINGS = ['hedge cutter', 'toll booth', 'goat shed', 'pony ride', 'petting zoo', 'snack bar', 'coffee cart', 'picnic lawn', 'rose garden', 'north gate'];
const WORK = ['order', 'clean', 'repair', 'rename', 'sketch', 'inspect', 'test', 'list', 'measure', 'insure'];

test('no decision and no task that is sure is left out because there are many', () => {
  const decisions = THINGS.map((thing) => `Ana: We decided to close the ${thing} in May.`);
  const tasks = THINGS.map((thing, at) => `Ben: Ana, can you ${WORK[at] ?? ''} the ${thing} number ${String(at)} by Friday?\nAna: Sure, no problem.`);
  const draft = draftOf([...decisions, ...tasks].join('\n'));
  expect(draft.decisions).toHaveLength(THINGS.length);
  expect(draft.actionItems).toHaveLength(THINGS.length);
});
