import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';
import { BARE_WALL, RECORDS, WALL } from './meetings.ts';

interface Case {
  readonly lines: readonly string[];
  readonly task: string;
  readonly owner: string | null;
  readonly due: string | null;
}

const COMMITMENTS: readonly Case[] = [
  { lines: ["Maren: I'll add the record tomorrow."], task: 'Add the record', owner: 'Maren', due: 'tomorrow' },
  { lines: ["Tobias Quint: Yeah, so I'll just send the invoice to finance by Friday."], task: 'Send the invoice to finance', owner: 'Tobias Quint', due: 'by Friday' },
  { lines: ['Robin Vale: I will update the runbook for the failover, and then we should be good.'], task: 'Update the runbook for the failover', owner: 'Robin Vale', due: null },
  { lines: ["Robin Vale: I'm going to file a ticket for the broken webhook."], task: 'File a ticket for the broken webhook', owner: 'Robin Vale', due: null },
  { lines: ["Maren: I'll be sending the contract to the supplier on Thursday."], task: 'Send the contract to the supplier', owner: 'Maren', due: 'on Thursday' },
  { lines: ["Maren: I'll check whether the certificate renews itself."], task: 'Check whether the certificate renews itself', owner: 'Maren', due: null },
  { lines: ["Maren: I'll make sure that I update the price list."], task: 'Update the price list', owner: 'Maren', due: null },
  { lines: ["Maren: I'll send you the price list of the supplier."], task: 'Send the price list of the supplier', owner: 'Maren', due: null },
  { lines: ["Maren: I'll review the Friday deck for the board."], task: 'Review the Friday deck for the board', owner: 'Maren', due: null },
  { lines: ["SPEAKER 2: I'll order the new badges tomorrow."], task: 'Order the new badges', owner: null, due: 'tomorrow' },
];

const TALKS: readonly Case[] = [
  { lines: ['Maren: Somebody from the backend has to build the endpoint.', "Robin Vale: I'll talk to Tobias, maybe next sprint."], task: 'Talk to Tobias', owner: 'Robin Vale', due: null },
];

const REQUESTS: readonly Case[] = [
  { lines: ['Maren: Could you please review the proposal before Monday, Robin?'], task: 'Review the proposal', owner: 'Robin Vale', due: 'before Monday' },
  { lines: ['Maren: Robin, can you ask the network team for the access list?', 'Robin Vale: Sure.'], task: 'Ask the network team for the access list', owner: 'Robin Vale', due: null },
  { lines: ['Maren: Can you document the retry settings for the importer?', 'Tobias Quint: Yes, will do.'], task: 'Document the retry settings for the importer', owner: 'Tobias Quint', due: null },
  { lines: ['Maren: Tobias, could you send me the latency graphs by tomorrow?'], task: 'Send Maren the latency graphs', owner: 'Tobias Quint', due: 'by tomorrow' },
];

const ASSIGNMENTS: readonly Case[] = [
  { lines: ['Maren: Robin will send the report to the auditors.'], task: 'Send the report to the auditors', owner: 'Robin Vale', due: null },
  { lines: ['Maren: Sam will send the report to the auditors.'], task: 'Send the report to the auditors', owner: 'Sam', due: null },
  { lines: ['Maren: Action item for Robin: update the diagram of the network.'], task: 'Update the diagram of the network', owner: 'Robin Vale', due: null },
  { lines: ['Maren: Somebody should write down how the failover works.', "Tobias Quint: I can take that, I'll have it by Friday."], task: 'Write down how the failover works', owner: 'Tobias Quint', due: 'by Friday' },
];

const RESOLVED: readonly Case[] = [
  { lines: ["Maren: I can write the press text, I'll send it to the printer tomorrow."], task: 'Send the press text to the printer', owner: 'Maren', due: 'tomorrow' },
  { lines: ["Maren: Robin, that's your old script, isn't it?", "Robin Vale: I inherited it. I'll move it to the new server. I'll have that by the end of next week."], task: 'Move the old script to the new server', owner: 'Robin Vale', due: 'by the end of next week' },
  { lines: ["Maren: The weekly report is not there yet, I'll build that by Wednesday."], task: 'Build the weekly report', owner: 'Maren', due: 'by Wednesday' },
  { lines: ["Tobias Quint: I'll ask the landlord for the spare key, I'll write that to Ina tomorrow."], task: 'Ask the landlord for the spare key', owner: 'Tobias Quint', due: 'tomorrow' },
  { lines: ['Maren: Robin, will you report the fault with them?', "Robin Vale: Yeah, I'll report it tomorrow with the photos attached."], task: 'Report the fault with the photos attached', owner: 'Robin Vale', due: 'tomorrow' },
  { lines: ['Maren: Robin, can you send the list of rooms that are booked to the other teams by Tuesday?', "Robin Vale: Yeah, sure. I'll send the list on Monday."], task: 'Send the list of rooms that are booked to the other teams', owner: 'Robin Vale', due: 'on Monday' },
  { lines: ['Maren: Please send the survey form by Friday evening this time.', "Robin Vale: Sorry. I'll send the form tomorrow."], task: 'Send the survey form', owner: 'Robin Vale', due: 'tomorrow' },
  { lines: ['Maren: The lease of the second garage has the wrong name in it.', "Robin Vale: I'll fix the lease today."], task: 'Fix the lease of the second garage', owner: 'Robin Vale', due: 'today' },
  { lines: ['Maren: Can you write that to the tenants so that they know?', "Robin Vale: I'll write to them tomorrow morning."], task: 'Write to the tenants', owner: 'Robin Vale', due: 'tomorrow morning' },
];

const TRIMMED: readonly Case[] = [
  { lines: ["Maren: I'll renew the badge today before I leave."], task: 'Renew the badge', owner: 'Maren', due: 'today' },
  { lines: ["Maren: I'll write the leaflet by the nineteenth then."], task: 'Write the leaflet', owner: 'Maren', due: 'by the nineteenth' },
  { lines: ['Maren: Robin, can you paint the gate and the fourteen posts that are out there, by Tuesday?'], task: 'Paint the gate and the fourteen posts that are out there', owner: 'Robin Vale', due: 'by Tuesday' },
  { lines: ["Maren: I'll tell Paul to fill in the customs form this week."], task: 'Tell Paul to fill in the customs form', owner: 'Maren', due: 'this week' },
  { lines: ["Maren: I'll have the floor plan ready by Thursday."], task: 'Have the floor plan ready', owner: 'Maren', due: 'by Thursday' },
];

/** As people promise things who do not say "I will". */
const CASUAL: readonly Case[] = [
  { lines: ["Maren: I'll ping Dana."], task: 'Ping Dana', owner: 'Maren', due: null },
  { lines: ["Maren: I owe you all the runbook draft, that's Wednesday."], task: 'Deliver the runbook draft', owner: 'Maren', due: 'Wednesday' },
  { lines: ["Maren: I'm on the hook for the lift contract, that'll be Monday."], task: 'Deliver the lift contract', owner: 'Maren', due: 'Monday' },
  { lines: ["Maren: I'll have a look at the flaky login test this afternoon."], task: 'Look at the flaky login test', owner: 'Maren', due: 'this afternoon' },
  { lines: ["Maren: I'll get back to you with the price of the second pump by Tuesday."], task: 'Get back with the price of the second pump', owner: 'Maren', due: 'by Tuesday' },
  { lines: ['Maren: So I add that mail record tomorrow.'], task: 'Add the mail record', owner: 'Maren', due: 'tomorrow' },
  { lines: ["Maren: I'm adding the mail record tomorrow."], task: 'Add the mail record', owner: 'Maren', due: 'tomorrow' },
  { lines: ['Maren: I can write the release notes next week, probably Tuesday.'], task: 'Write the release notes', owner: 'Maren', due: 'next week, probably Tuesday' },
  { lines: ['Maren: The firewall request is still open. Can you take that one, Robin?', 'Robin Vale: Yeah sure.'], task: 'Take care of the firewall request', owner: 'Robin Vale', due: null },
  { lines: ['Maren: Our label printer needs a new driver, can you take that one?', 'Robin Vale: Yeah sure, by Friday.'], task: 'Take care of the label printer', owner: 'Robin Vale', due: 'by Friday' },
  { lines: ['Maren: The lobby lamp is broken.', "Robin Vale: That's on me."], task: 'Take care of the lobby lamp', owner: 'Robin Vale', due: null },
  { lines: ['Maren: Someone has to call the landlord about the heating.', 'Maren: Can you take that one, Robin?', 'Robin Vale: Sure, tomorrow.'], task: 'Call the landlord about the heating', owner: 'Robin Vale', due: 'tomorrow' },
];

describe('an action item', () => {
  it.each([...COMMITMENTS, ...REQUESTS, ...ASSIGNMENTS, ...RESOLVED, ...TRIMMED, ...CASUAL, ...TALKS])('is read from $lines', ({ lines, task, owner, due }) => {
    const { actionItems } = draftOfLines(...lines);
    expect(actionItems.map((item) => ({ task: item.task, owner: item.owner, due: item.duePhrase }))).toEqual([{ task, owner, due }]);
  });

  it('says how urgent it is where that was said', () => {
    const items = draftOfLines("Maren: I'll rotate the leaked token as soon as possible.", "Robin Vale: I'll tidy the wiki page, that is low priority.").actionItems;
    expect(items.map(({ priority }) => priority)).toEqual(['high', 'low']);
  });

  it('stands once, however often it was said', () => {
    const { actionItems } = draftOfLines("Maren: I'll send the contract to the supplier.", "Maren: So yes, I'll send the contract to the supplier tomorrow.");
    expect(actionItems).toHaveLength(1);
    expect(actionItems[0]?.duePhrase).toBe('tomorrow');
  });

  it('is one of ten at most where it is not sure', () => {
    const things = ['contract', 'invoice', 'diagram', 'runbook', 'budget', 'roadmap', 'license', 'survey', 'poster', 'manual', 'glossary'];
    expect(draftOfLines(...things.map((thing) => `Maren: I'll update the ${thing}.`)).actionItems).toHaveLength(10);
  });

  it('has nobody as its owner in a wall, except those who are named', () => {
    const owners = draftOf(WALL).actionItems.map(({ task, owner }) => [task, owner]);
    expect(owners).toContainEqual(['Ask the supplier for a test message', 'Robin']);
    expect(owners).toContainEqual(['Check the retry setting of the import job', 'Ines']);
    expect(owners).toContainEqual(['Share the design of the range', null]);
  });

  it('is not what was done already, though its speaker takes up something else', () => {
    const { actionItems } = draftOfLines('Maren: Should we also write something to the customers?', "Robin Vale: The shop did that already. I still have to send the report to the board. I'll do that tomorrow morning.");
    expect(actionItems.map(({ task }) => task)).toEqual(['Send the report to the board']);
  });

  it('is not given to the one who is asked for the next step', () => {
    const { actionItems } = draftOf("okay so then I'll write the notice for the guests today and Ines can you get it out with the newsletter yeah sure send it to me");
    expect(actionItems.map(({ task, owner }) => [task, owner])).not.toContainEqual(['Write the notice for the guests', 'Ines']);
  });

  it('is found in a wall without punctuation', () => {
    expect(draftOf(BARE_WALL).actionItems.map(({ task, duePhrase }) => [task, duePhrase])).toContainEqual(['Talk to Ines about the index job', 'tomorrow']);
  });

  it('is found wherever somebody takes something on in a whole meeting', () => {
    expect(draftOf(RECORDS).actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase])).toEqual([
      ['Add the record for ams4', 'Tobias Quint', 'tomorrow'],
      ['Review the proposal for the split zone', 'Robin Vale', 'before Monday'],
      ['Write down how the failover between the two data centers works', 'Tobias Quint', 'by the end of next week'],
      ['Send the notes to everyone', 'Maren', 'this afternoon'],
    ]);
  });
});

const NO_ACTIONS: readonly string[] = [
  // courtesies and the run of the meeting
  "I'll share my screen.", "I'll be right back.", "Let me know what you think of the proposal.", "I'll give it a second.", "I'll let you go.",
  "I'll pass it to Sam.", "I'll start with the budget.", "I'll talk about the migration plan.", "I'll hand it over to Robin for the demo.",
  "I'll put the link in the chat.", "I'll see you all next week.", "I'll take some notes in the background.", 'Can you hear me?', 'Can you see my screen?',
  'Can you scroll down to the table?', 'Could you repeat the question, Robin?', 'Please raise your hand or interrupt me at any point.', "I'll open the floor for questions.",
  // hypothetical, past, negated, asked
  'If I had more time I would rewrite the monitoring.', 'I would add a record for that.', 'I added the record yesterday.', "I won't send the report this week.",
  'Should I send the report to finance?', "I'm not going to update the dashboard.", 'I might send a note to the supplier.', 'Shall I book the room for Friday?',
  // narration
  "So I'll go to the menu and it shows the list of servers.", "And what I'll do here is I'll click create and you can see the form.", 'You can add a record in the form on this page.',
  'You need to submit the form before the record appears.', "They said, hey, I'll send a picture of the server.",
  // no taker, or nothing to be understood
  'We need to replace the old switches.', 'Someone should update the runbook.', "I'll do that.", "I'll send it tomorrow.", "I'll take care of it.", "I'll check that.", "I'll bring that up with them tomorrow.",
];

describe('no action item', () => {
  it.each(NO_ACTIONS)('is made of %j', (sentence) => {
    expect(draftOfLines(`Maren: ${sentence}`).actionItems).toEqual([]);
  });

  it('is made of an option that was rejected', () => {
    const { actionItems, keyPoints } = draftOfLines('Tobias Quint: We could just add the name to the hosts file on every node.', "Maren: No, I'd rather not. Nobody looks after the hosts file.");
    expect(actionItems).toEqual([]);
    expect(keyPoints.map(({ text }) => text)).toContain('Rejected: add the name to the hosts file on every node.');
  });
});

describe('a task that is said twice', () => {
  const talk = Array.from({ length: 14 }, (_, round) => `Tobias Quint: The pump in hall ${round} was slower than the plan for the spring had it.`);

  it.each([
    ['So I add that mail record tomorrow.', 'tomorrow'],
    ["Okay, so I'm adding the mail record for the relay by Thursday.", 'by Thursday'],
  ])('is kept once, with its date: %j', (again, due) => {
    const { actionItems } = draftOfLines("Robin Vale: I'll add the mail record for the relay.", ...talk, `Robin Vale: ${again}`);
    expect(actionItems.map(({ task, duePhrase }) => [task, duePhrase])).toEqual([['Add the mail record for the relay', due]]);
  });
});

describe('small talk', () => {
  it.each([
    "I'll grab a coffee.", "I'll call my mother tonight.", "I'll turn on my camera.", 'Can you unmute yourself, Robin?', 'I have to pick up my dog tonight.',
    "I'll get the kids from school today.", "I'm fixing my bike tomorrow.",
  ])('is no task: %j', (sentence) => {
    expect(draftOfLines(`Maren: ${sentence}`, 'Robin Vale: Sure.').actionItems).toEqual([]);
  });
});

describe('a promise', () => {
  it('that is taken back in the same breath is none', () => {
    const { actionItems } = draftOfLines("Maren: I'll update the firmware of the west gate, no, sorry, that was done in March.");
    expect(actionItems).toEqual([]);
  });

  it('that is owed and then told more plainly is one', () => {
    const { actionItems } = draftOfLines("Maren: I owe you the new badge template, I know. I'll send the new badge template on Friday.");
    expect(actionItems.map(({ task, duePhrase }) => [task, duePhrase])).toEqual([['Send the new badge template', 'on Friday']]);
  });

  it('counts in either language where two are spoken', () => {
    const { actionItems } = draftOf(
      'Lena: Die Sensordaten laufen wieder, aber wir verlieren Nachrichten und das ist nicht gut.\nRavi: The broker drops the messages when the disk is full, and the disk is full because the old topics stay.\nLena: Ich frag morgen den Hersteller, ob die Gateways die Daten haben.\nRavi: I will change the retention of the broker tonight, and then we see what you get.\nRavi: And the dashboard shows the gap as zero.\nLena: Ja gut, ich und Tilda reden nicht mehr mit dem Kunden.',
    );
    expect(actionItems.map(({ task, owner }) => [task, owner])).toEqual([
      ['Den Hersteller fragen, ob die Gateways die Daten haben', 'Lena'],
      ['Change the retention of the broker', 'Ravi'],
    ]);
  });
});
