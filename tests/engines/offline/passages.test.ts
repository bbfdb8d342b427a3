import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';

const pointsOf = (...lines: string[]): string[] => draftOfLines(...lines).keyPoints.map(({ text }) => text);
const decisionsOf = (...lines: string[]): string[] => draftOfLines(...lines).decisions.map(({ text }) => text);

describe('a key point of several sentences', () => {
  it('is a question with the answer that tells a fact', () => {
    expect(pointsOf('Maren: How many shops asked for the gift cards?', 'Robin Vale: Like eleven, I counted. Eleven out of three hundred.')).toEqual([
      '“How many shops asked for the gift cards?” – “Like eleven, I counted. Eleven out of three hundred.”',
    ]);
  });

  it('is what points back, with what it points to', () => {
    expect(pointsOf('Robin Vale: The oven had nine alarms last week. Seven of them were the door sensor, which is noise.')).toEqual([
      'The oven had nine alarms last week. Seven of them were the door sensor, which is noise.',
    ]);
  });

  it('stands under the name of who tells of themselves', () => {
    const said = pointsOf('Robin Vale: I finished the label printer, that is merged.', 'Maren: And the scale?', 'Tobias Quint: I was on the scale thing for the bakery. It is done, there is one test that is flaky.');
    expect(said).toContain('Tobias Quint: "I was on the scale thing for the bakery. It is done, there is one test that is flaky."');
  });

  it.each([
    ['a question that nobody answers with a fact', 'Maren: What about the oven?', 'Robin Vale: I will look at it later today.'],
    ['a question that only points back', 'Maren: How long does that take?', 'Robin Vale: Two days, maybe three.'],
    ['a promise', 'Maren: When is the oven ready?', 'Robin Vale: I can do it in two weeks.'],
    ['what nobody knows', 'Maren: How many bakeries use the oven?', 'Robin Vale: No idea, two or three hundred.'],
  ])('is not %s', (_, ...lines) => {
    expect(pointsOf(...lines)).toEqual([]);
  });

  it('is not said twice, once with the question and once alone', () => {
    const said = pointsOf('Maren: What did the outage cost the bakery?', 'Robin Vale: About four hundred orders did not come through. The shop had sixty tickets.');
    expect(said).toHaveLength(1);
  });
});

describe('a decision of several turns', () => {
  it('is the proposal with what settles it', () => {
    expect(decisionsOf('Maren: Could we split the order? Like flour first and the sugar in the week after?', "Robin Vale: Yeah that'd work.", "Maren: Okay then let's split it. Flour this week.")).toEqual([
      "“Could we split the order? Like flour first and the sugar in the week after?” – “Then let's split it. Flour this week.”",
    ]);
  });

  it('is the offer that is taken', () => {
    expect(decisionsOf('Maren: The alarm of the oven fires after thirty minutes. Can we make it five?', "Robin Vale: Five is noisy. I'd go with ten.", 'Maren: Okay, ten then.')).toEqual([
      "“Can we make it five?” – “I'd go with ten.” – “Okay, ten.”",
    ]);
  });

  it('is what another offers and is taken on the spot', () => {
    const [text = ''] = decisionsOf('Maren: Could the night bakers do the weekends?', 'Robin Vale: They would take the weekends if we write down the ten most common faults.', "Maren: That's a good deal. Let's take that.");
    expect(text).toContain('if we write down the ten most common faults');
  });

  it.each([
    ['what is left open', 'Maren: Do we tell the bakeries about the flour?', "Robin Vale: Let's leave it open until Monday."],
    ['the run of the meeting', 'Maren: The window in the bakery was open all night.', "Robin Vale: Let's keep it short today."],
    ['an offer that is not taken', "Robin Vale: I'd go with ten ovens.", 'Maren: Okay, I see.'],
  ])('is not %s', (_, ...lines) => {
    expect(decisionsOf(...lines)).toEqual([]);
  });

  it('says what it is where somebody says "let\'s do that" and goes on', () => {
    const text = "so we need it only for support okay so let's do that let's put the flour index on a second server just for support yeah sounds good to me";
    expect(draftOf(text).decisions.map((decision) => decision.text)).toEqual(['Put the flour index on a second server just for support.']);
  });
});

describe('an open question', () => {
  const questionsOf = (...lines: string[]): string[] => draftOfLines(...lines).openQuestions.map(({ text }) => text);

  it('is told with what it is about', () => {
    expect(questionsOf('Robin Vale: I had a question about retention, like do we keep the receipts for ninety days or a year?', "Maren: I don't know actually. I'd have to ask legal.")).toEqual([
      'Retention: do we keep the receipts for ninety days or a year?',
    ]);
  });

  it('stands without the words that lead to it', () => {
    expect(questionsOf("Robin Vale: One thing I don't know, do we open the second bakery before or after Christmas?", 'Maren: Beate has to decide that.')).toEqual([
      'Do we open the second bakery before or after Christmas?',
    ]);
  });
});
