/** How far a comment reaches that begins at a line's start. */
export interface CommentExtent {
  /** UTF-16 offset after its last mark; the note's end where that is missing. */
  readonly end: number;
  readonly closed: boolean;
}

/** Whether a comment, its marks included, has both of them. */
export const isClosedComment = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => end - start >= 4 && text.startsWith('%%', end - 2);

const isLineEnd = (text: string, at: number): boolean => at >= text.length || text[at] === '\n' || text[at] === '\r';

/** The first offset from `at` on that holds no space or tab. */
function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next++;
  return next;
}

/** The offset of the next `%%` on the line, -1 where there is none. */
function nextMarkOnLine(text: string, from: number): number {
  for (let at = from; !isLineEnd(text, at); at++) if (text[at] === '%' && text[at + 1] === '%') return at;
  return -1;
}

/**
 * The extent of the `%%` comment that begins at `first`. It goes on to the next `%%`, over blank lines, fences and rules, and further
 * where another begins on the line on which it ends. Null where there is no comment, or where text follows it on the line on which it
 * began, so that it is a comment within a paragraph. `lineEnd` is where that line ends.
 */
export function commentExtent(text: string, first: number, lineEnd: number): CommentExtent | null {
  if (!text.startsWith('%%', first)) return null;
  for (let open = first; ; ) {
    const close = text.indexOf('%%', open + 2);
    if (close < 0) return { end: text.length, closed: false };
    const after = skipSpaces(text, close + 2);
    if (isLineEnd(text, after)) return { end: close + 2, closed: true };
    if (close < lineEnd && !text.startsWith('%%', after)) return null;
    const next = nextMarkOnLine(text, after);
    if (next < 0) return { end: close + 2, closed: true };
    open = next;
  }
}
