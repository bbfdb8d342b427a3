import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';

type Line = readonly [task: string, owner: string | null, due: string | null];

const tasks = (...lines: string[]): Line[] => draftOfLines(...lines).actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase]);
const tasksOfWall = (text: string): Line[] => draftOf(text).actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase]);

describe('a task of which only a pronoun tells the thing', () => {
  it('is quoted with what it is about and the yes to it', () => {
    const talk = ['Maren: And the double entries in the ledger?', "Robin Vale: I haven't looked at it yet.", 'Maren: Can you look at that before Friday?', 'Robin Vale: Sure.'];
    expect(tasks(...talk)).toEqual([
      ['“The double entries in the ledger?” – “I haven\'t looked at it yet.” – “Can you look at that before Friday?” – “Sure.”', 'Robin Vale', 'before Friday'],
    ]);
  });

  it.each([
    ['nobody wanted it', ['Maren: The gate of the second hall is painted green.', "Maren: And I'll put it next to the other one."]],
    ['it was done at once', ['Maren: The crash report is still with nobody.', 'Maren: Robin, could you assign that to me?', 'Robin Vale: Sure, doing it now. Done.']],
    ['it was refused', ['Maren: The crash report is still with nobody.', 'Maren: Robin, could you look at that today?', "Robin Vale: No, I can't this week."]],
    ['it is of the call', ['Maren: The link to the old price list is somewhere.', "Robin Vale: I'll put it in the chat."]],
  ])('is left out where %s', (_, talk) => {
    expect(tasks(...talk)).toEqual([]);
  });

  it('means what the same verb had just before', () => {
    expect(tasks("Maren: The lamp is broken, let's order more bulbs.", 'Maren: Can you order them, Robin?', "Robin Vale: I'll order them this afternoon.")).toEqual([
      ['Order more bulbs', 'Robin Vale', 'this afternoon'],
    ]);
  });

  it('means what it meant in the request that it answers', () => {
    const talk = ['Maren: What about the handbook for the branches?', "Robin Vale: I started it but it's a mess.", 'Maren: Could you finish it by Monday? They have the opening on Tuesday.', "Robin Vale: I'll finish it."];
    expect(tasks(...talk)).toEqual([[expect.stringMatching(/^“What about the handbook for the branches\?” – .*“I'll finish it\.”$/u), 'Robin Vale', 'by Monday']]);
  });
});

describe('a task', () => {
  it.each<[string, string[], Line]>([
    ['is an offer that is asked', ['Robin Vale: Should I find out the new address range?', 'Maren: That would help a lot.'], ['Find out the new address range', 'Robin Vale', null]],
    ['is an offer whose time is asked for', ['Maren: We need a graph for the disk queue.', "Robin Vale: I can add that. Shouldn't take long.", 'Maren: Great. When?', 'Robin Vale: By Friday I guess.'], ['Add a graph for the disk queue', 'Robin Vale', 'By Friday']],
    ['is access that somebody gives', ['Maren: Could somebody give me access to the build server?', 'Robin Vale: I can do that.'], ['Give Maren access to the build server', 'Robin Vale', null]],
    ['is told with "just"', ['Maren: Just send me the meter number.', 'Robin Vale: Will do.'], ['Send Maren the meter number', 'Robin Vale', null]],
    ['is announced without a subject', ['Maren: The order form is missing.', 'Robin Vale: Will send the order form over tomorrow.'], ['Send the order form over', 'Robin Vale', 'tomorrow']],
    ['is what somebody else will do', ["Robin Vale: I talked to Imran from the app team, he's going to put in a limit in the next release."], ['Put in a limit in the next release', 'Imran', null]],
    ['may stand before a question', ["Maren: Then I'll send round a short summary and we talk again in two weeks?", 'Robin Vale: Two weeks is good.'], ['Send round a short summary', 'Maren', null]],
    ['is what somebody wants to know', ['Maren: Could you let me know how many people that would be?', 'Robin Vale: Sure.'], ['Let Maren know how many people that would be', 'Robin Vale', null]],
    ['is begun on a day', ["Robin Vale: Today I'm gonna start on the audit log."], ['Start on the audit log', 'Robin Vale', 'Today']],
  ])('%s', (_, talk, task) => {
    expect(tasks(...talk)).toEqual([task]);
  });

  it.each([
    ['an offer that gets no more than "okay"', ['Robin Vale: Should I find out the new address range?', 'Maren: Okay.']],
    ['an offer that is refused', ['Robin Vale: Do you want me to join the audit meeting?', "Maren: No, I'd rather do that alone."]],
    ['a question of what "he" will do', ["Maren: Is Imran there? He's going to put in a limit, right?"]],
    ['what a thing will do', ["Robin Vale: We use Kafka, and he's going to love the new limit for the queue."]],
  ])('is not %s', (_, talk) => {
    expect(tasks(...talk)).toEqual([]);
  });
});

describe('a wall', () => {
  it('tells by a thank-you who takes a task', () => {
    const wall = "Okay so the next one is the translation of the manual. Who wants to write the Spanish part? I'll write the Spanish part by Friday. Perfect, thanks Ines. And the rest of it is done since last week.";
    expect(tasksOfWall(wall)).toEqual([['Write the Spanish part', 'Ines', 'by Friday']]);
  });
});

describe('a phrase at the end', () => {
  it('stays whole', () => {
    const draft = draftOfLines('Maren: So we agreed that the boat house stays locked from now on.', "Robin Vale: Yes. And I'll close the old pier as of now.", 'Maren: Good.');
    expect(draft.decisions.map(({ text }) => text)).toEqual(['The boat house stays locked from now on.']);
    expect(draft.actionItems.map(({ task }) => task)).toEqual(['Close the old pier as of now']);
  });
});
