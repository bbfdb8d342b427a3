import { examples } from '../../text/examples.ts';
import { figure, followedBy, gap, notFollowedBy, oneOf, onlyAfter, opens, optional, sequence, signed, stated } from '../pattern.ts';
import type { DecisionRule } from '../rules.ts';

const WE_DECIDED =
  'hemos decidido|decidimos|se ha decidido|está decidido|hemos acordado|acordamos|se acordó|la decisión es|el acuerdo es|' +
    'queda decidido|queda acordado';

/** Lo que introduce una conclusión. */
const CONCLUDING = 'de|venga|acuerdo|pues|entonces|vale|bueno|y|ok|okay|bien|perfecto|muy|sí';
const WHEN =
  'lunes|martes|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** Giros tras los cuales viene una decisión. */
export const decisions: readonly DecisionRule[] = [
  {
    id: 'es/hemos-decidido',
    effect: 'decides',
    form: 'imperative',
    weight: 3,
    pattern: sequence(WE_DECIDED, followedBy('*ar|*er|*ir|no')),
    yes: examples(['Hemos decidido mantener el proveedor.', 'Acordamos no renovar la licencia.']),
    no: examples(['Hemos decidido que sí.']),
  },
  {
    id: 'es/decidido-que',
    effect: 'decides',
    form: 'statement',
    weight: 3,
    pattern: sequence(WE_DECIDED, 'que', followedBy(sequence('*', '*', '*'))),
    yes: examples(['Hemos decidido que la feria se aplaza a mayo.', 'Queda decidido que no hay segunda ronda.']),
    no: examples(['Hemos decidido mantenerlo.']),
  },
  {
    id: 'es/quedamos-en',
    effect: 'decides',
    form: 'statement',
    weight: 3,
    pattern: sequence(
      oneOf(opens, 'entonces|pues|bueno|vale|ok|y'),
      optional('entonces|pues'),
      'quedamos en',
      optional('que'),
      followedBy(sequence('*', '*')),
    ),
    yes: examples(['Entonces quedamos en que el lanzamiento es el tres de mayo.', 'Quedamos en vernos en Bilbao.']),
    no: examples(['No quedamos en nada.']),
  },
  {
    id: 'es/decidido',
    effect: 'decides',
    form: 'statement',
    weight: 3,
    pattern: sequence(
      stated,
      onlyAfter(CONCLUDING),
      'decidido|acordado|hecho|trato hecho|queda decidido|está decidido',
      optional('entonces|pues'),
      signed,
      optional('entonces|pues|y'),
      notFollowedBy('pero|aunque|si|gracias|ya|no sé|lo|la|eso'),
      followedBy(sequence('*', '*', '*')),
    ),
    yes: examples(['Entonces decidido, cambiamos a la imprenta de Getxo.', 'Vale, hecho, quitamos el vídeo.']),
    no: examples(['Decidido.', 'He decidido, creo, dejarlo.', 'Hecho, gracias a todos.']),
  },
  {
    id: 'es/pasa-al',
    effect: 'decides',
    form: 'statement',
    weight: 3,
    included: true,
    pattern: sequence(
      stated,
      onlyAfter(CONCLUDING),
      'el|la|los|las',
      '*',
      gap(3),
      'pasa|pasan|se pasa|se pasan|se mueve|se aplaza|se adelanta|se retrasa',
      oneOf(
        sequence('al|para el|hasta el', optional('día'), figure, 'de', WHEN),
        sequence('al|a|para|para el|hasta|hasta el', WHEN),
      ),
    ),
    yes: examples(['De acuerdo, pues el lanzamiento pasa al 11 de enero.', 'Entonces la feria se aplaza a mayo.']),
    no: examples(['¿El lanzamiento pasa al martes?', 'El tren pasa a su lado.', 'La cuota pasa a 30 euros.']),
  },
  {
    id: 'es/lo-dejamos-para',
    effect: 'decides',
    form: 'pointed',
    weight: 3,
    included: true,
    pattern: sequence(
      stated,
      oneOf(opens, 'entonces|pues|vale|bueno'),
      optional('entonces|pues'),
      'lo dejamos|la dejamos|lo pasamos|la pasamos|lo movemos|la movemos|lo aplazamos|la aplazamos',
      oneOf('para|al|a|hasta'),
    ),
    yes: examples(['Entonces lo dejamos para el jueves.', 'Vale, pues la pasamos al martes.']),
    no: examples(['Lo dejamos aquí.', '¿Lo pasamos al martes?']),
  },
];
