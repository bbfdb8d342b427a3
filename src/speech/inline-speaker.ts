import { isAsciiDigit, isBlank, skipBlanks, wordUnitsAt } from '../text/characters.ts';

/** A speaker's label within a line: `SPEAKER 2`, `SPEAKER_02:`, `Speaker 2:`. Offsets are UTF-16. */
export interface InlineSpeaker {
  readonly start: number;
  readonly end: number;
  /** Where the words after it begin. */
  readonly textStart: number;
}

const LONGEST_NUMBER = 3;

function readAt(text: string, start: number): InlineSpeaker | null {
  if (start > 0 && (wordUnitsAt(text, start - 1) > 0 || text[start - 1] === '_')) return null;
  let next = start + 7;
  if ('_- \u00a0'.includes(text.charAt(next))) next++;
  const digits = next;
  while (next - digits <= LONGEST_NUMBER && isAsciiDigit(text.charCodeAt(next))) next++;
  if (next === digits || next - digits > LONGEST_NUMBER || wordUnitsAt(text, next) > 0) return null;
  const colon = text[next] === ':' && (next + 1 >= text.length || isBlank(text.charCodeAt(next + 1)));
  if (text[start + 1] === 'p' && !colon) return null;
  return { start, end: next, textStart: skipBlanks(text, colon ? next + 1 : next, text.length) };
}

function nextOf(text: string, mark: string, from: number): InlineSpeaker | null {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const found = readAt(text, at);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a speaker's label stands anywhere in a text. */
export function hasInlineSpeaker(text: string): boolean {
  return nextOf(text, 'SPEAKER', 0) !== null || nextOf(text, 'Speaker', 0) !== null;
}

/** Calls `visit` with each speaker's label in a text, in order; linear. */
export function eachInlineSpeaker(text: string, visit: (label: InlineSpeaker) => void): void {
  let capital = nextOf(text, 'SPEAKER', 0);
  let mixed = nextOf(text, 'Speaker', 0);
  while (capital !== null || mixed !== null) {
    if (capital !== null && (mixed === null || capital.start < mixed.start)) {
      visit(capital);
      capital = nextOf(text, 'SPEAKER', capital.end);
    } else if (mixed !== null) {
      visit(mixed);
      mixed = nextOf(text, 'Speaker', mixed.end);
    }
  }
}
