import type { Failure } from '../engines/engine.ts';
import { halfWrap } from './failures.ts';
import { findWraps } from './find-wraps.ts';
import { frontmatterWarnings } from './frontmatter-warnings.ts';
import { findHalfWraps } from './half-wraps.ts';
import type { ReadNote } from './read-note.ts';

/** What is amiss in a note that was served all the same: frontmatter that cannot be read, half a wrap. */
export function noteWarnings(note: ReadNote): Failure[] {
  return [...frontmatterWarnings(note), ...findHalfWraps(note, findWraps(note)).map(({ sectionId, line }) => halfWrap(sectionId, line))];
}
