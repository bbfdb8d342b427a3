import { expect, test } from 'vitest';

import { becomesTask, isOthers } from '../../src/capture/owner.ts';
import type { ActionItem } from '../../src/minutes/minutes.ts';

const item = (owner: string | null): ActionItem => ({ task: 'Call the nursery', owner, due: null, duePhrase: null, priority: null, evidence: { quote: '', start: null, end: null, verified: false } });

test.each<[string | null, boolean]>([
  ['Robin', true],
  ['Tilda and Robin', true],
  ['Tilda, Robin Vale and Jo', true],
  ['Robin & Tilda', true],
  ['Tilda and Jo', false],
  ['Robinson and Tilda', false],
  [null, true],
])('what %s takes on is mine: %s', (owner, mine) => {
  expect(becomesTask(item(owner), { me: ['Robin Vale'], tasks: 'mine' })).toBe(mine);
  expect(isOthers(item(owner), { me: ['Robin Vale'], tasks: 'mine' })).toBe(!mine);
});
