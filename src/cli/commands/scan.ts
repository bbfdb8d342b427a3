import { scanReport, type ScanReport } from '../../capture/scan-report.ts';
import type { Failure } from '../../engines/engine.ts';
import type { ScanCommand } from '../command.ts';
import { createFileStore } from '../file-store.ts';
import { counted, oneLine, type Terminal } from '../terminal.ts';
import { workThroughNotes } from '../work-through-notes.ts';

type Report = ScanReport | { readonly note: string; readonly error: Failure };

async function work(note: string): Promise<Report> {
  const read = await createFileStore(note).read();
  return 'failure' in read ? { note, error: read.failure } : scanReport(note, read.text);
}

function print(terminal: Terminal, report: Report): void {
  if ('error' in report) return;
  terminal.out(`${oneLine(report.note)}: ${counted(report.transcripts.length, 'transcript')}\n`);
  for (const found of report.transcripts) {
    terminal.out(`  lines ${found.startLine} to ${found.endLine}, ${counted(found.words, 'word')}, ${found.state}: ${oneLine(found.title ?? 'untitled')}\n`);
  }
}

/** Shows what would be captured in each note; changes nothing. */
export function scanNotes(command: ScanCommand, terminal: Terminal): Promise<number> {
  return workThroughNotes<Report>(command.notes, command.json, terminal, {
    work,
    failed: (note, error) => ({ note, error }),
    failuresOf: (report) => ('error' in report ? [report.error] : []),
    print: (report) => print(terminal, report),
    summary: (reports) => counted(reports.length, 'note'),
  });
}
