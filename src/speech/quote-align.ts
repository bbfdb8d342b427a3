import type { QuoteIndex } from './quote-index.ts';
import type { QuoteQuery } from './quote-query.ts';
import { areSimilar } from '../text/similar-words.ts';

/** A query laid beside a place of the transcript: for each word of the query the index of the word it meets, -1 where it meets none. */
export interface Alignment {
  readonly score: number;
  readonly met: Int32Array;
}

const MATCH = 2;
const SIMILAR = 1.5;
const QUOTE_WORD_MISSING = -1.2;
const EXTRA_WORD = -0.4;

/** How a cell of the table was reached. */
const Step = { meet: 1, skipQuoteWord: 2, skipSpokenWord: 3 } as const;

function similarity(index: QuoteIndex, query: QuoteQuery, row: number, place: number): number {
  const kind = index.kinds[place] ?? -1;
  if (kind === query.kinds[row]) return MATCH;
  if (query.binding[row] === true) return 0;
  const word = index.words[kind] ?? '';
  return areSimilar(query.words[row] ?? '', word) && !index.language.negations.has(word) ? SIMILAR : 0;
}

/** The window of the transcript in which a query that begins near a place is sought. */
export function alignmentWindow(index: QuoteIndex, query: QuoteQuery, place: number): [number, number] {
  const slack = 6 + (query.words.length >> 2);
  return [Math.max(0, place - slack), Math.min(index.kinds.length, place + query.words.length + slack)];
}

/**
 * Lays all of a query beside a part of the transcript's words, `from` up to `to`, so that most words meet in order (global in the query,
 * free at both ends of the transcript: a variant of Needleman and Wunsch 1970). Time and memory grow with the product of the two.
 */
export function align(index: QuoteIndex, query: QuoteQuery, from: number, to: number): Alignment {
  const rows = query.words.length;
  const width = to - from + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  for (let row = 1; row <= rows; row++) {
    const line = new Float64Array(width);
    line[0] = row * QUOTE_WORD_MISSING;
    steps[row * width] = Step.skipQuoteWord;
    for (let column = 1; column < width; column++) {
      const meeting = similarity(index, query, row - 1, from + column - 1);
      const met = meeting > 0 ? (above[column - 1] ?? 0) + meeting : -Infinity;
      const missing = (above[column] ?? 0) + QUOTE_WORD_MISSING;
      const extra = (line[column - 1] ?? 0) + EXTRA_WORD;
      const best = Math.max(met, missing, extra);
      line[column] = best;
      steps[row * width + column] = best === met ? Step.meet : best === missing ? Step.skipQuoteWord : Step.skipSpokenWord;
    }
    above = line;
  }
  return traceBack(steps, above, rows, width, from);
}

function traceBack(steps: Uint8Array, last: Float64Array, rows: number, width: number, from: number): Alignment {
  let column = 0;
  for (let at = 1; at < width; at++) if ((last[at] ?? 0) > (last[column] ?? 0)) column = at;
  const score = last[column] ?? 0;
  const met = new Int32Array(rows).fill(-1);
  for (let row = rows; row > 0; ) {
    const step = steps[row * width + column];
    if (step === Step.meet) {
      row--;
      column--;
      met[row] = from + column;
    } else if (step === Step.skipSpokenWord) column--;
    else row--;
  }
  return { score, met };
}
