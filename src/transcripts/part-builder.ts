import type { Block } from '../markdown/block.ts';
import type { LearnedLabels } from '../speech/learn-labels.ts';
import type { SpeechRow } from '../speech/speech-row.ts';
import { isBlank, trimEnd } from '../text/characters.ts';
import type { Container, Range, SpeechPart, SpeechScope, SpeechUnit } from './speech-part.ts';
import type { TranscriptLine } from './transcript-line.ts';

/** A stretch of a block whose lines are read together. */
interface Segment {
  readonly kind: SpeechUnit['kind'];
  readonly block: number;
  readonly rows: number[];
}

/** What an area holds: lines to read, or a heading that may be one. */
export interface Entry {
  readonly block: Block;
  readonly index: number;
  readonly role: 'flow' | 'container' | 'underlined';
}

/** The rows of an area. */
export interface ReadLines {
  readonly text: string;
  readonly comment: Range | null;
  readonly scope: SpeechScope;
  /** Whether a divider, not a heading, stands between it and the area before. */
  readonly continues: boolean;
  readonly rows: readonly SpeechRow[];
  readonly owners: readonly number[];
  readonly entries: readonly Entry[];
}

/** The rows of an area as its labels read them. */
export interface ReadArea extends ReadLines {
  readonly labels: LearnedLabels;
  readonly read: readonly (TranscriptLine | null)[];
}

const isLabelled = (line: TranscriptLine | null | undefined): boolean => line?.kind === 'label' || line?.kind === 'timed' || line?.kind === 'stamp';

/** A list with so many turns, and so many for each task in it, is talk with something jotted down. */
const FEWEST_TURNS = 4;
const TURNS_FOR_A_TASK = 4;

/** Builds the parts of an area from its rows. */
export class PartBuilder {
  private readonly parts: SpeechPart[] = [];
  private units: SpeechUnit[] = [];
  private lines: TranscriptLine[] = [];
  private readonly area: ReadArea;
  private scope: SpeechScope;
  private container: Container | null = null;

  constructor(area: ReadArea) {
    this.area = area;
    this.scope = area.scope;
  }

  /** The scope of what stands below the area, up to the next heading: text above `---` begins another. */
  get scopeBelow(): SpeechScope {
    return this.scope;
  }

  build(): SpeechPart[] {
    const rowsOf = this.area.entries.map((): number[] => []);
    this.area.owners.forEach((owner, row) => {
      if (owner >= 0) rowsOf[owner]?.push(row);
    });
    this.area.entries.forEach((entry, at) => {
      const rows = rowsOf[at] ?? [];
      if (entry.role === 'underlined') this.addUnderlined(entry, rows);
      else if (entry.role === 'container' && !this.isInCue(rows)) this.addContainer(entry, rows);
      else for (const segment of this.segmentsOf(entry, rows)) this.addSegment(segment);
    });
    this.divide();
    return this.parts;
  }

  private divide(): void {
    const { comment, labels } = this.area;
    const { container, scope, units, lines } = this;
    if (units.length > 0) this.parts.push({ units, lines, comment, container, labels, scope });
    this.units = [];
    this.lines = [];
  }

  /** Text above `---`: a transcript's last line with a rule below (`Ana: Bye.`), else a heading, which ends the area. */
  private addUnderlined(entry: Entry, rows: readonly number[]): void {
    const [row = 0] = rows;
    const above = this.lines.at(-1);
    const isBareAbove = above !== undefined && above.kind !== 'text' && above.kind !== 'number' && above.textStart >= above.end;
    if (this.units.length > 0 && (isLabelled(this.area.read[row]) || isBareAbove)) this.addUnit({ kind: 'paragraph', block: entry.index, rows: [row] });
    else this.scope = { start: entry.block.end };
    this.divide();
  }

  /** Whether lines with `>` are what a cue above them says. */
  private isInCue(rows: readonly number[]): boolean {
    return this.area.read[(rows[0] ?? 0) - 1]?.kind === 'cue';
  }

  private kindOf(row: number): SpeechRow['container'] {
    return this.area.rows[row]?.container ?? 'none';
  }

  /**
   * A list ends for us where a line without a bullet is a speaker's: Markdown takes it for the last item's. Few tasks among many turns were
   * jotted down in mid-call and divide them.
   */
  private segmentsOf({ block, index }: Entry, rows: readonly number[]): Segment[] {
    if (block.kind !== 'list') return [{ kind: block.kind === 'heading' ? 'heading' : 'paragraph', block: index, rows: [...rows] }];
    const segments: Segment[] = [];
    const hasTurns = this.areTurns(rows);
    let kind: SpeechUnit['kind'] = 'list';
    let isTask = false;
    for (const row of rows) {
      const isItem = ['list', 'task'].includes(this.kindOf(row));
      const isLazyLabel = !isItem && this.area.read[row]?.kind === 'label' && this.isAtLineStart(row);
      const next: SpeechUnit['kind'] = isItem ? 'list' : isLazyLabel ? 'paragraph' : kind;
      const wasTask: boolean = isTask;
      if (isItem && hasTurns) isTask = this.kindOf(row) === 'task';
      if (segments.length === 0 || next !== kind || isTask !== wasTask) segments.push({ kind: next, block: index, rows: [] });
      kind = next;
      segments.at(-1)?.rows.push(row);
    }
    return segments;
  }

  /** Whether the labels of turns stand in a list, many more than tasks do. */
  private areTurns(rows: readonly number[]): boolean {
    const tasks = rows.filter((row) => this.kindOf(row) === 'task').length;
    const labels = rows.filter((row) => this.kindOf(row) !== 'task' && isLabelled(this.area.read[row])).length;
    return labels >= FEWEST_TURNS && tasks * TURNS_FOR_A_TASK <= labels;
  }

  private isAtLineStart(row: number): boolean {
    const start = this.area.rows[row]?.start ?? 0;
    return start === 0 || '\n\r'.includes(this.area.text.charAt(start - 1));
  }

  private addSegment(segment: Segment): void {
    if (segment.kind === 'list' && !this.isSpeechList(segment)) {
      this.divide();
      if (!segment.rows.some((row) => this.area.read[row]?.container === 'task')) this.addUnit(segment);
      this.divide();
      return;
    }
    this.addUnit(segment);
  }

  /** A list of turns, the lines of a cue, or what is said by the name right above; other lists are the user's. */
  private isSpeechList({ rows }: Segment): boolean {
    if (rows.some((row) => this.area.read[row]?.container === 'task')) return false;
    const before = this.area.read[(rows[0] ?? 0) - 1];
    const last = this.lines.at(-1);
    const isBelowName = last?.kind === 'label' && last.textStart >= last.end;
    return before?.kind === 'cue' || isBelowName || rows.some((row) => isLabelled(this.area.read[row]));
  }

  private addUnit({ kind, block, rows }: Segment): void {
    const from = this.lines.length;
    for (const row of rows) {
      const line = this.area.read[row];
      if (line !== null && line !== undefined) this.lines.push(line);
    }
    const first = this.lines[from];
    const last = this.lines[this.lines.length - 1];
    if (first === undefined || last === undefined) return;
    const above = (rows[0] ?? 0) - 1;
    const adjacent = above >= 0 && (this.area.owners[above] ?? -1) >= 0;
    this.units.push({ kind, start: first.start, end: last.end, from, to: this.lines.length, adjacent, block });
  }

  /** A callout, quote or table is a part of its own, its paragraphs the units; captions (`>> Ana: …`) are one too. */
  private addContainer({ block, index }: Entry, rows: readonly number[]): void {
    this.divide();
    const kind = block.kind === 'callout' || block.kind === 'table' ? block.kind : 'quote';
    const end = trimEnd(this.area.text, block.start, block.end);
    let start = block.start;
    while (start < end && isBlank(this.area.text.charCodeAt(start))) start++;
    this.container = { kind, start, end };
    const paragraphs: number[][] = [[]];
    for (const row of rows) {
      if (this.area.rows[row]?.kind === 'blank') paragraphs.push([]);
      else paragraphs.at(-1)?.push(row);
    }
    for (const paragraph of paragraphs) if (paragraph.length > 0) this.addUnit({ kind: 'paragraph', block: index, rows: paragraph });
    this.divide();
    this.container = null;
  }
}

/** Whether a heading is in truth a transcript's last line with a rule directly below: `Ana: Bye.` above `---`. */
