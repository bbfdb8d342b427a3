const fenceLine = /^ {0,3}(?:```|~~~)/u;

/**
 * Takes out what the app does not show: frontmatter, `%% comments %%`, block ids at the ends of lines. What stands in code stays.
 * Line by line, so that list and paragraph structure around it stays.
 */
export function hideComments(markdown: string): string {
  const lines = markdown.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---(?:\n|$)/u, '').split('\n');
  let inComment = false;
  let inFence = false;
  const shown: string[] = [];
  for (const line of lines) {
    if (!inComment && fenceLine.test(line)) inFence = !inFence;
    if (inFence || (!inComment && !line.includes('%%'))) {
      shown.push(inFence ? line : withoutBlockId(line));
      continue;
    }
    const parts = line.split('%%');
    const visible = parts.filter((_, index) => (index % 2 === 0) !== inComment).join('');
    if (parts.length % 2 === 0) inComment = !inComment;
    shown.push(withoutBlockId(visible));
  }
  return shown.join('\n');
}

const withoutBlockId = (line: string): string => line.replace(/(?:^| )\^[a-zA-Z0-9-]+\s*$/u, '');
