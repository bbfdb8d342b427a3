const MOST_WORDS = 14;
const MOST_PLACES = 2_000;

/** Sounds between words that are no words. */
const SOUND = '(?:uh|uhm|um|er|erm|hmm|ah|äh|ähm|öhm|like)[^\\p{L}\\p{N}]{1,6}';
const FILLER = `(?:${SOUND}){0,2}`;
const FILLED_GAP = new RegExp(`[^\\p{L}\\p{N}]{1,6}(?:${SOUND}){1,2}`, 'giu');

/** A phrase as it was meant: "by, uh, Friday" is "by Friday". */
export function withoutFiller(said: string): string {
  return said.replace(FILLED_GAP, ' ');
}

/** A word such as "by" may have been said otherwise: what counts is the time itself. */
const LEAD = /^(?:by|before|until|till|due|on|for|at|no later than|bis|bis zum|spätestens|am|zum|vor)\s+/iu;

function expressionOf(phrase: string): RegExp | null {
  const words = phrase.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(${words.join(`[^\\p{L}\\p{N}]{1,6}${FILLER}`)})(?![\\p{L}\\p{N}])`, 'giu');
}

function nearest(text: string, expression: RegExp, near: number): string | null {
  let best: { said: string; distance: number } | null = null;
  let places = 0;
  for (const found of text.matchAll(expression)) {
    const said = found[1] ?? '';
    const distance = Math.abs(found.index - near);
    if (best === null || distance < best.distance) best = { said, distance };
    if (++places >= MOST_PLACES) break;
  }
  return best?.said ?? null;
}

/**
 * A phrase in the words in which a text says it, nearest to an offset; a leading "by" or "bis" need not have been said. Null where it was
 * not said at all. Case, punctuation and "uh" between the words do not matter.
 */
export function findSaidPhrase(text: string, phrase: string, near: number): string | null {
  for (const candidate of [phrase.trim(), phrase.trim().replace(LEAD, '')]) {
    const expression = expressionOf(candidate);
    const said = expression === null ? null : nearest(text, expression, near);
    if (said !== null) return said;
  }
  return null;
}
