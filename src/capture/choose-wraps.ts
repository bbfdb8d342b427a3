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
interface Nearness<Candidate extends WrapCandidate> {
  readonly candidate: Candidate;
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
    const nearest = ({ candidates }: LostWrap<Candidate>): number =>
      candidates.length === 1 ? -1 : candidates.reduce((least, { comment }) => Math.min(least, distance(section, comment)), Infinity);
    const inTurn = lost.map((wrap) => ({ ...wrap, turn: nearest(wrap) })).sort((one, other) => one.turn - other.turn);
    for (const { wrap, index, candidates, shown } of inTurn) {
      const at = countBelow(placed, index, (other) => other.index);
      const neighbours = [section, ...placed.slice(Math.max(0, at - 1), at + 1).map(({ comment }) => comment)];
      const free = candidates.filter((candidate) => !this.taken.has(candidate));
      const one = this.tell(neighbours, inOrder(free, placed[at - 1], placed[at]), shown);
      if (one === null) continue;
      this.taken.add(one);
      chosen.set(wrap, one);
      placed.splice(at, 0, { index, comment: one.comment });
    }
    return chosen;
  }

  /** The one that can be told from the others by where it stands and how its marks do; null without such a one. */
  private tell<Candidate extends WrapCandidate>(neighbours: readonly NoteRange[], candidates: readonly Candidate[], shown: () => readonly NoteRange[]): Candidate | null {
    const near = candidates.map((candidate) => ({ candidate, ...this.nearness(neighbours, candidate.comment) })).sort(byNearness);
    const [best, next] = near;
    if (best === undefined) return null;
    if (best.level > 0) {
      // Where the words stand without marks nearer by, the user took these off the wrap.
      if (shown().some((range) => this.nearness(neighbours, range).level < best.level)) return null;
      const ownLines = near.filter(({ candidate, level }) => candidate.hasOwnLines && level === best.level);
      if (next?.level === best.level || !best.candidate.hasOwnLines) return ownLines.length === 1 ? (ownLines[0]?.candidate ?? null) : null;
    }
    const isUsual = best.candidate.hasOwnLines || !near.some(({ candidate }) => candidate.hasOwnLines);
    const usual = near.find(({ candidate, level }) => candidate.hasOwnLines && level === best.level);
    return isUsual ? best.candidate : (usual?.candidate ?? null);
  }

  private nearness(neighbours: readonly NoteRange[], range: NoteRange): Omit<Nearness<WrapCandidate>, 'candidate'> {
    const by = neighbours.reduce((least, neighbour) => Math.min(least, distance(neighbour, range)), Infinity);
    if (neighbours.some((neighbour) => this.surroundings.isBeside(neighbour, range))) return { level: 0, by };
    return { level: neighbours.some((neighbour) => this.surroundings.isUnderSameHeading(neighbour, range)) ? 1 : 2, by };
  }
}

/** Of comments that are as near to a section the first is taken: a capture takes the first of equal texts. */
const byNearness = (one: Nearness<WrapCandidate>, other: Nearness<WrapCandidate>): number =>
  one.level - other.level || one.by - other.by || one.candidate.comment.start - other.candidate.comment.start;

/** Those that stand between the wraps of the parts before and after; all where none does. */
function inOrder<Candidate extends WrapCandidate>(candidates: readonly Candidate[], before?: Placed, after?: Placed): readonly Candidate[] {
  const between = candidates.filter(({ comment }) => comment.start >= (before?.comment.end ?? 0) && comment.end <= (after?.comment.start ?? Infinity));
  return between.length === 0 ? candidates : between;
}
