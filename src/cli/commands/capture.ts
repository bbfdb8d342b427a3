import { captureNote } from '../../capture/capture-note.ts';
import type { CaptureReport, MeetingReport } from '../../capture/report.ts';
import { failuresIn, jsonOf, optionsFor } from '../capture-report.ts';
import { chooseEngine, type ChosenEngine } from '../choose-engine.ts';
import type { CaptureCommand } from '../command.ts';
import { createDryStore, createFileStore, type DryStore } from '../file-store.ts';
import { printCapture } from '../print-capture.ts';
import { printDiff } from '../print-diff.ts';
import { printFailure } from '../print-failure.ts';
import { counted, type Terminal } from '../terminal.ts';
import { createVaultReader, type VaultNames } from '../vault-names.ts';
import { workThroughNotes } from '../work-through-notes.ts';
import { previewNotes } from './preview.ts';

interface Captured {
  readonly report: CaptureReport;
  /** The note before and after a dry run; null where it was really written, or cannot be read. */
  readonly changes: ReturnType<DryStore['changes']>;
}

/** Writes minutes into notes; with `--dry-run` shows what would be written. Returns the exit status. */
export async function captureNotes(command: CaptureCommand, terminal: Terminal): Promise<number> {
  if (command.openai !== undefined && (command.dryRun || command.openai.showPrompt)) return previewNotes(command, command.openai, terminal);
  const chosen = chooseEngine(command, terminal);
  if ('failure' in chosen) {
    printFailure(terminal, '--instructions', chosen.failure);
    return 1;
  }
  const vaultNames = createVaultReader();
  return workThroughNotes<Captured>(command.notes, command.json, terminal, {
    writes: !command.dryRun,
    work: (note) => captureFile(note, command, chosen, vaultNames(note)),
    failed: (note, error) => ({ report: { note, error, meetings: [], warnings: [] }, changes: null }),
    holdsUpAll: (failure) => chosen.holdsUpAll(failure),
    warningsOf: ({ report }) => report.warnings,
    failuresOf: ({ report }) => failuresIn(report),
    print: ({ report, changes }) => {
      printCapture(terminal, report, command.dryRun);
      if (changes !== null) printDiff(terminal, changes.before, changes.after);
    },
    json: ({ report }) => jsonOf(report),
    summary: (captured) => summary(captured.flatMap(({ report }) => report.meetings), captured.length, command.dryRun),
  });
}

async function captureFile(note: string, command: CaptureCommand, chosen: ChosenEngine, vaultLinks: VaultNames): Promise<Captured> {
  const dry = command.dryRun ? createDryStore(note) : null;
  const tools = { engine: chosen.engine, signal: new AbortController().signal };
  const report = await captureNote(dry ?? createFileStore(note), tools, optionsFor(note, command, vaultLinks));
  chosen.settle(failuresIn(report).length === 0);
  return { report, changes: dry?.changes() ?? null };
}

function summary(meetings: readonly MeetingReport[], notes: number, dryRun: boolean): string {
  const count = (result: MeetingReport['result']): number => meetings.filter((meeting) => meeting.result === result).length;
  const tasks = meetings.reduce((sum, { tasksAdded }) => sum + tasksAdded, 0);
  const parts = [`${dryRun ? 'would write' : 'wrote'} ${counted(count('written'), 'meeting')} with ${counted(tasks, 'task')}`];
  if (count('unchanged') > 0) parts.push(`${String(count('unchanged'))} already done`);
  if (count('kept') > 0) parts.push(`${String(count('kept'))} kept because you edited them`);
  if (count('failed') > 0) parts.push(`${String(count('failed'))} failed`);
  return `${counted(notes, 'note')}: ${parts.join(', ')}.`;
}
