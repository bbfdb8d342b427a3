import { describe, expect, it } from 'vitest';
import { toPresentable } from '../../../src/engines/offline/presentable.ts';
import { cleanSpeech } from '../../../src/speech/clean.ts';

const shown = (spoken: string, language = 'en'): string => toPresentable(cleanSpeech(spoken, language));

describe('a spoken sentence as it is shown', () => {
  it.each([
    ['yeah, no, exactly, the retention job runs but it fails every night.', 'The retention job runs but it fails every night.'],
    ["we had the pumps standing still for I want to say twenty minutes, because of the, what's it called, the pressure valve.", 'We had the pumps standing still for twenty minutes, because of the pressure valve.'],
    ["and then there's the there's a gap in the sales data of March.", "There's a gap in the sales data of March."],
    ['I think the warranty ends in June, I think.', 'I think the warranty ends in June.'],
    ['I think we should probably ask the plumber first.', 'We should probably ask the plumber first.'],
    ["I guess it's the index on the orders table.", "I guess it's the index on the orders table."],
    ['The pump is worn out, I think, and the seal is too.', 'The pump is worn out, I think, and the seal is too.'],
    ['Hello everyone, the pump in hall two is worn out.', 'The pump in hall two is worn out.'],
    ['What I would suggest is, we ask the plumber first.', 'We ask the plumber first.'],
    ["We use a scheduler, night owl or whatever it's called, for the exports.", 'We use a scheduler, night owl, for the exports.'],
    ["The boiler runs at night, you know, when power is cheap or something.", 'The boiler runs at night when power is cheap.'],
    ['so that means the contract ends in May, right.', 'That means the contract ends in May.'],
    ['The pump runs again before we jump into the next thing, all right.', 'The pump runs again before we jump into the next thing.'],
    ['It took us two attempts to get that right.', 'It took us two attempts to get that right.'],
    ['The scanners need a firmware update, that takes weeks.', 'The scanners need a firmware update, that takes weeks.'],
    ['The tenants have waited since May, they will move out.', 'The tenants have waited since May, they will move out.'],
  ])('of %j', (spoken, text) => {
    expect(shown(spoken)).toBe(text);
  });

  it.each([
    ['Also ich hätte gesagt, wir lassen die alte Pumpe erstmal stehen.', 'Wir lassen die alte Pumpe erstmal stehen.'],
    ['Ja, also vielleicht vorweg, die Pumpe ist seit Montag aus, glaub ich.', 'Die Pumpe ist seit Montag aus, glaub ich.'],
  ])('of German talk: %j', (spoken, text) => {
    expect(shown(spoken, 'de')).toBe(text);
  });

  it.each([
    "The warranty has a term of, it was two years.",
    "The order numbers are, they're reserved for a week.",
    'People just, they just press the button and go home.',
    'The owner of the second pump, he has the key.',
    "We don't need it, it's one link.",
    'For Wednesday and Thursday the hall is closed.',
  ])('puts no words of two clauses together: %j', (sentence) => {
    expect(shown(sentence)).toBe(sentence);
  });

  it.each(['The right side of the panel is broken.', 'We know the reason and it is the cable.', 'The first thing we need is a plan for May.', 'So far the tests are green.'])('keeps %j', (sentence) => {
    expect(shown(sentence)).toBe(sentence);
  });
});
