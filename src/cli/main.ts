import process from 'node:process';

import { parseArguments } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';
import { paintFor, type Terminal } from './terminal.ts';

/** Whoever reads our output may go away early (`| head`); what was asked for is still done. */
function survivesClosing(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

const terminal: Terminal = {
  out: survivesClosing(process.stdout),
  err: survivesClosing(process.stderr),
  interactive: process.stderr.isTTY,
  columns: process.stderr.isTTY ? process.stderr.columns : 80,
  paint: paintFor(process.stdout.isTTY, process.env),
};

/** A file is replaced without a pause, so an interrupt is heard before or after it, never within. */
process.on('SIGINT', () => {
  terminal.err('\ndebrief: Interrupted. Each note is as it was or as it was to be.\n');
  process.exit(130);
});

process.exitCode = await runCommand(parseArguments(process.argv.slice(2)), terminal, process.stdin);
