import { type OfflinePack, PLAIN_PACK } from '../offline-pack.ts';
import { SPANISH } from '../summary-words.ts';
import { isSpanishAside } from './asides.ts';
import { findSpanishActions } from './find-actions.ts';
import { findSpanishDecisions, readSpanishProposal } from './find-decisions.ts';
import { begins, said } from './said.ts';

/** Said of what was said before: nobody who was not there knows of what. */
const IN_THE_AIR = begins(
  'a ver|ya|nada|ni idea|no (?:lo|la|los|las|le|sé|tengo ni)|eso|esto|lo(?! (?:de|que) )|les?|él|ella|ellos|ellas|ahí|allí|así',
  'entonces|porque|que|pero|y|o|sino|también',
  String.raw`(?:la|los|las) \p{Ll}+(?:ó|aron|ieron|aba|ían?)`,
);
/** Said to somebody, or of oneself: a reader doesn't know whom. */
const TO_SOMEBODY = /(?:^|[\s¿])(?:tú|ti|te|os|vosotros|tu|tus|vuestr[oa]s?|usted|yo|me|mí|conmigo|contigo|creo|supongo)(?![\p{L}])/iu;
/** A verb that shows tense, by its form or as one of the common ones. */
const VERB = said(
  'es|son|está|están|hay|ha|han|va|van|fue|era|tiene|tienen|cuesta|falta|faltan|llega|llegan|sale|queda|quedan|hemos|tenemos',
  String.raw`\p{Ll}{2,}(?:ó|aron|ieron|amos|emos|imos|aba|aban|ía|ían|ará|erá|irá)`,
);
const MATTER = said(
  'problema|motivo|causa|porque|objetivo|resultado|falta|faltan|fallo|falla|fallan|roto|caído|retraso|tarde',
  'caro|cuesta|sube|baja|sin|ya no|demasiad[oa]s?|en vez de|caduca|vence',
);
const PURPOSE = said('hoy (?:toca|vamos|tenemos)|se trata de|el tema (?:es|de hoy)');
const ASKS = begins(
  '¿?(?:(?:y|pero|entonces|oye),? )?(?:quién|cuándo|cuánt[oa]s?|dónde|cuál|qué (?:pasa|hacemos)|cómo (?:lo|se|vamos))',
  '¿?(?:alguien sabe|sabemos|se sabe)',
);
const UNANSWERED = said(
  'no (?:lo )?sé|ni idea|no tengo ni idea|habrá que (?:ver|mirar|preguntar)|ya veremos|buena pregunta',
  'no está claro',
);
const DROPPED = /(?:^|[^\p{L}])(?:hemos descartado|descartamos|no vamos a)\s+(.{6,100}?)[.?!]*$/iu;
const NOUN_FOLLOWS = new Set(
  'el la los las un una unos unas del al de en con por para sin sobre nuestro nuestra este esta cada otro otra su'.split(' '),
);
const VERB_FOLLOWS = new Set('no se lo me te nos os le yo tú que vamos voy va'.split(' '));

const CONCLUDING = /^(?:(?:venga|vale|pues|entonces|bueno|perfecto|de acuerdo|muy bien|sí|y),? )+/iu;

/** A conclusion without what leads to it. */
function asDecision(text: string): string {
  const bare = text.replace(CONCLUDING, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Spanish. */
export const SPANISH_PACK: OfflinePack = {
  ...PLAIN_PACK,
  findActions: findSpanishActions,
  findDecisions: findSpanishDecisions,
  readProposal: readSpanishProposal,
  asDecision,
  rejection: { label: 'Descartado', mayDrop: /descart|no vamos/, dropped: DROPPED },
  isNominal: ({ before, first, surface }) => NOUN_FOLLOWS.has(before?.lower ?? '') || (!first && /^\p{Lu}/u.test(surface)),
  isVerbal: ({ before }) => VERB_FOLLOWS.has(before?.lower ?? ''),
  hasShape: (text) => VERB.test(text) && !isSpanishAside(text),
  beginsInTheAir: (text) => IN_THE_AIR.test(text),
  isWhole: (text) => !TO_SOMEBODY.test(text),
  cues: { matter: MATTER, purpose: PURPOSE },
  questions: { asks: ASKS, unanswered: UNANSWERED },
  and: 'y',
  meeting: 'Reunión',
  summary: SPANISH,
};
