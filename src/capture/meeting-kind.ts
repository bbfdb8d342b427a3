import type { Block } from '../markdown/block.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { plainHeading } from '../markdown/heading-text.ts';
import { RangeIndex } from '../text/range-index.ts';
import type { ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';

/** By what a meeting is known to be of a kind: its title, a tag of the note, a heading that it stands under. */
export type KindSign = 'title' | 'tag' | 'heading';

/** A kind of meeting that the user has wishes of their own for. */
export interface MeetingKind {
  /** As an engine is told it: `stand-up`. */
  readonly name: string;
  readonly by: KindSign;
  /** Words of the title or heading, or the tag, with or without `#`; case does not count. One that is empty fits nothing. */
  readonly match: string;
  readonly instructions: string;
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** Whether a text holds the words of another one, whole and in their order. */
const holdsWords = (text: string, words: string): boolean => wordsOf(words) !== '' && ` ${wordsOf(text)} `.includes(` ${wordsOf(words)} `);

const plainTag = (tag: string): string => tag.trim().replace(/^#/u, '').toLowerCase();

/** Obsidian's help, "Tags": a tag stands behind a blank or at a line's start. */
const INLINE_TAG = /(?:^|\s)#([\p{L}\p{M}\p{N}_/-]+)/gu;

const TEXT_BLOCKS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['heading', 'list', 'paragraph', 'quote', 'callout', 'table']);

/** The tags of a note, of its frontmatter and of its own text, in lower case without `#`. */
function tagsOf({ text, blocks, transcripts }: ReadNote): string[] {
  const { tags, tag } = readFrontmatter(text, blocks).data;
  const listed = [tags, tag].flat().flatMap((value): string[] => (typeof value === 'string' ? value.split(/[\s,]+/u) : []));
  const spoken = new RangeIndex(transcripts.map(({ found }) => found));
  const own = blocks.filter((block) => TEXT_BLOCKS.has(block.kind) && !spoken.overlaps(block));
  const inline = own.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(INLINE_TAG)].map(([, name = '']) => name));
  return [...listed, ...inline].map(plainTag).filter((name) => name !== '');
}

/** The headings that a place in a note stands under, the outermost first. */
function headingsAbove({ text, blocks }: ReadNote, offset: number): string[] {
  const open: { readonly level: number; readonly words: string }[] = [];
  for (const block of blocks) {
    if (block.start >= offset) break;
    if (block.kind !== 'heading') continue;
    const level = block.level ?? 1;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ level, words: plainHeading(text, block) });
  }
  return open.map(({ words }) => words);
}

/** Says of a note's meetings of which kind they are. */
export class MeetingKinds {
  private tags: readonly string[] | null = null;

  constructor(
    private readonly note: ReadNote,
    private readonly kinds: readonly MeetingKind[],
  ) {}

  /** The kind of a meeting: the first of the user's that fits; null where none does. */
  of(meeting: FoundMeeting): MeetingKind | null {
    return this.kinds.find((kind) => this.fits(meeting, kind)) ?? null;
  }

  private fits({ title, transcripts }: FoundMeeting, { by, match }: MeetingKind): boolean {
    switch (by) {
      case 'title':
        return title !== null && holdsWords(title, match);
      case 'heading':
        return headingsAbove(this.note, transcripts[0]?.found.start ?? 0).some((words) => holdsWords(words, match));
      case 'tag':
        return this.hasTag(plainTag(match));
    }
  }

  private hasTag(wanted: string): boolean {
    this.tags ??= tagsOf(this.note);
    return wanted !== '' && this.tags.some((tag) => tag === wanted || tag.startsWith(`${wanted}/`));
  }
}
