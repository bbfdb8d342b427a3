import { findDuePhrase, withoutCorrectedTimes } from '../../../minutes/due-date.ts';
import { readTerms } from '../terms.ts';
import { isWork, mayBeWork, toInfinitive } from './verbs.ts';

/** A task read from a Spanish predicate: an infinitive phrase with a capital and without a full stop ("Llamar al proveedor"). */
export interface SpanishTask {
  readonly text: string;
  readonly duePhrase: string | null;
  /** Whether its verb is known as work. */
  readonly sure: boolean;
}

const MOST_WORDS = 20;
const CLAUSE_END =
  /[.?!;:…]|,(?! (?:el|la|los|las) \p{L}+ y )|\s(?:pero|porque|aunque|así que|si quieres|si te parece|que si|y (?:luego|yo|tú|te|os|me|lo|la|después|ya|así|entonces))(?= |$)/u;
const FILLING = /(?:^|\s)(?:por favor|pues|bueno|también|luego|entonces|vale|igual|ya|yo|tú|eso sí)(?=\s|$)/giu;
/** To whom, before the verb: whom the task is for is told by who spoke. */
const BEFORE_VERB = /^(?:(?:de|te|os|me|nos|se)\s+)+/iu;
const LEAD_BEFORE_DUE = /\s+(?:para|antes de|hasta|en)\s*$/iu;
/** A pronoun in the place of the thing. */
const VAGUE =
  /^(?:(?:lo|eso|esto)\s|\p{L}+r(?:me|te|se|le|les|nos|os)?(?:lo|la|los|las)(?:\s|$)|\p{L}+ (?:eso|esto|algo|todo eso)(?:\s|$))/iu;
/** "Mandarme las métricas": whom it is for is told by who asked. */
const FOR_ME = /^(\p{L}+r)(?:me|nos|te|os)(?= (?:el|la|los|las|un|una|unos|unas) )/u;
/** Before a verb it stands for a thing, before a noun it is its article. */
const PRONOUN = /^(?:la|los|las)$/u;
const THING = /^(?:el|la|los|las|un|una|del|l)(?=\s)/iu;

function takeDue(clause: string): { text: string; duePhrase: string | null } {
  const duePhrase = findDuePhrase(clause);
  const at = duePhrase === null ? -1 : clause.indexOf(duePhrase);
  if (duePhrase === null || at < 0) return { text: clause, duePhrase: null };
  return { text: `${clause.slice(0, at).replace(LEAD_BEFORE_DUE, '')} ${clause.slice(at + duePhrase.length)}`, duePhrase };
}

/** The verb as an infinitive; a thing alone is taken care of ("me encargo de las entradas"). */
function withVerb(bare: string): string | null {
  const [first = '', ...rest] = bare.split(' ');
  const verb = first.toLowerCase();
  if (/(?:ar|er|ir)(?:me|te|se|les?|nos|os)?$/u.test(verb)) return isWork(verb) || mayBeWork(verb) ? bare : null;
  if (PRONOUN.test(verb) && toInfinitive(rest[0]?.toLowerCase() ?? '') !== null) return null;
  const infinitive = toInfinitive(verb);
  if (infinitive !== null) return [infinitive, ...rest].join(' ');
  return THING.test(bare)
    ? `encargarse ${bare.replace(/^del /iu, 'del ').replace(/^(?!del )/iu, 'de ')}`.replace(/ de el /u, ' del ')
    : null;
}

const firstOf = (task: string): string => task.split(' ', 1)[0]?.toLowerCase() ?? '';

/** The task in the words after a Spanish cue; null where they hold none. */
export function readSpanishTask(said: string): SpanishTask | null {
  const rest = withoutCorrectedTimes(said);
  const end = rest.search(CLAUSE_END);
  const { text, duePhrase } = takeDue(end < 0 ? rest : rest.slice(0, end));
  const bare = text.replace(FILLING, ' ').replace(/\s+/gu, ' ').trim().replace(BEFORE_VERB, '');
  const task = VAGUE.test(bare) ? null : (withVerb(bare)?.replace(FOR_ME, '$1') ?? null);
  if (task === null || VAGUE.test(task) || task.split(' ').length > MOST_WORDS) return null;
  const content = readTerms(task, 'es')
    .slice(1)
    .filter(({ stem }) => stem !== null).length;
  if (content === 0) return null;
  return { text: task.charAt(0).toUpperCase() + task.slice(1), duePhrase, sure: !mayBeWork(firstOf(task)) || isWork(firstOf(task)) };
}
