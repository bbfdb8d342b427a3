import { findDuePhrase } from '../../../minutes/due-date.ts';
import type { Utterance } from '../utterance.ts';
import { toInfinitive } from './verbs.ts';

/** "Lo renuevo el lunes", "vale, te lo mando mañana": a promise of which only a pronoun says the thing. */
const PROMISE = new RegExp(
  '(?:^|[,.;] )(?:(?:sí|vale|claro|no|bueno|perfecto|pues|ya|también|luego|yo|eso|sin problema|gracias),? )*' +
    '(?:(?:te|os|se|nos) )?(lo|la|los|las) (\\p{Ll}+(?:o|é))(?![\\p{L}])([^,.;?!]*)',
  'iu',
);
const REST = '(?: (?:de|del|de la|de los|de las|con el|con la|para el|para la|al|a la) [\\p{L}\\d]{3,})*';
/** A thing that the sentence is about, or that is wanted or to be done; behind a preposition it is a part of another. */
const BEFORE =
  '(?:^|[.!?¿] ?)(?:(?:y|pero|pues|bueno|mira|otra cosa|oye|sí|vale|también|además|ah),? )*|' +
  '(?:\\p{L}{2,}(?:ar|er|ir)(?:me|te|les?|nos|os)?|\\p{L}{2,}[ea]s|faltan?|necesit(?:o|amos)|hay que hacer) ';
const named = (articles: string, noun: string): RegExp => new RegExp(`(?:${BEFORE})(?:${articles}) (${noun}${REST})`, 'giu');
const NAMED: Readonly<Record<string, RegExp>> = {
  lo: named('el|un|nuestro', '\\p{Ll}{3,}'),
  la: named('la|una|nuestra', '\\p{Ll}{2,}[^o\\s,.]'),
  los: named('los|unos|nuestros', '\\p{Ll}{2,}s'),
  las: named('las|unas|nuestras', '\\p{Ll}{2,}s'),
};
const ARTICLES = new Map([
  ['lo', 'el'],
  ['la', 'la'],
  ['los', 'los'],
  ['las', 'las'],
]);
/** Times and vague nouns: they are never the thing that a pronoun means. */
const NO_THING =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|día|mes|año|hora|tarde|mañana|noche|verdad|problema|motivo|causa|gente|fin|primer|último|mejor|otro|resto|tema|punto)/iu;
const FINDS_OUT = new Set(['mirar', 'preguntar', 'comprobar', 'consultar', 'averiguar', 'confirmar', 'revisar']);
const FAULT = /(?:^|[^\p{L}])(?:falla|fallan|fallo|error|roto|rota|no funciona|no va|no cuadra|mal|se cae|se cayó)(?![\p{L}])/iu;
const REACH = 3;
const FEWEST_WORDS = 4;

/** A promise with the thing that its pronoun means. */
export interface MeantTask {
  readonly text: string;
  readonly duePhrase: string | null;
  readonly at: number;
  readonly also: readonly number[];
}

/** What was named last with the pronoun's gender and number, as the first of its sentence. */
function thingFor(pronoun: string, verbStem: string, near: readonly Utterance[]): string | null {
  // "¿La preparas tú?" holds the verb again, behind the pronoun.
  const isThing = (thing: string): boolean => !NO_THING.test(thing) && !thing.startsWith(verbStem);
  for (const { text } of near) {
    const [first] = [...text.matchAll(NAMED[pronoun] ?? /(?!)/gu)].map(([, thing = '']) => thing).filter(isThing);
    if (first !== undefined) return first;
  }
  return null;
}

/** The task in a promise of which only a pronoun says the thing, with the thing, or with the sentence it is about; null where it isn't known. */
export function meantTask(utterance: Utterance, utterances: readonly Utterance[]): MeantTask | null {
  const found = PROMISE.exec(utterance.text);
  const [, pronoun = '', verb = '', rest = ''] = found ?? [];
  const infinitive = found === null || utterance.text.endsWith('?') ? null : toInfinitive(verb.toLowerCase());
  if (found === null || infinitive === null) return null;
  const near = utterances
    .slice(Math.max(0, utterance.index - REACH), utterance.index)
    .filter(({ words }) => words >= FEWEST_WORDS)
    .reverse();
  const told = { duePhrase: findDuePhrase(rest), at: found.index };
  const verbText = infinitive.charAt(0).toUpperCase() + infinitive.slice(1);
  const source = near.find(({ text }) => (FINDS_OUT.has(infinitive) ? text.endsWith('?') : infinitive === 'arreglar' && FAULT.test(text)));
  if (source !== undefined && pronoun.toLowerCase() === 'lo')
    return { ...told, text: `${verbText}: “${source.text}”`, also: [source.index] };
  const thing = thingFor(pronoun.toLowerCase(), infinitive.slice(0, -2), near);
  return thing === null ? null : { ...told, text: `${verbText} ${ARTICLES.get(pronoun.toLowerCase()) ?? ''} ${thing}`, also: [] };
}
