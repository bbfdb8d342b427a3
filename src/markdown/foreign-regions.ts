import type { Block } from './block.ts';

const MARKER = /^\uFEFF?%%[ \t]*([A-Z][A-Z0-9_-]*)_(START|END)\b/u;

/**
 * What other tools own: from the comment `%% X_START … %%` to the end of the comment `%% X_END … %%`, UTF-16 offsets in order. A START
 * without its END begins nothing: where it would end nobody can say, and the rest of the day is the user's. Debrief's own markers are none.
 */
export function findForeignRegions(text: string, blocks: readonly Block[]): { start: number; end: number }[] {
  const regions: { start: number; end: number }[] = [];
  const open = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'comment') continue;
    const match = MARKER.exec(text.slice(block.start, block.start + 200));
    const name = match?.[1] ?? '';
    if (match === null || name === 'DEBRIEF' || name === 'DEBRIEF_TASKS') continue;
    const start = open.get(name);
    if (match[2] === 'START') open.set(name, start ?? block.start);
    else if (start !== undefined) {
      regions.push({ start, end: block.end });
      open.delete(name);
    }
  }
  return outermost(regions.sort((one, other) => one.start - other.start));
}

/** Of ranges in the order of their starts, those that don't lie within an earlier one. */
function outermost(ordered: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  let reach = -1;
  return ordered.filter(({ end }) => {
    const isOuter = end > reach;
    reach = Math.max(reach, end);
    return isOuter;
  });
}
