import { blockIdOf, findBlockIds, mentionsIn } from '../markdown/block-ids.ts';
import type { TaskLine } from '../markdown/task-line.ts';
import { groupBy } from '../text/group-by.ts';
import type { Section } from '../section/sections.ts';
import { RangeIndex } from '../text/range-index.ts';
import { LostSections } from './lost-memory.ts';
import type { CaptureOptions } from './options.ts';
import { wrapsByStart } from './plan-wraps.ts';
import type { ReadNote } from './read-note.ts';
import { SectionIds } from './section-id.ts';
import { StandingTaskIndex } from './standing-tasks.ts';
import { findTaskPlace } from './task-place.ts';

/** The bullet of the note's own first list, `-` where it has none. */
function ownBullet(note: ReadNote): '*' | '-' | '+' {
  const ours = new RangeIndex(note.sections.ranges);
  for (const block of note.blocks) {
    if (block.kind !== 'list' || ours.holds(block.start)) continue;
    const mark = note.text.slice(block.start, block.start + 8).trimStart().charAt(0);
    if (mark === '*' || mark === '-' || mark === '+') return mark;
  }
  return '-';
}

/** A note with what planning needs to know of the whole of it, worked out once for all its meetings. */
export class PlannedNote {
  readonly ids: SectionIds;
  readonly lost: LostSections;
  readonly standing: StandingTaskIndex;
  readonly taskLines: ReadonlyMap<string, readonly TaskLine[]>;
  readonly taskPlace: ReturnType<typeof findTaskPlace>;
  readonly bullet: ReturnType<typeof ownBullet>;
  readonly wraps: ReturnType<typeof wrapsByStart>;
  private readonly mentions: ReturnType<typeof findBlockIds>;
  /** How often each block id stands in the note. */
  private readonly standingIds = new Map<string, number>();

  constructor(
    readonly note: ReadNote,
    { noteName, knownTasks = [], taskHeadings }: Pick<CaptureOptions, 'noteName' | 'knownTasks' | 'taskHeadings'>,
  ) {
    this.mentions = findBlockIds(note.text);
    this.ids = new SectionIds(note, this.mentions);
    this.lost = new LostSections(note);
    this.standing = new StandingTaskIndex(note, { mentions: this.mentions, ids: this.ids, noteName, elsewhere: knownTasks });
    this.taskLines = groupBy(note.taskLines, ({ sectionId }) => sectionId);
    this.taskPlace = findTaskPlace(note, taskHeadings);
    this.bullet = ownBullet(note);
    this.wraps = wrapsByStart(note);
    for (const mention of this.mentions) {
      const id = blockIdOf(mention);
      if (!mention.isLink) this.standingIds.set(id, (this.standingIds.get(id) ?? 0) + 1);
    }
  }

  /** Says whether a block id stands outside of a section that is written again. */
  takenOutside(section: Section | null): (id: string) => boolean {
    const inside = new Map<string, number>();
    for (const mention of section === null ? [] : mentionsIn(this.mentions, section)) {
      const id = blockIdOf(mention);
      if (!mention.isLink) inside.set(id, (inside.get(id) ?? 0) + 1);
    }
    return (id) => (this.standingIds.get(id) ?? 0) > (inside.get(id) ?? 0);
  }
}
