import { describe, expect, it } from 'vitest';
import { draftOf, draftOfLines } from './draft.ts';

const tasks = (...lines: string[]): unknown[] => draftOfLines(...lines).actionItems.map(({ task, duePhrase }) => [task, duePhrase]);

describe('somebody who is given something', () => {
  it.each([
    ["I'll send them an email tomorrow morning.", 'Send them an email', 'tomorrow morning'],
    ["I'll send her the numbers by Friday.", 'Send her the numbers', 'by Friday'],
    ["I'll send him our price list on Monday.", 'Send him our price list', 'on Monday'],
    ["I'll give him access to the archive tomorrow.", 'Give him access to the archive', 'tomorrow'],
    ["I'll give them the keys by Tuesday.", 'Give them the keys', 'by Tuesday'],
    ["I'll show her the new greenhouse on Friday.", 'Show her the new greenhouse', 'on Friday'],
    ["I'll tell them about the outage tomorrow.", 'Tell them about the outage', 'tomorrow'],
    ["I'll ask him for the measurements by Friday.", 'Ask him for the measurements', 'by Friday'],
    ["I'll ask them about the invoice on Monday.", 'Ask them about the invoice', 'on Monday'],
    ["I'll ask her whether the hall is free by Friday.", 'Ask her whether the hall is free', 'by Friday'],
    ["I'll remind him to renew the licence tomorrow.", 'Remind him to renew the licence', 'tomorrow'],
    ["I'll email her the contract tomorrow.", 'Email her the contract', 'tomorrow'],
    ["I'll forward them the two offers by Monday.", 'Forward them the two offers', 'by Monday'],
    ["I'll write him a letter of intent by Friday.", 'Write him a letter of intent', 'by Friday'],
    ["I'll call them about the delivery on Monday.", 'Call them about the delivery', 'on Monday'],
    ["I'll invite her to the workshop by Friday.", 'Invite her to the workshop', 'by Friday'],
    ["I'll bring them some samples on Thursday.", 'Bring them some samples', 'on Thursday'],
    ["I'll send them three quotes by Tuesday.", 'Send them three quotes', 'by Tuesday'],
  ])('stays a pronoun where it is not plain who is meant: %s', (line, task, due) => {
    expect(tasks(`Maren: Okay. ${line}`)).toEqual([[task, due]]);
  });

  it.each([
    ["Tobias Quint: We don't copy the file by hand any more, so the accounting team needs to know.", "Maren: Right, I'll send them an email tomorrow morning.", 'Send the accounting team an email'],
    ['Tobias Quint: Our suppliers never got the form.', "Maren: I'll send them the form tomorrow.", 'Send the suppliers the form'],
    ['Tobias Quint: I think Ottilie wants the numbers.', "Maren: I'll send her the numbers by Friday.", 'Send Ottilie the numbers'],
  ])('is named where one only was spoken of: %s', (before, line, task) => {
    expect(tasks(before, line).map((found) => (found as unknown[])[0])).toContain(task);
  });

  it.each([
    ['Tobias Quint: The file is broken and the folders are full.', "Maren: I'll send them an email tomorrow.", 'Send them an email'],
    ['Tobias Quint: The customers and the suppliers both wait.', "Maren: I'll send them a letter tomorrow.", 'Send them a letter'],
    ['Tobias Quint: Ottilie met Barnaby at the fair.', "Maren: I'll send him the catalogue by Friday.", 'Send him the catalogue'],
  ])('is never a thing, nor one of two: %s', (before, line, task) => {
    expect(tasks(before, line).map((found) => (found as unknown[])[0])).toContain(task);
  });

  it.each([
    ["I'll give him a minute."], ["I'll give them a quick demo."], ["I'll tell you a bit more."], ["I'll show you the screen."], ["I'll ask them."], ["I'll send them."], ["I'll give it a try."],
  ])('is no task by itself: %s', (line) => {
    expect(tasks(`Maren: Okay. ${line}`)).toEqual([]);
  });

  it.each([
    ['Ich schicke ihm die Zahlen bis Freitag.', 'Ihm die Zahlen schicken', 'bis Freitag'],
    ['Ich schicke ihr morgen den Vertrag.', 'Ihr den Vertrag schicken', 'morgen'],
    ['Ich werde ihnen morgen eine Mail schreiben.', 'Ihnen eine Mail schreiben', 'morgen'],
    ['Ich schreibe ihnen bis Montag einen Brief.', 'Ihnen einen Brief schreiben', 'bis Montag'],
    ['Ich behebe den Fehler, den Ana am Mittwoch gemeldet hat.', 'Den Fehler beheben, den Ana am Mittwoch gemeldet hat', null],
    ['Ich verschiebe die Lieferung auf Mittwoch.', 'Die Lieferung auf Mittwoch verschieben', null],
  ])('in German: %s', (line, task, due) => {
    const talk = `Bo Lund: Also gut, ich glaube, wir haben noch zwei Dinge, oder nicht?\nIda Falk: Ja, genau. ${line}\nBo Lund: Super, danke, und sonst haben wir heute nichts mehr.\nIda Falk: Nein, das war alles, tschüss.`;
    expect(draftOf(talk).actionItems.map((item) => [item.task, item.duePhrase])).toEqual([[task, due]]);
  });
});

describe('the words of a task', () => {
  it.each([
    ["I'll fix the bug that Ana reported on Wednesday.", 'Fix the bug that Ana reported on Wednesday', null],
    ["I'll move the launch from Monday to Wednesday.", 'Move the launch from Monday to Wednesday', null],
    ["I'll push the deadline for the posters to Friday.", 'Push the deadline for the posters to Friday', null],
    ["I'll push the deadline for the posters to Friday by tomorrow.", 'Push the deadline for the posters to Friday', 'by tomorrow'],
    ["I'll book the flights for May 5th.", 'Book the flights for May 5th', null],
    ["I'll send the Friday report tomorrow.", 'Send the Friday report', 'tomorrow'],
    ["I'll review Monday's numbers by Thursday.", "Review Monday's numbers", 'by Thursday'],
  ])('keep a time that is not due: %s', (line, task, due) => {
    expect(tasks(`Maren: Okay. ${line}`)).toEqual([[task, due]]);
  });

  it.each([
    ["I'll send the slides by Monday.", 'Send the slides', 'by Monday'],
    ["I'll update the slides tomorrow.", 'Update the slides', 'tomorrow'],
    ["I'll tell Ana that we start at nine on Thursday.", 'Tell Ana that we start at nine on Thursday', null],
  ])('may name what a call has, too: %s', (line, task, due) => {
    expect(tasks(`Maren: Okay. ${line}`)).toEqual([[task, due]]);
  });

  it.each(["I'll send the slides.", "I'll go to the next slide tomorrow.", "I'll start the meeting on Monday.", "I'll share the slides now."])('are none of a call itself: %s', (line) => {
    expect(tasks(`Maren: Okay. ${line}`)).toEqual([]);
  });
});
