import { applyEdits } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import { countBelow } from '../text/range-index.ts';
import { lineEndsAroundTasks, type Sections } from '../section/sections.ts';
import type { OwnWrap } from './own-wraps.ts';
import { partRemovals, takeOut } from './take-out.ts';
import { unwrap } from './unwrap.ts';

/** A note's text without what Debrief wrote, and where its offsets stand in the note as it is. UTF-16 offsets. */
export interface TextWithoutOwn {
  readonly text: string;
  /** The offsets at which something was left out, in order. */
  readonly gaps: readonly number[];
  /** Where the character at an offset stands in the note. */
  readonly toNote: (offset: number) => number;
  /** Where a character of the note stands in the text; one that was left out, where it would. */
  readonly fromNote: (offset: number) => number;
}

/** Takes all that is Debrief's out, edited or not, as an undo would. */
function removals(text: string, own: Sections, wraps: readonly OwnWrap[]): Edit[] {
  const around = new Map(own.sections.map((section) => [section.start, section.memory.around]));
  for (const { start } of own.taskRegions) around.set(start, lineEndsAroundTasks(own));
  return partRemovals(text, [
    ...own.ranges.map(({ start, end }) => takeOut(text, start, end, around.get(start) ?? { before: 0, after: 0 })),
    ...wraps.flatMap(({ comment, around: added }) => unwrap(text, comment, added) ?? []),
  ]);
}

/** Reads a note's text as it would be if Debrief had written nothing in it; null where it did not. */
export function withoutOwn(text: string, sections: Sections, wraps: readonly OwnWrap[]): TextWithoutOwn | null {
  const edits = removals(text, sections, wraps);
  const without = edits.length === 0 ? null : applyEdits(text, edits);
  if (without === null) return null;
  let removed = 0;
  const cuts = edits.map(({ start, end }) => {
    const cut = { gap: start - removed, start, end };
    removed += end - start;
    return cut;
  });
  const gaps = cuts.map(({ gap }) => gap);
  const starts = cuts.map(({ start }) => start);
  const toNote = (offset: number): number => {
    const last = cuts[countBelow(gaps, offset + 1) - 1];
    return last === undefined ? offset : last.end + offset - last.gap;
  };
  const fromNote = (offset: number): number => {
    const last = cuts[countBelow(starts, offset + 1) - 1];
    return last === undefined ? offset : last.gap + Math.max(0, offset - last.end);
  };
  return { text: without, gaps, toNote, fromNote };
}
