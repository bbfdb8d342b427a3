import { removal } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import type { LineEndsAdded } from '../section/marker.ts';
import { isUnderline } from './underline.ts';

const isLineEnd = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;

function stepBack(text: string, at: number): number {
  if (at >= 2 && text.startsWith('\r\n', at - 2)) return at - 2;
  return at >= 1 && isLineEnd(text, at - 1) ? at - 1 : at;
}

function stepOn(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return at < text.length && isLineEnd(text, at) ? at + 1 : at;
}

/**
 * Takes a range of Debrief's out together with the line ends that were put around it, as far as these still stand. Where nothing but
 * them parts what stands before from what stands behind, one line end stays, so that two lines never become one. A rule below stays one: only
 * dashes that stood directly below before stand there again.
 */
export function takeOut(text: string, start: number, end: number, around: LineEndsAdded): Edit {
  let from = start;
  let to = end;
  for (let count = 0; count < around.before; count++) from = stepBack(text, from);
  for (let count = 0; count < around.after; count++) to = stepOn(text, to);
  const partsLines = from === 0 || to >= text.length || isLineEnd(text, from - 1) || isLineEnd(text, to) || (from === 1 && text.charCodeAt(0) === 0xfeff);
  if (around.underlined !== true && to > end && from > 0 && !isLineEnd(text, from - 1) && isUnderline(text, to)) to = end;
  if (!partsLines) from = stepOn(text, from) > start ? start : stepOn(text, from);
  return removal(text, from, to);
}

/**
 * Removals of which none claims what another one takes already: line ends that were put in front of a text by one capture and behind it by
 * another stand now behind what came last, and go there.
 */
export function partRemovals(text: string, removals: readonly Edit[]): Edit[] {
  const parted: Edit[] = [];
  for (const edit of [...removals].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const reached = parted.at(-1)?.end ?? 0;
    if (edit.start >= reached) parted.push(edit);
    else if (edit.end > reached) {
      let to = edit.end;
      for (let at = edit.start; at < reached && isLineEnd(text, at); at = stepOn(text, at)) to = stepOn(text, to);
      parted.push(removal(text, reached, to));
    }
  }
  return parted;
}
