import { isUpperCase, wordUnitsAt } from '../text/characters.ts';
import { isGluedAt } from './glue.ts';
import { lowerWord } from './words.ts';

/** One run of characters without blanks, as it is worked on by `cleanSpeech`. */
export interface CleanToken {
  /** As it is shown, punctuation included. */
  text: string;
  /** The word in lower case without punctuation around it; empty for punctuation alone. */
  readonly key: string;
  /** Whether it is a word and closing punctuation only, so that it can be left out without unbalancing quotes or brackets. */
  readonly removable: boolean;
}

/** Small letters of English only, as most words are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

function makeToken(text: string): CleanToken {
  let start = 0;
  let end = text.length;
  if (isPlain(text)) return { text, key: text, removable: true };
  while (start < end && wordUnitsAt(text, start) === 0 && text[start] !== "'") start++;
  while (end > start && wordUnitsAt(text, end - 1) === 0) end--;
  return { text, key: lowerWord(text.slice(start, end)), removable: start === 0 && (end === text.length || /^[,.;:!?…–—-]*$/u.test(text.slice(end))) };
}

/** The tokens of a sentence; sentences run together (`isOkay`) are parted. */
export function readCleanTokens(sentence: string): CleanToken[] {
  const tokens: CleanToken[] = [];
  for (const run of sentence.split(/\s+/u)) {
    let from = 0;
    for (let at = 1; at < run.length; at++) {
      if (!isUpperCase(run.charCodeAt(at)) || !isGluedAt(run, from, at, run.length)) continue;
      tokens.push(makeToken(run.slice(from, at)));
      from = at;
    }
    if (from < run.length) tokens.push(makeToken(run.slice(from)));
  }
  return tokens;
}

const STOPS = '.!?…。！？';
const CLOSERS = '"”’)]';

/** Whether a sentence ends with a token. */
export function endsWithStop(token: CleanToken | undefined): boolean {
  if (token === undefined) return false;
  let at = token.text.length - 1;
  while (at > 0 && CLOSERS.includes(token.text.charAt(at))) at--;
  return at >= 0 && STOPS.includes(token.text.charAt(at));
}

/** Whether a comma, dash or stop follows a token's word. */
export function endsWithMark(token: CleanToken | undefined): boolean {
  return token !== undefined && token.text !== '' && ',;:.!?…–—-'.includes(token.text.charAt(token.text.length - 1));
}
