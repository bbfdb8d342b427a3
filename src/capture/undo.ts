import { blockIdOf, findBlockIds } from '../markdown/block-ids.ts';
import { removal } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import { taskHash } from '../text/fingerprint.ts';
import { indexLines, lineAt, type LineIndex } from '../text/lines.ts';
import { countBelow, RangeIndex } from '../text/range-index.ts';
import { lineEndsAroundTasks, type Region, type Section } from '../section/sections.ts';
import type { TaskLine } from '../markdown/task-line.ts';
import { earlierWraps, SectionTasks } from './earlier-captures.ts';
import { findWraps, type FoundWrap } from './find-wraps.ts';
import { findHalfWraps } from './half-wraps.ts';
import { readNote, type ReadNote } from './read-note.ts';
import { partRemovals, takeOut } from './take-out.ts';
import { unwrap } from './unwrap.ts';
import { lineStartOf } from './wrap.ts';

/** Something of Debrief's that undo leaves in the note, and why. */
export interface KeptText {
  readonly what: 'section' | 'task' | 'wrap' | 'damaged section';
  /** The section's id, or null where it cannot be read. */
  readonly id: string | null;
  /** 1-based. */
  readonly line: number;
  /** Whether an earlier capture left it, which no section remembers; missing where the user edited it. */
  readonly isEarlier?: boolean;
  /** Whether a section that stays links to tasks that go; missing if not. */
  readonly hasDeadLinks?: boolean;
}

/** The edits that take Debrief's own text out again, what goes, and what stays. */
export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly sectionsRemoved: number;
  readonly tasksRemoved: number;
  /** Tasks that the sections link to and that aren't in the note: the user moved or deleted them. */
  readonly tasksElsewhere: number;
  readonly kept: readonly KeptText[];
}

function stillAsWritten(section: Section, line: TaskLine): boolean {
  return section.memory.tasks.some((task) => task.number === line.number && task.base === taskHash(line.text));
}

/** Takes a task line out with the line end in front of it, which it was appended with. */
function takeLine(text: string, { start, end }: TaskLine): Edit {
  const first = lineStartOf(text, 0) === start;
  return takeOut(text, start, end, { before: first ? 0 : 1, after: first ? 1 : 0 });
}

class UndoPlanner {
  private readonly edits: Edit[] = [];
  private readonly kept: KeptText[] = [];
  private readonly keptWraps = new Set<number>();
  private readonly gone = new Set<TaskLine>();
  private readonly edited: Section[] = [];
  /** Those of which it is decided whether they go: two sections may lead to the same one. */
  private readonly seen = new Set<TaskLine>();
  private sectionsRemoved = 0;
  private tasksElsewhere = 0;
  private readonly wraps: ReadonlyMap<Section, readonly FoundWrap[]>;
  private readonly lines: LineIndex;
  private readonly tasks: SectionTasks;
  private readonly taskStarts: readonly number[];

  constructor(
    private readonly note: ReadNote,
    private readonly only: ReadonlySet<string> | null,
    private readonly noteName: string | null,
  ) {
    this.wraps = findWraps(note);
    this.lines = indexLines(note.text);
    this.taskStarts = note.taskLines.map(({ start }) => start);
    this.tasks = new SectionTasks(note);
  }

  plan(): UndoPlan {
    const { sections, damaged } = this.note.sections;
    for (const section of sections) if (this.isMeant(section.id)) this.takeSection(section);
    this.takeRegions();
    this.keepSections();
    for (const { sectionId, line } of findHalfWraps(this.note, this.wraps)) if (this.isMeant(sectionId)) this.keepWrap(sectionId, line);
    this.keepOrphans();
    for (const { id, line } of damaged) if (this.isMeant(id)) this.kept.push({ what: 'damaged section', id, line });
    const { sectionsRemoved, tasksElsewhere, kept } = this;
    return { edits: partRemovals(this.note.text, this.edits), sectionsRemoved, tasksRemoved: this.gone.size, tasksElsewhere, kept };
  }

  private isMeant(id: string | null): boolean {
    return this.only === null || (id !== null && this.only.has(id));
  }

  private takeSection(section: Section): void {
    const { text } = this.note;
    for (const { comment, doubtful, around } of this.wraps.get(section) ?? []) {
      const edits = comment === null ? null : unwrap(text, comment, around);
      const left = comment ?? doubtful;
      if (edits !== null) this.edits.push(...edits);
      else if (left !== null) this.keepWrap(section.id, this.lineOf(left.start));
    }
    for (const { start } of earlierWraps(this.note, section)) {
      this.keepWrap(section.id, this.lineOf(start), true);
    }
    for (const line of this.tasks.of(section)) this.takeTask(section, line);
    this.tasksElsewhere += this.tasks.countElsewhere(section);
    if (section.edited) {
      this.edited.push(section);
      return;
    }
    const region = this.keptRegion(section);
    if (region === null) this.edits.push(takeOut(text, section.start, section.end, section.memory.around));
    else this.edits.push(removal(text, section.start, region.start), removal(text, region.end, section.end));
    this.sectionsRemoved++;
  }

  /** What the user edited stays, links to tasks that go included: these are told. */
  private keepSections(): void {
    const gone = new Set([...this.gone].map(({ sectionId, number }) => blockIdOf({ sectionId, number, kind: 'task' })));
    for (const { id, line, start, end } of this.edited) {
      const isDead = findBlockIds(this.note.text.slice(start, end)).some((mention) => mention.isLink && gone.has(blockIdOf(mention)));
      this.kept.push({ what: 'section', id, line, ...(isDead ? { hasDeadLinks: true } : {}) });
    }
  }

  private lineOf(offset: number): number {
    return lineAt(this.lines, offset) + 1;
  }

  private keepWrap(id: string, line: number, isEarlier = false): void {
    if (!this.keptWraps.has(line)) this.kept.push({ what: 'wrap', id, line, ...(isEarlier ? { isEarlier } : {}) });
    this.keptWraps.add(line);
  }

  private takeTask(section: Section, line: TaskLine): void {
    if (this.seen.has(line)) return;
    this.seen.add(line);
    if (stillAsWritten(section, line)) this.gone.add(line);
    else this.kept.push({ what: 'task', id: section.id, line: this.lineOf(line.start) });
  }

  /** What an undo or a deleted section left of this note's tasks stays, and is told. */
  private keepOrphans(): void {
    if (this.only !== null || this.noteName === null) return;
    for (const { sectionId, start } of this.tasks.orphans(this.noteName)) {
      this.kept.push({ what: 'task', id: sectionId, line: this.lineOf(start), isEarlier: true });
    }
  }

  /** A section's own region of tasks, where it holds what the user changed: it stays where the section goes. */
  private keptRegion({ tasksRegion }: Section): Region | null {
    return tasksRegion !== null && !this.isEmptied(tasksRegion) ? tasksRegion : null;
  }

  /** Whether a region of tasks holds nothing besides lines that go. */
  private isEmptied({ innerStart, innerEnd }: Region): boolean {
    const { text, taskLines } = this.note;
    let reached = innerStart;
    for (const line of taskLines.slice(countBelow(this.taskStarts, innerStart), countBelow(this.taskStarts, innerEnd))) {
      if (!this.gone.has(line)) continue;
      if (text.slice(reached, line.start).trim() !== '') return false;
      reached = line.end;
    }
    return text.slice(reached, innerEnd).trim() === '';
  }

  /** Takes whole regions of tasks out where nothing stays in them, else single lines. */
  private takeRegions(): void {
    const { text, sections } = this.note;
    const around = lineEndsAroundTasks(sections);
    const whole = sections.taskRegions.filter((region) => this.isEmptied(region));
    for (const region of whole) this.edits.push(takeOut(text, region.start, region.end, around));
    const covered = new RangeIndex(this.edits);
    for (const line of this.gone) if (!covered.holds(line.start, line.end)) this.edits.push(takeLine(text, line));
  }
}

/**
 * Plans how Debrief's own text goes out of a note again: clean sections, wrapping, task lines that are still as written.
 *
 * @param only the ids of the sections that go; null for all
 * @param noteName how links name the note, by which its tasks are known that belong to no section any more; null where these are not told
 */
export function planUndo(text: string, only: ReadonlySet<string> | null = null, noteName: string | null = null): UndoPlan {
  return new UndoPlanner(readNote(text), only, noteName).plan();
}
