import { readNote } from '../capture/read-note.ts';
import type { ScannedTranscript } from '../capture/scan.ts';
import { scanReport, type ScanReport } from '../capture/scan-report.ts';
import type { RejectedText } from '../transcripts/found-transcript.ts';

/** A transcript with the reasons that it was taken for one. */
export interface ExplainedTranscript extends ScannedTranscript {
  readonly reasons: readonly string[];
  /** Why it is a further part of the meeting before it; null where it is not. */
  readonly joinedBecause: string | null;
}

/** What `scan --explain --json` prints of one note. */
export interface ExplainedScan extends ScanReport {
  readonly transcripts: readonly ExplainedTranscript[];
  /** Longer stretches of text that were looked at and are no transcripts. */
  readonly rejected: readonly RejectedText[];
}

/** Scans a note, and says why each longer text in it was taken for a transcript or not. */
export function explainScan(name: string, text: string, dailyFormats: readonly string[] = []): ExplainedScan {
  const report = scanReport(name, text, dailyFormats);
  const { transcripts, rejected } = readNote(text).classified;
  return {
    ...report,
    transcripts: report.transcripts.map((transcript, index) => {
      const found = transcripts[index];
      return { ...transcript, reasons: found?.reasons ?? [], joinedBecause: found?.joinedBecause ?? null };
    }),
    rejected,
  };
}
