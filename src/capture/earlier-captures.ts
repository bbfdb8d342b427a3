import { findBlockIds } from '../note/block-ids.ts';
import type { NoteRange } from '../note/found-transcript.ts';
import type { Section } from '../note/sections.ts';
import type { TaskLine } from '../note/task-line.ts';
import type { ReadNote } from './read-note.ts';
import { comesFrom } from './standing-tasks.ts';

const ID_LENGTH = 6;

/** Whether a section that can be read has the id. */
const hasSection = (note: ReadNote, id: string): boolean => note.sections.sections.some((section) => section.id === id);

/**
 * The task lines that belong to a section: those with its id, and those of an earlier section of the same transcript that it took over,
 * which it links to or whose number it remembers.
 */
export function taskLinesOf(note: ReadNote, section: Section): TaskLine[] {
  const linked = findBlockIds(note.text.slice(section.start, section.end)).filter(({ kind, isLink }) => kind === 'task' && isLink);
  const first = section.memory.transcripts.map(({ full }) => full.slice(0, ID_LENGTH));
  const earlier = new Set([...linked.map(({ sectionId }) => sectionId), ...first].filter((id) => !hasSection(note, id)));
  const numbers = new Set(section.memory.tasks.map(({ number }) => number));
  return note.taskLines.filter(({ sectionId, number }) => sectionId === section.id || (earlier.has(sectionId) && numbers.has(number)));
}

/** The task lines of this note's own meetings that belong to no section any more. */
export function orphanTaskLines(note: ReadNote, noteName: string): TaskLine[] {
  const owned = new Set(note.sections.sections.flatMap((section) => taskLinesOf(note, section)));
  const isOrphan = ({ sectionId, text }: TaskLine): boolean => !note.sections.ids.has(sectionId) && comesFrom(text, sectionId, noteName);
  return note.taskLines.filter((line) => !owned.has(line) && isOrphan(line));
}

/** The comments around a section's transcripts that an earlier capture, of which nothing else tells, may have put there. */
export function earlierWraps(note: ReadNote, { memory }: Section): NoteRange[] {
  const hashes = new Set(memory.transcripts.filter(({ hiddenBefore }) => hiddenBefore === true).map(({ full }) => full));
  return note.transcripts.flatMap(({ found: { comment }, mark }) => (hashes.has(mark.full) && comment !== null ? [comment] : []));
}
