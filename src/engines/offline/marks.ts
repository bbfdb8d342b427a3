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

/** The rules of a language (BCP 47) that fit an utterance; looked for once. */
export function marked(utterance: Utterance, language: string): Marked {
  const byLanguage = known.get(utterance) ?? new Map<string, Marked>();
  known.set(utterance, byLanguage);
  const words = byLanguage.get(language)?.words ?? wordsOf(utterance.text, language);
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
