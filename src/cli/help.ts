import type { CommandName } from './command.ts';

const overview = `debrief: minutes of the meeting transcripts in daily notes, made on this device or by a server you choose

Usage
  debrief scan NOTE...         show what would be captured; changes nothing
  debrief capture NOTE...      write minutes beside each new transcript
  debrief summarize FILE|-     print the minutes of a bare transcript
  debrief undo NOTE...         take Debrief's own text out of notes again

  debrief COMMAND --help       the options of a command
  debrief --version

Exit status: 0 done, 1 something failed (said on the standard error), 2 wrong usage; when a signal ended it, 128
and the signal's number (130 for Ctrl+C).
`;

const openai = `
With --engine openai the transcripts are sent to the server that you name, and to no other. Its key is read from the
environment variable DEBRIEF_API_KEY.

  --base-url URL        the address of an OpenAI-compatible server, as in http://127.0.0.1:11434/v1
  --model NAME          the model that makes the minutes
  --show-prompt         print exactly what would be sent; sends nothing
  --language TAG        the language of the minutes (en, de, …); else the transcript's own
  --instructions FILE   your own wishes for the minutes, as text
  --context TOKENS      the size of the model's context, where the server does not say it
  --second-look         send each draft back with its transcript and ask what is not supported or missing
                        (twice the requests)
  --concurrency N       requests under way at once (4)
  --prices IN,OUT       what a million tokens cost, sent and answered, for the estimate of --dry-run
`;

const topics: Record<CommandName, string> = {
  scan: `Usage: debrief scan NOTE... [--json] [--explain]

Shows the transcripts of each note, their meetings, and which of them are new. Changes nothing.

  --json       print data: an object for one note, an array for several
  --explain    say of everything that was looked at what speaks for and against a transcript, with points
`,
  capture: `Usage: debrief capture NOTE... [options]

Writes minutes above each transcript that is new or has changed. What is done already is left alone.

  --engine NAME      offline: on this device (the default); openai: by a server, see below
  --line N           only the meeting whose title, transcript or section stands at line N; takes one note
  --me NAMES         the names you are called by, parted by commas: their tasks are yours
  --dry-run          show what would be written, with a server what would be sent; contacts none, changes nothing
  --force            make done meetings again and overwrite edited sections
  --json             print data: an object for one note, an array for several
${openai}`,
  summarize: `Usage: debrief summarize FILE|- [options]

Prints the minutes of a transcript that stands alone in a file or comes on the standard input.

  --engine NAME      offline: on this device (the default); openai: by a server, see below
  --date YYYY-MM-DD  the day of the meeting, from which due dates are calculated
  --title TITLE      what the meeting is called
  --me NAMES         the names you are called by, parted by commas
  --max-words N      at most so many words in all key points together
  --json             print data
${openai}`,
  undo: `Usage: debrief undo NOTE...

Takes out what Debrief wrote and nobody edited since: sections, tasks, the marks around transcripts.
What was edited stays, and is said.
`,
};

/** The help of one command, or of all; ends with a line end. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? overview : topics[topic];
}
