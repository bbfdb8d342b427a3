import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';

/** What is shown as points of a wall without speakers. */
const pointsOf = (...said: string[]): string[] => draftOf(`${['Hello. Is the gate open? Hm.', ...said].join(' ')} Good. Bye.`).keyPoints.map(({ text }) => text);

describe('a key point of a transcript without speakers', () => {
  const FIRST = 'The price of diesel went up by forty percent in two years.';

  it('takes no reply for the rest of what was said', () => {
    const [plain = ''] = pointsOf(FIRST, "We're customers since 2017 and the volume of the depot doubled in that time.").filter((text) => text.includes('diesel'));
    expect(plain).toContain('2017');
    for (const reply of ['Sure, but', 'Yes, and', 'Okay, but', 'No, but', 'Right, but']) {
      const points = pointsOf(FIRST, `${reply} we're customers since 2017 and the volume of the depot doubled in that time.`);
      expect(points.filter((text) => text.includes('diesel') && text.includes('2017'))).toEqual([]);
    }
  });

  it('has no "you" and "our" of which nobody knows whose they are', () => {
    const points = pointsOf('You have to see that our costs of diesel went up by forty percent in two years.', "We're with you since 2017 and we've doubled our volume in that time.");
    expect(points.join('\n')).not.toContain('You have to see');
  });

  it('does not go on with a reply to the answer, or with its echo', () => {
    const ask = 'How many stops does the depot have in a week?';
    expect(pointsOf(ask, 'The depot has four hundred stops in a week. Seven of them are in the old town.').join('\n')).toContain('Seven');
    expect(pointsOf(ask, 'The depot has four hundred stops in a week. Twenty-eight thousand last year, yes.').join('\n')).not.toContain('stops in a week. Twenty-eight');
    expect(pointsOf(ask, 'The depot has four hundred stops in a week. Four hundred in a week.').join('\n')).not.toContain('. Four hundred in a week');
  });

  it('is no question that runs into its answer', () => {
    const wall =
      "yeah that would be good thanks and who takes over the depot after that well that's the thing i was thinking of pawel what do you think hmm pawel is " +
      "good but he's never been on call for it i'd rather it was maren she knows the accounting side yeah but maren goes on parental leave in march";
    expect(draftOf(`so how was the weekend oh good thanks ${wall} okay then pawel but he needs to shadow me let's do that from january on okay bye`).keyPoints.map(({ text }) => text).join('\n')).not.toContain('what do you think');
  });
});
