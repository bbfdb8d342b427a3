import { describe, expect, it } from 'vitest';

import { findDuePhrase, resolveDue } from '../../src/minutes/due-date.ts';

describe('a time that is no due date', () => {
  it.each([
    ['belongs to a noun', [
      'book the flights for May 5th', 'order lunch for Friday', 'reserve the big room for next Tuesday', 'update the Friday report', "send Monday's numbers",
      "check tomorrow's agenda", 'print the Thursday handout', 'prepare the slides for the demo on Thursday', 'write the notes about the call on Monday',
      'translate the March 3rd release notes', 'clean up our Wednesday list', 'collect questions for the workshop on Friday', 'draft the end of month report',
    ]],
    ['is that of a past clause', [
      'fix the bug that Ana reported on Wednesday', 'write up what we discussed on Tuesday', 'look at the build that broke on Monday', 'answer the mail we got on Friday',
      'sort the photos that the guests sent on Sunday', 'fix the bug the auditors reported on Wednesday', 'repeat the test that failed on Thursday', 'check the order that she placed on Monday',
      'call the driver who came on Tuesday', 'read the letter I wrote on Sunday', 'file the complaint they made on Friday', 'write down what was said on Monday',
      'cancel the contract that ends on Friday', 'brief the intern who starts on Monday', 'prepare the demo we have on Thursday',
    ]],
    ['is that of what is to come', [
      'order two chairs that arrive on Wednesday', 'prepare the report that is due on Friday', 'pay the bill which is due on the 12th of May', 'sign the lease that ends in March 2027',
    ]],
    ['is that of what is told or asked', [
      'tell Ana that we start at nine on Thursday', 'tell the team that the office is closed on Friday', 'let the guests know that we open on Saturday', 'check whether the shop is open on Sunday',
      'ask Ana if she can come on Friday', 'let them know when the plumber comes on Tuesday', 'find out who is on call on Saturday', 'remind the tenants that the water is off tomorrow',
      'write to Leo that we are away next week', 'let Mia know that we meet at 10:30 on Monday',
    ]],
    ['is that of an event', [
      'remind everybody of the fire drill on Tuesday', 'invite the new people to the lunch on Thursday', 'bring Mia to the kickoff on Monday', 'write a card for the wedding on Saturday',
      'look for a sitter for the parents evening on Wednesday', 'order chairs for the summer party on June 3rd',
    ]],
    ['is the goal of the task', [
      'move the launch from Monday to Wednesday', 'push the deadline for the posters to Friday', 'postpone the launch until May', 'reschedule the demo for Thursday',
      'move it to next week', 'shift the review to Tuesday', 'delay the rollout until Monday', 'change the date to March 3rd', 'extend the trial until Friday',
      'schedule the interview for Monday', 'reschedule the call on Monday',
    ]],
    ['is a count left open', ['look at that in a week or two', 'tidy the shed in a day or so']],
  ])('as it %s', (_, sentences) => {
    for (const sentence of sentences) expect([sentence, findDuePhrase(sentence)]).toEqual([sentence, null]);
  });

  it.each([
    ['den Fehler beheben, den Ana am Mittwoch gemeldet hat'], ['das aufschreiben, was wir am Montag besprochen haben'], ['die Mail beantworten, die am Freitag kam, und fertig'],
    ['den Bericht prüfen, der am Dienstag verschickt wurde'], ['den Start auf Mittwoch verschieben'], ['den Termin von Montag auf Donnerstag verlegen'], ['die Frist auf Freitag verlängern'],
    ['die Demo auf nächste Woche verschieben'], ['den Start bis Mai verschieben'], ['den Raum für Freitag buchen'], ['Flüge für den 5. Mai buchen'], ['die Zahlen vom Montag prüfen'],
    ['Folien für die Besprechung am Donnerstag machen'], ['den Versuch bis Freitag verlängern'],
  ])('in German: %s', (sentence) => {
    expect(findDuePhrase(sentence)).toBeNull();
  });

  it('is one that is vague', () => {
    for (const phrase of ['sometime next month', 'in a week or two', 'at some point next week']) expect(resolveDue(phrase, '2026-03-12')).toBeNull();
  });
});

describe('a time that is a due date', () => {
  it.each([
    ["I'll push the deadline for the posters to Friday by tomorrow", 'by tomorrow'], ['fix the bug that Ana reported by Friday', 'by Friday'], ['send the Friday report tomorrow', 'tomorrow'],
    ['move the records by Friday', 'by Friday'], ['get it fixed tomorrow', 'tomorrow'], ['send the updated list on Friday', 'on Friday'], ['send the signed contract tomorrow', 'tomorrow'],
    ['have it ready for Friday', 'for Friday'], ['make sure that it works on Monday', 'on Monday'], ['check that the agreed price is in tomorrow', 'tomorrow'],
    ['bring the charts on Thursday', 'on Thursday'], ['send the slides before Monday', 'before Monday'], ['call the supplier this afternoon', 'this afternoon'], ['keep the room on the twentieth already', 'on the twentieth'],
    ['finish the draft by end of next week', 'by end of next week'], ['move the launch from Monday to Wednesday by noon tomorrow', 'by noon tomorrow'], ['send the posters on Tuesday and call them', 'on Tuesday'],
    ['book the room until Friday', 'until Friday'], ['send Leo the offer we discussed on Monday by Friday', 'by Friday'], ['fix what broke on Sunday by Thursday', 'by Thursday'],
    ['tell Ana by Friday that we start at nine', 'by Friday'], ['tell the team that we need a decision by Monday', 'by Monday'], ['ask Ana about the lease on Friday', 'on Friday'],
    ['get to the review on Friday', 'on Friday'], ['find out how to reset it on Monday', 'on Monday'], ['let the tenants know on Friday', 'on Friday'], ['have it done on Friday by noon', 'on Friday by noon'],
    ['make sure that the doors that were ordered are in on Friday', 'on Friday'], ['see that the room is free on Monday', 'on Monday'],
  ])('in "%s" is "%s"', (sentence, phrase) => {
    expect(findDuePhrase(sentence)).toBe(phrase);
  });

  it.each([
    ['den Bericht am Mittwoch schicken', 'am Mittwoch'], ['den Termin bis morgen auf Mittwoch verschieben', 'bis morgen'], ['die Zahlen bis Freitag prüfen', 'bis Freitag'],
    ['morgen den Raum buchen', 'morgen'], ['den Vertrag, den wir brauchen, am Montag schicken', 'am Montag'], ['bis zum 15. das Lager räumen', 'bis zum 15.'],
  ])('in German "%s" is "%s"', (sentence, phrase) => {
    expect(findDuePhrase(sentence)).toBe(phrase);
  });
});
