import { insertion } from '../text/apply-edits.ts';
import type { Edit } from '../text/edit.ts';
import type { LineEndsAdded } from '../section/marker.ts';
import type { MarkedTranscript } from './read-note.ts';
import { lineEndOf, placeBelow } from './place.ts';

/**
 * What must not be put between `%%` lines: it would end the comment (`%%`), or the reader would lose something that works only outside
 * of one: a check box, a heading, an embed, an opening fence, a block id at a line's end.
 */
const NEVER_WRAPPED = /%%|!\[\[|!\[[^\]\n]{0,200}\]\(|(?:^|[\n\r])[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\][ \t]|#{1,6}[ \t]|```|~~~)|(?:^|[ \t\n\r])\^[A-Za-z0-9-]+[ \t]*(?:[\n\r]|$)/u;

/** Whether a transcript may be put between `%%` lines: it isn't hidden, stands in no container and holds nothing that a comment would harm. */
export const mayWrap = (note: string, { found }: MarkedTranscript): boolean =>
  !found.hidden && found.container === null && !NEVER_WRAPPED.test(note.slice(found.start, found.end));

/** The edits that put `%%` lines around a transcript, and the line ends put around these. */
export interface Wrap {
  readonly edits: readonly Edit[];
  readonly around: LineEndsAdded;
}

/** UTF-16 offset of the start of the line that holds an offset, behind a BOM. */
export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 0x0a && text.charCodeAt(at - 1) !== 0x0d) at--;
  return at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
}

/** Whether the line above a line's start has content. */
function followsContent(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - 2), start).endsWith('\r\n') ? start - 2 : start - 1;
  if (above < 0) return false;
  return text.slice(lineStartOf(text, above), above).trim() !== '';
}

/**
 * Plans the `%%` lines around a transcript that stands in lines of its own, with a blank line outside of them.
 *
 * @param parted whether the same capture puts something directly above or below it that brings its own blank line
 */
export function planWrap(text: string, { found }: MarkedTranscript, parted: { readonly above: boolean; readonly below: boolean }): Wrap {
  const lineEnd = lineEndOf(text);
  const start = lineStartOf(text, found.start);
  const below = placeBelow(text, found.end);
  const around = { ...(parted.below ? { after: 0 } : below.around), before: !parted.above && followsContent(text, start) ? 1 : 0 };
  const edits = [
    insertion(start, `${(text.charAt(start - 1) === '\r' ? '\r' : lineEnd).repeat(around.before)}%%${lineEnd}`),
    insertion(below.at, `${lineEnd}%%${lineEnd.repeat(around.after)}`),
  ];
  return { edits, around };
}
