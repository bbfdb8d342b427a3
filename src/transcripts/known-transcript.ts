import type { LearnedLabels } from '../speech/learn-labels.ts';
import type { Block } from '../markdown/block.ts';
import type { NoteRange } from './found-transcript.ts';
import { decide } from './judgement.ts';
import type { Piece } from './piece.ts';
import type { SpeechPart } from './speech-part.ts';
import { firstIndex } from '../text/first-index.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** What a note consists of. */
export interface NoteParts {
  readonly parts: readonly SpeechPart[];
  readonly blocks: readonly Block[];
}

const NO_LABELS: LearnedLabels = { slots: new Set(), counts: new Map(), dominant: false, times: false, structured: false };

const CAPTURED = decide({ id: 'captured', weight: 100, because: 'it was captured before' });

/** One piece over a whole range, with the lines of all parts in it. */
function pieceOver({ start, end }: NoteRange, { parts, blocks }: NoteParts, first: Piece | undefined): Piece {
  const inside = parts.slice(
    firstIndex(parts, ({ units }) => (units.at(-1)?.end ?? 0) > start),
    firstIndex(parts, ({ units }) => (units[0]?.start ?? 0) >= end),
  );
  const linesOf = ({ lines }: SpeechPart): readonly TranscriptLine[] =>
    lines.slice(firstIndex(lines, (line) => line.end > start), firstIndex(lines, (line) => line.start >= end));
  const lines = inside.flatMap(linesOf);
  const blockAt = (offset: number): number => firstIndex(blocks, (block) => offset < block.end);
  const [firstBlock, lastBlock] = [blockAt(start), blockAt(end - 1)];
  const unit = { kind: 'paragraph', start, end, from: 0, to: lines.length, adjacent: false, block: firstBlock } as const;
  const isSameStart = first?.run.start === start;
  const run = { start, end, from: 0, to: 1, above: isSameStart ? first.run.above : null, judgement: first?.run.judgement ?? CAPTURED };
  const part = { units: [unit], lines, comment: null, container: null, labels: first?.part.labels ?? NO_LABELS, scope: { start } };
  return { run, part, inner: isSameStart ? first.inner : null, firstBlock, lastBlock };
}

/**
 * The pieces of a note (in no comment), with one over each range that was captured as one transcript, whether it reads as speech or not. It
 * is longer than the range where what was found goes on beyond it. Linear but for the sorting; takes both in any order.
 */
export function mergeKnown(pieces: readonly Piece[], known: readonly NoteRange[], parts: NoteParts): Piece[] {
  const ordered = [...pieces].sort((one, other) => one.run.start - other.run.start);
  const merged: Piece[] = [];
  let next = 0;
  for (const range of [...known].sort((one, other) => one.start - other.start)) {
    for (let piece = ordered[next]; piece !== undefined && piece.run.end <= range.start; piece = ordered[++next]) merged.push(piece);
    const inside: Piece[] = [];
    // What was merged for the range before may go on into this one.
    while ((merged.at(-1)?.run.end ?? -1) > range.start) inside.unshift(...merged.splice(-1));
    for (let piece = ordered[next]; piece !== undefined && piece.run.start < range.end; piece = ordered[++next]) inside.push(piece);
    const [first] = inside;
    const start = Math.min(range.start, first?.run.start ?? range.start);
    const end = inside.reduce((furthest, { run }) => Math.max(furthest, run.end), range.end);
    const isFound = first !== undefined && inside.length === 1 && first.run.start === start && first.run.end === end;
    merged.push(isFound ? first : pieceOver({ start, end }, parts, first));
  }
  return [...merged, ...ordered.slice(next)];
}
