const MOST_WORDS = 14;
const MOST_PLACES = 2_000;
/** In characters. */
const CLOSE = 1_000;
const LONGEST_SAID = 1_000;

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
  return new RegExp(words.join(`[^\\p{L}\\p{N}]{1,6}${FILLER}`), 'giu');
}

/** Whether no word goes over an offset. Sentences may be run together: of `tomorrowSo` the first word is one. */
function isWordEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after));
}

interface Place {
  readonly said: string;
  readonly distance: number;
}

/** The nearest place to an offset among those between two offsets. */
function nearestBetween(text: string, expression: RegExp, near: number, from: number, to: number): Place | null {
  let best: Place | null = null;
  expression.lastIndex = from;
  for (let places = 0; places < MOST_PLACES; places++) {
    const found = expression.exec(text);
    if (found === null || found.index > to) break;
    const [said] = found;
    const distance = Math.abs(found.index - near);
    const isWhole = isWordEdge(text, found.index) && isWordEdge(text, found.index + said.length);
    if (isWhole && (best === null || distance < best.distance)) best = { said, distance };
  }
  return best;
}

/** What is found close by is the nearest; only else is the whole text searched. */
function nearest(text: string, expression: RegExp, near: number): string | null {
  const around = text.slice(0, near + CLOSE + LONGEST_SAID);
  const close = nearestBetween(around, expression, near, Math.max(0, near - CLOSE), near + CLOSE);
  return (close ?? nearestBetween(text, expression, near, 0, Infinity))?.said ?? null;
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
