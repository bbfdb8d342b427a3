import { skipBlanks, trimEnd } from '../speech/characters.ts';
import { judgeName } from '../speech/speaker-label.ts';
import type { Block } from './block.ts';
import { firstNonBlank } from './line-start.ts';
import { contentEnd, lineStart, type LineIndex } from './lines.ts';
import type { TranscriptLine, TranscriptLineReader } from './transcript-line.ts';

/** A paragraph or list as a piece of a possible transcript. Offsets leave out blanks around it. */
export interface SpeechUnit {
  readonly kind: 'paragraph' | 'list' | 'quote';
  readonly start: number;
  readonly end: number;
  /** Its lines: indexes into the part's. */
  readonly from: number;
  readonly to: number;
  /** Whether it follows the unit before without a blank line. */
  readonly adjacent: boolean;
  /** Index of its block. */
  readonly block: number;
}

/** Units between two dividers: rules, headings, fences, tables, callouts, comments, skipped ranges. */
export interface SpeechPart {
  readonly units: readonly SpeechUnit[];
  readonly lines: readonly TranscriptLine[];
  /** The comment it is hidden in. */
  readonly comment: { readonly start: number; readonly end: number } | null;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote']);

const LONGEST_NAME = 60;

/** Whether a row is a name alone on its line with a time alone on the next. */
function isNameAboveStamp(text: string, row: TranscriptLine, next: TranscriptLine | undefined): boolean {
  if (row.kind !== 'text' || next?.kind !== 'stamp' || next.line !== row.line + 1 || row.end - row.start > LONGEST_NAME) return false;
  return judgeName(text.slice(row.start, row.end)) === 'strong';
}

/** Teams pastes names above times: where that comes twice these names are labels. A single one may be a title. */
function nameStamps(text: string, rows: readonly TranscriptLine[]): readonly TranscriptLine[] {
  const named = rows.map((row, index) => isNameAboveStamp(text, row, rows[index + 1]));
  if (named.filter(Boolean).length < 2) return rows;
  return rows.map((row, index): TranscriptLine => {
    if (named[index] !== true) return row;
    const seconds = rows[index + 1]?.seconds ?? null;
    return { ...row, kind: 'label', name: text.slice(row.start, row.end), seconds, textStart: row.end };
  });
}

class PartBuilder {
  private units: SpeechUnit[] = [];
  private rows: TranscriptLine[] = [];
  readonly parts: SpeechPart[] = [];
  private readonly text: string;
  private readonly lines: LineIndex;
  private readonly reader: TranscriptLineReader;
  private readonly comment: Range | null;

  constructor(text: string, lines: LineIndex, reader: TranscriptLineReader, comment: Range | null) {
    this.text = text;
    this.lines = lines;
    this.reader = reader;
    this.comment = comment;
  }

  /** Ends the part; the next unit begins another. */
  divide(): void {
    if (this.units.length > 0) this.parts.push({ units: this.units, lines: nameStamps(this.text, this.rows), comment: this.comment });
    this.units = [];
    this.rows = [];
  }

  get isEmpty(): boolean {
    return this.units.length === 0;
  }

  add(block: Block, index: number, adjacent: boolean, lastLine: number): void {
    const from = this.rows.length;
    for (let line = block.startLine - 1; line <= lastLine; line++) {
      const first = Math.max(block.start + (this.text.charCodeAt(block.start) === 0xfeff ? 1 : 0), lineStart(this.lines, line));
      const limit = Math.min(contentEnd(this.text, this.lines, line), block.end);
      const start = skipBlanks(this.text, first, limit);
      if (start < limit) this.rows.push(this.reader.read(start, trimEnd(this.text, start, limit), line));
    }
    const top = this.rows[from];
    const last = this.rows[this.rows.length - 1];
    if (top === undefined || last === undefined) return;
    const kind = block.kind === 'list' || block.kind === 'quote' ? block.kind : 'paragraph';
    this.units.push({ kind, start: top.start, end: last.end, from, to: this.rows.length, adjacent, block: index });
  }

  lastRow(): TranscriptLine | undefined {
    return this.rows[this.rows.length - 1];
  }
}

/** Whether a heading is in truth a transcript's last line with a rule directly below: `Ana: Bye.` above `---`. */
function isLabelledTail(builder: PartBuilder, block: Block, text: string, lines: LineIndex, reader: TranscriptLineReader): boolean {
  if (block.kind !== 'heading' || block.level !== 2 || block.endLine === block.startLine || builder.isEmpty) return false;
  const start = firstNonBlank(text, block.start, block.end);
  const row = reader.read(start, trimEnd(text, start, contentEnd(text, lines, block.startLine - 1)), block.startLine - 1);
  const above = builder.lastRow();
  const isBare = above !== undefined && above.kind !== 'text' && above.kind !== 'number' && above.textStart >= above.end;
  return row.kind === 'label' || row.kind === 'timed' || isBare;
}

/**
 * The parts of the blocks given, in order. Skipped blocks divide. `comment` is the range of the comment whose inner blocks these
 * are.
 */
export function divideParts(
  text: string,
  blocks: readonly Block[],
  lines: LineIndex,
  reader: TranscriptLineReader,
  isSkipped: (index: number) => boolean,
  comment: Range | null,
): readonly SpeechPart[] {
  const builder = new PartBuilder(text, lines, reader, comment);
  for (const [index, block] of blocks.entries()) {
    if (isSkipped(index)) {
      builder.divide();
      continue;
    }
    if (block.kind === 'blank') continue;
    const adjacent = index > 0 && blocks[index - 1]?.kind !== 'blank';
    if (KINDS.has(block.kind) && !(block.kind === 'quote' && !adjacent)) builder.add(block, index, adjacent, block.endLine - 1);
    else {
      if (isLabelledTail(builder, block, text, lines, reader)) builder.add(block, index, adjacent, block.startLine - 1);
      builder.divide();
    }
  }
  builder.divide();
  return builder.parts;
}
