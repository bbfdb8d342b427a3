import { version } from '../../package.json';
import type { Command } from './command.ts';
import { captureNotes } from './commands/capture.ts';
import { scanNotes } from './commands/scan.ts';
import { summarizeFile } from './commands/summarize.ts';
import { undoNotes } from './commands/undo.ts';
import { helpText } from './help.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { oneLine, type Terminal } from './terminal.ts';

/**
 * Does what the arguments ask for.
 * @param input the standard input
 * @returns the exit status: 0 done, 1 something failed, 2 wrong usage
 */
export async function runCommand(parsed: ParsedArguments, terminal: Terminal, input: AsyncIterable<Uint8Array>): Promise<number> {
  if ('command' in parsed) return run(parsed.command, terminal, input);
  const hint = parsed.topic === null ? 'debrief --help' : `debrief ${parsed.topic} --help`;
  terminal.err(`debrief: ${oneLine(parsed.wrongUsage)} See ${hint}.\n`);
  return 2;
}

async function run(command: Command, terminal: Terminal, input: AsyncIterable<Uint8Array>): Promise<number> {
  switch (command.name) {
    case 'scan':
      return scanNotes(command, terminal);
    case 'capture':
      return captureNotes(command, terminal);
    case 'summarize':
      return summarizeFile(command, terminal, input);
    case 'undo':
      return undoNotes(command, terminal);
    case 'help':
      terminal.out(helpText(command.topic));
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
  }
}
