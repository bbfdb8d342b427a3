import type { Edit } from '../text/edit.ts';
import { type LineEndsAdded, rememberedWraps, type SectionMemory, type TranscriptMemory } from '../section/marker.ts';
import { findWraps, type FoundWrap } from './find-wraps.ts';
import type { MarkedTranscript, ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';
import { unwrap } from './unwrap.ts';
import { mayWrap, planWrap } from './wrap.ts';

/** What the section will remember of its transcripts, and the edits that wrap those not yet hidden. */
export interface WrapPlan {
  readonly edits: readonly Edit[];
  readonly transcripts: readonly TranscriptMemory[];
  readonly around: readonly LineEndsAdded[];
}

/**
 * The line ends around each wrap of a note, by where its comment starts: also of a wrap around a text that was pasted over another. Null for
 * a comment that may be a wrap or the user's own.
 */
export function wrapsByStart(note: ReadNote): ReadonlyMap<number, LineEndsAdded | null> {
  const found = [...findWraps(note).values()].flat();
  const doubtful = found.flatMap((wrap): [number, null][] => (wrap.doubtful === null ? [] : [[wrap.doubtful.start, null]]));
  const around = (wraps: readonly Pick<FoundWrap, 'comment' | 'around'>[]): [number, LineEndsAdded][] =>
    wraps.flatMap((wrap): [number, LineEndsAdded][] => (wrap.comment === null ? [] : [[wrap.comment.start, wrap.around]]));
  return new Map<number, LineEndsAdded | null>([...around(note.wraps), ...doubtful, ...around(found)]);
}

/** What is left of an earlier capture of the same transcripts. */
export interface EarlierCapture {
  /** What its END marker remembers, where that can still be read; null else. */
  readonly memory: SectionMemory | null;
  /** Whether there was one at all. */
  readonly isKnown: boolean;
}

/** A note's text, and its wraps by where their comments start. */
interface WrappedNote {
  readonly text: string;
  readonly wraps: ReadonlyMap<number, LineEndsAdded | null>;
}

/** How the transcripts of a meeting are to be wrapped. */
interface WrapWish {
  /** Whether transcripts that are not hidden are to be wrapped. */
  readonly wanted: boolean;
  /** Where the same capture puts a section: directly above the first or below the last; null where one stands already. */
  readonly section: 'above' | 'below' | null;
  readonly earlier: EarlierCapture;
}

/** The wrap that an earlier capture put around a transcript, by what is left of its marker. */
function lostWrap(text: string, { found, mark }: MarkedTranscript, { memory }: EarlierCapture): LineEndsAdded | null {
  if (memory === null || found.comment === null) return null;
  const around = rememberedWraps(memory).find(({ transcript }) => transcript.full === mark.full)?.around ?? null;
  return around !== null && unwrap(text, found.comment, around) !== null ? around : null;
}

/** Whether an earlier capture may have put the `%%` lines around a transcript, and nothing is left that would tell. */
function mayBeHiddenBefore(text: string, { found: { comment }, mark }: MarkedTranscript, { memory, isKnown }: EarlierCapture): boolean {
  if (!isKnown || comment === null) return false;
  if (memory !== null) return memory.transcripts.some(({ full, hiddenBefore }) => hiddenBefore === true && full === mark.full);
  return unwrap(text, comment, { before: 0, after: 0 }) !== null;
}

/** Plans the `%%` lines around the transcripts of a meeting. */
export function planWraps({ text, wraps }: WrappedNote, meeting: FoundMeeting, { wanted, section, earlier }: WrapWish): WrapPlan {
  const edits: Edit[] = [];
  const around: LineEndsAdded[] = [];
  const transcripts = meeting.transcripts.map((transcript, index): TranscriptMemory => {
    const { full, head, tail, words } = transcript.mark;
    const own = wraps.get(transcript.found.comment?.start ?? -1);
    const known = own ?? lostWrap(text, transcript, earlier);
    const parted = { above: section === 'above' && index === 0, below: section === 'below' && index === meeting.transcripts.length - 1 };
    const wrap = known === null && wanted && mayWrap(text, transcript) ? planWrap(text, transcript, parted) : null;
    if (wrap !== null) edits.push(...wrap.edits);
    const added = known ?? wrap?.around ?? null;
    if (added !== null) around.push(added);
    const hiddenBefore = added === null && (own === null || mayBeHiddenBefore(text, transcript, earlier));
    return { full, head, tail, words, wrapped: added !== null, ...(hiddenBefore ? { hiddenBefore } : {}) };
  });
  return { edits, transcripts, around };
}
