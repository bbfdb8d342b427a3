import { describe, expect, it } from 'vitest';
import { draftOfLines } from './draft.ts';

const tasks = (...lines: string[]): unknown[] => draftOfLines(...lines).actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase]);

describe('the answer to a request', () => {
  it.each([
    ['Robin Vale: They are off already.'],
    ['Robin Vale: Already done, I did that on Monday.'],
    ['Robin Vale: No, sorry, I have no access to that cluster.'],
    ["Robin Vale: I can't, I have no access to that cluster."],
  ])('may be that there is nothing to do, or that it is not done: %j', (answer) => {
    expect(tasks('Maren: Robin, please turn off the debug logs of the importer today.', answer)).toEqual([]);
  });

  it.each([
    ["Robin Vale: I'm already on it."],
    ['Robin Vale: No problem.'],
    ['Robin Vale: No worries, will do.'],
  ])('may be a yes, however it begins: %j', (answer) => {
    expect(tasks('Maren: Robin, please turn off the debug logs of the importer today.', answer)).toEqual([['Turn off the debug logs of the importer', 'Robin Vale', 'today']]);
  });

  it('says when it will be done, also where it first says when not', () => {
    const talk = ['Maren: Robin, can you write up the requirements for the comparison job?', "Robin Vale: I can, but not this week. Let's say by the twentieth."];
    expect(tasks(...talk)).toEqual([['Write up the requirements for the comparison job', 'Robin Vale', 'by the twentieth']]);
  });

  it('says with a verb of its own what was asked for, and is the same task', () => {
    const talk = ['Maren: Robin, could you share the migration script?', "Robin Vale: Sure, I'll push it tonight."];
    expect(tasks(...talk)).toEqual([['Push the migration script', 'Robin Vale', 'tonight']]);
  });
});

describe('what is announced for the case that nothing else happens', () => {
  it.each(["Maren: Comment on the handover template by Monday, otherwise I'll just merge the draft.", "Maren: You have until Monday, or else I'll merge the draft."])('is no promise: %j', (line) => {
    expect(tasks(line)).toEqual([]);
  });
});

describe('a task', () => {
  it.each([
    ['Maren: Robin, you bring the test report on Friday.', 'Robin Vale: Will do.', ['Bring the test report', 'Robin Vale', 'on Friday']],
    ['Maren: Good. And Robin, you talk to the profile team so they know.', "Robin Vale: Yeah, I'll talk to them right now.", ['Talk to the profile team', 'Robin Vale', null]],
  ])('is told to somebody by name: %j', (told, answer, task) => {
    expect(tasks(told, answer)).toEqual([task]);
  });

  it.each(['Maren: Robin, you know the new gateway, right?', 'Maren: Okay, you see the new gateway here.', 'Maren: Robin, you sent the report to the auditors.'])('is none in %j', (line) => {
    expect(tasks(line, 'Robin Vale: Yeah.')).toEqual([]);
  });

  it.each([
    ['Robin Vale: I could set up a status page for the pilots.', 'Maren: Do it please.', ['Set up a status page for the pilots', 'Robin Vale', null]],
    ['Robin Vale: I can write the announcement.', 'Maren: Okay, thanks, Robin.', ['Write the announcement', 'Robin Vale', null]],
  ])('is an offer that another accepts: %j', (offer, answer, task) => {
    expect(tasks(offer, answer)).toEqual([task]);
  });

  it.each([
    ['Robin Vale: I could set up a status page for the pilots.', 'Maren: Hm, I am not sure about that.'],
    ['Robin Vale: I could set up a status page for the pilots.', 'Maren: No, thanks.'],
    ['Robin Vale: I could set up a status page for the pilots. That is how the tool works here.', 'Maren: Great, thanks for the demo.'],
    ['Robin Vale: I can see most of the pods get restarted.', 'Maren: Okay, thanks.'],
  ])('is no offer that nobody accepts: %j', (offer, answer) => {
    expect(tasks(offer, answer)).toEqual([]);
  });

  it('names what somebody gets', () => {
    expect(tasks("Maren: I'll get you access to the staging vault tomorrow.")).toEqual([['Get access to the staging vault', 'Maren', 'tomorrow']]);
  });
});
