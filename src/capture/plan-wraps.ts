import type { Edit } from '../note/edit.ts';
import type { LineEndsAdded, TranscriptMemory } from '../note/marker.ts';
import { findWraps } from './find-wraps.ts';
import type { ReadNote } from './read-note.ts';
import type { FoundMeeting } from './states.ts';
import { mayWrap, planWrap } from './wrap.ts';

/** What the section will remember of its transcripts, and the edits that wrap those not yet hidden. */
export interface WrapPlan {
  readonly edits: readonly Edit[];
  readonly transcripts: readonly TranscriptMemory[];
  readonly around: readonly LineEndsAdded[];
}

/** The line ends around each wrap of a note, by where its comment starts. */
function wrapsByStart(note: ReadNote): Map<number, LineEndsAdded> {
  const wraps = [...findWraps(note).values()].flat();
  return new Map(wraps.flatMap(({ comment, around }): [number, LineEndsAdded][] => (comment === null ? [] : [[comment.start, around]])));
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
  const wraps = wrapsByStart(note);
  const transcripts = meeting.transcripts.map((transcript, index): TranscriptMemory => {
    const { full, head, tail, words } = transcript.mark;
    const known = wraps.get(transcript.found.comment?.start ?? -1) ?? null;
    const parted = { above: section === 'above' && index === 0, below: section === 'below' && index === meeting.transcripts.length - 1 };
    const wrap = known === null && wanted && mayWrap(note.text, transcript) ? planWrap(note.text, transcript, parted) : null;
    if (wrap !== null) edits.push(...wrap.edits);
    const added = known ?? wrap?.around ?? null;
    if (added !== null) around.push(added);
    return { full, head, tail, words, wrapped: added !== null };
  });
  return { edits, transcripts, around };
}
