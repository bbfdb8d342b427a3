const BACKTICK = 0x60;
const PERCENT = 0x25;

/** For each length of a run of backticks on the line, where the last such run begins. */
function lastRuns(text: string, start: number, end: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = text.indexOf('`', start); at >= 0 && at < end; at = text.indexOf('`', at)) {
    const begin = at;
    while (at < end && text.charCodeAt(at) === BACKTICK) at++;
    found.set(at - begin, begin);
  }
  return found;
}

/** The offset after the code span that begins at `at`, or after its run of backticks where no such run follows on the line. */
function skipCode(text: string, at: number, end: number, last: Map<number, number>): number {
  let next = at;
  while (next < end && text.charCodeAt(next) === BACKTICK) next++;
  const length = next - at;
  if ((last.get(length) ?? at) <= at) return next;
  for (let run = next; run < end; ) {
    if (text.charCodeAt(run) !== BACKTICK) {
      run++;
      continue;
    }
    const begin = run;
    while (run < end && text.charCodeAt(run) === BACKTICK) run++;
    if (run - begin === length) return run;
  }
  return next;
}

/**
 * Whether a `%%` comment within a paragraph is open at the end of a line of it, `open` saying whether it was at the line's start. Marks
 * in inline code do not count. Obsidian's help has inline comments as `%%text%%` within a text; like every inline mark of Markdown
 * they reach over the lines of their paragraph and not beyond it.
 */
export function isCommentOpenAfter(text: string, start: number, end: number, open: boolean): boolean {
  const mark = text.slice(start, end).indexOf('%%');
  if (mark < 0) return open;
  const last = lastRuns(text, start, end);
  let inside = open;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === BACKTICK && !inside) at = skipCode(text, at, end, last);
    else if (code === PERCENT && at + 1 < end && text.charCodeAt(at + 1) === PERCENT) {
      inside = !inside;
      at += 2;
    } else at++;
  }
  return inside;
}
