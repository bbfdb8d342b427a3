import { describe, expect, it } from 'vitest';
import { draftOfLines } from './draft.ts';

const decisionsOf = (...lines: string[]): string[] => draftOfLines(...lines).decisions.map(({ text }) => text);

describe('a recap of what was agreed', () => {
  it.each([
    ['Delivery notes go from Maren to Robin.', 'Robin Vale: I can take the notes.', 'Maren: Perfect, thank you. So delivery notes go from Maren to Robin.'],
    ['Router nine on the sixth.', "Tobias Quint: I'd do it on Sunday the sixth.", 'Maren: Fine with me.', 'Robin Vale: Okay. So router nine on the sixth.'],
    ['Queue plus cron job into the warehouse.', 'Robin Vale: There is a cron job.', 'Maren: Okay, so that\'s it then, queue plus cron job into the warehouse.', 'Tobias Quint: Yep.'],
    ['No faxes.', "Maren: I'm fine with that. Any objection to leaving out faxes? No? Good, no faxes.", 'Robin Vale: No, but make sure that we can add them later on.'],
  ])('is a decision: %s', (decision, ...lines) => {
    expect(decisionsOf(...lines)).toContain(decision);
  });

  it.each([
    ['nobody agreed', 'Robin Vale: The router was slow.', 'Maren: So delivery notes go from the office to the depot.', 'Robin Vale: How long does that take?'],
    ['it asks', 'Robin Vale: Fine with me.', 'Maren: So router nine on the sixth?', 'Robin Vale: I have to look.'],
    ['it is a good-bye', 'Robin Vale: Fine with me.', "Maren: Okay, so that's it then, thanks everybody.", 'Robin Vale: Yep, see you on Monday.'],
    ['it is a good-bye till a day', 'Robin Vale: Fine with me.', 'Maren: Okay, so see you on Monday.'],
    ['it tells what is', 'Robin Vale: The router was slow.', 'Maren: Good, no errors.', 'Robin Vale: I saw two.'],
  ])('is none where %s', (_, ...lines) => {
    expect(decisionsOf(...lines)).toEqual([]);
  });
});
