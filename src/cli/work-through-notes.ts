import { setImmediate } from 'node:timers/promises';

import type { Failure } from '../engines/engine.ts';
import { HeldUp } from './held-up.ts';
import { Leftovers } from './leftovers.ts';
import { printFailure, printFailures } from './print-failure.ts';
import { oneOrMany, printJson } from './print-json.ts';
import { createProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What is done with each note, and how it is said. */
export interface NoteWork<Report> {
  /** Whether notes are written; a note that may be written in part is then left alone. */
  readonly writes: boolean;
  work(note: string): Promise<Report>;
  /** The report of a note on which nothing could be done. */
  failed(note: string, failure: Failure): Report;
  /** What failed in a note; none where all went well. */
  failuresOf(report: Report): readonly Failure[];
  /** Whether a failure holds up all the rest of the run: it is said once, at the end. */
  holdsUpAll?(failure: Failure): boolean;
  /** What was ignored in a note; this isn't a failure. */
  warningsOf?(report: Report): readonly Failure[];
  /** The report as text for people. */
  print(report: Report): void;
  /** The report as data, as `--json` prints it. */
  json(report: Report): unknown;
  /** A line about all notes, printed where there are several. */
  summary(reports: readonly Report[]): string;
}

/**
 * Works through notes one after the other; what goes wrong in one does not hold up the others.
 * @returns the exit status: 0, or 1 where something failed
 */
export async function workThroughNotes<Report>(notes: readonly string[], json: boolean, terminal: Terminal, job: NoteWork<Report>): Promise<number> {
  const progress = createProgress(terminal, notes.length);
  const reports: Report[] = [];
  const heldUp = new HeldUp();
  const leftovers = new Leftovers(notes, job.writes);
  let failures = 0;
  for (const [index, note] of notes.entries()) {
    progress.show(index, note);
    await setImmediate(); // Between two notes an interrupt is heard.
    const { torn, warnings } = leftovers.of(note);
    const report = torn !== null && job.writes ? job.failed(note, torn) : await workOn(note, job);
    progress.clear();
    reports.push(report);
    if (!json) job.print(report);
    if (torn !== null && !job.writes) printFailure(terminal, note, torn);
    for (const warning of [...warnings, ...(job.warningsOf?.(report) ?? [])]) printFailure(terminal, note, warning);
    const own: Failure[] = [];
    for (const failure of job.failuresOf(report)) {
      failures++;
      if (job.holdsUpAll?.(failure) === true) heldUp.count(failure, note);
      else own.push(failure);
    }
    printFailures(terminal, note, own);
  }
  if (json) printJson(terminal, oneOrMany(reports.map((report) => job.json(report))));
  else if (notes.length > 1) terminal.out(`\n${job.summary(reports)}\n`);
  heldUp.print(terminal);
  return failures > 0 ? 1 : 0;
}

async function workOn<Report>(note: string, job: NoteWork<Report>): Promise<Report> {
  try {
    return await job.work(note);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const failure = { kind: 'internal-error', message: `Skipped: a bug in Debrief (${cause}).`, tip: 'Please report it with the structure of the note.' };
    return job.failed(note, failure);
  }
}
