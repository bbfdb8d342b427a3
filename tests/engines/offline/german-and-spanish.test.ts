import { expect, test } from 'vitest';
import { draftOf } from './draft.ts';

const tasksOf = (text: string): string[] =>
  draftOf(text).actionItems.map(({ owner, task, duePhrase }) => [owner, task, duePhrase].filter((part) => part !== null).join(' | '));
const decisionsOf = (text: string): string[] => draftOf(text).decisions.map(({ text: decision }) => decision);

/** Talk before and after, so that the language is told. */
const german = (talk: string): string =>
  `Uta: So, wir müssen heute noch die Sache mit dem Bootshaus besprechen.\n${talk}\nUta: Gut, dann haben wir das ja alles.`;
const spanish = (talk: string): string =>
  `Olga: Bueno, hoy tenemos que hablar de lo del local, que ya es tarde.\n${talk}\nOlga: Muy bien, pues ya lo tenemos todo.`;

test.each([
  ['a conclusion begins with its subject', 'Uta: Gut, dann nehmen wir den kleinen Anhänger.\nKai: Ja.', 'Wir nehmen den kleinen Anhänger.'],
  ['"nicht" in a proposal asks for a yes', 'Uta: Können wir nicht einfach ein Zelt mieten?\nKai: Gute Idee.', 'Ein Zelt mieten.'],
  [
    '"okay?" asks for a yes',
    'Uta: Dann treffen wir uns ab jetzt jeden ersten Montag, okay?\nKai: Passt.',
    'Wir treffen uns ab jetzt jeden ersten Montag.',
  ],
])('German: %s', (_, talk, decision) => {
  expect(decisionsOf(german(talk))).toContain(decision);
});

test('German: what asks what to do decides nothing', () => {
  expect(decisionsOf(german('Uta: Und was machen wir mit dem alten Steg?\nKai: Gut. Keine Ahnung.'))).toEqual([]);
});

test.each([
  [
    'the time of a clause is no due date',
    'Uta: Kai, fragst du deinen Bruder, ob er am neunten Mai kann?\nKai: Mach ich.',
    'Kai | Den Bruder fragen, ob er am neunten Mai kann',
  ],
  [
    'work that finds something out stands with the question',
    'Uta: Müssen wir das Fest eigentlich bei der Stadt anmelden?\nKai: Gute Frage.\nUta: Ich klär das mit dem Amt.',
    'Uta | Mit dem Amt klären: “Müssen wir das Fest eigentlich bei der Stadt anmelden?”',
  ],
  [
    'a person is named',
    'Uta: Also Jonas übernimmt die Kasse.\nUta: Ich sag ihm heute noch Bescheid.',
    'Uta | Jonas Bescheid sagen | heute',
  ],
  [
    'a pronoun is replaced by the thing',
    'Kai: Der Vertrag fehlt uns noch.\nUta: Den schicke ich Ihnen bis Freitag.',
    'Uta | Den Vertrag schicken | bis Freitag',
  ],
])('German: %s', (_, talk, task) => {
  expect(tasksOf(german(talk))).toContain(task);
});

test('German without marks: tasks have their owner and date, questions are told', () => {
  const wall =
    'also wir müssen heute noch die regatta planen sabine kannst du die bojen bestellen ja klar mach ich bis dienstag ' +
    'und ich richte das funkgerät ein bis freitag weiß eigentlich jemand ob wir den steg schon bezahlt haben keine ahnung ' +
    'okay dann machen wir die regatta am donnerstag';
  expect(tasksOf(wall)).toEqual(['Sabine | Die bojen bestellen | bis dienstag', 'Das funkgerät einrichten | bis freitag']);
  expect(decisionsOf(wall)).toEqual(['Wir machen die regatta am donnerstag.']);
  expect(draftOf(wall).openQuestions.map(({ text }) => text)).toEqual(['Weiß eigentlich jemand ob wir den steg schon bezahlt haben?']);
});

test.each([
  ['a conclusion', 'Olga: Venga, pues quitamos los carteles viejos.\nRaúl: Vale.', 'Quitamos los carteles viejos.'],
  ['announced and agreed', 'Olga: Movemos la fiesta al cinco de mayo.\nRaúl: Claro.', 'Movemos la fiesta al cinco de mayo.'],
  ['proposed and agreed', 'Olga: Quitemos los globos.\nRaúl: Vale, bien.', 'Quitar los globos.'],
  ['asked and agreed', 'Olga: ¿Cancelamos la excursión?\nRaúl: Sí.', 'Cancelar la excursión.'],
  ['a time that is asked for', 'Olga: ¿Podemos el martes?\nRaúl: El martes me va bien.', '“¿Podemos el martes?” – “El martes me va bien.”'],
  [
    'its thing may stand first',
    'Olga: Vale, pues la fiesta la hacemos la semana del 22.\nRaúl: Sí.',
    'La fiesta la hacemos la semana del 22.',
  ],
])('Spanish: %s', (_, talk, decision) => {
  expect(decisionsOf(spanish(talk))).toContain(decision);
});

test.each([
  [
    'a pronoun is replaced by the thing',
    'Olga: El seguro del local caduca el día 30. ¿Quién lo renueva?\nRaúl: Yo me encargo. Lo renuevo el lunes.',
    'Raúl | Renovar el seguro del local | el lunes',
  ],
  [
    'what is needed of somebody',
    'Olga: Necesito que me mandes el listado de socios antes del viernes.\nRaúl: Sin problema, te lo mando mañana.',
    'Raúl | Mandar el listado de socios | mañana',
  ],
  [
    'what is needed and taken on',
    'Olga: Hay que avisar a los vecinos de que el sábado hay obras.\nRaúl: Ya les aviso yo.',
    'Raúl | Avisar a los vecinos de que hay obras | el sábado',
  ],
  [
    'work that finds something out',
    'Olga: ¿Cuánto tiempo se guardan las facturas del local?\nRaúl: Pues no lo sé. Lo miro y te digo.',
    'Raúl | Mirar: “¿Cuánto tiempo se guardan las facturas del local?”',
  ],
])('Spanish: %s', (_, talk, task) => {
  expect(tasksOf(spanish(talk))).toContain(task);
});

test('Spanish: days and weeks are no topics', () => {
  expect(
    draftOf(spanish('Olga: ¿El lunes o la otra semana? El lunes.\nRaúl: El lunes no, la semana que viene, el lunes.')).summary,
  ).not.toMatch(/temas/u);
});
