import type { LearnedLabels } from '../speech/learn-labels.ts';
import type { Block } from '../markdown/block.ts';
import type { NoteRange } from './found-transcript.ts';
import { decide } from './judgement.ts';
import type { Piece } from './piece.ts';
import type { SpeechPart } from './speech-part.ts';

/** What a note consists of. */
export interface NoteParts {
  readonly parts: readonly SpeechPart[];
  readonly blocks: readonly Block[];
}

const NO_LABELS: LearnedLabels = { slots: new Set(), counts: new Map(), dominant: false, times: false, structured: false };

const CAPTURED = decide({ id: 'captured', weight: 100, because: 'it was captured before' });

/** One piece over a whole range, with the lines of all parts in it. */
function pieceOver({ start, end }: NoteRange, { parts, blocks }: NoteParts, first: Piece | undefined): Piece {
  const lines = parts.filter(({ units }) => (units[0]?.start ?? 0) < end && (units.at(-1)?.end ?? 0) > start).flatMap((part) => part.lines);
  const [firstBlock, lastBlock] = [start, end - 1].map((offset) => blocks.findIndex((block) => offset < block.end));
  const unit = { kind: 'paragraph', start, end, from: 0, to: lines.length, adjacent: false, block: firstBlock ?? 0 } as const;
  const isSameStart = first?.run.start === start;
  const run = { start, end, from: 0, to: 1, above: isSameStart ? first.run.above : null, judgement: first?.run.judgement ?? CAPTURED };
  return { run, part: { units: [unit], lines, comment: null, container: null, labels: first?.part.labels ?? NO_LABELS, scope: { start } }, inner: isSameStart ? first.inner : null, firstBlock: firstBlock ?? 0, lastBlock: lastBlock ?? 0 };
}

/**
 * The pieces of a note (in no comment), with one over each range that was captured as one transcript, whether it reads as speech or not. It
 * is longer than the range where what was found goes on beyond it.
 */
export function mergeKnown(pieces: readonly Piece[], known: readonly NoteRange[], parts: NoteParts): Piece[] {
  let merged = [...pieces];
  for (const range of known) {
    const inside = merged.filter(({ run }) => run.start < range.end && run.end > range.start);
    const [first] = inside;
    const start = Math.min(range.start, ...inside.map(({ run }) => run.start));
    const end = Math.max(range.end, ...inside.map(({ run }) => run.end));
    if (inside.length === 1 && first?.run.start === start && first.run.end === end) continue;
    merged = [...merged.filter((piece) => !inside.includes(piece)), pieceOver({ start, end }, parts, first)];
  }
  return merged;
}
