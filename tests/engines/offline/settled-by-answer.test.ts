import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';

const draft = (lines: readonly string[]) => draftOf(lines.join('\n'), { date: '2026-11-19' });
const decisionsOf = (lines: readonly string[]) => draft(lines).decisions.map(({ text }) => text);
const tasksOf = (lines: readonly string[]) => draft(lines).actionItems.map(({ owner, task, duePhrase }) => [owner, task, duePhrase]);

describe('decisions', () => {
  it.each([
    [
      'We move the fair to Monday the 30th, both halls.',
      "Ines: Actually no, let's do it differently: we move the fair to Monday the 30th, both halls.",
      'Paul: Sounds good.',
      'Ines: Okay, decided.',
    ],
    [
      "The one on duty calls the guard within ten minutes, that's the new rule.",
      "Ines: So the one on duty calls the guard within ten minutes, that's the new rule.",
      'Paul: Agreed.',
    ],
    ['Cambiamos a la imprenta de Getxo.', 'Ines: La imprenta de Getxo es más barata.', 'Pablo: Entonces decidido, cambiamos a la imprenta de Getxo.'],
    ['La feria pasa al 12 de febrero.', 'Ines: No llegamos a enero con los carteles.', 'Pablo: De acuerdo, pues la feria pasa al 12 de febrero.'],
  ])('%j', (decision, ...lines) => {
    expect(decisionsOf(lines)).toEqual([decision]);
  });
});

describe('the time that is settled on', () => {
  it.each([
    ['Thursday', 'Ines: Tom, can you order the pump by Wednesday?', "Tom: Wednesday is tight, I'm in Linz. Thursday works.", 'Ines: Okay, Thursday then.'],
    ['Donnerstag', 'Jens: Tom, kannst du die Preisliste bis Mittwoch prüfen?', 'Tom: Mittwoch ist knapp. Donnerstag geht.', 'Jens: Gut, dann Donnerstag.'],
    ['by Wednesday', 'Ines: Tom, can you order the pump by Wednesday?', 'Tom: Sure.', 'Ines: Ana, does Friday suit you for lunch?', 'Ana: Friday works.'],
  ])('is %s', (due, ...lines) => {
    expect(tasksOf(lines)).toEqual([['Tom', expect.any(String), due]]);
  });
});

describe('who takes it', () => {
  it.each([
    [
      ['Pilar', 'Preparar el resumen de las ventas para la junta', 'para el martes'],
      'Ines: Hace falta el resumen de las ventas para la junta. Pilar, ¿lo preparas tú?',
      'Pilar: Sí, lo preparo para el martes.',
    ],
    [['Pilar', 'Mandar las invitaciones para la feria', 'el martes'], 'Ines: Faltan las invitaciones para la feria. ¿Las mandas tú, Pilar?', 'Pilar: Vale, el martes.'],
    [
      ['Lena', 'Die drei Händler anschreiben', 'bis Montag'],
      'Jens: Die drei Händler wissen noch nichts. Wer macht das?',
      'Lena: Das kann ich machen, ich schreibe die drei Händler bis Montag an.',
    ],
  ])('%j', (task, ...lines) => {
    expect(tasksOf(lines)).toEqual([task]);
  });

  it('is nobody where nothing of that gender is needed', () => {
    const lines = ['Ines: Hace falta el resumen de las ventas para la junta. Pilar, ¿la preparas tú?', 'Pilar: Sí, la preparo para el martes.'];
    expect(tasksOf(lines)).toEqual([]);
  });
});

describe('a question without a mark', () => {
  it('ends the task before it', () => {
    const wall =
      'so we talked about the search it is too slow on mobile omar you do the switch for the product search behind a flag when do you want ' +
      'to start i start on monday okay good lena you write the test plan for the checkout how long do you need two days i think';
    expect(tasksOf([wall]).map(([, task]) => task)).toEqual(['Do the switch for the product search behind a flag', 'Write the test plan for the checkout']);
  });
});
