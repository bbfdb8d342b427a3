import type { Edit } from '../text/edit.ts';
import { countBelow } from '../text/range-index.ts';

const startOf = ({ start }: Edit): number => start;

/** Edits in the order of their places, none of which overlap. */
class SortedEdits {
  private readonly edits: Edit[] = [];

  add(edit: Edit): void {
    this.edits.splice(countBelow(this.edits, edit.start + 1, startOf), 0, edit);
  }

  /** The last edit that starts at or before another, and the first that starts behind that one's start. */
  around({ start }: Edit): readonly (Edit | undefined)[] {
    const place = countBelow(this.edits, start + 1, startOf);
    return [this.edits[place - 1], this.edits[place]];
  }
}

const overlap = (one: Edit, other: Edit): boolean => one.start < other.end && other.start < one.end;

/** Whether there is content, or at least one blank line, between two places, so that what is put in at one says nothing of the other. */
function isApart(text: string, from: number, to: number): boolean {
  let lineEnds = 0;
  for (let at = from; at < to && lineEnds < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lineEnds++;
    else if (code !== 0x0d && code !== 0x20 && code !== 0x09) return true;
  }
  return lineEnds >= 2;
}

/** Where the edits of several meetings lie in a note: whether those of one more can be laid beside them without a look at the others. */
export class PlannedRanges {
  /** Those that put lines in or replace a section: they depend on the blank lines around them. */
  private readonly placed = new SortedEdits();
  /** Those that change a line in itself. */
  private readonly updated = new SortedEdits();

  constructor(private readonly text: string) {}

  areFree(placed: readonly Edit[], updated: readonly Edit[]): boolean {
    return placed.every((edit) => this.isPlaceFree(edit)) && updated.every((edit) => this.isRangeFree(edit, [this.placed, this.updated]));
  }

  add(placed: readonly Edit[], updated: readonly Edit[]): void {
    for (const edit of placed) this.placed.add(edit);
    for (const edit of updated) this.updated.add(edit);
  }

  private isPlaceFree(edit: Edit): boolean {
    if (!this.isRangeFree(edit, [this.updated])) return false;
    const [before, after] = this.placed.around(edit);
    if (before !== undefined && (before.end > edit.start || !isApart(this.text, before.end, edit.start))) return false;
    return after === undefined || (edit.end <= after.start && isApart(this.text, edit.end, after.start));
  }

  private isRangeFree(edit: Edit, others: readonly SortedEdits[]): boolean {
    return others.every((edits) => edits.around(edit).every((other) => other === undefined || !overlap(edit, other)));
  }
}
