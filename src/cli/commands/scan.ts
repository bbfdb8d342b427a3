import { scanReport, type ScanReport } from '../../capture/scan-report.ts';
import { frontmatterWarnings } from '../../capture/frontmatter-warnings.ts';
import type { Failure } from '../../engines/engine.ts';
import { parseBlocks } from '../../markdown/parse-blocks.ts';
import type { ScanCommand } from '../command.ts';
import { dailyFormatsFor } from '../daily-formats.ts';
import { explainScan, type ExplainedScan } from '../explain-scan.ts';
import { printScan } from '../print-scan.ts';
import { readTextFile } from '../read-text.ts';
import { counted, type Terminal } from '../terminal.ts';
import { workThroughNotes } from '../work-through-notes.ts';

type Report = ScanReport | ExplainedScan | { readonly note: string; readonly error: Failure };

interface Scanned {
  readonly report: Report;
  readonly warnings: readonly Failure[];
}

/** Shows what would be captured in each note; changes nothing. Returns the exit status. */
export function scanNotes({ notes, json, explain }: ScanCommand, terminal: Terminal): Promise<number> {
  return workThroughNotes<Scanned>(notes, json, terminal, {
    writes: false,
    work: (note) => Promise.resolve(scanFile(note, explain)),
    failed: (note, error) => ({ report: { note, error }, warnings: [] }),
    warningsOf: ({ warnings }) => warnings,
    failuresOf: ({ report }) => ('error' in report ? [report.error] : []),
    print: ({ report }) => {
      if (!('error' in report)) printScan(terminal, report);
    },
    json: ({ report }) => report,
    summary: (scanned) => summary(scanned.map(({ report }) => report)),
  });
}

function scanFile(note: string, explain: boolean): Scanned {
  const read = readTextFile(note);
  if ('failure' in read) return { report: { note, error: read.failure }, warnings: [] };
  const { text } = read;
  const formats = dailyFormatsFor(note);
  return { report: explain ? explainScan(note, text, formats) : scanReport(note, text, formats), warnings: frontmatterWarnings({ text, blocks: parseBlocks(text) }) };
}

function summary(reports: readonly Report[]): string {
  const transcripts = reports.flatMap((report) => ('error' in report ? [] : report.transcripts));
  const fresh = transcripts.filter(({ state }) => state !== 'done').length;
  return `${counted(reports.length, 'note')}: ${counted(transcripts.length, 'transcript')}, ${fresh} to summarize.`;
}
