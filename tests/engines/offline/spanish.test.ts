import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';

/** A call with names, invented: the minutes below were read against it. */
const CALL = `Marta Ruiz: Buenos días, ¿me oís bien? Qué calor hace hoy, madre mía.
Iker Zabala: Sí, sí, se oye bien. Buenos días.
Marta Ruiz: Vale, pues empezamos. Hoy toca cerrar lo de la feria de Bilbao. El problema es que el almacén no puede entregar los carteles antes del veinte.
Nuria Peña: Ya. Y la imprenta ha subido el precio un quince por ciento desde enero.
Iker Zabala: ¿Y si la demo la hacemos con los carteles antiguos?
Marta Ruiz: No, eso queda fatal, tienen el logo de hace dos años.
Nuria Peña: Bueno, eh, podemos pedir presupuesto a otra imprenta. Yo me encargo de llamar a la imprenta de Getxo.
Marta Ruiz: Genial. Siguiente punto, la reunión con el cliente. ¿La pasamos al martes?
Iker Zabala: Vale, el martes me va bien.
Marta Ruiz: Iker, ¿puedes revisar el contrato antes del viernes?
Iker Zabala: Sí, claro. Y voy a mandar la factura de febrero a contabilidad, que se me había olvidado.
Marta Ruiz: Estupendo. Queda pendiente reservar el hotel, que nadie lo ha mirado.
Nuria Peña: ¿Cuánto cuesta el hotel del año pasado?
Iker Zabala: Ni idea. Eso lo llevaba Ainhoa.
Marta Ruiz: Oye, esto que no salga de aquí, pero Ainhoa se va en abril a otra empresa.
Nuria Peña: ¿Qué dices? No me lo esperaba. Habrá que buscar a alguien.
Marta Ruiz: Ya, ya. Bueno, volviendo a la feria. Hemos decidido mantener el stand pequeño, ¿no?
Iker Zabala: Sí, lo dijimos el lunes. Hay que actualizar las diapositivas de la demo, por cierto.
Nuria Peña: Yo me encargo, para el jueves.
Marta Ruiz: Muy bien. ¿Quitamos el vídeo de la presentación?
Iker Zabala: Sí, mejor, dura demasiado.
Marta Ruiz: Pues nada, gracias a todos, nos vemos el martes. ¿Un café?`;

/** A call as a recogniser writes it, without names. */
const WALL = `bueno eh a ver hoy tenemos lo del servidor de correo porque el viernes pasado se cayó dos veces y los clientes no recibieron las facturas o sea que es
bastante urgente. Sí, el motivo es que el disco está lleno, nadie borra los registros antiguos. Vale. Yo voy a ampliar el disco esta tarde y luego reviso las
alertas. Perfecto. Pues hemos acordado que los registros se guardan treinta días y no un año. Me parece bien. Pues ya está. Y entre nosotros, el proveedor nos cobra el doble que a los demás,
no lo pongas en el acta. Ya. Siguiente tema, la migración. ¿Lo dejamos para después de Semana Santa? Vale. Entonces lo dejamos para el 13 de abril. También queda
pendiente renovar el certificado del dominio a finales de mes. ¿Quién tiene la contraseña del panel? No lo sé, la tenía Gorka. Tengo que preguntar a Gorka. Muy
bien, pues nada, hasta luego, que voy a por un café.`.replaceAll('\n', ' ');

const linesOf = (text: string): Record<string, unknown> => {
  const { language, summary, decisions, actionItems, keyPoints, openQuestions } = draftOf(text);
  return {
    language,
    summary,
    decisions: decisions.map((decision) => decision.text),
    tasks: actionItems.map(({ task, owner, duePhrase }) => [owner, task, duePhrase]),
    keyPoints: keyPoints.map((point) => point.text),
    openQuestions: openQuestions.map((question) => question.text),
  };
};

describe('Spanish talk', () => {
  it('makes the minutes of a call with names', () => {
    expect(linesOf(CALL)).toMatchInlineSnapshot(`
      {
        "decisions": [
          "“¿La pasamos al martes?” – “El martes me va bien.”",
          "Mantener el stand pequeño.",
          "Quitar el vídeo de la presentación.",
        ],
        "keyPoints": [
          "El problema es que el almacén no puede entregar los carteles antes del veinte.",
          "La imprenta ha subido el precio un quince por ciento desde enero.",
        ],
        "language": "es",
        "openQuestions": [
          "¿Cuánto cuesta el hotel del año pasado?",
        ],
        "summary": "Marta Ruiz, Iker Zabala y Nuria Peña hablaron. Decidido: Mantener el stand pequeño; Quitar el vídeo de la presentación; 1 más. Próximos pasos: Nuria Peña: llamar a la imprenta de Getxo; Iker Zabala: revisar el contrato; 3 más.",
        "tasks": [
          [
            "Nuria Peña",
            "Llamar a la imprenta de Getxo",
            null,
          ],
          [
            "Iker Zabala",
            "Revisar el contrato",
            "antes del viernes",
          ],
          [
            "Iker Zabala",
            "Mandar la factura de febrero a contabilidad",
            null,
          ],
          [
            null,
            "Reservar el hotel",
            null,
          ],
          [
            "Nuria Peña",
            "Actualizar las diapositivas de la demo",
            "para el jueves",
          ],
        ],
      }
    `);
  });

  it('makes the minutes of a wall of text', () => {
    expect(linesOf(WALL)).toMatchInlineSnapshot(`
      {
        "decisions": [
          "Los registros se guardan treinta días y no un año.",
          "“¿Lo dejamos para después de Semana Santa?” – “Lo dejamos para el 13 de abril.”",
        ],
        "keyPoints": [
          "El motivo es que el disco está lleno, nadie borra los registros antiguos.",
        ],
        "language": "es",
        "openQuestions": [
          "¿Quién tiene la contraseña del panel?",
        ],
        "summary": "Decidido: Los registros se guardan treinta días y no un año; 1 más. Próximos pasos: Ampliar el disco; Revisar las alertas; 2 más.",
        "tasks": [
          [
            null,
            "Ampliar el disco",
            "esta tarde",
          ],
          [
            null,
            "Revisar las alertas",
            null,
          ],
          [
            null,
            "Renovar el certificado del dominio",
            "a finales de mes",
          ],
          [
            null,
            "Preguntar a Gorka",
            null,
          ],
        ],
      }
    `);
  });

  const around = (...lines: string[]): string =>
    ['Marta Ruiz: Hola a todos, hoy tenemos que hablar de la feria y de lo que queda por hacer.', 'Iker Zabala: Hola, Marta, muy bien.', ...lines, 'Marta Ruiz: Muy bien, pues eso es todo por hoy, gracias.'].join('\n');

  it.each([
    ['Te mando el contrato el viernes.', 'Mandar el contrato', 'Marta Ruiz', 'el viernes'],
    ['Yo me ocupo de las entradas.', 'Encargarse de las entradas', 'Marta Ruiz', null],
    ['Mañana llamo al proveedor.', 'Llamar al proveedor', 'Marta Ruiz', 'Mañana'],
    ['Prepararé la oferta para el 3 de mayo.', 'Preparar la oferta', 'Marta Ruiz', 'para el 3 de mayo'],
    ['Iker va a firmar el contrato la semana que viene.', 'Firmar el contrato', 'Iker Zabala', 'la semana que viene'],
    ['Está pendiente de pagar la factura del taller.', 'Pagar la factura del taller', null, null],
  ])('gives a task: %s', (said, task, owner, due) => {
    const found = draftOf(around(`Marta Ruiz: ${said}`)).actionItems.map((item) => [item.task, item.owner, item.duePhrase]);
    expect(found).toEqual([[task, owner, due]]);
  });

  it.each([
    [['Marta Ruiz: Iker, ¿me mandas la oferta?', 'Iker Zabala: Claro, mañana.'], [['Mandar la oferta', 'Iker Zabala', 'mañana']]],
    [['Marta Ruiz: Iker, ¿puedes llamar al hotel?', 'Iker Zabala: No, yo no puedo esta semana.'], []],
    [['Marta Ruiz: Yo puedo preparar la encuesta.', 'Iker Zabala: Genial, gracias.'], [['Preparar la encuesta', 'Marta Ruiz', null]]],
    [['Marta Ruiz: ¿Quién puede llamar al hotel?', 'Iker Zabala: Yo me encargo.'], [['Llamar al hotel', 'Iker Zabala', null]]],
  ])('gives what was asked to who says yes: %j', (lines, tasks) => {
    expect(draftOf(around(...lines)).actionItems.map((item) => [item.task, item.owner, item.duePhrase])).toEqual(tasks);
  });

  it.each(['No voy a mandar el contrato.', 'Voy a por un café.', 'Lo mando mañana.', 'Si tengo tiempo, llamo al proveedor.', 'Creo que sí.', '¿Me oís bien?'])('gives no task: %s', (said) => {
    expect(draftOf(around(`Marta Ruiz: ${said}`)).actionItems).toEqual([]);
  });

  it.each([
    ['¿Lo pasamos al martes?', 'Vale.', ['“¿Lo pasamos al martes?” – “Vale.”']],
    ['¿Quitamos la galería?', 'Sí, claro.', ['Quitar la galería.']],
    ['¿Podemos mover la demo al jueves?', 'De acuerdo.', ['Mover la demo al jueves.']],
    ['Nos quedamos con el logo antiguo.', 'Perfecto.', ['Nos quedamos con el logo antiguo.']],
    ['¿Quitamos la galería?', 'No, mejor no.', []],
    ['¿Quitamos la galería?', 'Ya veremos.', []],
    ['¿Hacemos una pausa?', 'Vale.', []],
  ])('decides by an answer: %s %s', (proposal, answer, decided) => {
    expect(draftOf(around(`Marta Ruiz: ${proposal}`, `Iker Zabala: ${answer}`)).decisions.map(({ text }) => text)).toEqual(decided);
  });

  it.each(['Que no salga de aquí, pero Ainhoa se va en abril.', 'Off the record, Ainhoa se va en abril.', 'Entre nosotros, Ainhoa se va en abril.', 'Ainhoa se va en abril, no lo apuntes.'])('keeps to itself: %s', (said) => {
    expect(JSON.stringify(draftOf(around(`Marta Ruiz: ${said}`, 'Iker Zabala: Yo me encargo de buscar un sustituto para Ainhoa.')))).not.toMatch(/Ainhoa/u);
  });
});
