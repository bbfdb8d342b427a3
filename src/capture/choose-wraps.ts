import type { WrapMemory } from '../section/marker.ts';
import type { Section } from '../section/sections.ts';
import { countBelow } from '../text/range-index.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';
import { distance, type Surroundings } from './surroundings.ts';

/** A comment that may be a wrap. */
export interface WrapCandidate {
  /** Its marks included, UTF-16 offsets. */
  readonly comment: NoteRange;
  /** Whether its marks stand in lines of their own, as those of a wrap do until a formatter joins them with the words. */
  readonly hasOwnLines: boolean;
}

/** A remembered wrap and the comments that may be it. `shown` gives the places where the same words stand in no comment. */
export interface LostWrap<Candidate extends WrapCandidate> {
  readonly wrap: WrapMemory;
  /** Its place among the wraps of its section. */
  readonly index: number;
  readonly candidates: readonly Candidate[];
  readonly shown: () => readonly NoteRange[];
}

interface Placed {
  readonly index: number;
  readonly comment: NoteRange;
}

/** How far a comment is from where a wrap belongs: 0 beside it, 1 under the same heading, 2 elsewhere; then in characters. */
interface Nearness {
  readonly level: 0 | 1 | 2;
  readonly by: number;
}

/**
 * Chooses for each wrap of a section the one comment that Debrief put there: the user may have hidden a copy of the same words. Where that
 * can't be told, none is chosen.
 */
export class WrapChooser {
  private readonly taken = new Set<WrapCandidate>();

  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  choose<Candidate extends WrapCandidate>(section: Section, lost: readonly LostWrap<Candidate>[]): Map<WrapMemory, Candidate> {
    const chosen = new Map<WrapMemory, Candidate>();
    const placed: Placed[] = [];
    let isInPlace = false;
    const nearest = ({ candidates }: LostWrap<Candidate>): number =>
      candidates.length === 1 ? -1 : candidates.reduce((least, { comment }) => Math.min(least, distance(section, comment)), Infinity);
    const inTurn = lost.map((wrap) => ({ ...wrap, turn: nearest(wrap) })).sort((one, other) => one.turn - other.turn);
    for (const { wrap, index, candidates, shown } of inTurn) {
      const at = countBelow(placed, index, (other) => other.index);
      const neighbours = [section, ...placed.slice(Math.max(0, at - 1), at + 1).map(({ comment }) => comment)];
      const isBetween = inOrder(placed[at - 1], placed[at]);
      const free = candidates.filter((candidate) => !this.taken.has(candidate));
      const between = free.filter(({ comment }) => isBetween(comment));
      const isTrusted = isInPlace && between.length > 0;
      const one = this.tell(neighbours, between.length === 0 ? free : between, isTrusted ? null : () => (between.length === 0 ? shown() : shown().filter(isBetween)));
      if (one === null) continue;
      this.taken.add(one);
      chosen.set(wrap, one);
      placed.splice(at, 0, { index, comment: one.comment });
      isInPlace ||= this.surroundings.isBeside(section, one.comment);
    }
    return chosen;
  }

  /**
   * The one that can be told from the others by where it stands and how its marks do; null without such a one. Of several that are as near it
   * is the first, as a capture takes the first of equal texts.
   *
   * @param shown where the words stand without marks; null where other wraps of the section stand as they were written
   */
  private tell<Candidate extends WrapCandidate>(
    neighbours: readonly NoteRange[],
    candidates: readonly Candidate[],
    shown: (() => readonly NoteRange[]) | null,
  ): Candidate | null {
    const near = candidates.map((candidate) => ({ candidate, ...this.nearness(neighbours, candidate.comment) })).sort(byNearness);
    const [best] = near;
    if (best === undefined) return null;
    const usual = near.filter(({ candidate }) => candidate.hasOwnLines);
    const like = (usual.length === 0 && best.level < 2 ? near : usual).filter(({ level }) => level === best.level);
    if (like.length === 0) return null;
    const { candidate } = like.reduce((first, other) => (other.candidate.comment.start < first.candidate.comment.start ? other : first));
    if (shown === null) return candidate;
    // Where one stands without marks above or nearer by, the user may have taken these off.
    const isShownFirst = (range: NoteRange): boolean => range.start < candidate.comment.start || (best.level > 0 && isNearer(this.nearness(neighbours, range), best));
    return (like.length > 1 && best.level === 2) || shown().some(isShownFirst) ? null : candidate;
  }

  private nearness(neighbours: readonly NoteRange[], range: NoteRange): Nearness {
    const by = neighbours.reduce((least, neighbour) => Math.min(least, distance(neighbour, range)), Infinity);
    if (neighbours.some((neighbour) => this.surroundings.isBeside(neighbour, range))) return { level: 0, by };
    return { level: neighbours.some((neighbour) => this.surroundings.isUnderSameHeading(neighbour, range)) ? 1 : 2, by };
  }
}

interface Placeable extends Nearness {
  readonly candidate: WrapCandidate;
}

/** Of comments that are as near to a section the first is taken: a capture takes the first of equal texts. */
const byNearness = (one: Placeable, other: Placeable): number =>
  one.level - other.level || one.by - other.by || one.candidate.comment.start - other.candidate.comment.start;

const isNearer = (one: Nearness, other: Nearness): boolean => one.level < other.level || (one.level === other.level && one.by < other.by);

/** Whether a range stands between the wraps of the parts before and after. */
const inOrder =
  (before?: Placed, after?: Placed) =>
  ({ start, end }: NoteRange): boolean =>
    start >= (before?.comment.end ?? 0) && end <= (after?.comment.start ?? Infinity);
