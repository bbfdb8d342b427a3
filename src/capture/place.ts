import type { LineEndsAdded } from '../section/marker.ts';
import { isUnderline } from './underline.ts';

/**
 * The line end that the note uses: that of its first line. A lone CR only where there is no other: put before a LF it would become one
 * line end with it.
 */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const feed = text.indexOf('\n');
  if (feed < 0) return text.includes('\r') ? '\r' : '\n';
  return text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
}

/** A place for whole lines of Debrief's: an offset at the end of a line's content, and the line ends needed around what is put there. */
export interface Place {
  readonly at: number;
  readonly around: LineEndsAdded;
}

const isLineEnd = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;
const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09;

/** UTF-16 offset of the end of the last line before `offset` that has content, its trailing blanks included; null where there is none. */
function contentEndBefore(text: string, offset: number): number | null {
  let at = offset;
  while (at > 0 && (isLineEnd(text, at - 1) || isBlank(text, at - 1))) at--;
  if (at === 0 || (at === 1 && text.charCodeAt(0) === 0xfeff)) return null;
  while (at < offset && isBlank(text, at)) at++;
  return at;
}

/** How many line ends follow an offset before the next content, two at most; the end of the note counts as two. */
function lineEndsAfter(text: string, offset: number): number {
  let count = 0;
  for (let at = offset; count < 2; at++) {
    if (at >= text.length) return 2;
    if (isLineEnd(text, at)) {
      if (text.startsWith('\r\n', at)) at++;
      count++;
    } else if (!isBlank(text, at)) return count;
  }
  return count;
}

/** The line ends needed between what is put at the end of a line and what stands below it. */
function lineEndsBelow(text: string, at: number): Omit<LineEndsAdded, 'before'> {
  const after = Math.max(0, 2 - lineEndsAfter(text, at));
  return after > 0 && isUnderline(text, at) ? { after, underlined: true } : { after };
}

/**
 * The place above what starts at the line `offset`: at the end of the content of the last line before it, so that the line ends that
 * stand between stay as they are, behind what is put there. At the note's start it is the start itself (behind a BOM).
 */
export function placeAbove(text: string, offset: number): Place {
  const at = contentEndBefore(text, offset);
  if (at === null) return { at: text.charCodeAt(0) === 0xfeff ? 1 : 0, around: { before: 0, after: 2 } };
  return { at, around: { before: 2, ...lineEndsBelow(text, at) } };
}

/** The place below what ends at `offset`: at the end of that line's content. */
export function placeBelow(text: string, offset: number): Place {
  let at = offset;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return { at, around: { before: 2, ...lineEndsBelow(text, at) } };
}
