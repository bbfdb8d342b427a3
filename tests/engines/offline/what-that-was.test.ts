import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';

const decisionsOf = (...lines: string[]): string[] => draftOf(lines.join('\n')).decisions.map(({ text }) => text);

const PEER = 'Ilse: The lease on the corner shop ends in the summer.';

describe('what is taken', () => {
  it('is no refusal', () => {
    const wall = 'And a weekly report, that costs extra. We don\'t want the gold contract. No, I see that. Fine, we\'ll take that. Good.';
    expect(decisionsOf(`The rent was fine in spring. ${wall} How is the weather?`)).toEqual([]);
    expect(decisionsOf(PEER, "Joost: We don't need the second parking space in the yard.", 'Ilse: No, of course.', "Joost: Okay, we'll take that.")).toEqual([]);
    expect(decisionsOf(PEER, 'Joost: We would never pay for the gold contract of the landlord.', 'Ilse: Hm.', "Joost: Okay, let's do that.")).toEqual([]);
  });

  it('is not what was named before something else was offered', () => {
    const window = 'The window of the bakery needs a new frame before the winter.';
    const offer = 'Look, I could give you the cellar for a year.';
    expect(decisionsOf(`The rent was fine in spring. ${window} Right. ${offer} It's dry, good. Okay, we'll take that. Fine.`)).toEqual([]);
    expect(decisionsOf(PEER, `Joost: ${window}`, `Ilse: Right. ${offer} It's dry.`, "Joost: Okay, we'll take that.").join(' ')).not.toContain('window');
  });

  it('is still what calls for work, and what is refused can still be dropped', () => {
    const lines = ['Joost: The window of the bakery needs a new frame before the winter.', "Ilse: Okay, let's do that."];
    expect(decisionsOf(PEER, ...lines)).toEqual(['“The window of the bakery needs a new frame before the winter.” – “Let\'s do that.”']);
    const dropped = ["Joost: We don't need the second parking space in the yard, nobody has a car.", "Ilse: Okay, then let's drop it."];
    expect(decisionsOf(PEER, ...dropped).join(' ')).toContain('parking space');
  });
});

describe('a sentence that only confirms', () => {
  it.each([
    "Then that's the rule from now on.",
    "Okay, so that's the new rule.",
    "Alright, then that's how we do it from now on.",
    "Good, that's the new plan.",
  ])('is no decision of its own: %s', (confirms) => {
    expect(decisionsOf(PEER, 'Joost: Anybody against it? No forklifts after six on Sundays.', `Ilse: No? ${confirms}`, 'Joost: Thank you.')).toEqual([
      'No forklifts after six on Sundays.',
    ]);
  });
});
