import { dropFillers } from './clean-fillers.ts';
import { dropRepeats } from './clean-repeats.ts';
import { endsWithMark, readCleanTokens, type CleanToken } from './clean-token.ts';
import { languageIndex, type LanguageIndex } from '../languages/languages.ts';

/** So many words are left when openers are dropped: `Yeah, we do.` stays. */
const FEWEST = 3;

function isOpener(token: CleanToken, next: CleanToken | undefined, language: LanguageIndex): boolean {
  if (!token.removable || !language.openers.has(token.key) || token.text.endsWith('?')) return false;
  if (endsWithMark(token)) return true;
  const opens = language.openers.has(next?.key ?? '');
  if (opens && language.conjunctions.has(token.key)) return true;
  if (language.tails.has(`${token.key} ${next?.key ?? ''}`)) return false;
  return opens || !language.commaOpeners.has(token.key);
}

function dropOpeners(tokens: readonly CleanToken[], language: LanguageIndex): readonly CleanToken[] {
  let from = 0;
  while (from < tokens.length) {
    const token = tokens[from];
    if (token === undefined || tokens.length - from - 1 < FEWEST) break;
    if (token.key !== '' && !isOpener(token, tokens[from + 1], language)) break;
    from++;
  }
  return tokens.slice(from);
}

/** Leaves out conjunctions that hang at the end where nothing ends the sentence. */
function dropHanging(tokens: readonly CleanToken[], language: LanguageIndex): readonly CleanToken[] {
  let to = tokens.length;
  while (to > FEWEST) {
    const last = tokens[to - 1];
    if (last === undefined || last.text.endsWith('?') || !last.removable || !language.conjunctions.has(last.key)) break;
    to--;
  }
  return tokens.slice(0, to);
}

/** Blanks before punctuation, doubled punctuation, and punctuation at the head that belonged to what was left out. */
function tidy(text: string): string {
  return text
    .replace(/ +([,.;:!?…]+)(?= |$)/gu, '$1')
    .replace(/,[,\s]*,/gu, ',')
    .replace(/,+([.!?…;:])/gu, '$1')
    .replace(/^(?:[,.;:!?…–—-]+ +)+/u, '');
}

/** A word in plain small letters: no `ams4`, `foo.bar`, `iPhone`. */
const PLAIN = /^\p{Ll}[\p{Ll}'’-]*[,.;:!?…]*$/u;

function capitalise(text: string): string {
  const first = text.split(' ', 1)[0] ?? '';
  const capital = text.charAt(0).toUpperCase();
  return PLAIN.test(first) && capital.length === 1 ? capital + text.slice(1) : text; // `ß` and `ﬁ` have no single capital.
}

function close(text: string, language: string): string {
  const bare = text.replace(/[\s,;:–—-]+$/u, '');
  if (bare === '' || /[.!?…。！？]["”’)\]]*$/u.test(bare)) return bare;
  return bare + (/^(?:ja|zh)\b/u.test(language) ? '。' : '.');
}

/** `i` and `i'm` as they are written. */
function capitaliseMe(token: CleanToken): string {
  return /^i(?:'(?:m|ll|ve|d))?$/u.test(token.key) && token.text.startsWith('i') ? `I${token.text.slice(1)}` : token.text;
}

/**
 * A spoken sentence as one would read it: sounds of hesitation, repetitions, false starts, what a speaker begins with (`Yeah, so`) and
 * conjunctions that hang at the end are left out; a capital and a full stop are set. No word is added or changed. Takes the language as
 * BCP 47. Empty where nothing but fillers was said. Linear.
 */
export function cleanSpeech(sentence: string, language: string): string {
  const index = languageIndex(language);
  const english = language.toLowerCase().startsWith('en');
  const fluent = dropRepeats(dropFillers(dropRepeats(readCleanTokens(sentence), index), index), index);
  const tokens = dropHanging(dropOpeners(fluent, index), index);
  if (!tokens.some((token) => token.key !== '')) return '';
  const words = tokens.map((token) => (english ? capitaliseMe(token) : token.text));
  return close(capitalise(tidy(words.filter((word) => word !== '').join(' '))), language);
}
