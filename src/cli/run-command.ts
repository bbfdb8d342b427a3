import { version } from '../../package.json';
import type { Command } from './command.ts';
import { scanNotes } from './commands/scan.ts';
import { helpText } from './help.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/**
 * Does what the arguments ask for.
 * @returns the exit status: 0 done, 1 something failed, 2 wrong usage
 */
export async function runCommand(parsed: ParsedArguments, terminal: Terminal): Promise<number> {
  if ('command' in parsed) return run(parsed.command, terminal);
  const hint = parsed.topic === null ? 'debrief --help' : `debrief ${parsed.topic} --help`;
  terminal.err(`debrief: ${parsed.wrongUsage} See ${hint}.\n`);
  return 2;
}

async function run(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'scan':
      return scanNotes(command, terminal);
    case 'capture':
    case 'summarize':
    case 'undo':
      terminal.err(`debrief: ${command.name} is not in this version yet. Nothing was changed.\n`);
      return 1;
    case 'help':
      terminal.out(helpText(command.topic));
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
  }
}
