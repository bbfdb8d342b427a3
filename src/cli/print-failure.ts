import type { Failure } from '../engines/engine.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

/**
 * Prints a failure on standard error in one line: where, what happened and its effect, what to do.
 * @param place a path, `the standard input`, or a path with a line
 */
export function printFailure(terminal: Terminal, place: string, failure: Failure): void {
  terminal.err(`${terminal.paint.red('debrief:')} ${oneLine(place)}: ${oneLine(failure.message)} ${oneLine(failure.tip)}\n`);
}

/** Prints the failures of a note; the same failure of several meetings is printed once. */
export function printFailures(terminal: Terminal, note: string, failures: readonly Failure[]): void {
  const said = new Map<string, number>();
  const textOf = ({ message, tip }: Failure): string => `${message} ${tip}`;
  for (const failure of failures) said.set(textOf(failure), (said.get(textOf(failure)) ?? 0) + 1);
  for (const failure of failures) {
    const count = said.get(textOf(failure));
    if (count !== undefined) printFailure(terminal, count > 1 ? `${note} (${counted(count, 'meeting')})` : note, failure);
    said.delete(textOf(failure));
  }
}
