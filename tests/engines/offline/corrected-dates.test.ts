import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';

describe('a date that is corrected in the same breath', () => {
  it.each([
    ["Maren: I'll send the test report to the auditors on Wednesday, no wait, Thursday.", 'Send the test report to the auditors', 'Thursday'],
    ["Maren: I'll send the test report by Wednesday, sorry, by Friday.", 'Send the test report', 'by Friday'],
    ["Maren: I'll send the test report by Tuesday, no, Tuesday is the freeze, by Thursday.", 'Send the test report', 'by Thursday'],
    ["Maren: I'll send the test report to the auditors on Wednesday. No, Thursday, Wednesday I'm in Milan.", 'Send the test report to the auditors', 'Thursday'],
  ])('is the later one: %j', (line, task, due) => {
    expect(draftOfLines(line).actionItems.map((item) => [item.task, item.duePhrase])).toEqual([[task, due]]);
  });

  it('is the later one in German too', () => {
    const text = 'Jonas Falk: Hallo zusammen, also wir reden heute über die neue Leitung.\nPetra Wohl: Ich schicke das Protokoll bis Mittwoch, nee warte, Mittwoch bin ich weg, bis nächsten Donnerstag.\nJonas Falk: Gut, danke euch und bis bald.';
    expect(draftOf(text).actionItems.map((item) => [item.task, item.duePhrase])).toEqual([['Das Protokoll schicken', 'bis nächsten Donnerstag']]);
  });

  it.each([
    ["Maren: I'll send the test report on Wednesday, actually the long one.", 'Send the test report', 'on Wednesday'],
    ["Maren: I'll send the test report by Friday. No, Robin, that's fine.", 'Send the test report', 'by Friday'],
  ])('is not corrected by other words: %j', (line, task, due) => {
    const [item] = draftOfLines(line).actionItems;
    expect([item?.task.slice(0, task.length), item?.duePhrase]).toEqual([task, due]);
  });
});
