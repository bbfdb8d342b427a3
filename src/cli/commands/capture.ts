import { performance } from 'node:perf_hooks';
import { basename } from 'node:path';

import { captureNote } from '../../capture/capture-note.ts';
import { defaultSettings, type CaptureOptions } from '../../capture/options.ts';
import type { CaptureReport, MeetingReport } from '../../capture/report.ts';
import type { Edit } from '../../note/edit.ts';
import { chooseEngine } from '../choose-engine.ts';
import type { CaptureCommand } from '../command.ts';
import { createDryStore, createFileStore } from '../file-store.ts';
import { printCapture, type PlannedText } from '../print-capture.ts';
import { counted, type Terminal } from '../terminal.ts';
import { createVaultReader, type VaultNames } from '../vault-names.ts';
import { workThroughNotes } from '../work-through-notes.ts';

interface Captured {
  readonly report: CaptureReport;
  /** What a dry run would have written. */
  readonly planned: readonly PlannedText[];
}

/** Writes minutes into notes; with `--dry-run` shows what would be written. Returns the exit status. */
export function captureNotes(command: CaptureCommand, terminal: Terminal): Promise<number> {
  const vaultNames = createVaultReader();
  return workThroughNotes<Captured>(command.notes, command.json, terminal, {
    work: (note) => captureFile(note, command, vaultNames),
    failed: (note, error) => ({ report: { note, error, meetings: [], warnings: [] }, planned: [] }),
    warningsOf: ({ report }) => report.warnings,
    failuresOf: ({ report }) => [report.error, ...report.meetings.map(({ error }) => error)].filter((error) => error !== null),
    print: ({ report, planned }) => {
      printCapture(terminal, report, command.dryRun ? planned : null);
    },
    json: ({ report }) => jsonOf(report),
    summary: (captured) => summary(captured.flatMap(({ report }) => report.meetings), captured.length, command.dryRun),
  });
}

async function captureFile(note: string, command: CaptureCommand, vaultNames: (note: string) => VaultNames): Promise<Captured> {
  const planned: PlannedText[] = [];
  const collect = (edits: readonly Edit[], present: string): void => {
    for (const edit of edits) if (edit.replacement.trim() !== '') planned.push({ line: lineAt(present, edit.start), text: edit.replacement });
  };
  const store = command.dryRun ? createDryStore(note, collect) : createFileStore(note);
  const tools = { engine: chooseEngine(command.engine), signal: new AbortController().signal };
  return { report: await captureNote(store, tools, optionsFor(note, command, vaultNames(note))), planned };
}

function optionsFor(note: string, { me, force, line }: CaptureCommand, vaultLinks: VaultNames): CaptureOptions {
  const noteName = basename(note).replace(/\.md$/iu, '');
  return { ...defaultSettings, note, noteName, me, force, line, vaultNames: [...vaultLinks.keys()], vaultLinks, clock: () => performance.now() };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

/** What `capture --json` prints of one note. */
function jsonOf({ note, error, meetings }: CaptureReport): unknown {
  return { note, error, meetings: meetings.map(({ id, title, state, result, tasksAdded, error: cause }) => ({ id, title, state, result, tasksAdded, error: cause })) };
}

function summary(meetings: readonly MeetingReport[], notes: number, dryRun: boolean): string {
  const count = (result: MeetingReport['result']): number => meetings.filter((meeting) => meeting.result === result).length;
  const tasks = meetings.reduce((sum, { tasksAdded }) => sum + tasksAdded, 0);
  const parts = [`${dryRun ? 'would write' : 'wrote'} ${counted(count('written'), 'meeting')} with ${counted(tasks, 'task')}`];
  if (count('unchanged') > 0) parts.push(`${String(count('unchanged'))} done already`);
  if (count('kept') > 0) parts.push(`${String(count('kept'))} kept as you edited them`);
  if (count('failed') > 0) parts.push(`${String(count('failed'))} failed`);
  return `${counted(notes, 'note')}: ${parts.join(', ')}.`;
}
