import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';
import { RECORDS, WALL } from './meetings.ts';

const DECISIONS: readonly (readonly [string, string])[] = [
  ['We decided to keep the old cluster until March.', 'Keep the old cluster until March.'],
  ['So we agreed to move the cutover to Tuesday.', 'Move the cutover to Tuesday.'],
  ["Okay, let's go with the second supplier then.", 'Go with the second supplier.'],
  ["We'll go with the blue packaging.", 'Go with the blue packaging.'],
  ["Let's ask the network team first.", 'Ask the network team first.'],
  ['The plan is to retire the old gateway in June.', 'Retire the old gateway in June.'],
  ["So it's settled, the launch is on the first of May.", 'The launch is on the first of May.'],
  ["Agreed, we'll drop the second tunnel.", 'Drop the second tunnel.'],
  ["Sounds good, we'll pay the supplier in two parts.", 'Pay the supplier in two parts.'],
  ["We're going to stick with the current monitoring stack.", 'Stick with the current monitoring stack.'],
];

describe('a decision', () => {
  it.each(DECISIONS)('is read from %j', (sentence, text) => {
    expect(draftOfLines(`Maren: ${sentence}`).decisions.map((decision) => decision.text)).toEqual([text]);
  });

  it('is a proposal that another accepts', () => {
    const { decisions } = draftOfLines('Tobias Quint: How about we move the cutover to Tuesday?', 'Maren: Sounds good.');
    expect(decisions.map(({ text }) => text)).toEqual(['Move the cutover to Tuesday.']);
  });

  it('is found in whole meetings, each once', () => {
    expect(draftOf(RECORDS).decisions.map(({ text }) => text)).toEqual(['Ask the network team first.', 'Stick with the current monitoring stack until March.']);
    expect(draftOf(WALL).decisions.map(({ text }) => text)).toEqual([
      'Go with the message from the supplier.',
      'Show a range instead of the exact stock number in the shop.',
    ]);
  });
});

describe('no decision', () => {
  it.each([
    'Have we decided to keep the old cluster?', "We haven't decided to keep the old cluster.", 'If we decided to keep the cluster it would cost a lot.',
    'Maybe we go with the second supplier.', 'We need to decide whether we go with the second supplier.', "Let's see.", "Let's go with that.",
    "Let's move on to the next topic.", "Let's talk about the budget first.", 'Last year we decided to keep the old cluster.', "Let's say we go with the second supplier.",
  ])('is made of %j', (sentence) => {
    expect(draftOfLines(`Maren: ${sentence}`).decisions).toEqual([]);
  });
});
