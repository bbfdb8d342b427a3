import type { CommandName } from './command.ts';

const overview = `debrief: turns the meeting transcripts in your notes into minutes, offline or with an AI model you choose

Usage
  debrief scan NOTE...         show what would be captured; changes nothing
  debrief capture NOTE...      write minutes beside each new transcript
  debrief summarize FILE|-     print the minutes of a plain transcript
  debrief undo NOTE...         remove Debrief's own text from notes

  debrief COMMAND --help       the options of a command
  debrief --version

Exit status: 0 done, 1 something failed (see standard error), 2 wrong usage; if a signal ended it, 128 plus the
signal's number (130 for Ctrl+C).
`;

const openai = `
With --engine openai, transcripts are sent to the server you name and nowhere else. The API key is read from the
environment variable DEBRIEF_API_KEY.

  --base-url URL        address of an OpenAI-compatible server, for example http://127.0.0.1:11434/v1
  --model NAME          the model to use
  --show-prompt         print exactly what would be sent; sends nothing
  --language TAG        language of the minutes (en, de, …); default: same as the transcript
  --instructions FILE   text file with extra instructions for the model
  --context TOKENS      context size of the model, if the server doesn't report it
  --second-look         ask the model again which items the transcript doesn't support and which are
                        missing (twice the requests)
  --concurrency N       maximum number of parallel requests (4)
  --prices IN,OUT       input and output price per 1M tokens, for the estimate of --dry-run
`;

const topics: Record<CommandName, string> = {
  scan: `Usage: debrief scan NOTE... [--json] [--explain]

Shows the transcripts in each note, their meetings, and which are new. Changes nothing.

  --json       print JSON: an object for one note, an array for several
  --explain    show for every text that was considered why it is or isn't a transcript, with points
`,
  capture: `Usage: debrief capture NOTE... [options]

Writes minutes above each transcript that is new or has changed. Transcripts that already have minutes are skipped.

  --engine NAME      offline: on this device (default); openai: with an AI model, see below
  --line N           only the meeting whose title, transcript or section is at line N; one note only
  --me NAMES         your name and its spellings, separated by commas; only your tasks go into the task list
  --dry-run          show what would be written, or with openai what would be sent; changes and sends nothing
  --force            redo meetings that already have minutes and overwrite edited sections
  --json             print JSON: an object for one note, an array for several
${openai}`,
  summarize: `Usage: debrief summarize FILE|- [options]

Prints the minutes of a transcript from a file or standard input.

  --engine NAME      offline: on this device (default); openai: with an AI model, see below
  --date YYYY-MM-DD  date of the meeting; due dates are calculated from it
  --title TITLE      title of the meeting
  --me NAMES         your name and its spellings, separated by commas
  --max-words N      maximum number of words in all key points together
  --explain          show the rules behind each line, with weights; offline engine only
  --json             print JSON
${openai}`,
  undo: `Usage: debrief undo NOTE...

Removes what Debrief wrote: sections, tasks and the %% lines around transcripts. Anything you edited since is kept
and listed.
`,
};

/** The help of one command, or of all; ends with a line end. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? overview : topics[topic];
}
