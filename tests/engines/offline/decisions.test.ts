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
  ["No, let's not move the printer.", 'Do not move the printer.'],
  ["Okay. Let's say we don't ship before the tenth.", "We don't ship before the tenth."],
  ["So we decided, okay, so then let's say one floor per week, the third one first, then a pause, and then the rest.", 'One floor per week, the third one first, then a pause, and then the rest.'],
  ["Yeah, let's do that, let's lower the price to ninety before the fair.", 'Lower the price to ninety before the fair.'],
  ["So let's strike that, we don't print the catalogue.", "We don't print the catalogue."],
  ['Right. So agreed, the lobby opens without waiting for the lifts, and we sort out the lifts in May.', 'The lobby opens without waiting for the lifts, and we sort out the lifts in May.'],
  ['So we decided to keep the desks as they are, right?', 'Keep the desks as they are.'],
  ["Okay so that's a no, we keep the manual check.", 'We keep the manual check.'],
  ['So the Lisbon venue is out, too expensive.', 'The Lisbon venue is out, too expensive.'],
  ['okay no second warehouse for now and who calls the landlord', 'No second warehouse for now.'],
  ['No deliveries in the week of the fair.', 'No deliveries in the week of the fair.'],
  ["Okay. Then let's leave the annex out for now.", 'Leave the annex out for now.'],
  ['So yeah, let\'s do that weekly call every Monday.', 'Do the weekly call every Monday.'],
  ["Okay then let's do it that way, replica first.", 'Replica first.'],
  ["okay then let's do it that way skip the address check for returning customers and then we see", 'Skip the address check for returning customers.'],
  ['We agreed on that, no upgrade before Christmas.', 'No upgrade before Christmas.'],
  ["Right, that's what we agreed on, no upgrade of the cluster before Christmas.", 'No upgrade of the cluster before Christmas.'],
  ["Okay so we're all on the same page, the replica moves first.", 'The replica moves first.'],
  ['Okay, then we go with the external secrets operator.', 'Go with the external secrets operator.'],
  ["Oh great. So let's do that, a self hosted runner for the firmware.", 'A self hosted runner for the firmware.'],
  ["Then we're going with the Danish supplier.", 'Go with the Danish supplier.'],
  ["okay then let's freeze deploys of the importer until the limit is in okay thanks everybody", 'Freeze deploys of the importer until the limit is in.'],
  ["Decision: we don't unload trucks before six anymore.", "We don't unload trucks before six anymore."],
  ['Okay, decision one, we wash the crates every month.', 'We wash the crates every month.'],
  ['We decided yesterday that we skip the sign on for suppliers.', 'We skip the sign on for suppliers.'],
  ["We decided with Robin that we don't buy the add on.", "We don't buy the add on."],
  ['so we do that from now on one stock count every month', 'One stock count every month.'],
];

describe('a decision', () => {
  it.each(DECISIONS)('is read from %j', (sentence, text) => {
    expect(draftOfLines(`Maren: ${sentence}`).decisions.map((decision) => decision.text)).toEqual([text]);
  });

  it('is a proposal that another accepts', () => {
    const { decisions } = draftOfLines('Tobias Quint: How about we move the cutover to Tuesday?', 'Maren: Sounds good.');
    expect(decisions.map(({ text }) => text)).toEqual(['Move the cutover to Tuesday.']);
  });

  it('is the proposal, and not once more the words in which it is accepted', () => {
    const { decisions } = draftOfLines('Robin Vale: We could move the replica first and the primary a week later.', "Maren: Okay then let's do it that way, replica first.");
    expect(decisions.map(({ text }) => text)).toEqual(['Move the replica first and the primary a week later.']);
  });

  it.each(['I think we decided to keep the old pump until the summer.', 'We decided to order pizza for lunch today.', "So we're agreed, my dog is the best."])('is not %j', (sentence) => {
    expect(draftOfLines(`Maren: ${sentence}`).decisions).toEqual([]);
  });

  it('is what is done from then on, where another agrees', () => {
    const { decisions } = draftOfLines('Tobias Quint: We store the keys in one place.', 'Maren: Yeah, agreed.');
    expect(decisions.map(({ text }) => text)).toEqual(['We store the keys in one place.']);
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
    "Let's move on to the next topic.", "Let's talk about the budget first.", 'Last year we decided to keep the old cluster.', 'The plan is that we walk through the budget once.', "Let's leave that one open until May.", 'Usually we use the small truck.', 'The old label was gone. We keep only three of them.', "We keep crates for thirty days only. That's why we couldn't find it.",
    'So then we use the wrench to open it and you see the filter.', "Let's make a ticket for the broken lamp.", 'No idea who ordered the lamps.', 'No names though, right?', "So we don't want to lose the lamps.", "Let's not forget the lamps.", "Let's say we go with the second supplier.", "Okay, let's roll that back then.", "Okay, then let's switch it off first.",
  ])('is made of %j', (sentence) => {
    expect(draftOfLines(`Maren: ${sentence}`).decisions).toEqual([]);
  });
});
