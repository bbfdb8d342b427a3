import { stem } from './stem.ts';
import { overlap } from './concepts.ts';
import { readTerms } from './terms.ts';

const SAME = 0.8;
/** Two texts that share fewer words must share most of the longer one as well. */
const MANY = 3;

/** The stems of the words of a text that carry a topic, each once; of all its words where none does. The language is BCP 47. */
export function stemsOf(text: string, language = 'en'): string[] {
  const terms = readTerms(text, language);
  const stems = terms.flatMap((term) => (term.stem === null ? [] : [term.stem]));
  return [...new Set(stems.length > 0 ? stems : terms.map((term) => stem(term.lower)))];
}

/** Whether two texts say much the same: most words of the shorter one that carry a topic stand in the other. */
export function saysTheSame(one: readonly string[], other: readonly string[]): boolean {
  const share = overlap(one, other);
  const shared = share * Math.min(one.length, other.length);
  return share >= SAME && (shared >= MANY || shared >= SAME * Math.max(one.length, other.length));
}

/** Keeps of a list what says something that nothing before it has said. The language is BCP 47. */
export function withoutRepetition<T>(items: readonly T[], textOf: (item: T) => string, said: readonly string[] = [], language = 'en'): T[] {
  const seen = said.map((text) => stemsOf(text, language));
  return items.filter((item) => {
    const stems = stemsOf(textOf(item), language);
    if (seen.some((other) => saysTheSame(stems, other))) return false;
    seen.push(stems);
    return true;
  });
}
