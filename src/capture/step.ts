import { contentEnd, indexLines, lineStart } from '../text/lines.ts';
import type { ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';

/** Why a meeting is left as it is. */
export type LeftStep = 'unchanged' | 'kept' | 'damaged' | 'holds others';

/**
 * Whether a meeting is made (again): what is done or was edited only when it is forced, and what no section has in it, as where one of its
 * marks was moved, not even then.
 */
export type Step = 'make' | LeftStep;

export function stepFor(meeting: FoundMeeting, force: boolean): Step {
  if (meeting.damagedId !== null) return 'damaged';
  if (meeting.section === null) return 'make';
  if (force) return meeting.section.othersLine === null ? 'make' : 'holds others';
  if (meeting.state === 'done') return 'unchanged';
  return meeting.section.edited ? 'kept' : 'make';
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a meeting stands: from the title of each of its transcripts to its end, the `%%` lines around it included, and its section. */
function rangesOf({ transcripts, section }: FoundMeeting): Range[] {
  const own = transcripts.map(({ found: { start, end, titleRange, comment } }) => ({
    start: Math.min(start, titleRange?.start ?? start, comment?.start ?? start),
    end: Math.max(end, comment?.end ?? end),
  }));
  return section === null ? own : [...own, section];
}

/** Offsets of a 1-based line, its line end left out; null where the text has no such line. */
function rangeOfLine(text: string, line: number): Range | null {
  const lines = indexLines(text);
  return line > lines.count ? null : { start: lineStart(lines, line - 1), end: contentEnd(text, lines, line - 1) };
}

/** Says of meetings whether a 1-based line of their note is theirs: of their title, transcripts, section, or of the blank lines between. */
export function standsAt({ text }: Pick<ReadNote, 'text'>, line: number): (meeting: FoundMeeting) => boolean {
  const at = rangeOfLine(text, line);
  return (meeting) => at !== null && rangesOf(meeting).some(({ start, end }) => at.start < end && Math.max(at.end, at.start + 1) > start);
}
