import type { Utterance } from '../utterance.ts';
import { toInfinitive } from './verbs.ts';

/** "Hace falta el resumen", "¿y las invitaciones?": what is needed, with its article. */
const NEEDED = new RegExp(
  '(?:^|[^\\p{L}])(?:hace falta|hacen falta|falta|faltan|necesitamos|nos falta|queda pendiente|quedan pendientes) ' +
    '(el|la|los|las) ([^,;.?!¿¡]{3,60})',
  'iu',
);
const ASKED_FOR = /¿y (el|la|los|las) ([^,;.?!¿¡]{3,60})\?/iu;
/** "¿Lo preparas tú?", "¿las mandas tú, Marta?" */
const ASKS_FOR_IT = /¿?(?:^|[¿,\s])([Ll][oa]s?) (\p{Ll}+)(?: tú)?(?:,? \p{Lu}\p{L}+)?(?: por favor)?\?$/u;
const ARTICLE = new Map([
  ['lo', 'el'],
  ['la', 'la'],
  ['los', 'los'],
  ['las', 'las'],
]);
const REACH = 2;

/** Words that say when or why, and no more of the thing. */
const REST = / (?:que|porque|antes de|hasta|ya|todavía|aún)(?![\p{L}]).*$/iu;

/**
 * The task in a question of which only a pronoun says the thing ("¿Lo preparas tú?"), with what was said to be needed right before;
 * null where it is no such question, or no thing of that gender and number is needed.
 */
export function askedForNeeded(
  utterance: Utterance,
  utterances: readonly Utterance[],
): { readonly text: string; readonly at: number } | null {
  const [, pronoun = '', verb = ''] = ASKS_FOR_IT.exec(utterance.text) ?? [];
  const infinitive = verb.endsWith('s') ? toInfinitive(verb) : null;
  if (infinitive === null) return null;
  const near = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).map(({ text }) => text);
  const found = [...near, utterance.text].flatMap((text) => NEEDED.exec(text) ?? ASKED_FOR.exec(text) ?? []);
  const [, article = '', thing = ''] = found.slice(-3);
  if (thing === '' || article.toLowerCase() !== ARTICLE.get(pronoun.toLowerCase())) return null;
  const task = `${infinitive} ${article.toLowerCase()} ${thing.replace(REST, '')}`;
  return { text: task.charAt(0).toUpperCase() + task.slice(1), at: utterance.text.search(ASKS_FOR_IT) };
}
