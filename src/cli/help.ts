import type { CommandName } from './command.ts';

const overview = `debrief: minutes of the meeting transcripts in daily notes, made on this device

Usage
  debrief scan NOTE...         show what would be captured; changes nothing
  debrief capture NOTE...      write minutes beside each new transcript
  debrief summarize FILE|-     print the minutes of a bare transcript
  debrief undo NOTE...         take Debrief's own text out of notes again

  debrief COMMAND --help       the options of a command
  debrief --version

Exit status: 0 done, 1 something failed (said on the standard error), 2 wrong usage, 130 interrupted.
`;

const topics: Record<CommandName, string> = {
  scan: `Usage: debrief scan NOTE... [--json] [--explain]

Shows the transcripts of each note, their meetings, and which of them are new. Changes nothing.

  --json       print data: an object for one note, an array for several
  --explain    say why each block was taken for a transcript or for something else
`,
  capture: `Usage: debrief capture NOTE... [options]

Writes minutes above each transcript that is new or has changed. What is done already is left alone.

  --engine offline   make the minutes on this device (the default, and the only engine so far)
  --line N           only the meeting whose transcript stands at line N; takes one note
  --me NAMES         the names you are called by, parted by commas: their tasks are yours
  --dry-run          show what would be written; changes nothing
  --force            make done meetings anew and overwrite edited sections
  --json             print data: an object for one note, an array for several
`,
  summarize: `Usage: debrief summarize FILE|- [options]

Prints the minutes of a transcript that stands alone in a file or comes on the standard input.

  --engine offline   make the minutes on this device (the default, and the only engine so far)
  --date YYYY-MM-DD  the day of the meeting, from which due dates are reckoned
  --title TITLE      what the meeting is called
  --me NAMES         the names you are called by, parted by commas
  --max-words N      at most so many words in all key points together
  --json             print data
`,
  undo: `Usage: debrief undo NOTE...

Takes out what Debrief wrote and nobody edited since: sections, tasks, the marks around transcripts.
What was edited stays, and is said.
`,
};

/** The help of one command, or of all; ends with a line end. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? overview : topics[topic];
}
