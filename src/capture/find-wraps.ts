import { isClosedComment } from '../markdown/comment-extent.ts';
import { fingerprint, type Fingerprint } from '../text/fingerprint.ts';
import type { FoundTranscript, NoteRange } from '../transcripts/found-transcript.ts';
import { rememberedWraps, type LineEndsAdded, type TranscriptMemory, type WrapMemory } from '../section/marker.ts';
import { groupBy } from '../text/group-by.ts';
import { countBelow, RangeIndex } from '../text/range-index.ts';
import type { Section } from '../section/sections.ts';
import { isNearlyWhole, LEAST_SHARE } from './nearly-whole.ts';
import { MarkedRanges, type MarkedRange } from './marked-ranges.ts';
import type { OwnWrap } from './own-wraps.ts';
import type { ReadNote } from './read-note.ts';
import { distance, Surroundings } from './surroundings.ts';

/** The `%%` comment that Debrief put around a transcript, with the line ends put around it; null where it is gone. */
export interface FoundWrap {
  /** What the section remembers of the transcript. */
  readonly transcript: TranscriptMemory;
  /** UTF-16 offsets, marks included. */
  readonly comment: NoteRange | null;
  /** Where the wrap is not found: a comment near the section that may be it or the user's own; null where none is. */
  readonly doubtful: NoteRange | null;
  /** Where the wrap is not found: the transcript, where it stands in no comment any more; null where it is nowhere to be seen. */
  readonly shown: NoteRange | null;
  readonly around: LineEndsAdded;
}

/** Comments whose marks begin and end lines and whose text was not taken for a transcript. */
function otherComments({ text, blocks, transcripts, sections }: ReadNote): MarkedRange[] {
  const ours = new RangeIndex(sections.ranges);
  const known = new Set(transcripts.map(({ found }) => found.comment?.start));
  return blocks.flatMap((block): MarkedRange[] => {
    if (block.kind !== 'comment' || ours.holds(block.start)) return [];
    const start = text.indexOf('%%', block.start);
    const end = start + text.slice(start, block.end).trimEnd().length;
    if (known.has(start) || end - start < 4 || text.indexOf('%%', start + 2) !== end - 2) return [];
    return [{ start, end, mark: fingerprint(text, start + 2, end - 2) }];
  });
}

/** An open comment goes on to the note's end: it is a wrap of what it begins with, whatever else it hides. */
const mayBeWrap = (text: string, comment: NoteRange, { start }: FoundTranscript): boolean =>
  isClosedComment(text, comment) || text.slice(comment.start + 2, start).trim() === '';

/** A comment that holds a transcript, and whether it holds nothing else. */
interface HiddenTranscript extends MarkedRange {
  readonly isAlone: boolean;
}

const isAlone = (text: string, comment: NoteRange, { start, end }: FoundTranscript): boolean =>
  isClosedComment(text, comment) && `${text.slice(comment.start + 2, start)}${text.slice(end, comment.end - 2)}`.trim() === '';

/** Comments that hold transcripts, each once, with all that is in it: the user may have changed what makes it read as talk. */
function wholeComments(text: string, hidden: readonly HiddenTranscript[]): MarkedRange[] {
  return [...groupBy(hidden, ({ start }) => start).values()].flatMap((parts): MarkedRange[] =>
    parts.length === 1 && parts.every(({ isAlone: isWhole }) => isWhole)
      ? parts
      : parts.slice(0, 1).map(({ start, end }) => ({ start, end, mark: fingerprint(text, start + 2, end - 2) })),
  );
}

const isLongEnough = ({ words }: Fingerprint, memory: Pick<TranscriptMemory, 'words'>): boolean => words >= LEAST_SHARE * memory.words;

/** Finds wraps by what they hold: a comment is one only where its words are those that a section remembers, or begin or end as these do. */
class WrapFinder {
  private readonly text: string;
  private readonly hidden: MarkedRanges;
  /** The wraps that were told already, by what they hold. */
  private readonly told: ReadonlyMap<TranscriptMemory, OwnWrap>;
  /** Comments of the very words that a section remembers and of no others, which are not its wrap. */
  private readonly copies: MarkedRanges;
  /** Comments whose words no section remembers. */
  private readonly unknown: MarkedRanges;
  /** Transcripts that stand in no comment. */
  private readonly bare: MarkedRanges;
  /** Comments that no section remembers as wrapped, in order. */
  private readonly unclaimed: readonly MarkedRange[];
  private readonly starts: readonly number[];
  private readonly surroundings: Surroundings;

  constructor(note: ReadNote) {
    const remembered = note.sections.sections.flatMap(({ memory }) => memory.transcripts);
    const words = new Set(remembered.map(({ full }) => full));
    const wrapped = new Set(remembered.filter((transcript) => transcript.wrapped).map(({ full }) => full));
    const hidden = note.transcripts.flatMap(({ found, mark }): HiddenTranscript[] => {
      const { comment } = found;
      if (comment === null || !mayBeWrap(note.text, comment, found)) return [];
      return [{ ...comment, mark, isAlone: isAlone(note.text, comment, found) }];
    });
    const own = new Set(note.wraps.filter(({ isWhole }) => isWhole).map(({ comment }) => comment.start));
    const others = otherComments(note);
    const claimed = new Set([...hidden, ...others].filter(({ mark }) => wrapped.has(mark.full)).map(({ start }) => start));
    this.text = note.text;
    this.told = new Map(note.wraps.map((wrap) => [wrap.transcript, wrap]));
    this.hidden = new MarkedRanges(hidden.filter((comment) => !comment.isAlone));
    this.copies = new MarkedRanges([...hidden.filter((comment) => comment.isAlone), ...others].filter(({ start }) => !own.has(start)));
    this.unknown = new MarkedRanges([...hidden, ...others].filter(({ mark }) => !words.has(mark.full)));
    this.bare = new MarkedRanges(note.transcripts.flatMap(({ found, mark }) => (found.comment === null ? [{ start: found.start, end: found.end, mark }] : [])));
    const known = wholeComments(note.text, hidden);
    this.unclaimed = [...known, ...others].filter(({ start }) => !claimed.has(start)).sort((one, other) => one.start - other.start);
    this.starts = this.unclaimed.map(({ start }) => start);
    this.surroundings = new Surroundings(note);
  }

  /** The wraps of one section: by all their words, else by one of their ends. */
  of(section: Section, wraps: readonly WrapMemory[]): FoundWrap[] {
    const taken = new Set<number>();
    const found = new Map<TranscriptMemory, NoteRange>();
    const take = (memory: TranscriptMemory, comment: NoteRange | null): void => {
      if (comment === null) return;
      taken.add(comment.start);
      found.set(memory, comment);
    };
    const takeNearest = (memory: TranscriptMemory, candidates: readonly MarkedRange[]): void =>
      take(memory, nearest(section, candidates.filter(({ start }) => !taken.has(start))));
    for (const { transcript } of wraps) take(transcript, this.toldOf(section, transcript));
    for (const { transcript } of wraps) if (!found.has(transcript)) takeNearest(transcript, this.amongOthers(section, transcript));
    // Where its words stand alone in a comment that can't be told from a copy, one with other words isn't the wrap either.
    const isOpen = (transcript: TranscriptMemory): boolean => !found.has(transcript) && this.copies.withWords(transcript).length === 0;
    for (const { transcript } of wraps) if (isOpen(transcript)) takeNearest(transcript, this.withAnEnd(section, transcript));
    const doubtful = found.size === wraps.length ? [] : this.near(section, wraps, taken);
    return wraps.map(({ transcript, around }): FoundWrap => {
      const comment = found.get(transcript) ?? null;
      const shown = comment === null ? this.shown(section, transcript) : null;
      const likeliest = comment === null ? takeLikeliest(doubtful, transcript, mostOf(section, shown), section) : null;
      const left =
        comment === null ? (this.copy(section, transcript, shown) ?? likeliest ?? this.farther(section, transcript, taken)) : null;
      return { transcript, comment, doubtful: left, shown: left === null ? shown : null, around };
    });
  }

  /** The wrap that was told by all of its words, or by nearly all of them and by its place. */
  private toldOf(section: Section, memory: TranscriptMemory): NoteRange | null {
    const told = this.told.get(memory);
    if (told === undefined || told.isWhole) return told?.comment ?? null;
    return this.surroundings.isBeside(section, told.comment) && this.isBeforeShown(section, memory)(told.comment) ? told.comment : null;
  }

  /** Whether a comment is nearer to a section than a transcript that stands in none, and not below one that does so beside the section. */
  private isBeforeShown(section: Section, memory: TranscriptMemory): (comment: NoteRange) => boolean {
    const most = mostOf(section, this.shown(section, memory));
    const beside = this.bare.withWords(memory).filter((range) => this.surroundings.isBeside(section, range));
    const first = beside.reduce((least, { start }) => Math.min(least, start), Infinity);
    return (comment) => distance(section, comment) < most && comment.start < first;
  }

  /**
   * A comment of the very words, the wrap or a copy of the user's; null where these stand without marks beside the section, as the user's
   * edit left them.
   */
  private copy(section: Section, memory: TranscriptMemory, shown: MarkedRange | null): MarkedRange | null {
    return shown !== null && this.surroundings.isBeside(section, shown) ? null : nearest(section, this.copies.withWords(memory));
  }

  /** The transcript where it stands in no comment, the nearest of several. */
  private shown(section: Section, memory: TranscriptMemory): MarkedRange | null {
    return nearest(section, this.bare.withWords(memory)) ?? nearest(section, this.bare.withEnd(memory));
  }

  /** Comments beside the section that hold a transcript and more; none where others may be the wrap rather. */
  private amongOthers(section: Section, memory: TranscriptMemory): readonly MarkedRange[] {
    if (this.told.has(memory) || this.copies.withWords(memory).length > 0) return [];
    const comments = this.hidden.withWords(memory);
    if (comments.length === 0) return [];
    return comments.filter((comment) => this.surroundings.isBeside(section, comment)).filter(this.isBeforeShown(section, memory));
  }

  /** Comments that begin or end like a transcript that is not seen nearer to the section without its marks. */
  private withAnEnd(section: Section, memory: TranscriptMemory): MarkedRange[] {
    const shown = this.shown(section, memory);
    // Away from the section one with fewer words, or of a transcript that stands without marks, may as well be the user's own.
    const isPlausible = (candidate: MarkedRange): boolean =>
      isNearlyWhole(candidate.mark, memory) &&
      ((shown === null && candidate.mark.words >= memory.words) || this.surroundings.isBeside(section, candidate));
    return this.alike(memory).filter(isPlausible).filter(this.isBeforeShown(section, memory));
  }

  /** Comments that begin or end like a transcript. */
  private alike(memory: TranscriptMemory): MarkedRange[] {
    // An open comment ends where the note does: its last words say nothing of what it was put around.
    const fits = (candidate: MarkedRange): boolean => candidate.mark.head === memory.head || isClosedComment(this.text, candidate);
    return this.unknown.withEnd(memory).filter((candidate) => fits(candidate) && isLongEnough(candidate.mark, memory));
  }

  /** A comment that begins or ends like a transcript which stands bare nearer to the section: its wrap, or the user's own. */
  private farther(section: Section, memory: TranscriptMemory, taken: ReadonlySet<number>): MarkedRange | null {
    const { start, end } = this.surroundings.of(section);
    const isFree = (comment: NoteRange): boolean => comment.start >= start && comment.end <= end && !taken.has(comment.start);
    return nearest(section, this.alike(memory).filter(isFree));
  }

  /** What may be a lost wrap of a section, the nearest first: near it, a comment in lines of its own beside it or one that is long enough. */
  private near(section: Section, wraps: readonly WrapMemory[], taken: ReadonlySet<number>): MarkedRange[] {
    const { start, end } = this.surroundings.of(section);
    const all = this.unclaimed.slice(countBelow(this.starts, start), countBelow(this.starts, end));
    const inside = all.filter((comment) => comment.end <= end && !taken.has(comment.start));
    const shortest = { words: wraps.reduce((least, { transcript }) => Math.min(least, transcript.words), Infinity) };
    const isOwnLines = (comment: MarkedRange): boolean => /^%%[\n\r]$/u.test(this.text.slice(comment.start, comment.start + 3));
    const mayBe = (comment: MarkedRange): boolean => isLongEnough(comment.mark, shortest) || (isOwnLines(comment) && this.surroundings.isBeside(section, comment));
    return inside.filter(mayBe).sort((one, other) => distance(section, one) - distance(section, other));
  }
}

/** How near to its section a wrap has to be where its transcript is seen without marks. */
const mostOf = (section: Section, shown: MarkedRange | null): number => (shown === null ? Infinity : distance(section, shown));

function nearest(section: Section, ranges: readonly MarkedRange[]): MarkedRange | null {
  return ranges.reduce<MarkedRange | null>((best, range) => (best === null || distance(section, range) < distance(section, best) ? range : best), null);
}

/** Takes from comments what a lost transcript may be in: the nearest long enough, else the nearest. Null if all are farther than `most`. */
function takeLikeliest(comments: MarkedRange[], memory: TranscriptMemory, most: number, section: Section): MarkedRange | null {
  const index = Math.max(0, comments.findIndex(({ mark }) => isLongEnough(mark, memory)));
  const likeliest = comments[index];
  if (likeliest === undefined || distance(section, likeliest) > most) return null;
  comments.splice(index, 1);
  return likeliest;
}

/** Finds the wraps of all sections of a note; a section without one is left out. */
export function findWraps(note: ReadNote): ReadonlyMap<Section, readonly FoundWrap[]> {
  const wrapped = note.sections.sections.map((section) => ({ section, wraps: rememberedWraps(section.memory) })).filter(({ wraps }) => wraps.length > 0);
  if (wrapped.length === 0) return new Map();
  const finder = new WrapFinder(note);
  return new Map(wrapped.map(({ section, wraps }) => [section, finder.of(section, wraps)]));
}
