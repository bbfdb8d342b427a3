import type { BlockIdMention } from '../markdown/block-ids.ts';
import type { Fingerprint } from '../text/fingerprint.ts';
import { Hash } from '../text/hash.ts';
import type { ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';

const ID_LENGTH = 6;

/** The ids that a section of a transcript may have, in order: the two of its fingerprint, then as many more as are asked for. */
function* sectionIds({ full, ids }: Fingerprint): Generator<string> {
  yield* ids;
  for (let more = 1; ; more++) {
    const hash = new Hash();
    hash.addText(`${full} ${String(more)}`);
    yield hash.digest().slice(0, ID_LENGTH);
  }
}

/** The ids that the sections of a note have, had and may be given. */
export class SectionIds {
  /** Those whose summary or issue stands in the note. */
  private readonly standing: ReadonlySet<string>;
  /** Those that a block id or a link names. */
  private readonly named: ReadonlySet<string>;

  constructor(private readonly note: ReadNote, mentions: readonly BlockIdMention[]) {
    this.standing = new Set(mentions.filter(({ kind, isLink }) => kind !== 'task' && !isLink).map(({ sectionId }) => sectionId));
    this.named = new Set(mentions.map(({ sectionId }) => sectionId));
  }

  /**
   * The id of a meeting's new section: the first of which no section has the marks and no summary or issue has the block id. These stand in
   * minutes that were quoted or lost their marks; tasks alone do not take an id, since they are tasks of the new section too.
   */
  next({ transcripts }: FoundMeeting): string {
    for (const { mark } of transcripts) for (const id of sectionIds(mark)) if (!this.note.sections.ids.has(id) && !this.standing.has(id)) return id;
    throw new Error('a meeting has at least one transcript');
  }

  /** The ids that sections of a meeting's transcripts may have had, as far as the note names them. */
  past({ transcripts }: FoundMeeting): Set<string> {
    const past = new Set<string>();
    for (const { mark } of transcripts) {
      for (const id of mark.ids) past.add(id);
      for (const id of sectionIds(mark)) {
        if (!this.named.has(id) && !past.has(id)) break;
        past.add(id);
      }
    }
    return past;
  }
}
