const BACKTICK = 0x60;
const PERCENT = 0x25;

/** For each length of a run of backticks on the line, where the last such run begins. */
function lastRuns(line: string): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at)) {
    const begin = at;
    while (line.charCodeAt(at) === BACKTICK) at++;
    found.set(at - begin, begin);
  }
  return found;
}

/** The offset after the code span that begins at `at`, or after its run of backticks where no such run follows on the line. */
function skipCode(line: string, at: number, last: Map<number, number>): number {
  let next = at;
  while (line.charCodeAt(next) === BACKTICK) next++;
  const length = next - at;
  if ((last.get(length) ?? at) <= at) return next;
  for (let run = next; run < line.length; ) {
    if (line.charCodeAt(run) !== BACKTICK) {
      run++;
      continue;
    }
    const begin = run;
    while (line.charCodeAt(run) === BACKTICK) run++;
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
  // Nothing is searched for in the whole note: what isn't on this line would be looked for up to the note's end, for each line again.
  const line = text.slice(start, end);
  if (!line.includes('%%')) return open;
  const last = lastRuns(line);
  let inside = open;
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at);
    if (code === BACKTICK && !inside) at = skipCode(line, at, last);
    else if (code === PERCENT && line.charCodeAt(at + 1) === PERCENT) {
      inside = !inside;
      at += 2;
    } else at++;
  }
  return inside;
}
