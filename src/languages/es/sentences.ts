import type { SpokenSentences } from '../spoken-sentences.ts';

const ASKS =
  'quién|quiénes|cuándo|cuánto|cuánta|cuántos|cuántas|dónde|cuál|qué hacemos|qué pasa|qué pasó|qué tal|qué os|qué te|por qué|cómo va|' +
  'cómo vamos|cómo lo|cómo está|puedes|podéis|podrías|podemos|podríamos|me mandas|me pasas|me puedes|te encargas|te importa|te parece|' +
  'os parece|te viene|os viene|sabemos algo|sabemos si|sabemos cuándo|sabemos cuánto|sabéis si|alguien sabe|alguien puede|' +
  'se puede|tenemos algo|hay alternativa|lo dejamos|la dejamos|' +
  'lo puedes|la puedes|lo haces|lo preparas|la hacemos presencial|y quién|y cuándo|y cuánto|y qué|y eso por|y por qué|y si|y cómo|' +
  'y tiene|y hay|tiene solución|me oyes|me oís|estamos|algo más|hacemos|lo renovamos|la renovamos|avisamos|quedamos|y la|y el|y lo de';

const PRONOUNS = 'lo|la|los|las|le|les|te|os|te lo|te la|te los|te las|os lo|os la|os las|se lo|se la';
const I =
  'llamo|mando|miro|hago|preparo|arreglo|llevo|pregunto|paso|aviso|envío|reviso|pido|busco|escribo|renuevo|tengo|pongo|cambio|compro|' +
  'necesito|reservo|digo|confirmo|subo|corrijo|explico|cuento|aviso|cierro|pruebo|lleva|llevan|preguntamos|hemos';

const each = (pronouns: string, verbs: string): string =>
  pronouns.split('|').flatMap((pronoun) => verbs.split('|').map((verb) => `${pronoun} ${verb}`)).join('|');

/** Cómo empiezan y acaban las frases habladas. */
export const spanishSentences: SpokenSentences = {
  alone:
    'sí|sí claro|sí vale|sí perfecto|vale|no|bueno|claro|claro que sí|perfecto|gracias|muchas gracias|de acuerdo|sí de acuerdo|genial|' +
    'estupendo|muy bien|sin problema|sí sin problema|me parece bien|me parece perfecto|buena idea|yo me encargo|me encargo yo|' +
    'lo hago yo|' +
    'ni idea|no lo sé|no sé|no estoy seguro|buena pregunta|por mí bien|por mí perfecto|exacto|eso es|ajá|uf|madre mía|hecho|venga|' +
    'sí por favor|por favor|cuando puedas|algo más|mejor no|creo que sí|yo creo que sí|totalmente de acuerdo|no hay problema|' +
    'hasta luego|' +
    'adiós|buenos días|buenas tardes|y la causa|y eso por qué|y por qué|no nada|decidido|sí mejor|claro claro|trato hecho|' +
    'y qué hacemos|y eso desde cuándo|se puede recuperar|nada más|sí hoy mismo|hoy mismo|no imposible',
  starts:
    `${ASKS}|${each(PRONOUNS, I)}|` +
    'vale|pues|bueno|sí|no sé|no lo|ya está|perfecto|genial|estupendo|muy bien|gracias|claro|de acuerdo|entonces lo|entonces la|' +
    'entonces el|entonces quedamos|entonces decidido|entonces nos|entonces hay|entonces dejamos|venga|mira|oye|a ver|' +
    'uf|ajá|otra cosa|otro tema|el otro|la otra|una última|siguiente|lo primero|lo segundo|primero|segundo|por último|también|además|' +
    'yo me|yo lo|yo la|yo creo|yo sigo|yo puedo|yo te|yo os|yo les|yo quitaría|yo diría|yo voy|yo reservo|yo escribo|yo preparo|' +
    'yo llamo|' +
    'me encargo|me ocupo|me parece|me preocupa|me falta|' +
    'voy a|vamos a|tengo que|tenemos que|hay que|habría que|queda pendiente|quedan pendientes|falta|faltan|nos falta|nos faltan|' +
    'necesito que|necesitamos|hay un|hay una|hay unas|hay unos|es que|es la|es el|son|eso lo|eso no|eso es|eso queda|eso iba|' +
    'eso entra|eso está|esto lo|no eso|el problema|la verdad|la causa|' +
    'el motivo|el cliente|el proveedor|el servidor|el contrato|el sistema|el certificado|la fecha|la demo|la alerta|las facturas|' +
    'nadie sabe|nadie sabía|nadie lo|creo que|yo propongo|propongo|mejor el|mejor la|mejor así|mejor lo|quitamos|cambiamos|' +
    'pasamos|dejamos|mantenemos|nos quedamos|y hay que|y también|y queda|' +
    'y yo|y el contrato|pero yo|ayer|ya le|ya les|ya lo|ya la|ya los|ya las|estuvo|' +
    'nos vemos|adiós|hasta luego|buenos días|hola|ni idea|habíamos|de momento|' +
    'a mí|a nosotros|con un|sin problema|buena pregunta|buena idea|exacto|unos|unas|hoy toca|para el jueves sin|presencial',
  asks: ASKS,
  closes: null,
  afterClose: '',
  goesOn:
    'el|la|los|las|un|una|unos|unas|de|del|a|al|en|con|por|para|sin|sobre|y|o|pero|que|si|como|porque|cuando|tú|él|ella|nosotros|' +
    'mi|tu|su|nuestro|nuestra|este|esta|ese|esa|es|son|está|están|ha|han|he|hay|muy|más|no|se|me|te|le|lo|nos|les|os|ya|tan|quien|' +
    'donde|desde|hasta|según|cada|otro|otra|todo|toda|todos|todas|eh|pues|entonces|eso|a ver',
};
