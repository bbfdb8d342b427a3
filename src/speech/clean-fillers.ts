import { endsWithMark, endsWithStop, type CleanToken } from './clean-token.ts';
import type { LanguageIndex } from '../languages/languages.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

interface Guard {
  /** The phrase says something behind these words, and before those. */
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** English phrases that are left out without commas too, unless the words around them show that they mean what they say. */
const GUARDED: Readonly<Record<string, Guard>> = {
  'you know': {
    after: set("do did does don't didn't if as would let that what how when because will should might may of to and"),
    before: set('what that how if who where why when the it him her them about more this a your my our which whether these those all any'),
  },
  'i mean': { after: set('what do did know that and'), before: set('by the that it what this') },
  'sort of': {
    after: set('a the this that what some any every same other one all each which these those different new certain no another'),
    before: set('thing things'),
  },
  'kind of': {
    after: set('a the this that what some any every same other one all each which these those different new certain no another'),
    before: set('thing things'),
  },
};

/** Of what is left out between two words, a stop goes to the word before; of two commas around it both go. */
function closeGap(kept: readonly CleanToken[], dropped: CleanToken): void {
  const last = kept.at(-1);
  if (last === undefined || endsWithStop(last)) return;
  if (endsWithStop(dropped)) last.text = last.text.replace(/[,;:–—-]+$/u, '') + dropped.text.slice(-1);
  else if (dropped.text.endsWith(',') && last.text.endsWith(',')) last.text = last.text.slice(0, -1);
}

function isPhraseFiller(tokens: readonly CleanToken[], at: number, length: number, kept: readonly CleanToken[], language: LanguageIndex): boolean {
  const phrase = tokens.slice(at, at + length).map((token) => token.key).join(' ');
  if (!language.fillerPhrases.has(phrase)) return false;
  const last = tokens[at + length - 1];
  const next = tokens[at + length]?.key ?? '';
  const before = kept.at(-1);
  const opens = before === undefined || endsWithMark(before);
  const guard = Object.hasOwn(GUARDED, phrase) ? GUARDED[phrase] : undefined;
  if (guard === undefined) return opens && endsWithMark(last) && (before !== undefined || next !== '');
  if (endsWithMark(last) && opens) return next !== '' || before !== undefined;
  return !guard.after.has(before?.key ?? '') && !guard.before.has(next) && next !== '' && !endsWithStop(last);
}

function fillerLength(tokens: readonly CleanToken[], at: number, kept: readonly CleanToken[], language: LanguageIndex): number {
  const first = tokens[at]?.key ?? '';
  if (language.fillers.has(first)) return tokens[at]?.removable === true ? 1 : 0;
  if (!language.fillerStarts.has(first)) return 0;
  for (let length = 3; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    const whole = run.length === length && run.every((token, index) => token.removable && (index === length - 1 || !endsWithMark(token)));
    if (whole && isPhraseFiller(tokens, at, length, kept, language)) return length;
  }
  return 0;
}

/** Leaves out sounds of hesitation and filler phrases that commas set off. */
export function dropFillers(tokens: readonly CleanToken[], language: LanguageIndex): CleanToken[] {
  const kept: CleanToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = fillerLength(tokens, at, kept, language);
    const dropped = length > 0 ? tokens[at + length - 1] : undefined;
    if (dropped !== undefined) closeGap(kept, dropped);
    if (length === 0) kept.push({ ...token });
    at += Math.max(1, length);
  }
  return kept;
}
