import { isSyllabic } from '../text/characters.ts';
import type { Alignment } from './quote-align.ts';
import { leavesNegation } from './quote-exact.ts';
import { isContentWord, type QuoteIndex } from './quote-index.ts';
import { isNegation, type QuoteQuery } from './quote-query.ts';
import { SHORTEST_SIMILAR } from '../text/similar-words.ts';

/** The shares of a quote's words, and of its content words, that must meet the transcript's in order. */
const WORDS_MET = 0.8;
const CONTENT_MET = 0.75;
/** How far apart the two of a repetition may stand. */
const REPEATED_WITHIN = 6;

const NEGATIVE_SYLLABLES = /ない|なか|なく|ません|ずに|不|没|沒|未|别|無|无|非|否/gu;

interface Met {
  readonly first: number;
  readonly last: number;
  /** The words of the index that meet one of the quote. */
  readonly words: ReadonlySet<number>;
}

function readMet(alignment: Alignment): Met | null {
  const words = new Set<number>();
  for (const place of alignment.met) if (place >= 0) words.add(place);
  const all = [...words];
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : { first, last, words };
}

function meetsEnough(query: QuoteQuery, alignment: Alignment): boolean {
  let words = 0;
  let content = 0;
  for (const [at, place] of alignment.met.entries()) {
    if (place < 0) {
      if (query.binding[at] === true) return false;
      continue;
    }
    words++;
    if (query.content[at] === true) content++;
  }
  return words >= WORDS_MET * query.words.length && content >= CONTENT_MET * query.contentWords;
}

/** Whether so many of a quote's words stand anywhere in the transcript, or may in another spelling, that it may be found: a quick look first. */
export function mayBeQuoted({ words, kinds, binding, content, contentWords }: QuoteQuery): boolean {
  let met = 0;
  let contentMet = 0;
  for (const [at, word] of words.entries()) {
    const unknown = (kinds[at] ?? -1) < 0;
    if (unknown && binding[at] === true) return false;
    if (unknown && word.length < SHORTEST_SIMILAR) continue;
    met++;
    if (content[at] === true) contentMet++;
  }
  return met >= WORDS_MET * words.length && contentMet >= CONTENT_MET * contentWords;
}

/** Whether a spoken word that the quote leaves out is said again close by, where the quote has it. */
function isRepeated(index: QuoteIndex, met: Met, place: number): boolean {
  for (let step = 1; step <= REPEATED_WITHIN; step++) {
    if (met.words.has(place + step) && index.kinds[place + step] === index.kinds[place]) return true;
    if (met.words.has(place - step) && index.kinds[place - step] === index.kinds[place]) return true;
  }
  return false;
}

/** Whether the quote leaves out only what a careful writer may: a word here and there, repetitions; never a `not`. */
function leavesOutLittle(index: QuoteIndex, query: QuoteQuery, met: Met): boolean {
  let left = 0;
  for (let place = met.first; place <= met.last; place++) {
    if (met.words.has(place)) continue;
    const word = index.words[index.kinds[place] ?? 0] ?? '';
    if (isNegation(word, index)) {
      if (index.kinds[place] !== index.kinds[place - 1] && !isRepeated(index, met, place)) return false;
    } else if (!isRepeated(index, met, place)) left += isContentWord(word, index.language) ? 1 : 0.5;
  }
  return left <= 1.5 + query.words.length * 0.2;
}

function countNegatives(text: string): number {
  return text.replace(/\s/gu, '').match(NEGATIVE_SYLLABLES)?.length ?? 0;
}

/** So far behind the last letter met a negation may end: `しま` of `しません`. */
const NEGATION_BEHIND = 3;

/**
 * In scripts whose words are compared letter by letter, a negation is more letters than one, and may stand where the quote's last letters
 * have met nothing.
 */
function negatesAlike(index: QuoteIndex, query: QuoteQuery, met: Met, alignment: Alignment): boolean {
  if (!query.words.some((word) => isSyllabic(word.charCodeAt(0)))) return true;
  const behind = (alignment.met.at(-1) ?? 0) < 0 ? NEGATION_BEHIND : 0;
  const spoken = index.text.slice(index.starts[met.first], (index.ends[met.last] ?? 0) + behind);
  return countNegatives(query.words.join('')) === countNegatives(spoken);
}

/** Whether a quote laid beside the transcript was said there, in the sense of `findQuote`. */
export function isQuoted(index: QuoteIndex, query: QuoteQuery, alignment: Alignment): boolean {
  if (!meetsEnough(query, alignment)) return false;
  const met = readMet(alignment);
  if (met === null || leavesNegation(index, met.last)) return false;
  return leavesOutLittle(index, query, met) && negatesAlike(index, query, met, alignment);
}
