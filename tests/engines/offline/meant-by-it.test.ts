import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';

const tasks = (...lines: string[]): unknown[] => draftOfLines(...lines).actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase]);

describe('what "it" means in a promise', () => {
  it('is what was asked for with the same verb, not what the reason spoke of', () => {
    const talk = ['Maren: Robin, can you send me the new version by Friday, because the committee meets the week after?', "Robin Vale: Yeah, I'll send it by Thursday."];
    expect(tasks(...talk)).toEqual([['Send Maren the new version', 'Robin Vale', 'by Thursday']]);
  });

  it('is that in a wall too', () => {
    const { actionItems } = draftOf(
      "So the numbers are still missing in there. And can you send me the new draft by Friday, because the committee meets the week after and I need to write my part. Yeah, I'll send it by Friday. Cool. Anything else? No, I think that's it for today, thank you.",
    );
    expect(actionItems.map(({ task }) => task)).toEqual(['Send the new draft']);
  });

  it.each([
    ["Maren: So the next step would be the coding task. I'll send it to you on Monday.", 'Send the coding task'],
    ["Maren: The last topic is the parking contract. I'll renew it on Monday.", 'Renew the parking contract'],
  ])('is the thing, not the place it has in the talk: %j', (line, task) => {
    expect(tasks(line)).toEqual([[task, 'Maren', 'on Monday']]);
  });
});
