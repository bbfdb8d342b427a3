import type { Edit } from '../note/edit.ts';
import { taskHash } from '../note/fingerprint.ts';
import { indexLines, lineAt } from '../note/lines.ts';
import { lineEndsAroundTasks, type Region, type Section } from '../note/sections.ts';
import type { TaskLine } from '../note/task-line.ts';
import { earlierWraps, orphanTaskLines, taskLinesOf } from './earlier-captures.ts';
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
}

/** The edits that take Debrief's own text out again, what goes, and what stays. */
export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly sectionsRemoved: number;
  readonly tasksRemoved: number;
  readonly kept: readonly KeptText[];
}

const lineOf = (text: string, offset: number): number => lineAt(indexLines(text), offset) + 1;

function stillAsWritten(section: Section, line: TaskLine): boolean {
  return section.memory.tasks.some((task) => task.number === line.number && task.base === taskHash(line.text));
}

/** Takes a task line out with the line end in front of it, which it was appended with. */
function takeLine(text: string, { start, end }: TaskLine): Edit {
  const first = lineStartOf(text, 0) === start;
  return takeOut(text, start, end, { before: first ? 0 : 1, after: first ? 1 : 0 });
}

/** Whether a region of tasks holds nothing besides the given lines. */
function emptyWithout(text: string, region: Region, lines: readonly TaskLine[]): boolean {
  let rest = '';
  let reached = region.innerStart;
  const inside = lines.filter(({ start }) => start >= region.innerStart && start < region.innerEnd).sort((one, other) => one.start - other.start);
  for (const line of inside) {
    rest += text.slice(reached, line.start);
    reached = line.end;
  }
  return (rest + text.slice(reached, region.innerEnd)).trim() === '';
}

class UndoPlanner {
  private readonly edits: Edit[] = [];
  private readonly kept: KeptText[] = [];
  private readonly gone: TaskLine[] = [];
  /** Those of which it is decided whether they go: two sections may lead to the same one. */
  private readonly seen = new Set<TaskLine>();
  private sectionsRemoved = 0;
  private readonly wraps: ReadonlyMap<Section, readonly FoundWrap[]>;

  constructor(
    private readonly note: ReadNote,
    private readonly only: ReadonlySet<string> | null,
    private readonly noteName: string | null,
  ) {
    this.wraps = findWraps(note);
  }

  plan(): UndoPlan {
    const { sections, damaged } = this.note.sections;
    for (const section of sections) if (this.isMeant(section.id)) this.takeSection(section);
    this.takeRegions();
    for (const { sectionId, line } of findHalfWraps(this.note, this.wraps)) if (this.isMeant(sectionId)) this.keepWrap(sectionId, line);
    this.keepOrphans();
    for (const { id, line } of damaged) if (this.isMeant(id)) this.kept.push({ what: 'damaged section', id, line });
    return { edits: partRemovals(this.note.text, this.edits), sectionsRemoved: this.sectionsRemoved, tasksRemoved: this.gone.length, kept: this.kept };
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
      else if (left !== null) this.keepWrap(section.id, lineOf(text, left.start));
    }
    for (const { start } of earlierWraps(this.note, section)) {
      this.kept.push({ what: 'wrap', id: section.id, line: lineOf(text, start), isEarlier: true });
    }
    for (const line of taskLinesOf(this.note, section)) this.takeTask(section, line);
    if (section.edited || this.holdsKeptTask(section)) this.kept.push({ what: 'section', id: section.id, line: section.line });
    else {
      this.edits.push(takeOut(text, section.start, section.end, section.memory.around));
      this.sectionsRemoved++;
    }
  }

  private keepWrap(id: string, line: number): void {
    if (!this.kept.some((kept) => kept.what === 'wrap' && kept.line === line)) this.kept.push({ what: 'wrap', id, line });
  }

  private takeTask(section: Section, line: TaskLine): void {
    if (this.seen.has(line)) return;
    this.seen.add(line);
    if (stillAsWritten(section, line)) this.gone.push(line);
    else this.kept.push({ what: 'task', id: section.id, line: lineOf(this.note.text, line.start) });
  }

  /** What an undo or a deleted section left of this note's tasks stays, and is told. */
  private keepOrphans(): void {
    if (this.only !== null || this.noteName === null) return;
    for (const { sectionId, start } of orphanTaskLines(this.note, this.noteName)) {
      this.kept.push({ what: 'task', id: sectionId, line: lineOf(this.note.text, start), isEarlier: true });
    }
  }

  /** A section whose own region of tasks holds what the user changed stays, for the region stands in it. */
  private holdsKeptTask(section: Section): boolean {
    return section.tasksRegion !== null && !emptyWithout(this.note.text, section.tasksRegion, this.gone);
  }

  /** Takes whole regions of tasks out where nothing stays in them, else single lines. */
  private takeRegions(): void {
    const { text, sections } = this.note;
    const around = lineEndsAroundTasks(sections);
    const whole = sections.taskRegions.filter((region) => emptyWithout(text, region, this.gone));
    for (const region of whole) this.edits.push(takeOut(text, region.start, region.end, around));
    const covered = [...this.edits];
    for (const line of this.gone) {
      if (!covered.some(({ start, end }) => line.start >= start && line.end <= end)) this.edits.push(takeLine(text, line));
    }
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
