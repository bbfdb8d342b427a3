import type { Block } from './block.ts';
import { firstNonBlank } from './line-start.ts';
import { plainHeading, plainTitle } from './heading-text.ts';
import { contentEnd, lineAt, lineStart, type LineIndex } from './lines.ts';
import type { NoteRange } from './found-transcript.ts';
import { isGenericTitle, isMeetingFact, namesMeeting, readTitle } from './title-text.ts';
import { trimEnd } from '../speech/characters.ts';

/** A meeting's title and where it is written. */
export interface FoundTitle {
  readonly title: string;
  readonly range: NoteRange;
}

/** A note's blocks and what is known of each, by its index. */
export interface TitleSearch {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: LineIndex;
  /** Whether it holds a transcript. */
  readonly taken: Uint8Array;
  /** Whether it is not the user's own, so that no title is read there. */
  readonly skipped: Uint8Array;
  /** For headings the index of the nearest heading above of a smaller level; -1 without one. */
  readonly parents: Int32Array;
  /** Index of the note's first heading; -1 without one. */
  readonly firstHeading: number;
}

/** What a search for titles needs; `taken` is to be filled in. Linear in the number of blocks. */
export function prepareTitleSearch(text: string, blocks: readonly Block[], lines: LineIndex, skipped: Uint8Array): TitleSearch {
  const parents = new Int32Array(blocks.length).fill(-1);
  const latest = new Int32Array(7).fill(-1);
  let firstHeading = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    if (firstHeading < 0) firstHeading = index;
    const level = block.level ?? 1;
    parents[index] = Math.max(-1, ...latest.subarray(1, level));
    latest[level] = index;
    latest.fill(-1, level + 1);
  }
  return { text, blocks, lines, taken: new Uint8Array(blocks.length), skipped, parents, firstHeading };
}

/** The title that a range of one line is; null where it is none. */
export function titleAt(text: string, start: number, end: number): FoundTitle | null {
  const first = firstNonBlank(text, start + (text.charCodeAt(start) === 0xfeff ? 1 : 0), end);
  const last = trimEnd(text, first, end);
  if (last - first > 200) return null;
  const title = readTitle(text.slice(first, last));
  return title === null ? null : { title, range: { start: first, end: last } };
}

/** What an app writes above a transcript has few lines. */
const MOST_FACTS = 8;
const LONGEST_LINE = 300;

/** The lines of a paragraph; none where they are many or long. */
function linesOf({ text, lines }: TitleSearch, block: Block): NoteRange[] {
  const count = block.endLine - block.startLine + 1;
  if (count > MOST_FACTS || block.end - block.start > count * LONGEST_LINE) return [];
  const first = lineAt(lines, block.start);
  return Array.from({ length: count }, (_, index) => ({ start: Math.max(block.start, lineStart(lines, first + index)), end: Math.min(block.end, contentEnd(text, lines, first + index)) }));
}

/** A paragraph's title, or that it only says facts about the meeting or that a transcript follows, or neither. */
function readParagraph(search: TitleSearch, block: Block, index: number): FoundTitle | 'fact' | null {
  const lines = search.skipped[index] === 1 ? [] : linesOf(search, block);
  const words = lines.map(({ start, end }) => search.text.slice(start, end));
  const named = words.findIndex(namesMeeting);
  const title = lines[words.length === 1 ? 0 : named];
  if (words.every((line, at) => at === named || isMeetingFact(line) || (words.length === 1 && isGenericTitle(plainTitle(line))))) {
    return words.length === 0 ? null : named < 0 ? 'fact' : titleOf(search, title);
  }
  return words.length === 1 ? titleOf(search, title) : null;
}

const titleOf = ({ text }: TitleSearch, line: NoteRange | undefined): FoundTitle | null => (line === undefined ? null : titleAt(text, line.start, line.end));

const isContent = (block: Block): boolean => !['blank', 'rule', 'frontmatter', 'heading'].includes(block.kind);

/** Whether a heading is the note's own title: the first heading, level 1, naming a day or nothing in particular. */
function isNoteTitle(search: TitleSearch, index: number): boolean {
  const block = search.blocks[index];
  if (block === undefined || block.level !== 1) return false;
  const title = plainHeading(search.text, block);
  return index === search.firstHeading && isGenericTitle(title) && /\d/u.test(title);
}

/**
 * Whether a heading stands over the one meeting alone that begins at block `first`. A rule ends the part that a heading below another
 * one heads; a heading of which several parts hang is the title of none.
 */
function standsAlone(search: TitleSearch, heading: number, range: NoteRange): boolean {
  const level = search.blocks[heading]?.level ?? 1;
  const parent = search.parents[heading] ?? -1;
  const endsAtRule = parent >= 0 && !isNoteTitle(search, parent);
  let afterRule = false;
  for (let index = heading + 1; index < search.blocks.length; index++) {
    const block = search.blocks[index];
    const isTail = block?.kind === 'heading' && search.taken[index] === 1;
    if (block === undefined || (block.kind === 'heading' && !isTail && (block.level ?? 1) <= level)) return true;
    if (block.kind === 'rule' || isTail) {
      if (endsAtRule && block.end >= range.end) return true;
      afterRule = true;
    }
    const isOwn = block.start < range.end && range.start < block.end;
    if (!isOwn && isContent(block) && (afterRule || search.taken[index] === 1)) return false;
  }
  return true;
}

function headingTitle(search: TitleSearch, index: number, range: NoteRange): FoundTitle | null {
  const block = search.blocks[index];
  if (block === undefined || search.skipped[index] === 1) return null;
  const title = plainHeading(search.text, block);
  if (title === '' || isGenericTitle(title) || !standsAlone(search, index, range)) return null;
  const start = firstNonBlank(search.text, block.start, block.end);
  return { title, range: { start, end: trimEnd(search.text, start, contentEnd(search.text, search.lines, lineAt(search.lines, start))) } };
}

/**
 * The title above the transcript in `range` (its comment included), which begins in block `first`: the paragraph directly above it, lines
 * such as `Attendees: …` between them aside, else the heading above it in the same part.
 */
export function findTitleAbove(search: TitleSearch, first: number, range: NoteRange): FoundTitle | null {
  let direct = true;
  for (let index = first - 1; index >= 0; index--) {
    const block = search.blocks[index];
    if (block === undefined || block.kind === 'rule' || block.kind === 'frontmatter') return null;
    if (search.taken[index] === 1) return null;
    if (block.kind === 'heading') return headingTitle(search, index, range);
    if (block.kind === 'blank' || !direct) continue;
    const found = block.kind === 'paragraph' ? readParagraph(search, block, index) : null;
    if (found !== null && found !== 'fact') return found;
    direct = found === 'fact';
  }
  return null;
}
