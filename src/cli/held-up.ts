import type { Failure } from '../engines/engine.ts';
import { printFailure } from './print-failure.ts';
import { counted, type Terminal } from './terminal.ts';

/** Counts what one failure held up, so that it is said once. */
export class HeldUp {
  private failure: Failure | null = null;
  private meetings = 0;
  private readonly notes = new Set<string>();

  count(failure: Failure, note: string): void {
    this.failure = failure;
    this.meetings++;
    this.notes.add(note);
  }

  /** Says it, where there was one. */
  print(terminal: Terminal): void {
    if (this.failure !== null) printFailure(terminal, this.place(), this.failure);
  }

  private place(): string {
    const meetings = counted(this.meetings, 'meeting');
    const [first = ''] = this.notes;
    if (this.notes.size > 1) return `${meetings} in ${counted(this.notes.size, 'note')}`;
    return this.meetings > 1 ? `${first} (${meetings})` : first;
  }
}
