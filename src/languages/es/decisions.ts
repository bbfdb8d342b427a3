import { examples } from '../../text/examples.ts';
import { followedBy, oneOf, opens, optional, sequence, stated } from '../pattern.ts';
import type { DecisionRule } from '../rules.ts';

const WE_DECIDED =
  'hemos decidido|decidimos|se ha decidido|está decidido|hemos acordado|acordamos|se acordó|la decisión es|el acuerdo es|' +
    'queda decidido|queda acordado';

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
