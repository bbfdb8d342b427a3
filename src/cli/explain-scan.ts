import { readNote } from '../capture/read-note.ts';
import type { ScannedTranscript } from '../capture/scan.ts';
import { scanReport, type ScanReport } from '../capture/scan-report.ts';
import { contentEnd, indexLines, lineStart } from '../text/lines.ts';
import type { RejectedText } from '../transcripts/found-transcript.ts';
import type { Doubt } from '../transcripts/doubt.ts';
import { reasonsOf, type Weighing } from '../transcripts/judgement.ts';
import { leftBlocks } from '../transcripts/left-blocks.ts';
import type { Joining } from '../transcripts/meetings.ts';

/** A feature that holds. `never` rules out, whatever else holds. */
export interface ExplainedFeature {
  readonly id: string;
  readonly points: number | 'never';
  readonly because: string;
}

/** What was weighed: points are rounded to tenths. */
export interface ExplainedPoints {
  readonly features: readonly ExplainedFeature[];
  /** Null where a feature rules out. */
  readonly score: number | null;
  readonly needed: number;
}

/** Whether a transcript was joined with the one before it. */
export interface ExplainedJoin extends ExplainedPoints {
  readonly joined: boolean;
}

/** A text that was looked at. Lines are 1-based. */
export interface ExplainedText extends ExplainedPoints {
  readonly startLine: number;
  readonly endLine: number;
  readonly firstWords: string;
  /** What speaks for the judgement, in short English sentences. */
  readonly reasons: readonly string[];
  /** What it looks like where it may be a transcript all the same: the plugin asks, and it isn't captured by itself. Else null. */
  readonly doubtful: Doubt | null;
}

/** A transcript with what speaks for and against its being one. */
export interface ExplainedTranscript extends ScannedTranscript, ExplainedPoints {
  readonly firstWords: string;
  readonly reasons: readonly string[];
  /** Why it is a further part of the meeting before it; null where it is not. */
  readonly joinedBecause: string | null;
  /** Null for the first transcript of the note. */
  readonly joining: ExplainedJoin | null;
}

/** What `scan --explain --json` prints of one note. */
export interface ExplainedScan extends ScanReport {
  readonly transcripts: readonly ExplainedTranscript[];
  /** What was looked at and is no transcript: callouts, lists, code, quotes, tables and comments, too. */
  readonly rejected: readonly ExplainedText[];
}

const FIRST_WORDS = 56;

/** How a text begins, on one line, cut between words: then `…` stands behind it. */
function firstWordsOf(text: string): string {
  const line = text.slice(0, 4 * FIRST_WORDS).replace(/\s+/gu, ' ').trim();
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.slice(0, FIRST_WORDS);
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

const rounded = (points: number): number => Math.round(points * 10) / 10;

function pointsOf({ weighed, score, needed }: Weighing): ExplainedPoints {
  const features = weighed.map(({ feature: { id, because }, points }) => ({ id, points: Number.isFinite(points) ? rounded(points) : ('never' as const), because }));
  return { features, score: Number.isFinite(score) ? rounded(score) : null, needed };
}

const joinOf = (joining: Joining): ExplainedJoin => ({ joined: joining.joined, ...pointsOf(joining) });

function joinedBecause({ joined, weighed }: Joining): string | null {
  return joined ? weighed.filter(({ points }) => points > 0).map(({ feature }) => feature.because).join('; ') : null;
}

/** Scans a note, and says of everything in it that was looked at why it was taken for a transcript or not. */
export function explainScan(name: string, text: string, dailyFormats: readonly string[] = []): ExplainedScan {
  const report = scanReport(name, text, dailyFormats);
  const note = readNote(text);
  const { rejected } = note.classified;
  const transcripts = note.transcripts.map(({ found }) => found);
  const lines = indexLines(text);
  const textOf = ({ startLine, endLine }: RejectedText): string => text.slice(lineStart(lines, startLine - 1), contentEnd(text, lines, endLine - 1));
  const left = leftBlocks(text, note.blocks, [...transcripts, ...rejected], [...note.sections.ranges, ...note.foreign]);
  const explained = report.transcripts.map((transcript, index): ExplainedTranscript => {
    const found = transcripts[index];
    if (found === undefined) throw new Error('The scan and its explanation found different transcripts.');
    const { judgement, joining } = found;
    return {
      ...transcript,
      firstWords: firstWordsOf(text.slice(found.start, found.end)),
      ...pointsOf(judgement),
      reasons: reasonsOf(judgement),
      joinedBecause: joining === null ? null : joinedBecause(joining),
      joining: joining === null ? null : joinOf(joining),
    };
  });
  const others = [...rejected, ...left].sort((one, other) => one.startLine - other.startLine);
  return { ...report, transcripts: explained, rejected: others.map((other) => toText(other, textOf(other))) };
}

function toText({ startLine, endLine, judgement }: RejectedText, text: string): ExplainedText {
  return { startLine, endLine, firstWords: firstWordsOf(text), doubtful: judgement.doubt, ...pointsOf(judgement), reasons: reasonsOf(judgement) };
}
