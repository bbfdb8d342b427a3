import { escapeText } from './escape.ts';
import { plainLine } from './plain-line.ts';

const LONGEST = 60;

/** A tag (Obsidian's help, "Tag format"): letters, figures, `_`, `-`, `/`, and not figures alone. */
const TAG = /^#(?![\p{N}]+$)[\p{L}\p{M}\p{N}_/-]+$/u;

/**
 * The Tasks plugin's global filter as a task line can hold it: a tag, or words and signs that do nothing in a note. Null for one that could
 * not stand there as it is, and for none.
 */
export function safeTaskFilter(filter: string | null): string | null {
  const trimmed = filter?.trim() ?? '';
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  if (TAG.test(trimmed)) return trimmed;
  const inert = plainLine(trimmed) === trimmed && !/[`()[\]]/u.test(trimmed) && escapeText(trimmed, { transcript: '' }) === trimmed;
  return inert ? trimmed : null;
}
