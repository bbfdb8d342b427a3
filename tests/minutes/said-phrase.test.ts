import { expect, test } from 'vitest';
import { findSaidPhrase } from '../../src/minutes/said-phrase.ts';

test.each([
  ["I'll do it by Friday.", 'by friday', 'by Friday'],
  ['by, uh, Friday', 'by Friday', 'by, uh, Friday'],
  ['by uh um Friday', 'by Friday', 'by uh um Friday'],
  ['it is due Friday', 'by Friday', 'Friday'],
  ['das geht bis zum fünfzehnten', 'bis zum fünfzehnten', 'bis zum fünfzehnten'],
  ['am Montag', 'bis Montag', 'Montag'],
  ['on 3/15, I think', '3/15', '3/15'],
  ['end of\nnext week', 'end of next week', 'end of\nnext week'],
  ["I'll send that over tomorrowSo yeah", 'tomorrow', 'tomorrow'],
  ["that's doneBy Friday I'll know", 'by Friday', 'By Friday'],
  ['on Fridays, or this Friday', 'Friday', 'Friday'],
])('in "%s" the phrase "%s" was said "%s"', (text, phrase, said) => {
  expect(findSaidPhrase(text, phrase, 0)).toBe(said);
});

test.each([
  ['on Fridays', 'Friday'], ['iTomorrow', 'tomorrows'], ['TOMORROWS', 'tomorrow'], ['next week', 'end of next week'], ['', 'Friday'], ['Friday', ''], ['Friday', '…'], ['.*', '.*'], ['aaa', 'a+'],
  ['a b c d e f g h i j k l m n o', 'a b c d e f g h i j k l m n o'],
])('in "%s" the phrase "%s" was not said', (text, phrase) => {
  expect(findSaidPhrase(text, phrase, 0)).toBeNull();
});

test('of several places the nearest counts', () => {
  expect(findSaidPhrase('by Friday … BY FRIDAY … by friday', 'by Friday', 12)).toBe('BY FRIDAY');
  expect(findSaidPhrase('by Friday … BY FRIDAY … by friday', 'by Friday', 99)).toBe('by friday');
});

test('five million characters are looked through at once', () => {
  expect(findSaidPhrase('by uh like um '.repeat(350_000), 'by Friday', 0)).toBeNull();
});
