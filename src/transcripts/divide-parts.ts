import type { Block } from '../markdown/block.ts';
import { plainHeading } from '../markdown/heading-text.ts';
import type { LearnedLabels } from '../speech/learn-labels.ts';
import type { LineSpan } from '../speech/line-cursor.ts';
import { readSpeechRows } from '../speech/parse-rows.ts';
import { eachRow } from '../speech/speech-slots.ts';
import { skipBlanks, trimEnd } from '../text/characters.ts';
import { contentEnd, contentStart, type LineIndex } from '../text/lines.ts';
import { joinChapters } from './call-chapters.ts';
import { isGenericTitle } from './generic-titles.ts';
import type { HeadingRole } from './heading-roles.ts';
import { learnScope } from './learn-scope.ts';
import { PartBuilder, type Entry, type ReadArea, type ReadLines } from './part-builder.ts';
import type { Range, SpeechPart, SpeechScope } from './speech-part.ts';
import { toTranscriptLine, type TranscriptLine } from './transcript-line.ts';

const CONTAINERS: ReadonlySet<string> = new Set(['callout', 'quote', 'table']);
const FLOW: ReadonlySet<string> = new Set(['paragraph', 'list']);

/** How HTML begins that holds no speech. */
const CODE_TAG = /^\s*<(?:pre|code|script|style|svg|iframe)[\s>]/iu;

/** Whether a paragraph is a piece of code in HTML. */
const isCode = (text: string, { start, end }: Block): boolean => CODE_TAG.test(text.slice(start, Math.min(end, start + 40)));

/** Reads the lines of the blocks between two headings or dividers. */
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
    for (let line = block.startLine - 1; line <= lastLine; line++) {
      const first = Math.max(block.start, contentStart(this.text, this.lines, line));
      const limit = Math.min(contentEnd(this.text, this.lines, line), block.end);
      const start = skipBlanks(this.text, first, limit);
      this.spans.push({ start, end: trimEnd(this.text, start, limit) });
      this.owners.push(start < limit ? this.entries.length - 1 : -1);
    }
  }

  /** Reads the rows. */
  read(scope: SpeechScope, continues: boolean): ReadLines {
    const rows = readSpeechRows(this.text, this.spans);
    return { text: this.text, comment: this.comment, scope, continues, rows, owners: this.owners, entries: this.entries };
  }
}

function readArea(area: ReadLines, labels: LearnedLabels): ReadArea {
  const read: (TranscriptLine | null)[] = area.rows.map(() => null);
  eachRow(area.rows, (row, around, index) => {
    read[index] = toTranscriptLine(row, around, labels);
  });
  return { ...area, labels, read };
}

/** Whether a heading is text above `---`. */
const isUnderlined = (block: Block): boolean => block.level === 2 && block.endLine !== block.startLine;

/** What a note's lines are divided by. */
export interface DivideOptions {
  readonly text: string;
  readonly lines: LineIndex;
  /** What the headings among them are to a transcript. */
  readonly roles: ReadonlyMap<number, HeadingRole>;
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
 * The parts of the blocks given, in order: what may be one transcript stands in one part. Headings, rules, code, asides and skipped blocks
 * begin an area; areas under one heading learn their labels together where they share names. Linear.
 */
export function divideParts(blocks: readonly Block[], { text, lines, roles, isSkipped, comment }: DivideOptions): SpeechPart[] {
  const scopes = new ScopeFinder(text);
  const read: ReadLines[] = [];
  let scope: SpeechScope = { start: 0 };
  let area = new AreaReader(text, lines, comment);
  let continues = false;
  const close = (): void => {
    if (area.isEmpty) return;
    read.push(area.read(scope, continues));
    continues = true;
    area = new AreaReader(text, lines, comment);
  };
  for (const [index, block] of blocks.entries()) {
    const role = roles.get(index) ?? 'title';
    if (block.kind === 'blank') area.addBlank(block);
    else if (isSkipped(index) || isCode(text, block) || (block.kind === 'heading' && role === 'time')) close();
    else if (block.kind === 'heading' && role === 'label') area.add(block, index, 'flow');
    else if (block.kind === 'heading' && isUnderlined(block)) area.add(block, index, 'underlined', block.startLine - 1);
    else if (block.kind === 'heading') {
      close();
      scope = scopes.below(block);
      continues = false;
    } else if (FLOW.has(block.kind)) area.add(block, index, 'flow');
    else if (CONTAINERS.has(block.kind)) area.add(block, index, 'container');
    else close();
  }
  close();
  return partsOfAreas(joinChapters(read));
}

function partsOfAreas(areas: readonly ReadLines[]): SpeechPart[] {
  const parts: SpeechPart[] = [];
  let below: SpeechScope | null = null;
  for (let from = 0; from < areas.length; ) {
    let to = from + 1;
    while (to < areas.length && areas[to]?.scope === areas[from]?.scope) to++;
    const together = areas.slice(from, to);
    const labels = learnScope(together);
    for (const [index, area] of together.entries()) {
      const learned = labels[index];
      if (learned === undefined) continue;
      const scope: SpeechScope = area.continues ? (below ?? area.scope) : area.scope;
      const builder = new PartBuilder({ ...readArea(area, learned), scope });
      parts.push(...builder.build());
      below = builder.scopeBelow;
    }
    from = to;
  }
  return parts;
}
