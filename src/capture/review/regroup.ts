import { withDoubtful, type MarkedTranscript, type ReadNote } from '../read-note.ts';

/** What a user says of the texts of a note, by the hash of all their words. */
export interface Grouping {
  /** Texts that are no transcripts. */
  readonly notTranscripts: ReadonlySet<string>;
  /** Whether a transcript goes on with the one above it. Of those not named, what was found holds. */
  readonly joins: ReadonlyMap<string, boolean>;
}

/** A note without some texts among its transcripts. */
export function withoutTexts(note: ReadNote, texts: ReadonlySet<string>): ReadNote {
  if (texts.size === 0) return note;
  return { ...note, transcripts: note.transcripts.filter(({ mark }) => !texts.has(mark.full)) };
}

/** A note whose transcripts are counted to meetings as the user says. Doubtful texts are among them: the user is asked. */
export function regroup(note: ReadNote, { notTranscripts, joins }: Grouping): ReadNote {
  const { transcripts } = withoutTexts(withDoubtful(note, () => true), notTranscripts);
  let meeting = 0;
  const regrouped = transcripts.map((transcript, index): MarkedTranscript => {
    const above = transcripts[index - 1];
    const joined = above !== undefined && (joins.get(transcript.mark.full) ?? above.found.meeting === transcript.found.meeting);
    if (!joined) meeting++;
    return { ...transcript, found: { ...transcript.found, meeting } };
  });
  return { ...note, transcripts: regrouped };
}
