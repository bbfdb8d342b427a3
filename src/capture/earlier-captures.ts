import { blockIdOf, findBlockIds, type BlockIdMention } from '../markdown/block-ids.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import type { Section } from '../section/sections.ts';
import type { TaskLine } from '../markdown/task-line.ts';
import { groupBy } from '../text/group-by.ts';
import type { ReadNote } from './read-note.ts';
import { comesFrom } from './standing-tasks.ts';

const ID_LENGTH = 6;

/** The task lines of a note by the sections that they belong to. */
export class SectionTasks {
  private readonly readable: ReadonlySet<string>;
  private readonly byId: ReadonlyMap<string, readonly TaskLine[]>;
  private readonly note: ReadNote;

  constructor(note: ReadNote) {
    this.note = note;
    this.readable = new Set(note.sections.sections.map(({ id }) => id));
    this.byId = groupBy(note.taskLines, ({ sectionId }) => sectionId);
  }

  /**
   * Those with a section's id, and those of an earlier section of the same transcript that it took over, which it links to or whose number it
   * remembers. In the order of the note.
   */
  of(section: Section): TaskLine[] {
    const linked = this.linked(section);
    const first = section.memory.transcripts.map(({ full }) => full.slice(0, ID_LENGTH));
    const earlier = new Set([...linked.map(({ sectionId }) => sectionId), ...first].filter((id) => !this.readable.has(id)));
    const numbers = new Set(section.memory.tasks.map(({ number }) => number));
    const own = this.byId.get(section.id) ?? [];
    const taken = [...earlier].flatMap((id) => this.byId.get(id) ?? []).filter(({ number }) => numbers.has(number));
    return [...own, ...taken].sort((one, other) => one.start - other.start);
  }

  /** How many tasks a section links to of which no line stands in the note any more. */
  countElsewhere(section: Section): number {
    const standing = (id: string, task: number): boolean => this.byId.get(id)?.some(({ number }) => number === task) ?? false;
    const gone = this.linked(section).filter(({ sectionId, number }) => !standing(sectionId, number));
    return new Set(gone.map(blockIdOf)).size;
  }

  private linked({ start, end }: Section): BlockIdMention[] {
    return findBlockIds(this.note.text.slice(start, end)).filter(({ kind, isLink }) => kind === 'task' && isLink);
  }

  /** Those of this note's own meetings that belong to no section any more. */
  orphans(noteName: string): TaskLine[] {
    const owned = new Set(this.note.sections.sections.flatMap((section) => this.of(section)));
    const isOrphan = ({ sectionId, text }: TaskLine): boolean => !this.note.sections.ids.has(sectionId) && comesFrom(text, sectionId, noteName);
    return this.note.taskLines.filter((line) => !owned.has(line) && isOrphan(line));
  }
}

/** The comments around a section's transcripts that an earlier capture, of which nothing else tells, may have put there. */
export function earlierWraps(note: ReadNote, { memory }: Section): NoteRange[] {
  const hashes = new Set(memory.transcripts.filter(({ hiddenBefore }) => hiddenBefore === true).map(({ full }) => full));
  if (hashes.size === 0) return [];
  return note.transcripts.flatMap(({ found: { comment }, mark }) => (hashes.has(mark.full) && comment !== null ? [comment] : []));
}
