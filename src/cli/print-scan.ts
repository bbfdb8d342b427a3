import type { ScanReport } from '../capture/scan-report.ts';
import type { ExplainedScan, ExplainedText, ExplainedTranscript } from './explain-scan.ts';
import { printPoints } from './print-points.ts';
import { counted, oneLine, type Terminal } from './terminal.ts';

type PrintedTranscript = ScanReport['transcripts'][number] | ExplainedTranscript;

/** Prints what was found in a note: a paragraph for each meeting, a line for each of its transcripts. */
export function printScan(terminal: Terminal, report: ScanReport | ExplainedScan): void {
  const { paint } = terminal;
  const meetings = new Set(report.transcripts.map(({ meeting }) => meeting)).size;
  terminal.out(`${paint.bold(oneLine(report.note))} ${paint.dim(`(${dayOf(report)})`)}: ${counted(meetings, 'meeting')}\n`);
  let meeting = 0;
  for (const transcript of report.transcripts) {
    if (transcript.meeting !== meeting) terminal.out(`  ${transcript.meeting}. ${oneLine(titleOf(report, transcript.meeting))}\n`);
    meeting = transcript.meeting;
    terminal.out(`     ${transcriptLine(terminal, transcript)}\n`);
    if ('features' in transcript) printReasons(terminal, transcript);
  }
  if ('rejected' in report) printRejected(terminal, report);
}

/** `line 5`, `lines 5 to 9`. */
export function linesOf({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
}

function dayOf({ date, daily }: ScanReport): string {
  if (date === null) return 'no date';
  return daily ? `daily note, ${date}` : date;
}

function titleOf({ transcripts }: ScanReport, meeting: number): string {
  return transcripts.find((transcript) => transcript.meeting === meeting && transcript.title !== null)?.title ?? 'Untitled meeting';
}

function transcriptLine({ paint }: Terminal, transcript: PrintedTranscript): string {
  const state = transcript.state === 'done' ? paint.dim('done') : paint.green(transcript.state);
  const parts = [linesOf(transcript), counted(transcript.words, 'word'), transcript.format, state];
  if (transcript.hidden) parts.push('hidden');
  if (transcript.section !== null) parts.push(`section ${transcript.section}`);
  if (transcript.edited) parts.push(paint.yellow('minutes edited'));
  if (transcript.minutesByHand !== null) parts.push(`you already wrote minutes at line ${transcript.minutesByHand}`);
  return parts.join(', ');
}

function printReasons(terminal: Terminal, transcript: ExplainedTranscript): void {
  const { paint } = terminal;
  terminal.out(`${paint.dim(`       ${oneLine(transcript.firstWords)}`)}\n`);
  printPoints(terminal, transcript, 'a transcript');
  const { joining } = transcript;
  if (joining === null) return;
  terminal.out(`${paint.dim(`       ${joining.joined ? 'Merged with the previous part' : 'Not merged with the previous transcript'}`)}\n`);
  printPoints(terminal, joining, 'merged');
}

/** A reason without points: the text is short, or nothing in it could be weighed. */
const besides = ({ features, reasons }: ExplainedText): string | null => reasons.find((reason) => !features.some(({ because }) => because === reason)) ?? null;

function printRejected(terminal: Terminal, { rejected }: ExplainedScan): void {
  const { paint } = terminal;
  if (rejected.length > 0) terminal.out('  Not transcripts:\n');
  for (const text of rejected) {
    const doubt = text.doubtful === null ? '' : `, ${paint.yellow(`doubtful: looks like a ${text.doubtful}`)}`;
    terminal.out(`     ${linesOf(text)}: ${oneLine(text.firstWords)}${doubt}\n`);
    printPoints(terminal, text, 'a transcript', besides(text));
  }
}
