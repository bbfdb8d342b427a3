import { type OfflinePack, PLAIN_PACK } from '../offline-pack.ts';
import { SPANISH } from '../summary-words.ts';
import { isSpanishAside } from './asides.ts';
import { findSpanishActions } from './find-actions.ts';
import { findSpanishDecisions, readSpanishProposal } from './find-decisions.ts';

/** Said of what was said before: nobody who was not there knows of what. */
const IN_THE_AIR =
  /^(?:a ver|ya|nada|ni idea|no (?:lo|la|los|las|le|sé|tengo ni)|eso|esto|lo(?! (?:de|que) )|les?|él|ella|ellos|ellas|ahí|allí|así)(?![\p{L}])/iu;
const GOES_ON = /^(?:entonces|porque|que|pero|y|o|sino|también)(?![\p{L}])|^(?:la|los|las) \p{Ll}+(?:ó|aron|ieron|aba|ían?)(?![\p{L}])/iu;
/** Said to somebody, or of oneself: a reader doesn't know whom. */
const TO_SOMEBODY = /(?:^|[\s¿])(?:tú|ti|te|os|vosotros|tu|tus|vuestr[oa]s?|usted|yo|me|mí|conmigo|contigo|creo|supongo)(?![\p{L}])/iu;
/** A verb that shows tense, by its form or as one of the common ones. */
const VERB =
  /(?:^|\s)(?:es|son|está|están|hay|ha|han|va|van|fue|era|tiene|tienen|cuesta|falta|faltan|llega|llegan|sale|queda|quedan|hemos|tenemos|\p{Ll}{2,}(?:ó|aron|ieron|amos|emos|imos|aba|aban|ía|ían|ará|erá|irá))(?![\p{L}])/u;
const MATTER =
  /(?:^|[^\p{L}])(?:problema|motivo|causa|porque|objetivo|resultado|falta|faltan|fallo|falla|fallan|roto|caído|retraso|tarde|caro|cuesta|sube|baja|sin|ya no|demasiad[oa]s?|en vez de|caduca|vence)(?![\p{L}])/iu;
const PURPOSE = /(?:^|[^\p{L}])(?:hoy (?:toca|vamos|tenemos)|se trata de|el tema (?:es|de hoy))(?![\p{L}])/iu;
const ASKS =
  /^¿?(?:(?:y|pero|entonces|oye),? )?(?:quién|cuándo|cuánt[oa]s?|dónde|qué (?:pasa|hacemos)|cómo (?:lo|se|vamos)|cuál|alguien sabe|sabemos|se sabe)(?![\p{L}])/iu;
const UNANSWERED =
  /(?:^|[^\p{L}])(?:no (?:lo )?sé|ni idea|no tengo ni idea|habrá que (?:ver|mirar|preguntar)|ya veremos|buena pregunta|no está claro)(?![\p{L}])/iu;
const DROPPED = /(?:^|[^\p{L}])(?:hemos descartado|descartamos|no vamos a)\s+(.{6,100}?)[.?!]*$/iu;
const NOUN_FOLLOWS = new Set(
  'el la los las un una unos unas del al de en con por para sin sobre nuestro nuestra este esta cada otro otra su'.split(' '),
);
const VERB_FOLLOWS = new Set('no se lo me te nos os le yo tú que vamos voy va'.split(' '));

/** Spanish. */
export const SPANISH_PACK: OfflinePack = {
  ...PLAIN_PACK,
  findActions: findSpanishActions,
  findDecisions: findSpanishDecisions,
  readProposal: readSpanishProposal,
  rejection: { label: 'Descartado', mayDrop: /descart|no vamos/, dropped: DROPPED },
  isNominal: ({ before, first, surface }) => NOUN_FOLLOWS.has(before?.lower ?? '') || (!first && /^\p{Lu}/u.test(surface)),
  isVerbal: ({ before }) => VERB_FOLLOWS.has(before?.lower ?? ''),
  hasShape: (text) => VERB.test(text) && !isSpanishAside(text),
  beginsInTheAir: (text) => IN_THE_AIR.test(text) || GOES_ON.test(text),
  isWhole: (text) => !TO_SOMEBODY.test(text),
  cues: { matter: MATTER, purpose: PURPOSE },
  questions: { asks: ASKS, unanswered: UNANSWERED },
  and: 'y',
  meeting: 'Reunión',
  summary: SPANISH,
};
