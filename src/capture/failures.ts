import type { Failure } from '../engines/engine.ts';

/** The failures of a capture itself. Each message says what happened to the note. */
export const cancelled: Failure = { kind: 'cancelled', message: 'Stopped. Nothing was written.', tip: 'Run the command again when you like.' };

export const transcriptChanged: Failure = {
  kind: 'transcript-changed',
  message: 'Skipped: the transcript changed or was removed while it was being summarized.',
  tip: 'Run the command again.',
};

export const noteChanged: Failure = {
  kind: 'note-changed',
  message: 'Skipped: the note changed where the minutes go.',
  tip: 'Run the command again.',
};

export const nothingSaid: Failure = {
  kind: 'nothing-said',
  message: 'Nothing worth noting found. Nothing was written.',
  tip: 'Check that this is the transcript of a meeting.',
};

export const noteOff: Failure = {
  kind: 'note-off',
  message: 'Skipped: the note’s properties say "debrief: off".',
  tip: 'Remove that line and run the command again.',
};

export const wishesUnread = (line: number): Failure => ({
  kind: 'wishes-unread',
  message: `Nothing was sent and nothing was written: line ${String(line)} of the note has a Debrief property that can't be read.`,
  tip: 'Correct that line, for example to "debrief: off" or "debrief: on", or use the offline engine.',
});

export const damagedSection = (id: string, line: number | null): Failure => ({
  kind: 'damaged-section',
  message: `Skipped: Debrief's markers of section ${id} ${line === null ? '' : `at line ${String(line)} `}are damaged.`,
  tip: 'Restore the DEBRIEF_START and DEBRIEF_END lines, or delete them with the rest of the section.',
});

export const sectionHoldsOthers = (id: string, line: number): Failure => ({
  kind: 'section-holds-others',
  message: `Skipped: line ${String(line)} got into section ${id} and isn't part of its minutes.`,
  tip: 'Move it out of the DEBRIEF_START and DEBRIEF_END lines and run the command again.',
});

export const openBlock = (kind: string, line: number, closed: boolean): Failure => ({
  kind: 'open-block',
  message: `Skipped: the minutes would end up inside the ${kind} that begins at line ${String(line)}${closed ? '' : ' and is not closed'}.`,
  tip: closed ? 'Move the transcript out of it and run the command again.' : 'Close it and run the command again.',
});

export const brokenFrontmatter = (line: number, message: string): Failure => ({
  kind: 'broken-frontmatter',
  message: `The note's properties can't be read (line ${String(line)}: ${message}), so their date and names were ignored.`,
  tip: 'Fix them so that due dates count from the right day.',
});

export const halfWrap = (id: string, line: number): Failure => ({
  kind: 'half-wrap',
  message: `Only one of the two %% lines around a transcript of section ${id} is left, at line ${String(line)}. It was not changed.`,
  tip: 'Delete it or restore the other one; until then it may hide text you want to see.',
});

export const noTranscriptAt = (line: number): Failure => ({
  kind: 'no-transcript-at-line',
  message: `Skipped: there is no transcript at line ${String(line)}.`,
  tip: 'Run "debrief scan" to see the lines of the transcripts.',
});

export const noSource: Failure = {
  kind: 'no-source',
  message: 'No quote is known for this item. It wasn’t found in the transcript, or the list was edited.',
  tip: 'Search the transcript for the words of this item.',
};

export const sourceGone: Failure = {
  kind: 'source-gone',
  message: 'The transcript or section of this item is no longer in this note.',
  tip: 'Look in the note of the day of the meeting.',
};
