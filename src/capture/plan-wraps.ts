import type { Edit } from '../note/edit.ts';
import type { LineEndsAdded, TranscriptMemory } from '../note/marker.ts';
import { findWraps, type FoundWrap } from './find-wraps.ts';
import type { MarkedTranscript, ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';
import { mayWrap, planWrap } from './wrap.ts';

/** What the section will remember of its transcripts, and the edits that wrap those not yet hidden. */
export interface WrapPlan {
  readonly edits: readonly Edit[];
  readonly transcripts: readonly TranscriptMemory[];
  readonly around: readonly LineEndsAdded[];
}

/** The wrap in which a transcript stands: what it is remembered by may be a section of another text, over which this one was pasted. */
function findWrap(note: ReadNote, wraps: readonly FoundWrap[], { found }: MarkedTranscript): LineEndsAdded | null {
  const own = [...wraps, ...note.wraps].find(({ comment }) => comment !== null && comment.start === found.comment?.start);
  return own?.around ?? null;
}

/**
 * Plans the `%%` lines around the transcripts of a meeting.
 *
 * @param wanted whether transcripts that are not hidden are to be wrapped
 * @param section where the same capture puts a section: directly above the first or below the last; null where one stands already
 */
export function planWraps(note: ReadNote, meeting: FoundMeeting, wanted: boolean, section: 'above' | 'below' | null): WrapPlan {
  const edits: Edit[] = [];
  const around: LineEndsAdded[] = [];
  const wraps = [...findWraps(note).values()].flat();
  const transcripts = meeting.transcripts.map((transcript, index): TranscriptMemory => {
    const { full, head, tail, words } = transcript.mark;
    const known = findWrap(note, wraps, transcript);
    const parted = { above: section === 'above' && index === 0, below: section === 'below' && index === meeting.transcripts.length - 1 };
    const wrap = known === null && wanted && mayWrap(note.text, transcript) ? planWrap(note.text, transcript, parted) : null;
    if (wrap !== null) edits.push(...wrap.edits);
    const added = known ?? wrap?.around ?? null;
    if (added !== null) around.push(added);
    return { full, head, tail, words, wrapped: added !== null };
  });
  return { edits, transcripts, around };
}
