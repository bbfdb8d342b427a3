import { marksOf, wordsOf } from '../../languages/rule-packs.ts';
import type { Words } from '../../languages/pattern.ts';
import type { Effect, Mark } from '../../languages/rules.ts';
import type { Utterance } from './utterance.ts';

/** A sentence with the rules of a language that spoke for it. */
export interface Marked {
  readonly words: Words;
  readonly marks: readonly Mark[];
}

const known = new WeakMap<Utterance, Map<string, Marked>>();

/** How a question begins, at its head or after a comma; without marks its words alone tell it. */
const ASKS = /(?:^|, )(?:(?:and|so|or|okay|but|then|und|oder|also) )*(?:(?:can|could|should|shall|do|does|would|are|is) (?:we|you|it|that|the)|(?:what|how) about|what if|why don't we|(?:können|könnten|sollen|sollten|wollen) wir|(?:kannst|könntest|machst) du)(?![\p{L}'])/iu;

/** The text with the question mark that a transcript without marks lacks. */
const withMark = ({ text, ended, label }: Utterance): string => (!ended && label !== null && ASKS.test(text) ? text.replace(/[.]?$/u, '?') : text);

/** The rules of a language (BCP 47) that fit an utterance; looked for once. */
export function marked(utterance: Utterance, language: string): Marked {
  const byLanguage = known.get(utterance) ?? new Map<string, Marked>();
  known.set(utterance, byLanguage);
  const words = byLanguage.get(language)?.words ?? wordsOf(withMark(utterance), language);
  const found = byLanguage.get(language) ?? { words, marks: marksOf(words, language) };
  byLanguage.set(language, found);
  return found;
}

/** The strongest mark with an effect; null where no rule speaks for it. */
export function strongest({ marks }: Marked, effect: Effect): Mark | null {
  return marks.filter(({ rule }) => rule.effect === effect).reduce<Mark | null>((best, mark) => (best === null || mark.rule.weight > best.rule.weight ? mark : best), null);
}

/** How far the rules of any of some languages speak for an effect. */
export const weightOf = (utterance: Utterance, languages: readonly string[], effect: Effect): number =>
  Math.max(0, ...languages.map((language) => strongest(marked(utterance, language), effect)?.rule.weight ?? 0));
