import { performance } from 'node:perf_hooks';
import { basename } from 'node:path';

import { bareTranscript } from '../../capture/bare-transcript.ts';
import { refusalOf } from '../../capture/refusal.ts';
import { summarizeTranscript } from '../../capture/summarize.ts';
import { showPrompt } from '../../engines/openai/show-prompt.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { renderBody } from '../../minutes/render.ts';
import { chooseEngine, openAiSettings } from '../choose-engine.ts';
import type { OpenAiOptions, SummarizeCommand } from '../command.ts';
import { explanationOf } from '../explain-minutes.ts';
import { Leftovers } from '../leftovers.ts';
import { printFailure } from '../print-failure.ts';
import { printJson } from '../print-json.ts';
import { printPrompt } from '../print-preview.ts';
import { readStandardInput } from '../read-standard-input.ts';
import { readTextFile } from '../read-text.ts';
import { counted, oneLine, type Terminal } from '../terminal.ts';

/** Prints the minutes of a bare transcript. Returns the exit status. */
export async function summarizeFile(command: SummarizeCommand, terminal: Terminal, input: AsyncIterable<Uint8Array>): Promise<number> {
  const fromInput = command.file === '-';
  const place = fromInput ? 'the standard input' : command.file;
  const read = fromInput ? await readStandardInput(input) : readTextFile(command.file);
  if ('failure' in read) {
    printFailure(terminal, place, read.failure);
    return 1;
  }
  warnOfLeftovers(command.file, terminal);
  const title = command.title ?? (fromInput ? null : basename(command.file).replace(/\.[^.]+$/u, ''));
  const { date, me, maxWords } = command;
  const options = { title, date, me, maxWords, clock: () => performance.now() };
  if (command.openai?.showPrompt === true) return showRequest(command, command.openai, read.text, title, terminal);
  const chosen = chooseEngine(command, terminal);
  const made = 'failure' in chosen ? chosen : await summarizeTranscript(read.text, chosen.engine, new AbortController().signal, options);
  if ('engine' in chosen) chosen.settle(!('failure' in made));
  if ('failure' in made) {
    printFailure(terminal, place, made.failure);
    return 1;
  }
  if (made.leftOut > 0) terminal.err(`${counted(made.leftOut, 'item')} not included.\n`);
  if (made.minutes.withheld === true) terminal.err('Private talk was left out.\n');
  const explained = command.explain ? (made.explained ?? []) : null;
  if (command.json) printJson(terminal, explained === null ? made.minutes : { ...made.minutes, explained });
  else terminal.out(textOf(made.minutes, read.text.replace(/^\uFEFF/u, ''), terminal));
  if (!command.json && explained !== null) terminal.out(explanationOf(explained, terminal));
  return 0;
}

/** The standard input, `-`, is no file, so nothing is left of it. */
function warnOfLeftovers(file: string, terminal: Terminal): void {
  const { torn, warnings } = new Leftovers([file], false).of(file);
  for (const warning of torn === null ? warnings : [torn, ...warnings]) printFailure(terminal, file, warning);
}

/** Prints what would be sent for a transcript, and sends nothing. */
function showRequest({ date, me, maxWords }: SummarizeCommand, openai: OpenAiOptions, source: string, title: string | null, terminal: Terminal): number {
  const read = openAiSettings(openai);
  const bound = maxWords === null ? {} : { maxWords };
  const { text, wishes } = bareTranscript(source);
  const refusal = refusalOf(wishes, { name: 'openai' });
  const shown = 'failure' in read ? read : refusal !== null ? { failure: refusal } : showPrompt({ text, title, date, me, attendees: [], glossary: [], ...bound }, read.settings);
  if ('failure' in shown) {
    printFailure(terminal, '--show-prompt', shown.failure);
    return 1;
  }
  printPrompt(terminal, shown);
  return 0;
}

function textOf(minutes: Minutes, transcript: string, { paint }: Terminal): string {
  const body = renderBody(minutes, { sectionId: null, bullet: '-', evidence: 'decisions', transcript, actionItems: [] });
  return `${paint.bold(oneLine(minutes.title))}\n\n${body.text.split('\n').map(oneLine).join('\n')}\n`;
}
