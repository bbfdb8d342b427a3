import { END_WORDS, type Fingerprint, type TranscriptMark } from '../text/fingerprint.ts';

type Ends = Pick<Fingerprint, 'head' | 'tail' | 'words'>;

/** The first and the last index of some memories. */
interface Found {
  readonly first: number;
  readonly last: number;
}

function join(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}

/** Memories by the hash of one of their ends; those with fewer words than an end has also by their number of words. */
class EndTable {
  private readonly byHash = new Map<string, Found>();
  private readonly short = new Map<number, Map<string, Found>>();

  add(hash: string, words: number, index: number): void {
    const found = { first: index, last: index };
    this.byHash.set(hash, join(this.byHash.get(hash), found) ?? found);
    if (words >= END_WORDS) return;
    const short = this.short.get(words) ?? new Map<string, Found>();
    short.set(hash, join(short.get(hash), found) ?? found);
    this.short.set(words, short);
  }

  find(hash: string, words: number, hashOf: (words: number) => string): Found | undefined {
    let found = this.byHash.get(hash);
    for (const [count, short] of this.short) if (count < words) found = join(found, short.get(hashOf(count)));
    return found;
  }
}

/** Remembered transcripts, told by the words at their ends: a look-up takes the same time however many there are. */
export class RememberedEnds {
  private readonly heads = new EndTable();
  private readonly tails = new EndTable();

  constructor(memories: readonly Ends[]) {
    for (const [index, { head, tail, words }] of memories.entries()) {
      this.heads.add(head, words, index);
      this.tails.add(tail, words, index);
    }
  }

  /** Which of the memories a transcript begins as (`beginsAs`); undefined without one. */
  beginning(mark: TranscriptMark): Found | undefined {
    return this.heads.find(mark.head, mark.words, mark.headOf);
  }

  /** Which of the memories a transcript ends as (`endsAs`); undefined without one. */
  ending(mark: TranscriptMark): Found | undefined {
    return this.tails.find(mark.tail, mark.words, mark.tailOf);
  }
}
