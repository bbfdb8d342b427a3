import { examples } from '../../text/examples.ts';
import { asked, followedBy, many, name, notFollowedBy, oneOf, opens, optional, sequence, small, stated, unbroken } from '../pattern.ts';
import type { ActionRule } from '../rules.ts';

const ADVERBS = many('ya|luego|también|entonces|mejor|por|favor|igual|mañana|hoy');
const HEAD = oneOf(opens, 'y|pues|vale|bueno|entonces|sí|que|luego|pero|claro');
/** To whom something is sent or said: it is left out of the task. */
const TO_YOU = optional('te|os|se lo|me|nos');

/** Giros tras los cuales viene el trabajo de alguien. */
export const actions: readonly ActionRule[] = [
  {
    id: 'es/voy-a',
    effect: 'tasks',
    taker: 'speaker',
    weight: 2,
    pattern: unbroken(sequence('voy a|tengo que|debo|me toca|me queda|me falta|quedo en|prometo', ADVERBS)),
    yes: examples(['Voy a mandar el contrato.', 'Yo tengo que revisar el seguro.']),
    no: examples(['Vas a mandarlo.', 'Voy al médico.']),
  },
  {
    id: 'es/me-encargo-de',
    effect: 'tasks',
    taker: 'speaker',
    weight: 2.25,
    pattern: unbroken(
      sequence('me encargo yo de|me encargo de|me ocupo yo de|me ocupo de|me encargo yo del|me encargo del|me ocupo del', ADVERBS),
    ),
    yes: examples(['Yo me encargo de llamar al proveedor.', 'Me ocupo de las entradas.']),
    no: examples(['Me encargo yo.', 'Se encarga de todo.']),
  },
  {
    id: 'es/hago',
    effect: 'tasks',
    taker: 'speaker',
    weight: 1,
    weak: true,
    pattern: unbroken(sequence(HEAD, optional('yo|hoy|mañana|luego'), TO_YOU, followedBy('*o|*aré|*eré|*iré'))),
    yes: examples(['Te mando el acta mañana.', 'Yo reviso el contrato.', 'Llamaré al proveedor.']),
    no: examples(['Mandas el acta.', 'La reviso.']),
  },
  {
    id: 'es/puedo',
    effect: 'tasks',
    taker: 'offer',
    weight: 1,
    pattern: unbroken(sequence(stated, HEAD, optional('yo'), optional('te|os|le|les'), 'puedo|podría', ADVERBS)),
    yes: examples(['Yo puedo preparar la oferta.', 'Te puedo mandar un presupuesto.', 'Puedo hacer la selección de fotos.']),
    no: examples(['¿Puedo pasar?', 'No puedo.']),
  },
  {
    id: 'es/puedes',
    effect: 'tasks',
    taker: 'addressee',
    weight: 1.5,
    pattern: unbroken(
      sequence(
        'puedes|podrías|podéis|puede usted|podría usted|te importa|te importaría|necesito que puedas|te encargas de|te ocupas de|' +
          'tienes que|te toca',
        ADVERBS,
      ),
    ),
    yes: examples(['¿Puedes revisar el contrato?', 'Marta, ¿podrías llamar al proveedor?', '¿Te encargas de las entradas?']),
    no: examples(['No se puede revisar.', 'Puedo revisarlo.']),
  },
  {
    id: 'es/me-mandas',
    effect: 'tasks',
    taker: 'addressee',
    weight: 1.5,
    weak: true,
    pattern: unbroken(sequence(asked, HEAD, optional('me|nos|tú'), followedBy('*as|*es|*áis|*éis'))),
    yes: examples(['¿Me mandas el contrato?', 'Marta, ¿revisas tú la oferta?']),
    no: examples(['Me mandas el contrato.', '¿Lo mando?']),
  },
  {
    id: 'es/nombre-va-a',
    effect: 'tasks',
    taker: 'named',
    weight: 2,
    pattern: unbroken(sequence(name, oneOf('va a|tiene que|debería|se encarga de|se ocupa de|puede|quedó en|se ha ofrecido a'), ADVERBS)),
    yes: examples(['Marta va a llamar al proveedor.', 'Iker se encarga de las entradas.']),
    no: examples(['ella va a llamar', 'Marta no llama.']),
  },
  {
    id: 'es/queda-pendiente',
    effect: 'tasks',
    taker: 'explicit',
    weight: 2.5,
    pattern: sequence(
      'queda pendiente|quedan pendientes|está pendiente|falta por|queda por|tarea pendiente',
      optional('de'),
      followedBy(small),
    ),
    yes: examples(['Queda pendiente revisar el seguro.', 'Está pendiente de firmar el contrato.']),
    no: examples(['No queda nada.', 'Pendiente.']),
  },
  {
    id: 'es/hay-que',
    effect: 'tasks',
    taker: 'group',
    weight: 1.5,
    pattern: unbroken(
      sequence(
        'hay que|habría que|tenemos que|tendríamos que|alguien tiene que|alguien debería|quién puede|quién podría',
        notFollowedBy('ver|decir|pensar'),
        ADVERBS,
      ),
    ),
    yes: examples(['Hay que pedir las sillas.', '¿Quién puede llamar al hotel?']),
    no: examples(['Hay que ver.', 'No hay sillas.']),
  },
  {
    id: 'es/necesito-que',
    effect: 'tasks',
    taker: 'addressee',
    weight: 1.5,
    pattern: unbroken(sequence('necesito que|quiero que|hace falta que|haría falta que', optional('me|nos|le|les'), followedBy('*es|*as'))),
    yes: examples(['Necesito que me mandes el listado.', 'Hace falta que prepares la sala.']),
    no: examples(['Necesito que me den acceso.', 'Necesito el listado.']),
  },
  {
    id: 'es/vamos-a',
    effect: 'tasks',
    taker: 'explicit',
    weight: 1.5,
    pattern: unbroken(sequence(stated, HEAD, 'vamos a', notFollowedBy('ver|empezar|hablar|repasar|seguir|dejar'), followedBy('*ar|*er|*ir'))),
    yes: examples(['Vamos a cambiar las cerraduras este fin de semana.']),
    no: examples(['Vamos a ver.', '¿Vamos a cambiarlas?', 'Vamos al almacén.']),
  },
];
