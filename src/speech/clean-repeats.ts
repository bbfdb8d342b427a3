import { endsWithMark, endsWithStop, type CleanToken } from './clean-token.ts';
import type { LanguageIndex } from '../languages/languages.ts';

/** The longest repeated phrase that is looked for, in words. */
const LONGEST = 5;

/** Doubled words that are meant. */
const MEANT = new Set('had ha bye haha blah very'.split(' '));

/** Two letters that are words and no beginning of one. */
const SHORT_WORDS = new Set(
  'ad ai ar bi ci cd cs db dj dm em eu ex fe gb hi hr id ie io ip js kb lo mb md ml mr ms os pa pc ph pi pm pr qa re sa sh st tb ts tv ui uk us ux vm vs vr'.split(
    ' ',
  ),
);

function isRepeat(kept: readonly CleanToken[], length: number): boolean {
  const end = kept.length;
  if (end < 2 * length || kept[end - 1]?.key !== kept[end - 1 - length]?.key) return false;
  for (let at = 0; at < length; at++) {
    const first = kept[end - 2 * length + at];
    const second = kept[end - length + at];
    if (first === undefined || first.key === '' || first.key !== second?.key || endsWithStop(first) || !first.removable) return false;
  }
  const word = kept[end - 1]?.key ?? '';
  return length > 1 || (!endsClause(kept, end - 2) && !MEANT.has(word) && !/\p{N}/u.test(word));
}

/** `w` before `when`, `th` before `the`, `I` before `I've`: the beginning of the word that follows. */
function isFalseStart(token: CleanToken, next: CleanToken, language: LanguageIndex): boolean {
  if (!token.removable || token.key === '' || !next.key.startsWith(token.key) || endsWithStop(token)) return false;
  if (next.key.startsWith(`${token.key}'`)) return true;
  if (token.text !== token.text.toLowerCase() || next.key === token.key || !/^\p{L}+$/u.test(token.key)) return false;
  const cut = token.text.endsWith('-');
  const word = language.stopWords.has(token.key) || SHORT_WORDS.has(token.key);
  return cut || (token.key.length <= 2 && !word);
}

/** Pronouns that can end one clause and begin the next: "we don't need it, it's one link". */
const ENDS_CLAUSE = new Set('it that this you them these those one das es sie'.split(' '));

/** Whether a word that is said again ends its clause there, so that what follows is no repeat. */
function endsClause(kept: readonly CleanToken[], at: number): boolean {
  const token = kept[at];
  const before = kept[at - 1];
  return token !== undefined && ENDS_CLAUSE.has(token.key) && token.text.endsWith(',') && before !== undefined && !endsWithMark(before) && !OPENS.has(before.key);
}

/** After them a pronoun is the subject of its clause. */
const OPENS = new Set('and but so or because cause if when while that und aber oder weil wenn dass'.split(' '));

/** Leaves out what a speaker says twice in a row (up to five words) and words begun and begun again. Linear. */
export function dropRepeats(tokens: readonly CleanToken[], language: LanguageIndex): CleanToken[] {
  const kept: CleanToken[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (last !== undefined && isFalseStart(last, token, language) && !endsClause(kept, kept.length - 1)) kept.pop();
    kept.push(token);
    for (let length = 1; length <= LONGEST; length++) {
      if (!isRepeat(kept, length)) continue;
      kept.splice(kept.length - 2 * length, length);
      break;
    }
  }
  return kept;
}
