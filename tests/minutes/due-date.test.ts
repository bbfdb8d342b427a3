import { describe, expect, test } from 'vitest';
import { resolveDue } from '../../src/minutes/due-date.ts';

/** 2023-12-07 is a Thursday, the day of the meeting unless another is named. */
const THURSDAY = '2023-12-07';
const FRIDAY = '2023-12-08';
const SATURDAY = '2023-12-09';
const SUNDAY = '2023-12-10';
const MONDAY = '2023-12-04';

describe('days', () => {
  test.each([
    ['today', '2023-12-07'],
    ['tonight', '2023-12-07'],
    ['EOD', '2023-12-07'],
    ['by end of day', '2023-12-07'],
    ['by the end of the day', '2023-12-07'],
    ['COB', '2023-12-07'],
    ['this afternoon', '2023-12-07'],
    ['by 5 pm', '2023-12-07'],
    ['later today', '2023-12-07'],
    ['tomorrow', '2023-12-08'],
    ['tomorrow morning', '2023-12-08'],
    ['early tomorrow', '2023-12-08'],
    ['EOD tomorrow', '2023-12-08'],
    ['by noon tomorrow', '2023-12-08'],
    ['the day after tomorrow', '2023-12-09'],
    ['this Thursday, December 14th', '2023-12-14'],
    ['next Friday the 15th', '2023-12-15'],
    ['in 3 days', '2023-12-10'],
    ['in two weeks', '2023-12-21'],
    ["in two weeks' time", '2023-12-21'],
    ['within the next two weeks', '2023-12-21'],
    ['two weeks from now', '2023-12-21'],
    ['in three business days', '2023-12-12'],
    ['in 48 hours', '2023-12-09'],
    ['in a month', '2024-01-07'],
    ['a week from Friday', '2023-12-15'],
  ])('of a Thursday, "%s" is %s', (phrase, day) => {
    expect(resolveDue(phrase, THURSDAY)).toBe(day);
  });
});

describe('weekdays', () => {
  test.each([
    // phrase, said on, due
    ['Friday', THURSDAY, '2023-12-08'],
    ['by Friday', THURSDAY, '2023-12-08'],
    ['Friday', FRIDAY, '2023-12-15'],
    ['Friday', SATURDAY, '2023-12-15'],
    ['Monday morning', THURSDAY, '2023-12-11'],
    ['before Monday', THURSDAY, '2023-12-11'],
    ['first thing Monday', SUNDAY, '2023-12-11'],
    ['this Friday', FRIDAY, '2023-12-08'],
    ['this Friday', MONDAY, '2023-12-08'],
    ['next Friday', MONDAY, '2023-12-15'],
    ['next Friday', FRIDAY, '2023-12-15'],
    ['next Friday', SATURDAY, '2023-12-15'],
    ['next Monday', THURSDAY, '2023-12-11'],
    ['next week Friday', THURSDAY, '2023-12-15'],
    ['Tuesday of next week', THURSDAY, '2023-12-12'],
    ['Friday after next', MONDAY, '2023-12-22'],
    ['Friday EOD', THURSDAY, '2023-12-08'],
    ['no later than Wednesday', THURSDAY, '2023-12-13'],
    ['Friday the 15th', THURSDAY, '2023-12-15'],
    ['by Sun', THURSDAY, '2023-12-10'],
  ])('"%s" said on %s is %s', (phrase, saidOn, day) => {
    expect(resolveDue(phrase, saidOn)).toBe(day);
  });
});

describe('weeks, months, quarters and years are due at their end', () => {
  test.each([
    ['this week', THURSDAY, '2023-12-08'],
    ['end of the week', THURSDAY, '2023-12-08'],
    ['EOW', FRIDAY, '2023-12-08'],
    ['end of the week', SATURDAY, '2023-12-15'],
    ['before the weekend', THURSDAY, '2023-12-08'],
    ['over the weekend', THURSDAY, '2023-12-10'],
    ['this weekend', SUNDAY, '2023-12-10'],
    ['next week', THURSDAY, '2023-12-15'],
    ['end of next week', THURSDAY, '2023-12-15'],
    ['start of next week', THURSDAY, '2023-12-11'],
    ['the week after next', THURSDAY, '2023-12-22'],
    ['end of the month', THURSDAY, '2023-12-31'],
    ['EOM', '2024-02-10', '2024-02-29'],
    ['next month', THURSDAY, '2024-01-31'],
    ['in March', THURSDAY, '2024-03-31'],
    ['end of January', THURSDAY, '2024-01-31'],
    ['end of Q1', THURSDAY, '2024-03-31'],
    ['by the end of Q4', THURSDAY, '2023-12-31'],
    ['Q3', THURSDAY, '2024-09-30'],
    ['Q3 2025', THURSDAY, '2025-09-30'],
    ['end of the quarter', '2024-05-02', '2024-06-30'],
    ['next quarter', THURSDAY, '2024-03-31'],
    ['end of the year', THURSDAY, '2023-12-31'],
    ['EOY', THURSDAY, '2023-12-31'],
  ])('"%s" said on %s is %s', (phrase, saidOn, day) => {
    expect(resolveDue(phrase, saidOn)).toBe(day);
  });
});

describe('days of the calendar', () => {
  test.each([
    ['the 15th', THURSDAY, '2023-12-15'],
    ['by the 7th', THURSDAY, '2023-12-07'],
    ['the 5th', THURSDAY, '2024-01-05'],
    ['the 31st', '2024-02-01', '2024-03-31'],
    ['the twenty-first', THURSDAY, '2023-12-21'],
    ['March 3rd', THURSDAY, '2024-03-03'],
    ['3 March', THURSDAY, '2024-03-03'],
    ['march third', THURSDAY, '2024-03-03'],
    ['the 15th of January', THURSDAY, '2024-01-15'],
    ['January 15, 2025', THURSDAY, '2025-01-15'],
    ['Feb 29', THURSDAY, '2024-02-29'],
    ['the 3rd of next month', THURSDAY, '2024-01-03'],
    ['2023-12-20', THURSDAY, '2023-12-20'],
    ['12/15', THURSDAY, '2023-12-15'],
    ['15/12', THURSDAY, '2023-12-15'],
    ['12/12', THURSDAY, '2023-12-12'],
    ['12/15/2023', THURSDAY, '2023-12-15'],
  ])('"%s" said on %s is %s', (phrase, saidOn, day) => {
    expect(resolveDue(phrase, saidOn)).toBe(day);
  });
});

describe('German', () => {
  test.each([
    ['heute', '2023-12-07'],
    ['heute Nachmittag', '2023-12-07'],
    ['morgen', '2023-12-08'],
    ['morgen früh', '2023-12-08'],
    ['übermorgen', '2023-12-09'],
    ['bis Freitag', '2023-12-08'],
    ['spätestens Mittwoch', '2023-12-13'],
    ['nächsten Montag', '2023-12-11'],
    ['Freitag nächste Woche', '2023-12-15'],
    ['diese Woche', '2023-12-08'],
    ['Ende der Woche', '2023-12-08'],
    ['nächste Woche', '2023-12-15'],
    ['Ende nächster Woche', '2023-12-15'],
    ['Anfang nächster Woche', '2023-12-11'],
    ['in zwei Wochen', '2023-12-21'],
    ['in vierzehn Tagen', '2023-12-21'],
    ['in einer Woche', '2023-12-14'],
    ['am 15.', '2023-12-15'],
    ['bis zum 15.', '2023-12-15'],
    ['15. Dezember', '2023-12-15'],
    ['3.9.', '2024-09-03'],
    ['Ende des Monats', '2023-12-31'],
    ['Monatsende', '2023-12-31'],
    ['Ende März', '2024-03-31'],
    ['Ende Q1', '2024-03-31'],
    ['übernächsten Dienstag', '2023-12-19'],
    ['am Dienstag übernächster Woche', '2023-12-19'],
    ['in der nächsten Woche, wahrscheinlich Dienstag', '2023-12-12'],
    ['in 14 Tagen', '2023-12-21'],
    ['Freitag in 14 Tagen', '2023-12-22'],
    ['bis übermorgen', '2023-12-09'],
    ['heute Abend', '2023-12-07'],
    ['KW 50', '2023-12-15'],
    ['bis Ende KW 2', '2024-01-12'],
    ['Anfang April', '2024-04-01'],
    ['Mitte April', '2024-04-15'],
    ['Ende des Jahres', '2023-12-31'],
  ])('of a Thursday, "%s" is %s', (phrase, day) => {
    expect(resolveDue(phrase, THURSDAY)).toBe(day);
  });
});

describe('as people say it', () => {
  test.each([
    ['next week, probably Tuesday', '2023-12-12'],
    ['sometime next week, I think Wednesday', '2023-12-13'],
    ['by the end of the month', '2023-12-31'],
    ['Monday week', '2023-12-18'],
    ['first thing tomorrow', '2023-12-08'],
    ['the day after tomorrow', '2023-12-09'],
    ['end of day Friday', '2023-12-08'],
    ['by end of Friday', '2023-12-08'],
    ['by the end of today', '2023-12-07'],
    ['in a fortnight', '2023-12-21'],
    ['by 5pm', '2023-12-07'],
    ['calendar week 51', '2023-12-22'],
    ['March 3rd of next year', '2024-03-03'],
    ['by November 3rd next year', '2024-11-03'],
    ['by October 5th', '2024-10-05'],
  ])('of a Thursday, "%s" is %s', (phrase, day) => {
    expect(resolveDue(phrase, THURSDAY)).toBe(day);
  });
});

describe('no day comes of', () => {
  test.each([
    ['December 3rd', THURSDAY],
    ['by November 28th', THURSDAY],
    ['3.12.', THURSDAY],
    ['end of November', THURSDAY],
    ['KW 48', THURSDAY],
    ['December 20th', '2024-01-10'],
    ['KW 52', '2024-01-10'],
  ])('"%s" said on %s, as it has only just gone by', (phrase, saidOn) => {
    expect(resolveDue(phrase, saidOn)).toBeNull();
  });

  test.each(['Tuesday or Wednesday', 'next week, maybe Tuesday'])('"%s", which may be another', (phrase) => {
    expect(resolveDue(phrase, THURSDAY)).toBeNull();
  });

  test.each([
    'sometime next week', 'early next week', 'at some point', 'soon', 'later', 'in the next few weeks', 'in a couple of days', 'in a few days',
    'a week or two', 'next meeting', 'at the next standup', 'ASAP', 'around Friday', 'irgendwann nächste Woche', 'demnächst', 'in ein paar Tagen',
  ])('"%s", which is vague', (phrase) => {
    expect(resolveDue(phrase, THURSDAY)).toBeNull();
  });

  test.each(['12/08', '3/4', 'march', 'sun', 'now', 'second', 'in a second', 'may', 'the proposal', '', '   ', '15', 'in the morning'])('"%s", which could mean anything', (phrase) => {
    expect(resolveDue(phrase, THURSDAY)).toBeNull();
  });

  test.each(['2023-12-06', 'yesterday', 'last Friday', 'January 15, 2022', '2023-02-30', '2023-13-01', '31/31'])('"%s", which is past or no day', (phrase) => {
    expect(resolveDue(phrase, THURSDAY)).toBeNull();
  });

  test('anything, where the date of the meeting is none', () => {
    expect(resolveDue('tomorrow', '2023-02-30')).toBeNull();
    expect(resolveDue('tomorrow', 'today')).toBeNull();
    expect(resolveDue('tomorrow', '')).toBeNull();
  });

  test('five million characters, at once', () => {
    expect(resolveDue('tomorrow '.repeat(600_000), THURSDAY)).toBeNull();
  });
});
