import { fingerprint } from './fingerprint.ts';
import type { Judgement } from './judge-wall.ts';
import type { Run } from './run.ts';
import type { Range, SpeechPart } from './speech-part.ts';

/** The text of a comment, line ends and blanks around it left out. */
function contentOf(text: string, inner: Range): Range {
  const content = text.slice(inner.start, inner.end);
  const start = inner.start + content.length - content.trimStart().length;
  return { start, end: Math.max(start, inner.start + content.trimEnd().length) };
}

/** A comment, the range between its marks, its parts, and the hashes (FULL) that the note's sections remember. */
export interface CapturedSearch {
  readonly comment: Range;
  readonly inner: Range;
  readonly parts: readonly SpeechPart[];
  readonly captured: ReadonlySet<string>;
}

/** What is said of a text that a section remembers. */
export const CAPTURED: Judgement = { spoken: true, score: 100, reasons: ['it was captured before'] };

/**
 * A comment whose whole text a section remembers is that transcript, whatever its words look like now that it stands alone: what was
 * captured once is found again.
 */
export function capturedTranscript(text: string, { comment, inner, parts, captured }: CapturedSearch): { run: Run; part: SpeechPart } | null {
  if (captured.size === 0) return null;
  const { start, end } = contentOf(text, inner);
  if (start >= end || !captured.has(fingerprint(text, start, end).full)) return null;
  const lines = parts.flatMap((part) => part.lines);
  const unit = { kind: 'paragraph', start, end, from: 0, to: lines.length, adjacent: false, block: parts[0]?.units[0]?.block ?? 0 } as const;
  return { run: { start, end, from: 0, to: 1, above: null, judgement: CAPTURED }, part: { units: [unit], lines, comment } };
}
