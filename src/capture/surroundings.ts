import type { NoteRange } from '../transcripts/found-transcript.ts';
import { countBelow, RangeIndex } from '../text/range-index.ts';
import type { ReadNote } from './read-note.ts';

const BETWEEN_PARTS: ReadonlySet<string> = new Set(['blank', 'rule', 'comment']);

/** How far a range is from a section. */
export const distance = (section: NoteRange, { start, end }: NoteRange): number => (start >= section.end ? start - section.end : section.start - end);

/** What stands around the sections of a note. */
export class Surroundings {
  private readonly length: number;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  /** Blocks that are neither Debrief's nor such as stand between the parts of one meeting. */
  private readonly others: RangeIndex;
  private readonly headings: RangeIndex;

  constructor({ text, blocks, sections }: Pick<ReadNote, 'text' | 'blocks' | 'sections'>) {
    const wrapless = sections.sections.filter(({ memory }) => !memory.transcripts.some(({ wrapped }) => wrapped));
    const passed = new Set([...sections.taskRegions, ...wrapless].map(({ start }) => start));
    const neighbours = sections.ranges.filter(({ start }) => !passed.has(start));
    this.length = text.length;
    this.starts = neighbours.map(({ start }) => start);
    this.ends = neighbours.map(({ end }) => end).sort((one, other) => one - other);
    const ours = new RangeIndex(sections.ranges);
    const others = blocks.filter(({ kind, start }) => !BETWEEN_PARTS.has(kind) && !ours.holds(start));
    this.others = new RangeIndex(others);
    this.headings = new RangeIndex(others.filter(({ kind }) => kind === 'heading'));
  }

  /** The stretch of the note in which only this section, of those that remember wraps, stands. */
  of({ start, end }: NoteRange): NoteRange {
    return { start: this.ends[countBelow(this.ends, start + 1) - 1] ?? 0, end: this.starts[countBelow(this.starts, end)] ?? this.length };
  }

  /** Whether nothing but comments, rules and blank lines, as between the parts of one meeting, and text of ours stand between two ranges. */
  isBeside(one: NoteRange, other: NoteRange): boolean {
    return !this.others.overlaps(between(one, other));
  }

  /** Whether no heading of the user's stands between two ranges. */
  isUnderSameHeading(one: NoteRange, other: NoteRange): boolean {
    return !this.headings.overlaps(between(one, other));
  }
}

/** What stands between two ranges, whichever is first. */
const between = (one: NoteRange, other: NoteRange): NoteRange => (other.start >= one.end ? { start: one.end, end: other.start } : { start: other.end, end: one.start });
