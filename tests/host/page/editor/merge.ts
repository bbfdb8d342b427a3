/** One span that differs between two texts. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The one span in which `after` differs from `before`; none where they are equal. */
export function difference(before: string, after: string): Difference | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * What to change in an editor whose file was changed by somebody else.
 * @returns the span to replace in the editor's text; null where it already agrees, or where both changed the same place: the editor wins
 */
export function mergeOutside(saved: string, edited: string, outside: string): Difference | null {
  const theirs = difference(saved, outside);
  const ours = difference(saved, edited);
  if (theirs === null || ours === null) return theirs;
  if (theirs.to < ours.from) return theirs;
  if (theirs.from <= ours.to) return null;
  const shift = ours.insert.length - (ours.to - ours.from);
  return { ...theirs, from: theirs.from + shift, to: theirs.to + shift };
}
