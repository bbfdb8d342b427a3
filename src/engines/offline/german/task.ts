import { findDuePhrase, withoutCorrectedTimes } from '../../../minutes/due-date.ts';
import { readTerms } from '../terms.ts';
import { isWorkInfinitive, toInfinitive } from './verbs.ts';

/** A task read from a German predicate: a capitalised infinitive phrase without a full stop ("Den Eintrag anlegen"). */
export interface GermanTask {
  readonly text: string;
  readonly duePhrase: string | null;
  readonly content: number;
  /** Whether a pronoun stands in the place of its thing. */
  readonly vague: boolean;
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
/** A pronoun in the place of the thing: a preposition follows, or no noun, which German writes with a capital. */
const POINTS = '^(?:[Dd]as|[Ee]s|[Dd]ies|[Dd]ie|[Dd]en|[Ss]o|[Dd]arum|[Dd]rum|[Dd]arauf|[Ii]hn|[Ss]ie)';
const BEFORE_PREPOSITION = new RegExp(
  `${POINTS}(?: (?:erst|noch|mal|dann|gleich|selbst|heute|morgen|schnell))* (?:mit|bei|für|von|vom|an|am|im|in|zu|zum|zur|auf|über|bis|gleich|selbst) `,
  'u',
);
const NO_NOUN_NEAR = new RegExp(`${POINTS} (?!(?:\\S+ ){0,3}[\\p{Lu}\\d])`, 'u');
const ONLY_POINTS = new RegExp(
  `${POINTS}(?: (?:alleine?|selbst|selber|noch|heute|morgen|schnell|kurz|zusammen|gleich|direkt|auch|gemeinsam|später|richtig|so))* \\p{L}+$`,
  'u',
);
/** Work that asks after something: what it is may stand in the question before. */
const FINDS_OUT = /(?:^|\s)(?:ab|herum)?(?:klären|fragen|nachfragen|rausfinden|herausfinden|nachschauen|nachsehen|anschauen|ansehen|prüfen|erkundigen)$/iu;
/** Said to the one who is asked. */
const YOURS = new Map([['dein', 'den'], ['deinen', 'den'], ['deinem', 'dem'], ['deiner', 'der'], ['deine', 'die']]);

/** Whether only a pronoun says the thing; in talk without capitals no noun can be told. */
const isVague = (task: string): boolean =>
  BEFORE_PREPOSITION.test(task) || (/\p{Lu}/u.test(task) ? NO_NOUN_NEAR.test(task) : ONLY_POINTS.test(task));

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
  const [, first = '', clause = ''] = /^([^,]*)(,.*)?$/u.exec(`${end < 0 ? rest : rest.slice(0, end)}${relative}`.replace(/[\s,]+$/u, '')) ?? [];
  const { text, duePhrase } = takeDue(first);
  const bare = text.replace(FILLING, '').replace(/\s+/gu, ' ').trim().replace(/^deine[nmr]?(?= )/u, (word) => YOURS.get(word) ?? word)
    .replace(/ deine[nmr]?(?= )/u, (word) => ` ${YOURS.get(word.trim()) ?? word.trim()}`);
  const predicate = firstPerson ? (SAYS_SO.test(bare) ? bare.replace(SAYS_SO, '$1 sagen') : toInfinitive(bare)) : bare;
  const task = predicate === null ? null : predicate + clause;
  if (task === null || task.split(' ').length > MOST_WORDS) return null;
  const terms = readTerms(task, 'de');
  const main = readTerms(task.split(',')[0] ?? '').at(-1)?.lower ?? '';
  if (!isWorkInfinitive(main) && !TELLS.test(task)) return null;
  const content = terms.filter((term) => term.stem !== null && term.lower !== main).length;
  const vague = isVague(task) || (content === 0 && FINDS_OUT.test(task));
  return content === 0 && clause === '' && !vague ? null : { text: task.charAt(0).toUpperCase() + task.slice(1), duePhrase, content, vague };
}

/** "Das mit dem Ordnungsamt klären" without its pronoun, where it is work that finds something out; null for other work. */
export const findsOut = ({ text }: GermanTask): string | null => {
  const bare = text.replace(/^(?:Das|Es|Die|Den|Da) /u, '');
  return FINDS_OUT.test(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : null;
};
