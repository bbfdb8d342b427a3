import { parseSpeech } from '../../speech/parse.ts';
import { splitSentences } from '../../speech/sentences.ts';

/** A place where a transcript may be cut: an offset (UTF-16), and whether a speaker's turn ends there. */
export interface CutPlace {
  readonly at: number;
  readonly turnEnds: boolean;
}

/** The places between turns and between sentences, in order, the text's end among them and its start not. */
export function findCutPlaces(text: string): CutPlace[] {
  const speech = parseSpeech(text);
  const turnEnds = new Set(speech.turns.map(({ pieces }) => pieces[pieces.length - 1]?.end ?? 0));
  const ends = new Set([...turnEnds, ...splitSentences(text, speech).map(({ end }) => end), text.length]);
  return [...ends]
    .filter((at) => at > 0)
    .sort((one, other) => one - other)
    .map((at) => ({ at, turnEnds: turnEnds.has(at) || at === text.length }));
}

const isBlank = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
const isLetter = (character: string): boolean => /^[\p{L}\p{N}\p{M}_\u{10000}-\u{10FFFF}]$/u.test(character);
const isDigit = (character: string): boolean => /^\p{N}$/u.test(character);
const BLANKLESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** The whole character that ends before an offset. */
const characterBefore = (text: string, at: number): string => /[^]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';

/** Whether two letters belong to two words: where one is of a script without blanks; but a number and its counter (`3月`) are one. */
const isBetweenWords = (before: string, after: string): boolean =>
  (BLANKLESS.test(before) && !isDigit(after)) || (BLANKLESS.test(after) && !isDigit(before));

/** Whether a cut before an offset parts no word: beside a blank or a sign, or beside a character of a script without blanks. */
export function partsNoWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || isBlank(text, at) || isBlank(text, at - 1)) return true;
  if (/[\uDC00-\uDFFF]/u.test(text.charAt(at))) return false;
  const [before, after] = [characterBefore(text, at), String.fromCodePoint(text.codePointAt(at) ?? 0)];
  if (!isLetter(after) || !isLetter(before)) return true;
  return !/^\p{M}$/u.test(after) && isBetweenWords(before, after);
}

/**
 * The last place from `from` (exclusive) to `to` that parts no word, a blank if there is one; `to` itself, or one before it within a
 * character, where a single word goes on all the way.
 */
export function wordPlace(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isBlank(text, at)) return at;
  for (let at = to; at > from; at--) if (partsNoWord(text, at)) return at;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(to)) && to - 1 > from ? to - 1 : to;
}
