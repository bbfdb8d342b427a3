import type * as Obsidian from 'obsidian';

import { readFrontmatter } from './frontmatter.ts';

/** What the app's cache holds of a note, as far as the host reads it: frontmatter, headings, links, list items, blocks with an id. */
export function readMetadata(text: string): Obsidian.CachedMetadata {
  const frontmatter = readFrontmatter(text);
  const headings: Obsidian.HeadingCache[] = [];
  const links: Obsidian.LinkCache[] = [];
  const listItems: Obsidian.ListItemCache[] = [];
  const blocks: Record<string, Obsidian.BlockCache> = {};
  for (const { line, position } of linesWithPositions(text)) {
    const heading = /^(#{1,6})\s+(.*)$/u.exec(line);
    if (heading !== null) headings.push({ heading: heading[2]?.trim() ?? '', level: heading[1]?.length ?? 1, position });
    const id = /(?:^| )\^([a-zA-Z0-9-]+)\s*$/u.exec(line)?.[1];
    if (id !== undefined) blocks[id.toLowerCase()] = { id: id.toLowerCase(), position };
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?/u.exec(line);
    if (item !== null) listItems.push({ position, parent: -1, ...(item[1] === undefined ? {} : { task: item[1] }), ...(id === undefined ? {} : { id }) });
    for (const [original, link = '', displayText] of line.matchAll(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/gu)) {
      links.push({ link, original, position, ...(displayText === undefined ? {} : { displayText }) });
    }
  }
  return { headings, links, listItems, blocks, ...(frontmatter === undefined ? {} : { frontmatter }) };
}

function linesWithPositions(text: string): { line: string; position: Obsidian.Pos }[] {
  let offset = 0;
  return text.split('\n').map((whole, number) => {
    const line = whole.replace(/\r$/u, '');
    const start = { line: number, col: 0, offset };
    offset += whole.length + 1;
    return { line, position: { start, end: { line: number, col: line.length, offset: start.offset + line.length } } };
  });
}
