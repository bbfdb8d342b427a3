import { findDuePhrase, withoutCorrectedTimes } from '../../../minutes/due-date.ts';
import { readTerms } from '../terms.ts';
import { isWorkInfinitive, toInfinitive } from './verbs.ts';

/** A task read from a German predicate: a capitalised infinitive phrase without a full stop ("Den Eintrag anlegen"). */
export interface GermanTask {
  readonly text: string;
  readonly duePhrase: string | null;
  readonly content: number;
}

const MOST_WORDS = 20;
const CLAUSE_END = /[.?!;:]|,(?!\s+(?:ob|dass|wie|wann|warum|welche\w?|wer|was)\b)|\s+(?:aber|weil|denn|damit|sodass)\s|\s+und\s+(?=(?:[\p{L}\p{N}]+ ){1,4}ich\b)|\s+und\s+(?:dann\s+)?(?=(?:ich|wir|du|er|sie|es|das|dann|ihr|man)\b|\p{Ll}+\s+(?:das|es|die|den|dem|dir|euch|ihn|sie|im|am)\b)/u;
const FILLING = /\s*\b(?:bitte|mal|noch|dann|auch|halt|eben|einfach|gerne|gern|vielleicht|eigentlich|ja|doch|schon|kurz|danach|nachher|da|dir|euch|uns|Ihnen|mich|mir)\b/gu;
/** ", den Ana am Mittwoch gemeldet hat": a clause about the noun before it, the verb at its end. */
const RELATIVE =
  /^, (?:den|die|das|der|dem|was) [^,.;:!?]{1,60} (?:ge\p{L}+|be\p{L}+|ver\p{L}+|\p{L}+ge\p{L}+) (?:hat|haben|habe|hatte|wurden?|ist|sind)(?=[.!?]|$)/u;
/** "Sag dem Vertrieb Bescheid". */
const SAYS_SO = /^sage? (.+ Bescheid)$/iu;
/** "Den Leitern Bescheid sagen". */
const TELLS = /\bBescheid (?:sagen|geben)$/u;
/** A pronoun in the place of the thing: no noun, which German writes with a capital, stands near. */
const VAGUE_ONLY = /^(?:[Dd]as|[Ee]s|[Dd]ies|[Dd]ie|[Dd]en|[Ss]o|[Dd]arum|[Dd]rum|[Dd]arauf|[Ii]hn|[Ss]ie)(?:(?: (?:erst|noch|mal|dann|gleich|selbst|heute|morgen|schnell))* (?:mit|bei|für|von|vom|an|am|im|in|zu|zum|zur|auf|über|bis|gleich|selbst) |(?! (?:\S+ ){0,3}[\p{Lu}\d]) )/u;

function takeDue(clause: string): { text: string; duePhrase: string | null } {
  const duePhrase = findDuePhrase(clause);
  const at = duePhrase === null ? -1 : clause.indexOf(duePhrase);
  if (duePhrase === null || at < 0) return { text: clause, duePhrase: null };
  const before = clause.slice(0, at).replace(/\s*\b(?:bis|vor|am|zum|bis zum|ab|im|in der)\s*$/i, '');
  return { text: `${before} ${clause.slice(at + duePhrase.length)}`, duePhrase };
}

/**
 * The task in the words after a German cue; null where they hold none.
 * @param firstPerson whether the verb stands in the first person at the head ("schicke das Protokoll"), else as an infinitive at the end.
 */
export function readGermanTask(said: string, firstPerson: boolean): GermanTask | null {
  const rest = withoutCorrectedTimes(said);
  const end = rest.search(CLAUSE_END);
  const relative = end < 0 ? '' : (RELATIVE.exec(rest.slice(end))?.[0] ?? '');
  const { text, duePhrase } = takeDue(`${end < 0 ? rest : rest.slice(0, end)}${relative}`);
  const [, head = '', clause = ''] = /^([^,]*)(,.*)?$/u.exec(text.replace(/\s+/gu, ' ').replace(/[\s,]+$/u, '')) ?? [];
  const bare = head.replace(FILLING, '').replace(/ +/gu, ' ').trim();
  const predicate = firstPerson ? (SAYS_SO.test(bare) ? bare.replace(SAYS_SO, '$1 sagen') : toInfinitive(bare)) : bare;
  const task = predicate === null ? null : predicate + clause;
  if (task === null || VAGUE_ONLY.test(task) || task.split(' ').length > MOST_WORDS) return null;
  const terms = readTerms(task, 'de');
  const main = readTerms(task.split(',')[0] ?? '').at(-1)?.lower ?? '';
  if (!isWorkInfinitive(main) && !TELLS.test(task)) return null;
  const content = terms.filter((term) => term.stem !== null && term.lower !== main).length;
  return content === 0 && clause === '' ? null : { text: task.charAt(0).toUpperCase() + task.slice(1), duePhrase, content };
}
