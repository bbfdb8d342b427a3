import { describe, expect, it } from 'vitest';
import { resolveDue } from '../../../src/minutes/due-date.ts';
import { draftOf } from './draft.ts';

const ON_THURSDAY = '2026-11-19';
const draft = (lines: readonly string[], me: readonly string[] = []) => draftOf(lines.join('\n'), { date: ON_THURSDAY, me });
const tasksOf = (lines: readonly string[], me: readonly string[] = []) =>
  draft(lines, me).actionItems.map(({ owner, task, duePhrase }) => [owner, task, duePhrase]);
const pointsOf = (lines: readonly string[]) => draft(lines).keyPoints.map(({ text }) => text);

describe('a promise that is replaced', () => {
  it('is one task with the last date, to those who were written to before', () => {
    const lines = [
      "Ines: I'll write to facilities on Monday when the first quotes are here.",
      'Paul: Hang on, there are no quotes on Monday.',
      "Ines: Okay, then I'll write to them on the third of December.",
    ];
    expect(tasksOf(lines)).toEqual([['Ines', 'Write to facilities', 'on the third of December']]);
  });

  it('never takes a thing for those who are spoken to', () => {
    const lines = ['Paul: The two old invoices were in the wrong folder.', "Ines: I'll talk to them on Monday."];
    expect(tasksOf(lines)).toEqual([]);
  });
});

describe('a request that is called off', () => {
  it.each([
    [
      'Ines: Paul, can you mail the payroll sheet to the agency?',
      "Paul: There are salaries in it. I don't think we're allowed to mail that.",
      "Ines: No, please don't mail it.",
    ],
    ['Ines: Paul, kannst du die Liste verschicken?', 'Paul: Da stehen Adressen drin.', 'Ines: Stimmt, dann bitte nicht verschicken.'],
  ])('is no task: %j', (...lines) => {
    expect(tasksOf(lines)).toEqual([]);
  });

  it('stays where only its time or its address is refused', () => {
    const lines = [
      'Ines: Paul, can you mail the payroll sheet to the agency?',
      'Paul: Sure, on Monday.',
      "Ines: Great, just don't mail it to the old address.",
    ];
    expect(tasksOf(lines)).toEqual([['Paul', 'Mail the payroll sheet to the agency', 'on Monday']]);
  });
});

describe('a statement that the next turn refuses', () => {
  const STATED = 'Ines: If a shop orders more than fifty crates a week, the extra crates are cut from the next delivery.';

  it('is no key point', () => {
    expect(pointsOf([STATED, "Paul: Cutting crates, I don't like that. We call them first. No hard cut."])).not.toContain(STATED.slice(6));
  });

  it('is one where nobody does', () => {
    expect(pointsOf([STATED, 'Paul: That is what the contract says, and the shops know it.'])).toContain(STATED.slice(6));
  });
});

describe('what is to be fixed', () => {
  it('is something that is at fault', () => {
    const lines = [
      'Ines: The filter of the search page is broken since Monday, customers see old prices.',
      'Ines: We need more people for the booth in Graz this year.',
      'Paul: I can fix it by tomorrow evening.',
    ];
    const [[, task] = []] = tasksOf(lines);
    expect(task).toContain('The filter of the search page is broken');
  });
});

describe('who does it', () => {
  it.each([[['Lena Ortiz', 'Lena']], [['Lena', 'Lena Ortiz']], [['Lena Ortiz']], [['Lena']]])('is found with the aliases %j', (me) => {
    const request = 'Lena, kannst du den Export bauen? Ja, mache ich, aber erst nächste Woche, sagen wir bis zum 27. November.';
    expect(tasksOf([`Guten Morgen, wir reden über den Export. ${request} Gut, dann bis morgen.`], me)).toEqual([
      [me[0]?.length === 4 && me.length === 1 ? 'Lena' : 'Lena Ortiz', 'Den Export bauen', 'bis zum 27. November'],
    ]);
    expect(tasksOf(['Jens: Lena, kannst du den Export bauen?', 'Lena Ortiz: Ja, mache ich.'], me)).toEqual([['Lena Ortiz', 'Den Export bauen', null]]);
  });

  it('is who says yes, with the fuller of two ways to say it', () => {
    const lines = ['Ines: Lena, you put the fence up?', "Lena Ortiz: Yes, I'll build the garden fence by Friday."];
    expect(tasksOf(lines, ['Lena Ortiz'])).toEqual([['Lena Ortiz', 'Build the garden fence', 'by Friday']]);
  });

  it('is nobody where a pronoun has nothing to stand for', () => {
    expect(tasksOf(['Jens: Guten Morgen zusammen.', 'Lena: Ich muss das erst zu Hause klären, ich sage bis Freitag Bescheid.'])).toEqual([]);
  });
});

describe('a weekday of next week', () => {
  it.each([
    ['Paul', 'Ines: Paul, can you build the import for the old invoices?', "Paul: Yes, but not before next week, let's say by Friday."],
    ['Paul', 'Ines: Good morning.', "Paul: I'll build the import for the old invoices, but not before next week, let's say by Friday."],
    ['Paul', 'Jens: Paul, kannst du den Export bauen?', 'Paul: Ja, aber nicht vor nächster Woche, sagen wir bis Freitag.'],
    ['Paul', 'Ines: Paul, ¿puedes revisar el contrato?', 'Paul: Sí, pero no antes de la semana que viene, digamos el viernes.'],
  ])('is not the next one: %s, %j %j', (owner, ...lines) => {
    const [[who, , due] = []] = tasksOf(lines);
    expect(who).toBe(owner);
    expect(resolveDue(due ?? '', ON_THURSDAY)).toBe('2026-11-27');
  });
});
