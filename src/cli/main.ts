import { constants } from 'node:os';
import process from 'node:process';

import type { Failure } from '../engines/engine.ts';
import { writeTo } from './output.ts';
import { parseArguments } from './parse-arguments.ts';
import { printFailure } from './print-failure.ts';
import { runCommand } from './run-command.ts';
import { paintFor, type Terminal } from './terminal.ts';

/** Set where an output failed, so that a script sees it though the work itself was done. */
const output = { failed: false };

function onOutputFailure(failure: Failure): void {
  output.failed = true;
  process.exitCode ||= 1;
  printFailure(terminal, 'the standard output', failure);
}

const terminal: Terminal = {
  out: writeTo(process.stdout, onOutputFailure),
  err: writeTo(process.stderr, () => undefined),
  interactive: process.stderr.isTTY,
  columns: process.stderr.isTTY ? process.stderr.columns : 80,
  paint: paintFor(process.stdout.isTTY, process.env),
};

/** A file is replaced without a pause, so a signal is heard before or after it, never within. The status is 128 and its number. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    terminal.err('\ndebrief: Interrupted. Each note is either unchanged or complete.\n');
    process.exit(128 + constants.signals[signal]);
  });
}

const status = await runCommand(parseArguments(process.argv.slice(2)), terminal, process.stdin);
process.exitCode = output.failed && status === 0 ? 1 : status;
