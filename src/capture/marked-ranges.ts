import type { Fingerprint } from '../text/fingerprint.ts';
import type { NoteRange } from '../transcripts/found-transcript.ts';

/** A stretch of the note, and what its words are known by. */
export interface MarkedRange extends NoteRange {
  readonly mark: Fingerprint;
}

type Ends = Pick<Fingerprint, 'head' | 'tail'>;

/** Stretches of a note that are looked up by their words. */
export class MarkedRanges {
  private readonly byKey = new Map<string, MarkedRange[]>();

  constructor(ranges: readonly MarkedRange[]) {
    for (const range of ranges) {
      const { full, head, tail } = range.mark;
      for (const key of [`full ${full}`, `head ${head}`, `tail ${tail}`]) this.add(key, range);
    }
  }

  /** Those of the very words. */
  withWords({ full }: Pick<Fingerprint, 'full'>): readonly MarkedRange[] {
    return this.byKey.get(`full ${full}`) ?? [];
  }

  /** Those of the same first or last words. */
  withEnd({ head, tail }: Ends): readonly MarkedRange[] {
    const begin = this.byKey.get(`head ${head}`) ?? [];
    const end = this.byKey.get(`tail ${tail}`) ?? [];
    return [...begin, ...end.filter(({ mark }) => mark.head !== head)];
  }

  private add(key: string, range: MarkedRange): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, [range]);
    else known.push(range);
  }
}
