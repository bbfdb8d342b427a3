import { examples } from '../../text/examples.ts';
import { begins, gap, notFollowedBy, oneOf, optional, sequence } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const NOTES = 'acta|actas|notas|resumen|grabación|transcripción';

/** Lo que se dice de la propia conversación, y lo que no es para las notas de nadie. */
export const talk: readonly Rule[] = [
  {
    id: 'es/entre-nosotros',
    effect: 'confides',
    weight: 1,
    pattern: oneOf(
      'off the record|entre tú y yo|en confianza|es confidencial|confidencialmente|sin nombres|no se lo digas a nadie|' +
        'no se lo digáis a nadie|no lo contéis|no lo cuentes|esto no es público',
      sequence('entre nosotros', notFollowedBy('y|hay')),
      sequence(
        'que no|no|que esto no|esto no',
        optional('puede|debe'),
        'salga|sale|salir',
        'de aquí|de esta sala|de esta llamada|de este grupo',
      ),
    ),
    yes: examples(['Que no salga de aquí.', 'Esto, off the record.', 'Entre nosotros, se va.', 'Esto no sale de esta sala.']),
    no: examples(['Sale de aquí a las tres.', 'La diferencia entre nosotros y ellos es grande.']),
  },
  {
    id: 'es/no-en-el-acta',
    effect: 'confides',
    weight: 1,
    pattern: oneOf(
      sequence('no|nada', gap(5), 'en|para|al', optional('el|la|las'), NOTES),
      sequence('no', optional('lo|la|esto'), 'apuntes|apuntéis|anotes|anotéis|escribas|escribáis|pongas|pongáis|grabes|grabéis'),
      sequence('fuera', 'del|de', optional('la|las'), NOTES),
    ),
    yes: examples(['Esto no va en el acta.', 'No lo apuntes.', 'Que quede fuera del acta.']),
    no: examples(['Apúntalo en el acta.', 'Yo tomo las notas.']),
  },
  {
    id: 'es/volviendo',
    effect: 'returns',
    weight: 1,
    pattern: oneOf(
      'volviendo al tema|volvamos al tema|volvemos al tema|ya puedes apuntar|ya se puede apuntar',
      sequence(
        begins,
        'siguiente punto|siguiente tema|en fin|volviendo a|volviendo al|volvamos a|volvamos al|pasemos a|pasemos al|a lo que íbamos',
      ),
    ),
    yes: examples(['Bueno, volviendo al presupuesto.', 'Siguiente punto.', 'En fin, la feria.']),
    no: examples(['Vuelvo el lunes.', 'Por fin.']),
  },
];
