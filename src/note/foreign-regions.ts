import type { Block } from './block.ts';

const MARKER = /^\uFEFF?%%[ \t]*([A-Z][A-Z0-9_-]*)_(START|END)\b/u;

/**
 * What other tools own: from the comment `%% X_START … %%` to the end of the comment `%% X_END … %%`, or to the note's end where the
 * latter is missing (so that nothing is written there). Debrief's own markers are none. UTF-16 offsets.
 */
export function findForeignRegions(text: string, blocks: readonly Block[]): { start: number; end: number }[] {
  const regions: { start: number; end: number }[] = [];
  let open: { name: string; start: number } | null = null;
  for (const block of blocks) {
    if (block.kind !== 'comment') continue;
    const match = MARKER.exec(text.slice(block.start, block.start + 200));
    const name = match?.[1] ?? '';
    if (match === null || name === 'DEBRIEF' || name === 'DEBRIEF_TASKS') continue;
    if (match[2] === 'START') open ??= { name, start: block.start };
    else if (open?.name === name) {
      regions.push({ start: open.start, end: block.end });
      open = null;
    }
  }
  if (open !== null) regions.push({ start: open.start, end: text.length });
  return regions;
}
