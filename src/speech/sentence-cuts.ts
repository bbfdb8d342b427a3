import { isLetter, isSyllabic, isUpperCase, wordUnitsAt } from '../text/characters.ts';
import { languageIndex, type LanguageIndex } from '../languages/languages.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import { findSpokenEnds } from './spoken-starts.ts';
import { NAME } from './sentence-features.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { lowerWord } from './words.ts';

/** Words that a sentence may have without being cut; where a cut is looked for; what a reader likes best; what is never exceeded. */
const WHOLE = 30;
const FEWEST = 6;
const BEST = 16;
const MOST = 36;
/** A run of fewer words without any mark is left whole. */
const FEWEST_UNMARKED = 14;
/** A cut leaves no fewer words than this behind it. */
const REST = 4;

/** How many words a token counts for: two characters make a word in scripts without blanks. */
function weightOf(text: string, start: number, end: number): number {
  return isSyllabic(text.charCodeAt(start)) ? Math.ceil((end - start) / 2) : 1;
}

const LONGEST_WORD = 40;

/** The word in a token, in lower case, without the punctuation around it. */
function bareWord(text: string, from: number, to: number): string {
  let start = from;
  let end = Math.min(to, from + LONGEST_WORD);
  while (start < end && wordUnitsAt(text, start) === 0) start++;
  while (end > start && wordUnitsAt(text, end - 1) === 0) end--;
  return lowerWord(text.slice(start, end));
}

/** How well a sentence begins with the words at an index: a phrase better than a word. */
function openingScore(words: readonly string[], at: number, language: LanguageIndex): number {
  const one = words[at] ?? '';
  if (!language.cutStarts.has(one)) return 0;
  const two = `${one} ${words[at + 1] ?? ''}`;
  if (language.tails.has(two)) return -3;
  if (language.cuts.has(two) || language.cuts.has(`${two} ${words[at + 2] ?? ''}`)) return 4;
  return language.cuts.has(one) ? 2.5 : 0;
}

/** How well a sentence ends with a token. */
function closingScore(text: string, start: number, end: number, word: string, language: LanguageIndex): number {
  const code = text.charCodeAt(end - 1);
  if (isLetter(code) && !isSyllabic(code)) {
    if (language.leaders.has(word)) return -4;
    return language.openers.has(word) ? -1 : 0;
  }
  const mark = text.charAt(end - 1);
  if (';:—–…'.includes(mark)) return 3;
  if (',、，'.includes(mark)) return language.leaders.has(word) || language.openers.has(word) ? 0.5 : 2;
  return isSyllabic(code) && /(?:です|ます|ました|でした|ません|ですね|ますね|けど|ので)$/u.test(text.slice(start, end)) ? 3 : 0;
}

/** For each token of a run, how well a sentence would begin there: where the words open one, best with a capital or in a new line. */
function scoreCuts(text: string, tokens: SentenceTokens, from: number, to: number, language: LanguageIndex): number[] {
  const { starts, ends } = tokens;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(bareWord(text, starts[at] ?? 0, ends[at] ?? 0));
  const scores = [0];
  for (let at = from + 1; at < to; at++) {
    const before = ends[at - 1] ?? 0;
    let score = openingScore(words, at - from, language);
    if (score > 0 && isUpperCase(text.charCodeAt(starts[at] ?? 0)) && !/^i\b/u.test(words[at - from] ?? '')) score += 2;
    if (text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13) score += 1.5;
    scores.push(score + closingScore(text, starts[at - 1] ?? 0, before, words[at - from - 1] ?? '', language));
  }
  return scores;
}

/** What is known of the whole talk, looked for when it is first needed. */
export interface Context {
  readonly language: () => LanguageIndex;
  /** The names in it, in lower case, where it is written without capitals. */
  readonly names: () => ReadonlySet<string>;
}

/**
 * Cuts a run of tokens (`from` up to `to`) that no punctuation ends into sentences a reader can take: English without any mark where a trained
 * model hears an end, German and Spanish by how their sentences begin and end, other talk where speakers begin again (`okay so`, `and then`), never above 40 words. Calls `emit` with each part's bounds; linear.
 */
export function cutRun(
  text: string,
  tokens: SentenceTokens,
  from: number,
  to: number,
  { language, names }: Context,
  emit: (from: number, to: number) => void,
): void {
  if (to - from <= FEWEST_UNMARKED || (to - from <= WHOLE && endsWithMark(text, tokens, to)) || !isUnmarked(text, tokens, from, to) || !knowsEnds(language())) {
    cutByWords(text, tokens, from, to, language, emit);
    return;
  }
  let start = from;
  findEnds(wordsWithNames(text, tokens, from, to, language(), names()), language()).forEach((ends, index) => {
    if (!ends) return;
    cutByWords(text, tokens, start, from + index + 1, language, emit);
    start = from + index + 1;
  });
}

const knowsEnds = (language: LanguageIndex): boolean => language === languageIndex('en') || language.sentences !== null;

/** Whether a sentence ends with each word: as a trained model hears it in English, else by how sentences begin and end. */
const findEnds = (words: readonly string[], language: LanguageIndex): boolean[] =>
  language.sentences === null ? findSentenceEnds(words) : findSpokenEnds(words, language.sentences, language.leaders);

/** More of its words begin with a capital where a run is a heading, or written in capitals: then these tell no names. */
const MOST_NAMES = 0.3;

/** The words of a run, with `NAME` for each that a capital shows to be a name, or that is one in a talk without capitals. */
function wordsWithNames(
  text: string, { starts, ends }: SentenceTokens, from: number, to: number, { stopWords }: LanguageIndex, inLowerCase: ReadonlySet<string>,
): string[] {
  const words: string[] = [];
  const names: number[] = [];
  for (let at = from; at < to; at++) {
    const start = starts[at] ?? 0;
    const word = bareWord(text, start, ends[at] ?? 0);
    if ((at > from && isUpperCase(text.charCodeAt(start)) && !stopWords.has(word)) || inLowerCase.has(word)) names.push(at - from);
    words.push(word);
  }
  if (names.length <= MOST_NAMES * words.length) for (const at of names) words[at] = NAME;
  return words;
}

const endsWithMark = (text: string, { ends }: SentenceTokens, to: number): boolean => '.?!'.includes(text.charAt((ends[to - 1] ?? 0) - 1));

/** Whether no mark stands within a run, so that only its words tell where a sentence ends. */
function isUnmarked(text: string, { ends }: SentenceTokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (wordUnitsAt(text, (ends[at] ?? 0) - 1) === 0) return false;
  return true;
}

function cutByWords(text: string, tokens: SentenceTokens, from: number, to: number, language: () => LanguageIndex, emit: (from: number, to: number) => void): void {
  const weights: number[] = [];
  let left = 0;
  for (let at = from; at < to; at++) {
    const weight = weightOf(text, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);
    weights.push(weight);
    left += weight;
  }
  const scores = left > WHOLE ? scoreCuts(text, tokens, from, to, language()) : [];
  let start = from;
  while (left > WHOLE) {
    const cut = bestCut(scores, weights, start - from, left) + from;
    for (let at = start; at < cut; at++) left -= weights[at - from] ?? 0;
    emit(start, cut);
    start = cut;
  }
  if (start < to) emit(start, to);
}

/** The index of the token before which to cut. */
function bestCut(scores: readonly number[], weights: readonly number[], start: number, left: number): number {
  let length = weights[start] ?? 1;
  let best = start + 1;
  let highest = -Infinity;
  for (let at = start + 1; at < scores.length && length <= MOST; at++) {
    const allowed = length >= FEWEST && left - length >= REST;
    const score = (allowed ? 0 : -50) + (scores[at] ?? 0) - Math.abs(length - BEST) * 0.12;
    if (score > highest) [best, highest] = [at, score];
    length += weights[at] ?? 1;
  }
  return best;
}
