import { expect, test } from 'vitest';

import { draftOf } from './draft.ts';

const CALL = `Me: Hi, so I looked at the numbers for the new licences yesterday and I think we are over by two thousand.
Them: Okay. Can you send me the sheet by Friday?
Me: Sure. I'll send you the sheet tomorrow, and I'll ask Wiebke about the discount.
Them: Great. I'll check the contract until Monday, because I think there is a clause about the number of seats.
Me: Fine, thanks, bye.`;

test('the labels Me and Them, as some apps write them, are no names', () => {
  expect(draftOf(CALL).actionItems.map(({ task, owner }) => [task, owner])).toEqual([
    ['Send the sheet', null],
    ['Ask Wiebke about the discount', null],
    ['Check the contract', null],
  ]);
});
