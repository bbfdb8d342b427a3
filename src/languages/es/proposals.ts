import { examples } from '../../text/examples.ts';
import { asked, begins, clause, ends, followedBy, gap, notFollowedBy, oneOf, onlyAfter, optional, sequence, stated } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const VERBS =
  'pasamos|movemos|quitamos|dejamos|mantenemos|cambiamos|aplazamos|cancelamos|compramos|pedimos|contratamos|usamos|probamos|ponemos|subimos|bajamos|' +
  'cortamos|eliminamos|seguimos|lanzamos|publicamos|adelantamos|retrasamos|dividimos|juntamos|cerramos|abrimos|vendemos|hacemos|' +
    'elegimos|congelamos';
const INFINITIVES =
  'pasar|mover|quitar|dejar|mantener|cambiar|aplazar|cancelar|comprar|pedir|contratar|usar|probar|poner|subir|bajar|cortar|eliminar|seguir|lanzar|' +
  'publicar|adelantar|retrasar|dividir|juntar|cerrar|abrir|vender|hacer|elegir|congelar';
const WE_DO = `${VERBS}|quedamos|renovamos|desactivamos|empezamos`;
const LEAD = optional(
  'y|entonces|pues|bueno|oye|y si|qué tal si|por qué no|y por qué no|os parece si|te parece si|os parece que|y entonces',
);
const POINTER = 'lo|la|los|las';
const NO_MATTER =
  'hacemos una pausa|hacemos un descanso|pasamos al siguiente|pasamos a otra|seguimos con|dejamos aquí|cerramos aquí|empezamos|' +
    'vemos|hablamos';

/** Lo que un sí convierte en decisión. */
export const proposals: readonly Rule[] = [
  {
    id: 'es/lo-pasamos',
    effect: 'suggests',
    weight: 1.5,
    pattern: sequence(asked, clause, LEAD, POINTER, VERBS),
    yes: examples(['¿Lo pasamos al martes?', '¿Y si la dejamos para el jueves?']),
    no: examples(['Lo pasamos al martes.', '¿Lo pasaste?']),
  },
  {
    id: 'es/quitamos',
    effect: 'proposes',
    weight: 1.75,
    pattern: sequence(asked, clause, LEAD, notFollowedBy(NO_MATTER), followedBy(VERBS)),
    yes: examples(['¿Cancelamos el retiro?', '¿Quitamos la galería?', '¿Por qué no cambiamos de proveedor?']),
    no: examples(['¿Empezamos?', '¿Hacemos una pausa?', 'Quitamos la galería.']),
  },
  {
    id: 'es/podemos',
    effect: 'proposes',
    weight: 1.75,
    pattern: sequence(asked, clause, LEAD, 'podemos|podríamos|deberíamos|queréis|vamos a', followedBy(INFINITIVES)),
    yes: examples(['¿Podemos mover la demo al jueves?', '¿Y deberíamos cambiar el logo?']),
    no: examples(['¿Podemos vernos?', '¿Podemos mirarlo?']),
  },
  {
    id: 'es/que-tal',
    effect: 'suggests',
    weight: 1.25,
    pattern: sequence(
      asked,
      clause,
      LEAD,
      'qué tal|podemos|podéis|os viene bien|te viene bien|os va bien|te va bien|cómo os va',
      followedBy(sequence('el|la|a', '*')),
    ),
    yes: examples(['¿Podemos el martes?', '¿Qué tal el martes?', '¿Os viene bien el 3 de mayo?']),
    no: examples(['¿Qué tal?', '¿Qué tal estás?']),
  },
  {
    id: 'es/quitemos',
    effect: 'proposes',
    weight: 1.5,
    pattern: sequence(
      stated,
      clause,
      LEAD,
      followedBy(sequence('quitemos|dejemos|cambiemos|pasemos|cancelemos|compremos|mantengamos|aplacemos|usemos', 'el|la|los|las')),
    ),
    yes: examples(['Quitemos el cohete.', 'Pues dejemos el logo antiguo.']),
    no: examples(['¿Quitemos el cohete?', 'Dejemos aquí.', 'Quitamos el cohete.']),
  },
  {
    id: 'es/propongo',
    effect: 'proposes',
    weight: 1.5,
    pattern: sequence(
      clause,
      oneOf('propongo|yo propongo|propongo que|yo propongo que|mi propuesta es|yo voto por|voto por'),
      followedBy(sequence('*', '*')),
    ),
    yes: examples(['Propongo mantener el logo antiguo.', 'Yo voto por quitar la galería.']),
    no: examples(['La propuesta llegó tarde.']),
  },
  {
    id: 'es/podriamos',
    effect: 'proposes',
    weight: 0.75,
    pattern: sequence(stated, clause, 'podríamos|deberíamos|creo que deberíamos|yo creo que deberíamos', followedBy(INFINITIVES)),
    yes: examples(['Podríamos quitar la galería.']),
    no: examples(['Podríamos vernos luego.', '¿Podríamos quitarla?']),
  },
  {
    id: 'es/nos-quedamos',
    effect: 'announces',
    weight: 1.5,
    pattern: sequence(
      stated,
      begins,
      notFollowedBy(NO_MATTER),
      oneOf('nos quedamos con|vamos con|mantenemos|movemos|pasamos|adelantamos|retrasamos|cancelamos|aplazamos|quitamos|no renovamos|no cambiamos|no compramos'),
      followedBy('el|la|los|las|un|una'),
    ),
    yes: examples(['Movemos el lanzamiento al cinco de mayo.', 'Nos quedamos con el logo antiguo.', 'Entonces cancelamos la feria.']),
    no: examples(['¿Cancelamos la feria?', 'Ellos mantienen el precio.']),
  },
  {
    id: 'es/pues-quitamos',
    effect: 'settles',
    weight: 2,
    pattern: sequence(
      stated,
      onlyAfter('de|venga|acuerdo|pues|entonces|vale|bueno|y|ok|okay|bien|perfecto|muy|sí|claro'),
      notFollowedBy(NO_MATTER),
      oneOf(
        sequence(WE_DO, 'el|la|los|las|un|una|a|con|en', '*'),
        sequence('el|la|los|las', '*', gap(3), 'lo|la|los|las', WE_DO, '*'),
        sequence('el|la|los|las', '*', gap(2), 'el|al|para el', 'lunes|martes|miércoles|jueves|viernes|día', optional('a'), gap(3), ends),
      ),
    ),
    yes: examples([
      'Venga, pues quitamos los filtros.',
      'Vale, pues la formación la hacemos en mayo.',
      'Vale, entonces la demo el lunes a las diez.',
      'De acuerdo, movemos el lanzamiento al cinco de mayo.',
    ]),
    no: examples(['Ayer quitamos los filtros.', '¿Vale, quitamos los filtros?', 'Pues hacemos una pausa.', 'Vale, la demo salió bien.']),
  },
  {
    id: 'es/si-acaso',
    effect: 'hypothetical',
    weight: 2,
    pattern: oneOf(
      sequence(stated, 'si'),
      'quizás|tal vez|a lo mejor|habría que ver|no sé si|antes solíamos|el año pasado|la última vez|normalmente|imagina|en teoría|' +
        'por ejemplo|todavía no hemos decidido',
    ),
    yes: examples(['Si la quitamos, perdemos mayo.', 'A lo mejor la quitamos.']),
    no: examples(['Quitamos la galería.', '¿Y si la quitamos?']),
  },
  {
    id: 'es/orden-del-dia',
    effect: 'procedure',
    weight: 2,
    pattern: oneOf(
      'orden del día|siguiente punto|siguiente tema|comparto pantalla|compartir pantalla|se oye|se ve|me oís|me oyes|una pausa|' +
        'un descanso|empezamos|vamos a empezar',
      'seamos breves|rapidito|os cuento|en el chat|la grabación|esta reunión|esta llamada',
      sequence('lo', 'dejamos', 'aquí|por hoy'),
      sequence('sin', gap(1), 'excepciones'),
      sequence(begins, 'primero', 'el|la|los|las', gap(2), ends),
    ),
    yes: examples(['Siguiente punto.', '¿Me oís?', 'Lo dejamos aquí por hoy.', 'Seamos breves.', 'Primero la fecha.', 'Sin excepciones.']),
    no: examples(['Lo dejamos para el jueves.', 'Cambiamos el punto de venta.']),
  },
];
