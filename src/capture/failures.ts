import type { Failure } from '../engines/engine.ts';

/** The failures of a capture itself. Each message says what happened to the note. */
export const cancelled: Failure = { kind: 'cancelled', message: 'Stopped: nothing of this meeting was written.', tip: 'Run the command again when you like.' };

export const transcriptChanged: Failure = {
  kind: 'transcript-changed',
  message: 'Left as it is: the transcript was changed or removed while its minutes were made.',
  tip: 'Run the command again on the note as it is now.',
};

export const noteChanged: Failure = {
  kind: 'note-changed',
  message: 'Left as it is: the place for the minutes changed while they were written.',
  tip: 'Run the command again on the note as it is now.',
};

export const nothingSaid: Failure = {
  kind: 'nothing-said',
  message: 'Left as it is: the engine found nothing to write down.',
  tip: 'Look whether this is a transcript of a meeting.',
};

export const noteOff: Failure = {
  kind: 'note-off',
  message: 'Left as it is: its frontmatter says "debrief: off".',
  tip: 'Take that line out, and run the command again.',
};

export const wishesUnread = (line: number): Failure => ({
  kind: 'wishes-unread',
  message: `Nothing was sent and nothing was written: the note says something to Debrief in line ${String(line)} that can't be read.`,
  tip: 'Correct that line, for example to "debrief: off" or "debrief: on", or use the offline engine.',
});

export const damagedSection = (id: string, line: number | null): Failure => ({
  kind: 'damaged-section',
  message: `Left as it is: the marks of section ${id} ${line === null ? '' : `at line ${String(line)} `}cannot be read, or do not pair.`,
  tip: 'Restore the DEBRIEF_START and DEBRIEF_END lines, or delete what is left of the section with both of them.',
});

export const sectionHoldsOthers = (id: string, line: number): Failure => ({
  kind: 'section-holds-others',
  message: `Left as it is: line ${String(line)} stands within section ${id}, and is more than a change of its minutes.`,
  tip: 'Move it out of the DEBRIEF_START and DEBRIEF_END lines, or put these back where they were, and run the command again.',
});

export const openBlock = (kind: string, line: number, closed: boolean): Failure => ({
  kind: 'open-block',
  message: `Left as it is: the text would go into the ${kind} that begins at line ${String(line)}${closed ? '' : ' and is not closed'}.`,
  tip: closed ? 'Put the transcript in a part of its own, and run the command again.' : 'Close it, and run the command again.',
});

export const brokenFrontmatter = (line: number, message: string): Failure => ({
  kind: 'broken-frontmatter',
  message: `Its frontmatter cannot be read (line ${String(line)}: ${message}), so the date and the names in it were passed over.`,
  tip: 'Mend it, then due dates count from the day it names.',
});

export const halfWrap = (id: string, line: number): Failure => ({
  kind: 'half-wrap',
  message: `The note is as it was, but of the two %% lines around a transcript of section ${id} only the one at line ${String(line)} is left.`,
  tip: 'Delete it, or put the other one back: until then it may hide what you want to see.',
});

export const noTranscriptAt = (line: number): Failure => ({
  kind: 'no-transcript-at-line',
  message: `Left as it is: no transcript stands at line ${String(line)}.`,
  tip: 'Run "debrief scan" to see the lines of the transcripts.',
});

export const noSource: Failure = {
  kind: 'no-source',
  message: 'The note is as it was: no words of the transcript are known for this item. They were not found in it, or the list was edited.',
  tip: 'Search the transcript for the words of the item.',
};

export const sourceGone: Failure = {
  kind: 'source-gone',
  message: 'The note is as it was: the transcript or the section that this item comes from is not in it any more.',
  tip: 'Look in the note of the day of the meeting.',
};
