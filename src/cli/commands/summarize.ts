import { performance } from 'node:perf_hooks';
import { basename } from 'node:path';

import { summarizeTranscript } from '../../capture/summarize.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { renderBody } from '../../minutes/render.ts';
import { chooseEngine } from '../choose-engine.ts';
import type { SummarizeCommand } from '../command.ts';
import { printFailure } from '../print-failure.ts';
import { printJson } from '../print-json.ts';
import { readStandardInput } from '../read-standard-input.ts';
import { readTextFile } from '../read-text.ts';
import { oneLine, type Terminal } from '../terminal.ts';

/** Prints the minutes of a bare transcript. Returns the exit status. */
export async function summarizeFile(command: SummarizeCommand, terminal: Terminal, input: AsyncIterable<Uint8Array>): Promise<number> {
  const fromInput = command.file === '-';
  const place = fromInput ? 'the standard input' : command.file;
  const read = fromInput ? await readStandardInput(input) : readTextFile(command.file);
  if ('failure' in read) {
    printFailure(terminal, place, read.failure);
    return 1;
  }
  const title = command.title ?? (fromInput ? null : basename(command.file).replace(/\.[^.]+$/u, ''));
  const { date, me, maxWords } = command;
  const options = { title, date, me, maxWords, clock: () => performance.now() };
  const made = await summarizeTranscript(read.text, chooseEngine(command.engine), new AbortController().signal, options);
  if ('failure' in made) {
    printFailure(terminal, place, made.failure);
    return 1;
  }
  if (command.json) printJson(terminal, made.minutes);
  else terminal.out(textOf(made.minutes, read.text, terminal));
  return 0;
}

function textOf(minutes: Minutes, transcript: string, { paint }: Terminal): string {
  const body = renderBody(minutes, { sectionId: null, bullet: '-', evidence: 'decisions', transcript, actionItems: [] });
  return `${paint.bold(oneLine(minutes.title))}\n\n${body.text.split('\n').map(oneLine).join('\n')}\n`;
}
