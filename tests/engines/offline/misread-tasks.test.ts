import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';

type Line = readonly [task: string, owner: string | null, due: string | null];

const tasks = (...lines: string[]): Line[] =>
  draftOfLines(...lines).actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase]);
const ownersOf = (text: string): (string | null)[] => draftOf(text).actionItems.map(({ owner }) => owner);

describe('a place behind somebody who is not named', () => {
  it.each([
    "Robin Vale: I have a fix, and then somebody in Lund has to test with a real scanner because I don't have one.",
    'Robin Vale: And someone from Harwell will print the new labels for the second hall.',
    'Robin Vale: So the badges are ready, anybody at New Harwell can print the new labels.',
  ])('owns no task: %j', (line) => {
    for (const [, owner] of tasks(line)) expect(owner).toBeNull();
  });

  it('owns none in a wall', () => {
    const wall =
      'Okay so the scanner firmware is broken in the second hall. I have a fix, and then somebody in Lund has to test ' +
      "with a real scanner because I don't have one. Who's in Lund this week? I don't know. Okay, bye.";
    expect(ownersOf(wall)).not.toContain('Lund');
  });

  it('leaves a person who is named the owner', () => {
    expect(tasks('Maren: In Lund, Tobias has to test the new scanner.')).toEqual([['Test the new scanner', 'Tobias Quint', null]]);
  });
});

describe('a thing that is only said of another', () => {
  const promise = ['Maren: Wonderful. Robin, could you renew it?', "Robin Vale: Sure, yes. I'll do it by Thursday."];

  it.each([
    'That was the automation.',
    "That's basically our whole automation.",
    'It was always the reminder.',
  ])('is not what "it" means: %j', (aside) => {
    const asked = 'Tobias Quint: The test licence runs out on Friday. Who does that now?';
    const talk = [asked, `Tobias Quint: Ottmar had a calendar entry. ${aside}`, ...promise];
    for (const [task] of tasks(...talk)) expect(task).not.toMatch(/^Renew /u);
  });

  it('leaves what was spoken of what "it" means', () => {
    expect(tasks('Tobias Quint: The test licence is about to run out.', ...promise)).toEqual([
      ['Renew the test licence', 'Robin Vale', 'by Thursday'],
    ]);
  });
});

describe('a time that is taken back', () => {
  it.each<[string, string | null]>([
    ["I'll send the newsletter on Friday. No wait, I'm off Friday. I'll do it tomorrow.", 'tomorrow'],
    ["I'll send the newsletter on Friday. Actually no, I'm away on Friday. Thursday then.", 'Thursday'],
    ["I'll send the newsletter on Friday. Oh, I'm out on Friday, so let's say Monday.", 'Monday'],
    ["I'll send the newsletter on Friday. Wait, I'm not in that day. I'll have it done tomorrow.", 'tomorrow'],
    ["I'll send the newsletter on Friday. No wait, I'm off Friday.", null],
    ["I'll send the newsletter on Friday, no wait, I'm off Friday, I'll do it tomorrow.", 'tomorrow'],
    ["I'll send the newsletter on Friday. No wait, Friday is the fair. Monday then.", 'Monday'],
    ["I'll send the newsletter on Friday. No wait, I'm off Friday until the twentieth.", null],
    ["I'll send the newsletter on Friday. I'm off on Monday.", 'on Friday'],
    ["I'll send the newsletter on Friday. No, that's fine, we have time.", 'on Friday'],
    ["I'll send the newsletter on Friday. Friday is the fair anyway.", 'on Friday'],
  ])('is not the due date: %j', (line, due) => {
    expect(tasks(`Robin Vale: ${line}`)).toEqual([['Send the newsletter', 'Robin Vale', due]]);
  });

  it('counts for both halves of one promise, which is one task', () => {
    expect(tasks("Robin Vale: I'll write the newsletter. I'll send it on Friday. No wait, I'm off Friday. I'll do it tomorrow.")).toEqual([
      ['Send the newsletter', 'Robin Vale', 'tomorrow'],
    ]);
  });

  it('leaves two promises with two dates apart', () => {
    expect(tasks("Robin Vale: I'll write the newsletter by Wednesday. Then I'll send the newsletter on Friday.")).toHaveLength(2);
  });
});

describe('a task', () => {
  it.each<[string, string]>([
    ["I'll sign the contract once Petra's okay with it.", "Sign the contract once Petra's okay"],
    ["I'll send the estimate on Monday, no problem.", 'Send the estimate'],
    ["I'll send the estimate to the bank, of course.", 'Send the estimate to the bank'],
    ["I'll send the new certificate on Monday, our auditors asked for it.", 'Send the new certificate'],
    ["I'll print the new labels on Monday, the drivers complained about the old ones.", 'Print the new labels'],
    ["I'll check the notes, the signed contracts and stamps.", 'Check the notes, the signed contracts and stamps'],
  ])('ends where its clause ends: %j', (line, task) => {
    expect(tasks(`Robin Vale: ${line}`).map(([text]) => text)).toEqual([task]);
  });

  it.each([
    "I'll sign the contract once Petra's.",
    "I'll fix the landlord's.",
    "I'll order the pump without.",
  ])('is none that breaks off: %j', (line) => {
    expect(tasks(`Robin Vale: ${line}`)).toEqual([]);
  });
});

describe('a decision', () => {
  it.each([
    "Maren: Okay, then let's not release it without her.",
    "Maren: Okay, then let's not move the boxes without them.",
  ])('is none that breaks off: %j', (line) => {
    for (const { text } of draftOfLines(line, 'Robin Vale: Agreed.').decisions) expect(text).not.toMatch(/without\.$/u);
  });
});
