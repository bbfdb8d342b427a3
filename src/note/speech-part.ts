import { isBlank, skipBlanks, trimEnd } from '../speech/characters.ts';
import { learnLabels, type LearnedLabels } from '../speech/learn-labels.ts';
import type { LineSpan } from '../speech/line-cursor.ts';
import { readSpeechRows } from '../speech/parse-rows.ts';
import type { SpeechRow } from '../speech/speech-row.ts';
import { eachRow } from '../speech/speech-slots.ts';
import { headingRoles } from '../transcripts/heading-roles.ts';
import { isGenericTitle } from '../transcripts/generic-titles.ts';
import type { Block } from './block.ts';
import { plainHeading } from './heading-text.ts';
import { contentEnd, contentStart, type LineIndex } from './lines.ts';
import { toTranscriptLine, type TranscriptLine } from './transcript-line.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, list or heading as a piece of a possible transcript. Offsets leave out blanks around it. */
export interface SpeechUnit extends Range {
  readonly kind: 'paragraph' | 'list' | 'quote' | 'heading';
  /** Its lines: indexes into the part's. */
  readonly from: number;
  readonly to: number;
  /** Whether it follows the unit before without a blank line. */
  readonly adjacent: boolean;
  /** Index of its block. */
  readonly block: number;
}

/** What a transcript stands in that is not wrapped: its section goes in front of it. */
export interface Container extends Range {
  readonly kind: 'callout' | 'quote' | 'table' | 'details';
}

/** Units between two dividers: rules, headings, fences, asides, skipped ranges. */
export interface SpeechPart {
  readonly units: readonly SpeechUnit[];
  readonly lines: readonly TranscriptLine[];
  /** The comment it is hidden in. */
  readonly comment: Range | null;
  /** The callout, quote or table that it is; null for text of the note itself. */
  readonly container: Container | null;
  /** The labels of the area that it lies in. */
  readonly labels: LearnedLabels;
  /** What it stands in together with others: parts of one scope hold the same object. */
  readonly scope: SpeechScope;
}

/** What stands under one heading, its chapters included, or without one between two headings. Told from others by its identity. */
export interface SpeechScope {
  /** Offset at which it begins. */
  readonly start: number;
}

/** A stretch of a block whose lines are read together. */
interface Segment {
  readonly kind: SpeechUnit['kind'];
  readonly block: number;
  readonly rows: number[];
}

/** What an area holds: lines to read, or something that divides. */
interface Entry {
  readonly block: Block;
  readonly index: number;
  readonly role: 'flow' | 'divider' | 'container' | 'underlined';
}

const CONTAINERS: ReadonlySet<string> = new Set(['callout', 'quote', 'table']);
const FLOW: ReadonlySet<string> = new Set(['paragraph', 'list']);

/** Reads the lines of the blocks between two headings and divides them into parts. */
class AreaReader {
  private readonly spans: LineSpan[] = [];
  /** For each span the index of its entry; -1 for a blank line. */
  private readonly owners: number[] = [];
  private readonly entries: Entry[] = [];
  private readonly text: string;
  private readonly lines: LineIndex;
  private readonly comment: Range | null;

  constructor(text: string, lines: LineIndex, comment: Range | null) {
    this.text = text;
    this.lines = lines;
    this.comment = comment;
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  addBlank({ start }: Block): void {
    this.spans.push({ start, end: start });
    this.owners.push(-1);
  }

  add(block: Block, index: number, role: Entry['role'], lastLine = block.endLine - 1): void {
    this.entries.push({ block, index, role });
    if (role === 'divider') {
      this.addBlank(block);
      return;
    }
    for (let line = block.startLine - 1; line <= lastLine; line++) {
      const first = Math.max(block.start, contentStart(this.text, this.lines, line));
      const limit = Math.min(contentEnd(this.text, this.lines, line), block.end);
      const start = skipBlanks(this.text, first, limit);
      this.spans.push({ start, end: trimEnd(this.text, start, limit) });
      this.owners.push(start < limit ? this.entries.length - 1 : -1);
    }
  }

  /** Reads the rows. */
  read(scope: SpeechScope): ReadLines {
    const rows = readSpeechRows(this.text, this.spans);
    return { text: this.text, comment: this.comment, scope, rows, owners: this.owners, entries: this.entries };
  }
}

/** The rows of an area. */
interface ReadLines {
  readonly text: string;
  readonly comment: Range | null;
  readonly scope: SpeechScope;
  readonly rows: readonly SpeechRow[];
  readonly owners: readonly number[];
  readonly entries: readonly Entry[];
}

function mergeLabels(one: LearnedLabels, other: LearnedLabels): LearnedLabels {
  const counts = new Map(other.counts);
  for (const [name, count] of one.counts) counts.set(name, Math.max(count, counts.get(name) ?? 0));
  return {
    slots: new Set([...one.slots, ...other.slots]),
    counts,
    dominant: one.structured ? one.dominant : other.dominant,
    times: one.times || other.times,
    structured: true,
  };
}

/** The labels of each area of a scope: its own, and those that all areas of the scope have together. */
function learnScope(areas: readonly ReadLines[]): LearnedLabels[] {
  const [first] = areas;
  if (first === undefined) return [];
  const own = areas.map(({ text, rows }) => learnLabels(text, rows));
  if (areas.length === 1) return own;
  const whole = learnLabels(first.text, areas.flatMap(({ rows }) => rows));
  return own.map((labels) => (whole.structured ? mergeLabels(labels, whole) : labels));
}

function buildParts(area: ReadLines, labels: LearnedLabels): SpeechPart[] {
  const read: (TranscriptLine | null)[] = area.rows.map(() => null);
  eachRow(area.rows, (row, around, index) => {
    read[index] = toTranscriptLine(row, around, labels);
  });
  return new PartBuilder({ ...area, labels, read }).build();
}

interface ReadArea extends ReadLines {
  readonly labels: LearnedLabels;
  readonly read: readonly (TranscriptLine | null)[];
}

const isLabelled = (line: TranscriptLine | null | undefined): boolean => line?.kind === 'label' || line?.kind === 'timed' || line?.kind === 'stamp';

class PartBuilder {
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

  build(): SpeechPart[] {
    const rowsOf = this.area.entries.map((): number[] => []);
    this.area.owners.forEach((owner, row) => {
      if (owner >= 0) rowsOf[owner]?.push(row);
    });
    this.area.entries.forEach((entry, at) => {
      const rows = rowsOf[at] ?? [];
      if (entry.role === 'divider') this.divide();
      else if (entry.role === 'underlined') this.addUnderlined(entry, rows);
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

  /** A list ends for us where a line without a bullet is a speaker's: Markdown takes it for the last item's. */
  private segmentsOf({ block, index }: Entry, rows: readonly number[]): Segment[] {
    if (block.kind !== 'list') return [{ kind: block.kind === 'heading' ? 'heading' : 'paragraph', block: index, rows: [...rows] }];
    const segments: Segment[] = [];
    let kind: SpeechUnit['kind'] = 'list';
    for (const row of rows) {
      const isItem = ['list', 'task'].includes(this.kindOf(row));
      const isLazyLabel = !isItem && this.area.read[row]?.kind === 'label' && this.isAtLineStart(row);
      const next: SpeechUnit['kind'] = isItem ? 'list' : isLazyLabel ? 'paragraph' : kind;
      if (segments.length === 0 || next !== kind) segments.push({ kind: next, block: index, rows: [] });
      kind = next;
      segments.at(-1)?.rows.push(row);
    }
    return segments;
  }

  private isAtLineStart(row: number): boolean {
    const start = this.area.rows[row]?.start ?? 0;
    return start === 0 || '\n\r'.includes(this.area.text.charAt(start - 1));
  }

  private addSegment(segment: Segment): void {
    if (segment.kind === 'list' && !this.isSpeechList(segment)) {
      this.divide();
      if (!segment.rows.some((row) => this.area.read[row]?.task === true)) this.addUnit(segment);
      this.divide();
      return;
    }
    this.addUnit(segment);
  }

  /** A list of turns, the lines of a cue, or what is said by the name right above; other lists are the user's. */
  private isSpeechList({ rows }: Segment): boolean {
    if (rows.some((row) => this.area.read[row]?.task === true)) return false;
    const before = this.area.read[(rows[0] ?? 0) - 1];
    const isBelowName = before?.kind === 'label' && before.textStart >= before.end;
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

/** Whether a heading is text above `---`. */
const isUnderlined = (block: Block): boolean => block.level === 2 && block.endLine !== block.startLine;

/** What a note's lines are divided by. */
export interface DivideOptions {
  readonly text: string;
  readonly lines: LineIndex;
  readonly isSkipped: (index: number) => boolean;
  /** The comment whose inner blocks these are; null for the note's own. */
  readonly comment: Range | null;
}

/** The headings above what is being read, the outermost first, and the scope that each opens. */
class ScopeFinder {
  private readonly open: { readonly level: number; readonly scope: SpeechScope | null }[] = [];
  private hasHeading = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Takes a heading and returns the scope of what stands below it: that of the outermost heading that names something. */
  below(block: Block): SpeechScope {
    const level = block.level ?? 1;
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    const isNoteTitle = level === 1 && !this.hasHeading;
    this.hasHeading = true;
    const isSpecific = !isNoteTitle && !isGenericTitle(plainHeading(this.text, block));
    this.open.push({ level, scope: isSpecific ? { start: block.start } : null });
    return this.open.find(({ scope }) => scope !== null)?.scope ?? { start: block.start };
  }
}

/**
 * The parts of the blocks given, in order: what may be one transcript stands in one part. Headings begin an area; the labels of all areas
 * under one heading are learned together. Rules, code, asides and skipped blocks divide an area. Linear.
 */
export function divideParts(blocks: readonly Block[], { text, lines, isSkipped, comment }: DivideOptions): SpeechPart[] {
  const roles = headingRoles(text, lines, blocks);
  const scopes = new ScopeFinder(text);
  const read: ReadLines[] = [];
  let scope: SpeechScope = { start: 0 };
  let area = new AreaReader(text, lines, comment);
  const close = (): void => {
    if (!area.isEmpty) read.push(area.read(scope));
    area = new AreaReader(text, lines, comment);
  };
  for (const [index, block] of blocks.entries()) {
    const role = roles.get(index) ?? 'title';
    if (block.kind === 'blank') area.addBlank(block);
    else if (isSkipped(index)) area.add(block, index, 'divider');
    else if (block.kind === 'heading' && role === 'label') area.add(block, index, 'flow');
    else if (block.kind === 'heading' && role === 'time') area.add(block, index, 'divider');
    else if (block.kind === 'heading' && isUnderlined(block)) area.add(block, index, 'underlined', block.startLine - 1);
    else if (block.kind === 'heading') {
      close();
      scope = scopes.below(block);
    } else if (FLOW.has(block.kind)) area.add(block, index, 'flow');
    else area.add(block, index, CONTAINERS.has(block.kind) ? 'container' : 'divider');
  }
  close();
  return partsOfAreas(read);
}

function partsOfAreas(areas: readonly ReadLines[]): SpeechPart[] {
  const parts: SpeechPart[] = [];
  for (let from = 0; from < areas.length; ) {
    let to = from + 1;
    while (to < areas.length && areas[to]?.scope === areas[from]?.scope) to++;
    const together = areas.slice(from, to);
    const labels = learnScope(together);
    together.forEach((area, index) => {
      const learned = labels[index];
      if (learned !== undefined) parts.push(...buildParts(area, learned));
    });
    from = to;
  }
  return parts;
}
