import type { Block } from '../markdown/block.ts';
import { groupBy } from '../text/group-by.ts';
import { markTranscript, type TranscriptMark } from '../text/fingerprint.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import { rememberedWraps, type LineEndsAdded, type TranscriptMemory, type WrapMemory } from '../section/marker.ts';
import type { Section, Sections } from '../section/sections.ts';
import { WrapChooser, type LostWrap } from './choose-wraps.ts';
import { isNearlyWhole } from './nearly-whole.ts';
import { RememberedEnds } from './remembered-ends.ts';
import { placesOf } from './shown-words.ts';
import { Surroundings } from './surroundings.ts';

/** A `%%` comment that a section remembers as its wrap. UTF-16 offsets. */
export interface OwnWrap {
  /** Its marks included. */
  readonly comment: NoteRange;
  /** What stands between the lines of its marks, blanks around it left out. */
  readonly content: NoteRange;
  readonly around: LineEndsAdded;
  /** What the section remembers of the transcript that it was put around. */
  readonly transcript: TranscriptMemory;
  /** Whether all words of the transcript are in it, and no others. */
  readonly isWhole: boolean;
}

/** What may be a wrap: a comment that holds no other and begins and ends a line. */
interface WrapLines {
  readonly comment: NoteRange;
  readonly content: NoteRange;
  /** Whether its marks stand in lines of their own, which a formatter may have joined with others. */
  readonly hasOwnLines: boolean;
}

const OPENING = /^\uFEFF?%%[ \t]*[\n\r]/u;
const CLOSING = /[\n\r][ \t]*%%$/u;

function readWrapLines(text: string, block: Block): WrapLines | null {
  if (block.kind !== 'comment' || block.closed === false) return null;
  const start = block.start + (text.charCodeAt(block.start) === 0xfeff ? 1 : 0);
  const end = start + text.slice(start, block.end).trimEnd().length;
  if (!text.startsWith('%%', start) || text.indexOf('%%', start + 2) !== end - 2) return null;
  const inner = text.slice(start + 2, end - 2);
  const content = { start: start + 2 + inner.length - inner.trimStart().length, end: start + 2 + inner.trimEnd().length };
  const hasOwnLines = OPENING.test(text.slice(block.start, block.start + 100)) && CLOSING.test(text.slice(Math.max(start + 2, end - 100), end));
  return content.start < content.end ? { comment: { start, end }, content, hasOwnLines } : null;
}

interface MarkedLines extends WrapLines {
  readonly mark: TranscriptMark;
}

/** A wrap and the section that remembers it, in the order of the note. */
interface Remembered {
  readonly section: Section;
  readonly wrap: WrapMemory;
}

/** The comments that begin or end with the words of a wrap and have nearly all of them. */
function alike(marked: readonly MarkedLines[], wraps: readonly Remembered[]): Map<Remembered, MarkedLines[]> {
  const ends = new RememberedEnds(wraps.map(({ wrap }) => wrap.transcript));
  const indexOf = ({ mark }: MarkedLines): number =>
    Math.min(ends.beginning(mark)?.first ?? Infinity, ends.ending(mark)?.first ?? Infinity);
  const found = marked.flatMap((lines) => {
    const remembered = wraps[indexOf(lines)];
    return remembered === undefined || !isNearlyWhole(lines.mark, remembered.wrap.transcript) ? [] : [{ lines, remembered }];
  });
  return new Map([...groupBy(found, ({ remembered }) => remembered)].map(([remembered, all]) => [remembered, all.map(({ lines }) => lines)]));
}

/**
 * The wraps of a note's sections: the comments that hold what was captured, or nearly all of it where its words stand nowhere unchanged. One
 * comment at most for each transcript: others of the same words are the user's.
 */
export function findOwnWraps(text: string, blocks: readonly Block[], sections: Sections): OwnWrap[] {
  const remembered = sections.sections.flatMap((section) => rememberedWraps(section.memory).map((wrap): Remembered => ({ section, wrap })));
  if (remembered.length === 0) return [];
  const lines = blocks.flatMap((block) => readWrapLines(text, block) ?? []);
  const marked = lines.map((found): MarkedLines => ({ ...found, mark: markTranscript(text, found.content.start, found.content.end) }));
  const known = new Set(sections.sections.flatMap(({ memory }) => memory.transcripts.map(({ full }) => full)));
  const byWords = groupBy(marked, ({ mark }) => mark.full);
  const isPresent = ({ wrap }: Remembered): boolean => byWords.has(wrap.transcript.full);
  const byEnds = alike(marked.filter(({ hasOwnLines }) => hasOwnLines), remembered.filter((one) => !isPresent(one)));
  const edited = alike(marked.filter(({ mark }) => !known.has(mark.full)), remembered.filter(isPresent));
  const placesShown = placesOf(text, blocks);
  const chooser = new WrapChooser(new Surroundings({ text, blocks, sections }));
  const own = [...groupBy(remembered, ({ section }) => section)].flatMap(([section, wraps]) => {
    const lost = wraps.map((one): LostWrap<MarkedLines> => {
      const candidates = byWords.get(one.wrap.transcript.full) ?? byEnds.get(one) ?? [];
      const shown = (): NoteRange[] => candidates.slice(0, 1).flatMap(({ content }) => placesShown(content));
      return { wrap: one.wrap, candidates, rivals: edited.get(one) ?? [], shown };
    });
    const hidden = section.memory.transcripts.flatMap(({ full, wrapped }) => (wrapped ? [] : (byWords.get(full) ?? [])));
    return [...chooser.choose(section, lost, hidden)].map(([wrap, { comment, content, mark }]): OwnWrap => {
      return { comment, content, ...wrap, isWhole: mark.full === wrap.transcript.full };
    });
  });
  return own.sort((one, other) => one.comment.start - other.comment.start);
}
