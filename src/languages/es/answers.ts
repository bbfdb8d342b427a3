import { examples } from '../../text/examples.ts';
import { begins, ends, notFollowedBy, oneOf, optional, pause, sequence } from '../pattern.ts';
import type { Rule } from '../rules.ts';

const FOR_ME = 'a mí|por mí|para mí|a nosotros|por nuestra parte|por mi parte';

/** Lo que se contesta a una propuesta, una petición o un ofrecimiento. */
export const answers: readonly Rule[] = [
  {
    id: 'es/si',
    effect: 'assents',
    weight: 1,
    pattern: sequence(begins, 'sí|bueno|ok|okay|ajá|si quieres|si queréis|mejor|mejor así|mucho mejor', pause),
    yes: examples(['Sí.', 'Bueno, si quieres.']),
    no: examples(['Sí pero cuándo', 'Dice que sí.']),
  },
  {
    id: 'es/vale',
    effect: 'assents',
    weight: 1.5,
    pattern: sequence(
      begins,
      optional('sí|pues'),
      'vale|claro|claro que sí|por supuesto|sin problema|hecho|venga|dale|genial|estupendo|perfecto|gracias|muy bien|con gusto|' +
        'cómo no|adelante|desde luego',
      notFollowedBy('que no|pero|la pena'),
    ),
    yes: examples(['Vale.', 'Sí, claro.', 'Perfecto, gracias.']),
    no: examples(['No vale la pena.', 'Claro que no.']),
  },
  {
    id: 'es/de-acuerdo',
    effect: 'agrees',
    weight: 2,
    pattern: sequence(
      begins,
      optional('sí|pues|bueno|yo'),
      oneOf(
        'de acuerdo|estoy de acuerdo|trato hecho|me parece bien|me parece perfecto|me parece buena idea|buena idea|buen plan|' +
          'suena bien|tiene sentido|por mí bien',
        'me viene bien|nos viene bien|me vale|nos vale|por mí vale|no hay problema|ningún problema|hagámoslo|hagámoslo así|' +
          'lo hacemos así|así lo hacemos|lo dejamos así',
        sequence(FOR_ME, optional('también'), 'vale|bien|perfecto|me va bien|nos va bien|me parece bien'),
        sequence('el', 'lunes|martes|miércoles|jueves|viernes', 'me va bien|me viene bien|nos va bien|va bien|perfecto|puedo'),
      ),
      notFollowedBy('pero|si'),
    ),
    yes: examples(['De acuerdo.', 'Me parece bien.', 'El jueves me va bien.', 'Por mí, perfecto.']),
    no: examples(['No estoy de acuerdo.', 'Me parece bien, pero es caro.']),
  },
  {
    id: 'es/no',
    effect: 'refuses',
    weight: 2,
    pattern: sequence(
      begins,
      oneOf(
        sequence('no', notFollowedBy('hay problema|pasa nada|te preocupes|os preocupéis|hay prisa|está mal|problem*|worries')),
        'mejor no|qué va|para nada|de ninguna manera|ni hablar|yo no puedo|es imposible|imposible|es demasiado|demasiado caro|' +
          'muy caro|lo siento|todavía no|aún no|claro que no|creo que no',
      ),
    ),
    yes: examples(['No.', 'Mejor no.', 'No, yo no puedo esta semana.']),
    no: examples(['No hay problema.', 'No te preocupes.', 'No problem.', 'No worries.']),
  },
  {
    id: 'es/ya-esta',
    effect: 'done',
    weight: 2,
    pattern: oneOf(
      'ya está|ya está hecho|ya lo hice|ya lo he hecho|ya la mandé|ya lo mandé|ya lo he mandado|ya la he mandado',
      sequence(begins, 'no hace falta|no hará falta'),
    ),
    yes: examples(['Eso ya está hecho.', 'Ya lo mandé ayer.', 'No hace falta.']),
    no: examples(['Ya veremos.', 'Está bien.']),
  },
  {
    id: 'es/me-encargo',
    effect: 'takes',
    weight: 2,
    pattern: sequence(
      begins,
      optional('sí|vale|claro|pues|bueno|eso|venga|de eso'),
      oneOf(
        'yo me encargo|me encargo yo|ya me encargo|me encargo|yo me ocupo|me ocupo yo|me ocupo|lo hago yo|yo lo hago|la hago yo|' +
          'yo la hago|lo miro yo|yo lo miro|lo llevo yo',
        'déjamelo a mí|yo puedo|puedo yo|ya lo hago yo|lo preparo yo|cuenta conmigo',
        sequence(optional('ya'), oneOf('lo|la|los|las|les|le|se lo|te lo|te la|os lo'), '*o', optional('yo'), oneOf(ends, pause)),
        sequence('ya', 'lo|la|los|las|les|le|se lo', '*o', 'yo'),
        sequence('yo', ends),
      ),
      notFollowedBy('de|no'),
    ),
    yes: examples(['Yo me encargo.', 'Vale, lo miro yo.', 'Lo escribo yo.', 'Ya les aviso yo.', 'Me ocupo mañana.', 'Yo.']),
    no: examples(['Yo me encargo de las entradas.', 'Yo no puedo.']),
  },
  {
    id: 'es/mejor-dicho',
    effect: 'corrects',
    weight: 2,
    pattern: sequence(
      begins,
      optional('ay|ah|uy'),
      'no espera|espera|perdón|mejor dicho|quiero decir|me he equivocado|pensándolo bien|ahora que lo pienso|olvídalo|corrijo',
      notFollowedBy('un momento|a que'),
    ),
    yes: examples(['No, espera, el jueves.', 'Perdón, en mayo.', 'Pensándolo bien, mejor la semana que viene.']),
    no: examples(['Te espero.', 'Espera un momento.']),
  },
];
