import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';
import { RECORDS, WALL } from './meetings.ts';

describe('an open question', () => {
  it.each([
    [['Maren: Do we know whether the certificate renews itself?', "Tobias Quint: Good question, I don't know."], 'Do we know whether the certificate renews itself?'],
    [["Maren: And nobody knows who owns the old price table."], 'Nobody knows who owns the old price table.'],
    [['Maren: So the question is who pays for the second tunnel.'], 'The question is who pays for the second tunnel.'],
    [['Maren: Who owns the database of the old shop?', "Robin Vale: No idea, we'd have to check."], 'Who owns the database of the old shop?'],
    [["Robin Vale: We still don't know whether the supplier delivers in May."], "We still don't know whether the supplier delivers in May."],
    [['Maren: And do you know whether the hall has its own line?', "Robin Vale: Good question, I don't know."], 'Do you know whether the hall has its own line?'],
    [['Maren: The last thing is who signs off the texts in Polish, because Ola left.', "Robin Vale: I don't know."], 'The last thing is who signs off the texts in Polish, because Ola left.'],
  ])('is read from %j', (lines, text) => {
    expect(draftOfLines(...lines).openQuestions.map((question) => question.text)).toEqual([text]);
  });

  it('is none where it is decided soon after', () => {
    const lines = ['Maren: So the question is where we put the rate limiter, in the gateway or in each service.', "Robin Vale: I'd say the gateway for outside traffic and nothing for the rest.", 'Maren: I can live with that.'];
    const { openQuestions, decisions } = draftOfLines(...lines);
    expect([openQuestions, decisions.map(({ text }) => text)]).toEqual([[], ['The gateway for outside traffic and nothing for the rest.']]);
  });

  it('is found in whole meetings', () => {
    expect(draftOf(RECORDS).openQuestions.map(({ text }) => text)).toEqual(['Do we know whether the certificate for the billing service renews itself?']);
    expect(draftOf(WALL).openQuestions.map(({ text }) => text)).toEqual([
      'Nobody knows who owns the old price table in the database.',
      'Is there a backup of the old price table?',
    ]);
  });

  it.each([
    [['Maren: Can you hear me?']], [['Maren: That makes sense, right?']], [['Maren: Does anyone have any other questions?']], [['Maren: What do you guys think?']],
    [['Maren: Is the certificate of the gateway new?', 'Robin Vale: Yes, it was renewed in May by the network team.']],
    [['Maren: Who is responsible for the price table?', 'Robin Vale: That is the job of the shop team, they look after it.']],
    [['Maren: You know what I mean?']], [['Maren: Why would we pay for the second line of the hall?', 'Robin Vale: No idea.']], [['Maren: How are you today, Robin?']],
  ])('is not made of %j', (lines) => {
    expect(draftOfLines(...lines).openQuestions).toEqual([]);
  });
});
