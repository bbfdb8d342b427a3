import type { WrapMemory } from '../section/marker.ts';
import type { Section } from '../section/sections.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import { distance, type Surroundings } from './surroundings.ts';

/** A comment that may be a wrap. */
export interface WrapCandidate {
  /** Its marks included, UTF-16 offsets. */
  readonly comment: NoteRange;
  /** Whether its marks stand in lines of their own, as those of a wrap do until a formatter joins them with the words. */
  readonly hasOwnLines: boolean;
}

/** A remembered wrap and the comments that may be it, in the order of the note. */
export interface LostWrap<Candidate extends WrapCandidate> {
  readonly wrap: WrapMemory;
  readonly candidates: readonly Candidate[];
  /** Comments of nearly its words where there are some of its very words: the wrap may be one of them, edited. */
  readonly rivals: readonly WrapCandidate[];
  /** Where its words stand in no comment. */
  readonly shown: () => readonly NoteRange[];
}

interface Told<Candidate extends WrapCandidate> extends LostWrap<Candidate> {
  readonly first: Candidate;
  readonly isOnly: boolean;
}

/**
 * Chooses for each wrap of a section the one comment that Debrief put there: the user may have hidden a copy of the same words. A capture
 * wraps the first of equal texts, so that it is the first of these comments or none. Where that can't be told, none is chosen.
 */
export class WrapChooser {
  private readonly taken = new Set<WrapCandidate>();

  constructor(private readonly surroundings: Surroundings) {}

  /** @param hidden comments of transcripts of the section that were hidden already */
  choose<Candidate extends WrapCandidate>(
    section: Section,
    lost: readonly LostWrap<Candidate>[],
    hidden: readonly WrapCandidate[],
  ): Map<WrapMemory, Candidate> {
    const firsts = this.firsts(lost);
    const parts = [...firsts.map(({ first }) => first), ...hidden];
    const isInPlace = inOrder(firsts) && parts.some(({ comment }) => this.surroundings.isBeside(section, comment));
    const chosen = firsts.filter((told) => this.isWrap(section, told, isInPlace));
    for (const { first } of chosen) this.taken.add(first);
    return new Map(chosen.map(({ wrap, first }) => [wrap, first]));
  }

  private firsts<Candidate extends WrapCandidate>(lost: readonly LostWrap<Candidate>[]): Told<Candidate>[] {
    const reserved = new Set<WrapCandidate>(this.taken);
    return lost.flatMap((wrap) => {
      const free = wrap.candidates.filter((candidate) => !reserved.has(candidate));
      const [first] = free;
      // A formatter joins the marks of all comments with their words: of two kinds, one is the user's and was put there later.
      if (first === undefined || (!first.hasOwnLines && free.some(({ hasOwnLines }) => hasOwnLines))) return [];
      reserved.add(first);
      return [{ ...wrap, first, isOnly: free.length === 1 }];
    });
  }

  /** Whether nothing says that the first comment is the user's: neither its place nor other texts of the same words. */
  private isWrap<Candidate extends WrapCandidate>(section: Section, told: Told<Candidate>, isInPlace: boolean): boolean {
    const { first, isOnly, rivals, shown } = told;
    const isSure = isInPlace || this.surroundings.isBeside(section, first.comment);
    const isLikely = isSure || (isOnly && first.hasOwnLines) || this.surroundings.isUnderSameHeading(section, first.comment);
    if (!isLikely) return false;
    const isAbove = ({ start }: NoteRange): boolean => start < first.comment.start;
    const isNearer = (range: NoteRange): boolean => distance(section, range) < distance(section, first.comment);
    const { start, end } = this.surroundings.of(section);
    const mayBeMeant = (range: NoteRange): boolean => range.start >= start && range.end <= end && (isAbove(range) || (!isSure && isNearer(range)));
    // Such a comment above it may be the wrap that the user edited, such a text without marks the one that the user took them off.
    return !rivals.some(({ comment }) => isAbove(comment)) && !shown().some(mayBeMeant);
  }
}

/** Whether comments stand in the order of the parts that they hold. */
const inOrder = (told: readonly { readonly first: WrapCandidate }[]): boolean =>
  told.every(({ first }, index) => first.comment.start >= (told[index - 1]?.first.comment.end ?? 0));
