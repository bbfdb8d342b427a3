/** What a line of a note belongs to, as far as a formatter cares. */
export type LineZone = 'text' | 'comment' | 'frozen';

/** A line, its line end apart (empty on a last line without one). Frontmatter and fences are `frozen`. */
export interface NoteLine {
  readonly content: string;
  readonly end: string;
  readonly zone: LineZone;
}

function splitLines(text: string): { content: string; end: string }[] {
  const lines: { content: string; end: string }[] = [];
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 ? text.length : feed + 1;
    const contentEnd = feed < 0 ? next : feed - (feed > at && text[feed - 1] === '\r' ? 1 : 0);
    lines.push({ content: text.slice(at, contentEnd), end: text.slice(contentEnd, next) });
    at = next;
  }
  return lines;
}

/** How often `%%` stands in a line outside of `code`. */
function countCommentMarks(content: string): number {
  return content.replace(/`[^`]*`/gu, '').split('%%').length - 1;
}

function frontmatterEnd(lines: readonly { content: string }[]): number {
  if (lines[0]?.content.replace('\uFEFF', '').trimEnd() !== '---') return 0;
  const close = lines.findIndex((line, index) => index > 0 && line.content.trimEnd() === '---');
  return close < 0 ? 0 : close + 1;
}

/** The lines of a note with their zones; contents and ends joined are the note. */
export function readNoteLines(text: string): NoteLine[] {
  const lines = splitLines(text);
  const bodyStart = frontmatterEnd(lines);
  let fence: string | null = null;
  let inComment = false;
  return lines.map((line, index): NoteLine => {
    if (index < bodyStart) return { ...line, zone: 'frozen' };
    if (fence !== null) {
      if (line.content.trim().startsWith(fence) && /^[`~]+$/u.test(line.content.trim())) fence = null;
      return { ...line, zone: 'frozen' };
    }
    const opening = inComment ? null : /^ {0,3}(`{3,}|~{3,})([^`]*)$/u.exec(line.content);
    if (opening !== null) {
      fence = opening[1] ?? null;
      return { ...line, zone: 'frozen' };
    }
    const wasInComment = inComment;
    if (countCommentMarks(line.content) % 2 === 1) inComment = !inComment;
    return { ...line, zone: wasInComment || inComment ? 'comment' : 'text' };
  });
}

/** The text of lines. */
export function joinNoteLines(lines: readonly NoteLine[]): string {
  return lines.map((line) => line.content + line.end).join('');
}
