import { holdsFields } from './field-labels.ts';
import { judgeLabelled } from './judge-labelled.ts';
import { judgeWall, type Judgement } from './judge-wall.ts';
import { measureSpeech } from './measure-speech.ts';
import type { Run } from './run.ts';
import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import { readTitle } from './title-text.ts';
import { isBoldName, type TranscriptLine } from './transcript-line.ts';
import { findWalls } from './wall-runs.ts';

/** Bare words between two speakers' turns are part of the transcript up to this length and number of paragraphs. */
const LONGEST_GAP = 4000;
const SHORT_GAP = 300;
const WIDEST_GAP = 3;
/** A longer paragraph without a label beside a run is a transcript of its own. */
const LONGEST_TURN = 1200;

/** Names in lower case count where two of them take turns, names in bold where there are two. */
function weakNames(lines: readonly TranscriptLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of lines) if (row.weak && row.name !== null) counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
  if (counts.size > 1 && lines.some((row) => row.weak && isBoldName(row))) return new Set(counts.keys());
  const recurring = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set(recurring.length > 1 ? recurring : []);
}

/** For each row whether it is a label, time or cue. */
function findStructure(part: SpeechPart): boolean[] {
  const weak = weakNames(part.lines);
  return part.lines.map((row, index) => {
    if (row.kind === 'number') return part.lines[index + 1]?.kind === 'cue';
    if (row.kind === 'label') return !row.weak || (row.name !== null && weak.has(row.name));
    return row.kind !== 'text';
  });
}

/** Finds the transcripts of one part. */
class RunFinder {
  private readonly structured: readonly boolean[];
  private readonly titles = new Set<number>();
  private readonly nameCounts = new Map<string, number>();
  private readonly text: string;
  private readonly part: SpeechPart;

  constructor(text: string, part: SpeechPart) {
    this.text = text;
    this.part = part;
    this.structured = findStructure(part);
    for (const { name } of part.lines) if (name !== null) this.nameCounts.set(name, (this.nameCounts.get(name) ?? 0) + 1);
    part.units.forEach((_, index) => {
      if (this.isLabelledTitle(index)) this.titles.add(index);
    });
  }

  /**
   * `Budget: round two` above a transcript is a title: a name that never recurs, few words, none of them spoken; above lines that are
   * names alone, too, only words in lower case without a full stop.
   */
  private isLabelledTitle(index: number): boolean {
    const unit = this.unit(index);
    const row = unit === undefined ? undefined : this.part.lines[unit.from];
    if (unit === undefined || unit.to - unit.from !== 1 || row?.kind !== 'label' || row.seconds !== null) return false;
    if (this.isStructured(index - 1) || !this.startsWithHead(index + 1)) return false;
    if (row.end - row.textStart > 40 || row.textStart >= row.end || (this.nameCounts.get(row.name ?? '') ?? 0) > 1) return false;
    const words = this.text.slice(row.textStart, row.end);
    if (this.styleOf(index + 1) === 'named' && !/^[\p{Ll}\d].*[^.?!…]$/u.test(words)) return false;
    return readTitle(this.text.slice(row.start, row.end)) !== null && measureSpeech(this.text, row.textStart, row.end).spoken === 0;
  }

  find(): Run[] {
    const runs: Run[] = [];
    let free = 0;
    for (let index = 0; index < this.part.units.length; ) {
      const group = this.isStructured(index) ? this.judgeGroup(index, free) : null;
      if (group === null) {
        index++;
        continue;
      }
      if (group.judgement.spoken) {
        runs.push(...findWalls(this.text, this.part, free, group.from), group);
        free = group.to;
      } else runs.push(group);
      index = Math.max(index + 1, group.to);
    }
    return [...runs, ...findWalls(this.text, this.part, free, this.part.units.length)];
  }

  private unit(index: number): SpeechUnit | undefined {
    return this.part.units[index];
  }

  private isStructured(index: number): boolean {
    const unit = this.unit(index);
    if (unit === undefined || unit.kind === 'quote') return false;
    if (this.titles.has(index) || holdsFields(this.text, this.part, unit)) return false;
    for (let row = unit.from; row < unit.to; row++) {
      const kind = this.part.lines[row]?.kind;
      if (this.structured[row] === true && (unit.kind === 'paragraph' || kind === 'cue')) return true;
    }
    return false;
  }

  private hasCue(from: number, to: number): boolean {
    for (let row = from; row < to; row++) if (this.part.lines[row]?.kind === 'cue') return true;
    return false;
  }

  /** Whether a unit without structure stands between two transcripts: a title, or something that is no speech. */
  private divides(index: number): boolean {
    const unit = this.unit(index);
    if (unit === undefined) return true;
    if (unit.kind === 'quote') return !unit.adjacent;
    if (unit.to - unit.from !== 1 || unit.kind === 'list' || this.isBareHead(unit.from - 1)) return false;
    const line = this.text.slice(unit.start, Math.min(unit.end, unit.start + 200));
    return /^[\p{Lu}\d*_]/u.test(line) && readTitle(line) !== null && this.isStructured(index + 1) && this.startsWithHead(index + 1);
  }

  /** Whether a row is a label or time with no words behind it: they stand below. */
  private isBareHead(index: number): boolean {
    const row = this.part.lines[index];
    return row !== undefined && (row.kind === 'label' || row.kind === 'stamp' || row.kind === 'cue') && row.textStart >= row.end;
  }

  private startsWithHead(index: number): boolean {
    const row = this.part.lines[this.unit(index)?.from ?? -1];
    return row !== undefined && row.kind !== 'text';
  }

  /** Index behind the last unit of the group that begins at a unit with structure. */
  private groupEnd(first: number): number {
    const names = new Set(this.namesOf(first));
    let end = first + 1;
    let gap = 0;
    for (let index = first + 1; index < this.part.units.length && index - end < WIDEST_GAP; index++) {
      const unit = this.unit(index);
      if (unit === undefined) break;
      if (this.isStructured(index)) {
        if (this.beginsAnother(first, index) || (gap > 0 && !this.resumes(names, index))) break;
        for (const name of this.namesOf(index)) names.add(name);
        end = index + 1;
        gap = 0;
        continue;
      }
      gap += unit.end - unit.start;
      if (gap > this.longestGap(first, end) || this.divides(index)) break;
    }
    while (end - first > 2 && this.isAfterword(end - 1)) end--;
    return end;
  }

  /** `Afterwards: we had tea …` below a transcript: a label that never recurs, without a time, above words that do not sound spoken. */
  private isAfterword(index: number): boolean {
    const unit = this.unit(index);
    const row = unit === undefined ? undefined : this.part.lines[unit.from];
    if (unit?.adjacent !== false || row?.kind !== 'label' || row.seconds !== null || (this.nameCounts.get(row.name ?? '') ?? 0) > 1) return false;
    const { language, spoken, words } = measureSpeech(this.text, row.textStart, unit.end);
    return language !== null && language !== 'ja' && spoken < 6 && words >= 10;
  }

  /** How long words without a label may be within a group: hardly longer than the group so far; any length below a bare label. */
  private longestGap(first: number, end: number): number {
    const tail = this.unit(end - 1);
    if (this.isBareHead((tail?.to ?? 0) - 1)) return Infinity;
    return Math.min(LONGEST_GAP, Math.max(SHORT_GAP, (tail?.end ?? 0) - (this.unit(first)?.start ?? 0)));
  }

  /** Whether a unit behind paragraphs without a label goes on with the same transcript: times or cues, or a name that spoke before. */
  private resumes(names: ReadonlySet<string>, index: number): boolean {
    return this.styleOf(index) !== 'named' || this.namesOf(index).some((name) => names.has(name));
  }

  private namesOf(index: number): string[] {
    const names: string[] = [];
    const unit = this.unit(index);
    for (let row = unit?.from ?? 0; row < (unit?.to ?? 0); row++) {
      const name = this.part.lines[row]?.name;
      if (name !== null && name !== undefined) names.push(name);
    }
    return names;
  }

  /** How a unit's first structured line is written: with a cue, a time and a name, a name alone; null for a time alone or none. */
  private styleOf(index: number): 'cue' | 'timed' | 'named' | null {
    const unit = this.unit(index);
    if (unit === undefined || !this.isStructured(index)) return null;
    const rows = this.part.lines.slice(unit.from, unit.to);
    if (this.hasCue(unit.from, Math.min(unit.to, unit.from + 3)) || rows[0]?.kind === 'mark' || rows[1]?.kind === 'mark') return 'cue';
    const row = rows.find((line) => line.kind === 'label');
    return row === undefined ? null : row.seconds === null ? 'named' : 'timed';
  }

  /** Whether another transcript begins at a unit: WebVTT's first line, a cue after names or the reverse, times that begin anew. */
  private beginsAnother(first: number, index: number): boolean {
    const row = this.part.lines[this.unit(index)?.from ?? -1];
    if (row?.kind === 'mark') return true;
    const style = this.styleOf(index);
    const before = this.styleOf(first);
    if (style === null || before === null) return row?.kind === 'number' && this.startsCount(index) && index > first + 1;
    if (style === before) return style === 'cue' && this.startsCount(index) && this.hasCue(this.unit(first)?.from ?? 0, this.unit(index)?.from ?? 0);
    return style === 'cue' || before === 'cue' || (this.styleOf(index + 1) ?? style) === style;
  }

  /** Whether an SRT cue numbered 1 begins at a unit. */
  private startsCount(index: number): boolean {
    const unit = this.unit(index);
    const row = unit === undefined ? undefined : this.part.lines[unit.from];
    return row?.kind === 'number' && this.text.slice(row.start, row.end) === '1';
  }

  private judgeGroup(first: number, free: number): Run | null {
    const end = this.groupEnd(first);
    const head = this.unit(first);
    const tail = this.unit(end - 1);
    if (head === undefined || tail === undefined) return null;
    let row = head.from;
    while (row < head.to && this.structured[row] !== true) row++;
    row = this.includeLeadIn(head, row);
    const rows = this.part.lines.slice(row, tail.to);
    const start = rows[0]?.start ?? head.start;
    const judgement = this.judge(rows, start, tail.end);
    const above = row > head.from ? (this.part.lines[row - 1] ?? null) : null;
    const run = { start, end: tail.end, from: first, to: end, above, judgement };
    return judgement.spoken ? this.widen(run, free, tail.to) : run;
  }

  private judge(rows: readonly TranscriptLine[], start: number, end: number): Judgement {
    const hidden = this.part.comment !== null;
    const labelled = judgeLabelled(this.text, rows, start, end, hidden);
    if (labelled.spoken || end - start < 400) return labelled;
    const wall = judgeWall({ text: this.text, start, end, hidden, lines: rows.length });
    return wall.spoken ? wall : labelled;
  }

  /** Rows above the first label belong to the transcript where they begin in mid-sentence or sound spoken. */
  private includeLeadIn(unit: SpeechUnit, firstHead: number): number {
    const top = this.part.lines[unit.from];
    const last = this.part.lines[firstHead - 1];
    if (top === undefined || last === undefined || firstHead <= unit.from) return firstHead;
    if (this.part.lines[firstHead]?.kind === 'cue' && /^\S+$/u.test(this.text.slice(last.start, last.end))) return firstHead - 1;
    if (/^[\p{Ll}…]/u.test(this.text.slice(top.start, top.start + 2)) && readTitle(this.text.slice(top.start, top.end)) === null) return unit.from;
    return this.soundsSpoken(top.start, last.end, firstHead - unit.from) ? unit.from : firstHead;
  }

  private soundsSpoken(start: number, end: number, lines: number): boolean {
    return judgeWall({ text: this.text, start, end, hidden: this.part.comment !== null, lines }).spoken;
  }

  /** Takes in what belongs to the first and last speaker: paragraphs without a label that sound spoken or stand below a bare label. */
  private widen(run: Run, free: number, lastRow: number): Run {
    let { start, end, from, to } = run;
    let last = lastRow;
    const first = this.unit(run.from)?.from ?? 0;
    for (let unit = this.unit(to); unit !== undefined && !this.isStructured(to) && this.continues(unit, last); unit = this.unit(to)) {
      last = this.lastOfCue(unit);
      end = this.part.lines[last - 1]?.end ?? unit.end;
      to++;
    }
    let above = run.above;
    for (let unit = this.unit(from - 1); unit !== undefined && from > free && above === null; unit = this.unit(from - 1)) {
      if (this.isStructured(from - 1) || !this.mayTakeIn(unit, first)) break;
      start = unit.start;
      above = null;
      from--;
    }
    return { ...run, start, end, from, to, above };
  }

  /** Index behind the last row of a unit; of a list below a cue only what stands above the first blank line is the cue's. */
  private lastOfCue(unit: SpeechUnit): number {
    let row = unit.from + 1;
    while (row < unit.to && (unit.kind === 'paragraph' || this.part.lines[row]?.line === (this.part.lines[row - 1]?.line ?? 0) + 1)) row++;
    return row;
  }

  private continues(unit: SpeechUnit, lastRow: number): boolean {
    const row = this.part.lines[lastRow - 1];
    if (row === undefined) return false;
    if (unit.adjacent && unit.kind !== 'paragraph') return this.hasCue(Math.max(0, lastRow - 3), lastRow) || row.kind === 'cue';
    if (unit.kind !== 'paragraph') return false;
    return this.isBareHead(lastRow - 1) || this.mayTakeIn(unit, lastRow - 1);
  }

  /** Whether a paragraph without a label beside a run is what its first or last speaker says, not a transcript of its own. */
  private mayTakeIn(unit: SpeechUnit, row: number): boolean {
    if (unit.kind !== 'paragraph' || unit.end - unit.start > LONGEST_TURN || this.hasCue(Math.max(0, row - 3), row + 4)) return false;
    return this.soundsSpoken(unit.start, unit.end, unit.to - unit.from);
  }
}

/** The transcripts of a part, in order, among them stretches that were looked at and are none. */
export function findRuns(text: string, part: SpeechPart): Run[] {
  return new RunFinder(text, part).find();
}
