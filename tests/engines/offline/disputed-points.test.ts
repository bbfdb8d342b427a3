import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';

/** All that is shown as points. */
const told = (...lines: string[]): string => draftOf(lines.join('\n')).keyPoints.map(({ text }) => text).join('\n');

const BEFORE = 'Ilse: The bakery delivers to sixty shops since the merger of the two companies.';
const AFTER = 'Joost: The yard has forty parking spaces because the old depot was closed in May.';
const CLAIM = 'We lost nine deliveries with the new scanner in autumn.';

describe('a statement that the next one corrects', () => {
  it.each([
    ['Well, not with the scanner, but because the labels were printed twice.'],
    ['No, that was the week with the old scanner.'],
    ['No, it was the labels.'],
    ['Not really, we lost two.'],
    ["Hm, that's not true, we found them again."],
    ['Or rather not lost, they came late.'],
  ])('is no key point: %s', (correction) => {
    expect(told(BEFORE, `Joost: ${CLAIM}`, 'Ilse: Okay.', AFTER)).toContain('nine deliveries');
    expect(told(BEFORE, `Joost: ${CLAIM} ${correction}`, 'Ilse: Okay.', AFTER)).not.toContain('nine deliveries');
    expect(told(BEFORE, `Joost: ${CLAIM}`, `Ilse: ${correction}`, AFTER)).not.toContain('nine deliveries');
    const wall = `The bakery delivers to sixty shops since the merger. ${CLAIM} ${correction} Okay. The yard has forty parking spaces.`;
    expect(told(wall)).not.toContain('nine deliveries');
  });

  it('stays where "no" agrees with what it denies', () => {
    const denied = 'Joost: The nine deliveries of the bakery are not in the new scanner since the update.';
    expect(told(BEFORE, denied, 'Ilse: No, they are not.', AFTER)).toContain('nine deliveries');
    expect(told(BEFORE, `Joost: ${CLAIM}`, 'Ilse: Not bad for a new device.', AFTER)).toContain('nine deliveries');
  });
});

describe('what is refused at once', () => {
  const IDEA = 'The depot could close at four because every tour over ninety stops gets a second driver.';

  it.each([
    ["No, that's too much."],
    ["Hm. I don't like a second driver for that."],
    ["That's too many drivers for me."],
    ["But then nobody is there at five. I don't think we should do that."],
  ])('is no key point: %s', (refusal) => {
    expect(told(BEFORE, `Joost: ${IDEA}`, 'Ilse: Okay.', AFTER)).toContain('second driver');
    expect(told(BEFORE, `Joost: ${IDEA}`, `Ilse: ${refusal}`, AFTER)).not.toContain('second driver');
  });

  it('is none in a transcript without speakers either', () => {
    const wall = (answer: string): string => `The bakery delivers to sixty shops since the merger. ${IDEA} ${answer} The yard has forty parking spaces.`;
    expect(told(wall('Okay.'))).toContain('second driver');
    expect(told(wall("No, that's too much."))).not.toContain('second driver');
    expect(told(wall("Hm. I don't know. I don't like that at all."))).not.toContain('second driver');
    const unmarked = 'so the depot could close at four and every tour over ninety stops gets a second driver';
    expect(told(`okay ${unmarked} okay and the yard has forty parking spaces now`)).toContain('second driver');
    expect(told(`okay ${unmarked} hmm i don't know i don't like that at all okay and the yard has forty parking spaces now`)).not.toContain('second driver');
  });

  it('is still a fact where only the price is too high', () => {
    expect(told(BEFORE, 'Joost: The lease of the depot costs four thousand euros a month.', "Ilse: Ouch, that's too much.", AFTER)).toContain('four thousand');
  });
});
