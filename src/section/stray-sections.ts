const START = '%% DEBRIEF_START ';

/**
 * Sections that were put into something else, such as a list, a quote or code: from the words of START to those of the END with its id,
 * UTF-16 offsets in order. They are no sections any more, but still minutes and not speech.
 */
export function findStraySections(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = text.indexOf(START);
  while (start >= 0) {
    const next = text.indexOf(START, start + 1);
    const id = /^[a-z2-7]{6}/u.exec(text.slice(start + START.length, start + START.length + 6))?.[0];
    const part = text.slice(start, next < 0 ? text.length : next);
    const end = id === undefined ? -1 : part.indexOf(`%% DEBRIEF_END ${id} `);
    if (end >= 0) found.push({ start, end: start + end });
    start = next;
  }
  return found;
}
