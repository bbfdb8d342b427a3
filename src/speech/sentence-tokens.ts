import { isBlank, isSyllabic, isUpperCase } from '../text/characters.ts';
import { isGluedAt } from './glue.ts';
import type { SpokenPiece } from './speech.ts';

/** Runs of characters without blanks, cut further where a sentence may end within one. Two lists of UTF-16 offsets of equal length. */
export interface SentenceTokens {
  readonly starts: number[];
  readonly ends: number[];
}

/** A run of a script without blanks is cut after this many characters at the latest. */
const LONGEST_SYLLABIC = 30;

const STOPS = '。！？｡';
const CLOSERS = '」』）)”"’\'';

function endsSyllabicToken(text: string, at: number, limit: number): boolean {
  const character = text.charAt(at);
  if (STOPS.includes(character)) return at + 1 < limit && !STOPS.includes(text.charAt(at + 1)) && !CLOSERS.includes(text.charAt(at + 1));
  if (CLOSERS.includes(character)) return STOPS.includes(text.charAt(at - 1));
  return '、，'.includes(character);
}

function pushRun(text: string, start: number, end: number, tokens: SentenceTokens): void {
  let from = start;
  const cut = (at: number): void => {
    tokens.starts.push(from);
    tokens.ends.push(at);
    from = at;
  };
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? at > from && isUpperCase(code) && isGluedAt(text, from, at, end) : false) cut(at);
    else if (code > 0x2000 && endsSyllabicToken(text, at, end)) cut(at + 1);
    else if (at - from >= LONGEST_SYLLABIC && isSyllabic(code) && isSyllabic(text.charCodeAt(at + 1))) cut(at + 1);
  }
  cut(end);
}

/** The tokens of a turn's pieces, in order. */
export function readTokens(text: string, pieces: readonly SpokenPiece[]): SentenceTokens {
  const tokens: SentenceTokens = { starts: [], ends: [] };
  for (const piece of pieces) {
    let start = -1;
    for (let at = piece.start; at <= piece.end; at++) {
      const blank = at === piece.end || isBlank(text.charCodeAt(at));
      if (blank && start >= 0) {
        pushRun(text, start, at, tokens);
        start = -1;
      } else if (!blank && start < 0) start = at;
    }
  }
  return tokens;
}
