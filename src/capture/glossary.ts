import { RangeIndex } from '../text/range-index.ts';
import type { ReadNote } from './read-note.ts';

const MOST_TERMS = 200;
const IDENTIFIER = /[\p{L}\p{N}][\p{L}\p{N}._/-]{1,60}/gu;

/** An identifier as engineers write them: with a digit, an inner capital, an underscore, a dot or a slash among its letters. */
const isIdentifier = (word: string): boolean => /\p{L}/u.test(word) && (/[\d_/]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) || /\p{L}\.\p{L}/u.test(word));

/**
 * The terms that an engine should know: identifiers in the note's own code and prose, transcripts left out, in order of appearance, then
 * the vault's names. At most 200.
 */
export function collectGlossary(note: ReadNote, vaultNames: readonly string[]): string[] {
  const terms = new Set<string>();
  const spoken = new RangeIndex(note.transcripts.map(({ found }) => found));
  for (const { kind, start, end } of note.blocks) {
    if (kind === 'comment' || kind === 'frontmatter' || kind === 'blank' || spoken.overlaps({ start, end })) continue;
    for (const [word] of note.text.slice(start, end).matchAll(IDENTIFIER)) {
      if (terms.size < MOST_TERMS && isIdentifier(word)) terms.add(word.replace(/[.\-/]+$/u, ''));
    }
  }
  for (const name of vaultNames) if (terms.size < MOST_TERMS) terms.add(name);
  return [...terms];
}
