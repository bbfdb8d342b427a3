import { describe, expect, test } from 'vitest';
import { findDuePhrase } from '../../src/minutes/due-date.ts';

describe('the time that a sentence names', () => {
  test.each([
    ["I'll send it tomorrow.", 'tomorrow'],
    ['Can you do it by Friday?', 'by Friday'],
    ['review the proposal before Monday', 'before Monday'],
    ['I can get that done by end of next week', 'by end of next week'],
    ['Robin will have it ready by March 3rd at the latest', 'by March 3rd at the latest'],
    ['by the fifteenth of march we need it', 'by the fifteenth of march'],
    ["let's do it on the 15th", 'on the 15th'],
    ['by Monday morning then', 'by Monday morning'],
    ["I'll add the record tomorrow by EOD", 'tomorrow by EOD'],
    ['by noon tomorrow please', 'by noon tomorrow'],
    ["I'll do it this afternoon", 'this afternoon'],
    ['by the end of the day please', 'by the end of the day'],
    ["over the next two weeks I'll look at it", 'over the next two weeks'],
    ['well, we could talk on Tuesday but it is due by Friday', 'by Friday'],
    ['it has to be out by the end of Q1', 'by the end of Q1'],
    ['Ich schicke das morgen.', 'morgen'],
    ['Das mache ich bis Ende der Woche', 'bis Ende der Woche'],
    ['nächste Woche Dienstag passt', 'nächste Woche Dienstag'],
    ['bis zum 15. ist es fertig', 'bis zum 15.'],
    ["I'll write it by the nineteenth then", 'by the nineteenth'],
    ["I'll keep the room on the twentieth already", 'on the twentieth'],
    ['send it on the 20th already', 'on the 20th'],
    ['before the twenty-third, please', 'before the twenty-third'],
    ['Ich mache das bis zum neunzehnten', 'bis zum neunzehnten'],
    ['I can look at it next week, probably Tuesday, and then we see', 'next week, probably Tuesday'],
    ['that is either Thursday or Friday next week', 'Thursday or Friday next week'],
    ['by March 3rd of next year it is gone', 'by March 3rd of next year'],
    ['I need it by end of Friday', 'by end of Friday'],
    ['Das ist bis Ende KW 14 fertig', 'bis Ende KW 14'],
    ['Ich mache das am Dienstag übernächster Woche', 'am Dienstag übernächster Woche'],
    ['Das geht am zwanzigsten März raus', 'am zwanzigsten März'],
  ])('in "%s" is "%s"', (sentence, phrase) => {
    expect(findDuePhrase(sentence)).toBe(phrase);
  });

  test.each([
    ['I will look at that sometime next week', 'sometime next week'],
    ["I'll do it in the next few weeks", 'in the next few weeks'],
    ['we can settle that in the next meeting', 'in the next meeting'],
    ["I'll do it as soon as possible", 'as soon as possible'],
  ])('in "%s" is vague, and found: "%s"', (sentence, phrase) => {
    expect(findDuePhrase(sentence)).toBe(phrase);
  });

  test.each([
    'We talked last Friday about it', 'Every Monday we meet', 'we had it three weeks ago', 'since Tuesday it is down', "today's meeting is short",
    'we march on and on', 'we may 5 times', 'give me a second', 'the sun is out now', 'he sat there', 'at the end of the day it works', 'on the 2nd floor',
    'as soon as we know', 'Guten Morgen zusammen', 'nothing is here', 'the first thing is the second one', '',
  ])('is not in "%s"', (sentence) => {
    expect(findDuePhrase(sentence)).toBeNull();
  });

  test('is a slice of the sentence, capitals and letters that change length kept', () => {
    expect(findDuePhrase('İstanbul team, BY FRIDAY please')).toBe('BY FRIDAY');
  });

  test('of five million characters is looked for in their beginning only', () => {
    expect(findDuePhrase(`${'in the next '.repeat(400_000)} by Friday`)).toBeNull();
  });
});
