import type { Failure } from '../engines/engine.ts';
import { oneLine, type Terminal } from './terminal.ts';

/**
 * Says a failure on the standard error in one line: where, what happened and its effect, what to do.
 * @param place a path, `the standard input`, or a path with a line
 */
export function printFailure(terminal: Terminal, place: string, failure: Failure): void {
  terminal.err(`${terminal.paint.red('debrief:')} ${oneLine(place)}: ${oneLine(failure.message)} ${oneLine(failure.tip)}\n`);
}
