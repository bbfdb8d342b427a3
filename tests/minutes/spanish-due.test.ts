import { describe, expect, it } from 'vitest';
import { findDuePhrase, resolveDue } from '../../src/minutes/due-date.ts';

/** A Tuesday. */
const TODAY = '2026-03-10';

describe('Spanish times', () => {
  it.each([
    ['Te mando el contrato el viernes.', 'el viernes', '2026-03-13'],
    ['Lo reviso para el 3 de mayo.', 'para el 3 de mayo', '2026-05-03'],
    ['Yo lo tengo para el tres de mayo.', 'para el tres de mayo', '2026-05-03'],
    ['Mañana llamo al proveedor.', 'Mañana', '2026-03-11'],
    ['Llamo mañana por la tarde.', 'mañana por la tarde', '2026-03-11'],
    ['Pasado mañana os digo algo.', 'Pasado mañana', '2026-03-12'],
    ['Lo cierro la semana que viene.', 'la semana que viene', '2026-03-20'],
    ['Tengo que mandarlo a finales de mes.', 'a finales de mes', '2026-03-31'],
    ['Tiene que estar antes del jueves.', 'antes del jueves', '2026-03-12'],
    ['Lo hago en dos semanas.', 'en dos semanas', '2026-03-24'],
    ['El martes de la semana que viene lo vemos.', 'El martes de la semana que viene', '2026-03-17'],
    ['Lo quiero a principios de abril.', 'a principios de abril', '2026-04-01'],
    ['Lo miro hoy.', 'hoy', '2026-03-10'],
    ['Lo miro cuanto antes.', 'cuanto antes', null],
  ])('%s', (sentence, phrase, day) => {
    expect(findDuePhrase(sentence)).toBe(phrase);
    expect(resolveDue(phrase, TODAY)).toBe(day);
  });

  it.each(['El viernes pasado llamé al proveedor.', 'Trabajo por la mañana.', 'Nos vemos todos los viernes.', 'Lo pasamos al martes.', 'La reunión del jueves fue larga.', 'Esta mañana he llamado.', 'La semana pasada no pude.'])('%s has no due date', (sentence) => {
    expect(findDuePhrase(sentence)).toBeNull();
  });
});
