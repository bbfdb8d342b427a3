import type { Failure } from '../engines/engine.ts';
import { oneLine, type Terminal } from './terminal.ts';

/** Says a failure on the standard error: what happened and its effect, then what to do. */
export function printFailure(terminal: Terminal, failure: Failure): void {
  terminal.err(`${terminal.paint.red('debrief:')} ${oneLine(failure.message)} ${oneLine(failure.tip)}\n`);
}
