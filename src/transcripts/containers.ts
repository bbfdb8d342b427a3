import type { Block } from '../markdown/block.ts';
import type { NoteRange } from './found-transcript.ts';
import type { Piece } from './piece.ts';
import { trimEnd } from '../text/characters.ts';
import { firstIndex } from '../text/first-index.ts';

const OPENING = /^\s*<details[\s>]/iu;
const CLOSING = '</details>';

/** The `<details>` elements whose opening tag begins a paragraph, in order: from the tag to behind the closing one. Linear. */
export function findDetails(text: string, blocks: readonly Block[]): NoteRange[] {
  const found: NoteRange[] = [];
  let reached = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph' || start < reached || !OPENING.test(text.slice(start, Math.min(end, start + 40)))) continue;
    const close = text.indexOf(CLOSING, start);
    if (close < 0) break;
    reached = close + CLOSING.length;
    found.push({ start, end: reached });
  }
  return found;
}

/** What a transcript of the note's own text stands in: a `<details>` element or the list whose items are its turns; null for neither. */
export function containerOf(text: string, { run, part }: Piece, details: readonly NoteRange[]): NoteRange | null {
  const element = details[firstIndex(details, ({ start }) => start > run.start) - 1];
  if (element !== undefined && element.end >= run.end) return element;
  const units = part.units.slice(run.from, run.to);
  const isList = units.some(({ kind, from }) => kind === 'list' && part.lines[from]?.kind === 'label');
  if (!isList) return null;
  const start = units[0]?.start ?? run.start;
  return { start, end: trimEnd(text, start, Math.max(run.end, units.at(-1)?.end ?? run.end)) };
}
