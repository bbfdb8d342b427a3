import { FIRST_NAMES } from '../../../speech/first-names.ts';
import type { People } from '../people.ts';
import { toPresentable } from '../presentable.ts';
import type { Utterance } from '../utterance.ts';
import { findsOut, type GermanTask } from './task.ts';

/** Sentences before in which the thing is looked for. */
const REACH = 3;
const FEWEST_ASKED = 5;
/** A question that asks somebody for work, or only for a yes. */
const REQUEST =
  /^(?:(?:\p{Lu}\p{L}+, )|(?:und|okay|gut|ja),? )*(?:kannst|könntest|könnt|können sie|machst|schickst|legst|fragst|schreibst|noch was)(?![\p{L}])/iu;
const NOUN = '(?:\\p{Ll}+e[nrs]? )?\\p{Lu}[\\p{L}-]+(?: (?:für|vom|von|zum|zur|der|des) (?:(?:den|die|das|der|dem) )?\\p{Lu}[\\p{L}-]+)?';
/** How a noun of the pronoun's gender is named. */
const NAMED: Readonly<Record<string, RegExp>> = {
  den: new RegExp(`(?:^|[^\\p{L}])(?:[Dd]en|[Ee]inen|[Uu]nseren|[Ii]hren|[Dd]er) (${NOUN})`, 'gu'),
  die: new RegExp(`(?:^|[^\\p{L}])(?:[Dd]ie|[Ee]ine|[Uu]nsere|[Ii]hre) (${NOUN})`, 'gu'),
};
const PRONOUN = /^(?:(Den|Ihn)|(Die|Sie)) (?=\p{Ll})/u;

/** The one thing named shortly before that a pronoun can mean; null where none or several are. */
function thingFor(pronoun: 'den' | 'die', utterance: Utterance, utterances: readonly Utterance[]): string | null {
  for (const { text } of utterances.slice(Math.max(0, utterance.index - REACH), utterance.index).reverse()) {
    const things = new Set([...text.matchAll(NAMED[pronoun] ?? /(?!)/gu)].map(([, thing = '']) => thing));
    if (text.endsWith('?') && things.size > 0) return null; // The request itself is the task.
    if (things.size > 0) return things.size === 1 ? ([...things][0] ?? null) : null;
  }
  return null;
}

const isName = (word: string, people: People): boolean => people.find(word) !== null || FIRST_NAMES.has(word.toLowerCase());

/** Whom "ihm" means: the one who was named last; null where nobody was. */
function personBefore(utterance: Utterance, utterances: readonly Utterance[], people: People): string | null {
  const near = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index + 1).filter(({ turn }) => turn >= utterance.turn - 1);
  const names = near
    .flatMap(({ text }) => text.match(/\p{Lu}\p{Ll}+/gu) ?? [])
    .filter((word) => isName(word, people) && people.find(word) !== utterance.speaker);
  return names.at(-1) ?? null;
}

/** A task with the sentence that its thing was named in. */
export interface Meant {
  readonly text: string;
  readonly also: readonly number[];
}

/**
 * A German task that a reader who wasn't there understands: a pronoun replaced by the thing or person it means, or with the question it is
 * to answer; null where neither is known.
 */
export function meantBy(task: GermanTask, utterance: Utterance, utterances: readonly Utterance[], people: People): Meant | null {
  const dative = /^(?:Ihm|Ihr) (?=\p{L}+ )/u.exec(task.text)?.[0];
  const person = dative === undefined ? null : personBefore(utterance, utterances, people);
  if (dative !== undefined && person !== null) return { text: `${person} ${task.text.slice(dative.length)}`, also: [] };
  const further = /^(?:Das|Es) \p{Ll}+en und (?:uns |euch |dir )?(?=\p{L}+ \p{L}+)/u.exec(task.text)?.[0];
  if (further !== undefined)
    return { text: task.text.charAt(further.length).toUpperCase() + task.text.slice(further.length + 1), also: [] };
  if (!task.vague) return { text: task.text, also: [] };
  const bare = findsOut(task);
  const near = utterances.slice(Math.max(0, utterance.index - REACH), utterance.index);
  const asked =
    bare === null ? undefined : near.findLast(({ text, words }) => text.endsWith('?') && words >= FEWEST_ASKED && !REQUEST.test(text));
  if (bare !== null && asked !== undefined) return { text: `${bare}: “${toPresentable(asked.text)}”`, also: [asked.index] };
  const [whole = '', den] = PRONOUN.exec(task.text) ?? [];
  const thing = whole === '' ? null : thingFor(den === undefined ? 'die' : 'den', utterance, utterances);
  return thing === null ? null : { text: `${den === undefined ? 'Die' : 'Den'} ${thing} ${task.text.slice(whole.length)}`, also: [] };
}
