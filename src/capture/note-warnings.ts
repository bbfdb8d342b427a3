import type { Failure } from '../engines/engine.ts';
import { lineAt, indexLines } from '../note/lines.ts';
import { halfWrap } from './failures.ts';
import { frontmatterWarnings } from './frontmatter-warnings.ts';
import { findHalfWraps } from './half-wraps.ts';
import type { ReadNote } from './read-note.ts';

/** What is amiss in a note that was served all the same: frontmatter that cannot be read, half a wrap. */
export function noteWarnings(note: ReadNote): Failure[] {
  const halves = findHalfWraps(note);
  const lines = halves.length === 0 ? null : indexLines(note.text);
  return [...frontmatterWarnings(note), ...halves.map(({ sectionId, start }) => halfWrap(sectionId, lines === null ? 0 : lineAt(lines, start) + 1))];
}
