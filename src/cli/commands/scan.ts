import { scanReport, type ScanReport } from '../../capture/scan-report.ts';
import type { Failure } from '../../engines/engine.ts';
import type { ScanCommand } from '../command.ts';
import { explainScan, type ExplainedScan } from '../explain-scan.ts';
import { printScan } from '../print-scan.ts';
import { readTextFile } from '../read-text.ts';
import { counted, type Terminal } from '../terminal.ts';
import { workThroughNotes } from '../work-through-notes.ts';

type Report = ScanReport | ExplainedScan | { readonly note: string; readonly error: Failure };

/** Shows what would be captured in each note; changes nothing. Returns the exit status. */
export function scanNotes({ notes, json, explain }: ScanCommand, terminal: Terminal): Promise<number> {
  return workThroughNotes<Report>(notes, json, terminal, {
    work: (note) => Promise.resolve(scanFile(note, explain)),
    failed: (note, error) => ({ note, error }),
    failuresOf: (report) => ('error' in report ? [report.error] : []),
    print: (report) => {
      if (!('error' in report)) printScan(terminal, report);
    },
    json: (report) => report,
    summary,
  });
}

function scanFile(note: string, explain: boolean): Report {
  const read = readTextFile(note);
  if ('failure' in read) return { note, error: read.failure };
  return explain ? explainScan(note, read.text) : scanReport(note, read.text);
}

function summary(reports: readonly Report[]): string {
  const transcripts = reports.flatMap((report) => ('error' in report ? [] : report.transcripts));
  const fresh = transcripts.filter(({ state }) => state !== 'done').length;
  return `${counted(reports.length, 'note')}: ${counted(transcripts.length, 'transcript')}, ${fresh} of them to capture.`;
}
