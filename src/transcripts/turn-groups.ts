import { isWithoutBlanks } from '../languages/scripts.ts';
import { greets, saysGoodbye } from './call-phrases.ts';
import { holdsFields } from './field-labels.ts';
import { measureSpeech } from './measure-speech.ts';
import { judgeWall } from './judge-wall.ts';
import { SpeakerReach } from './speaker-reach.ts';
import type { SpeechPart, SpeechUnit } from './speech-part.ts';
import { readTitle } from './title-text.ts';
import { hasBlankBefore, hasCue, isAside, lastOwnRow, type TurnGroup } from './turn-group.ts';
import { isInOneCall } from './turn-tail.ts';
import {
  LONGEST_GAP, SHORT_GAP, WIDEST_GAP, LONGEST_STEADY_GAP, WIDEST_STEADY_GAP,
  STEADY, LONGEST_TURN, LONGEST_LABELLED_TITLE, BEGINNING, OPENING,
} from './turn-limits.ts';

type Style = 'cue' | 'timed' | 'named';

/** Finds the groups of turns of one part. */
export class TurnGroupFinder {
  private readonly structured: readonly boolean[];
  private readonly titles = new Set<number>();
  /** Units that are lists of fields, as in a journal. */
  private readonly fields = new Set<number>();
  private readonly speakers: SpeakerReach;
  private readonly styles: (Style | null)[] = [];
  /** The unit behind the last afterwords that were found. */
  private afterwordsEnd = 0;
  private readonly isSteady: boolean;
  /** Whether most turns go on in paragraphs without a label. */
  private readonly hasParagraphs: boolean;
  private readonly isOneCall: boolean;
  private readonly text: string;
  private readonly part: SpeechPart;

  constructor(text: string, part: SpeechPart) {
    this.text = text;
    this.part = part;
    this.structured = part.lines.map((row, index) => {
      if (row.kind === 'number') return part.lines[index + 1]?.kind === 'cue';
      return row.kind !== 'text' && row.kind !== 'app';
    });
    this.speakers = new SpeakerReach(part.units.map((_, index) => this.namesOf(index)));
    this.isSteady = [...part.labels.counts.values()].reduce((sum, count) => sum + (count > 1 ? count : 0), 0) >= STEADY;
    this.isOneCall = this.isSteady && isInOneCall(text, part);
    part.units.forEach((unit, index) => {
      if (holdsFields(text, part, unit)) this.fields.add(index);
      if (this.isLabelledTitle(index)) this.titles.add(index);
    });
    const spoken = part.units.flatMap((_, index) => (this.isStructured(index) ? [index] : []));
    this.hasParagraphs = this.isSteady && spoken.filter((index) => this.unit(index + 1)?.kind === 'paragraph' && !this.isStructured(index + 1)).length * 2 > spoken.length;
  }

  find(): TurnGroup[] {
    const groups: TurnGroup[] = [];
    for (let index = 0; index < this.part.units.length; ) {
      const group = this.isStructured(index) ? this.groupAt(index) : null;
      if (group !== null) groups.push(group);
      index = Math.max(index + 1, group?.to ?? 0);
    }
    return groups;
  }

  private unit(index: number): SpeechUnit | undefined {
    return this.part.units[index];
  }

  private countOf(name: string | null): number {
    return name === null ? 0 : (this.part.labels.counts.get(name) ?? 0);
  }

  /** Whether a name is that of somebody who speaks again elsewhere in a call that goes on through headings. */
  private isKnown(name: string): boolean {
    return this.isOneCall && this.countOf(name) > 1;
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
    if (row.end - row.textStart > LONGEST_LABELLED_TITLE || row.textStart >= row.end || this.countOf(row.name) > 1) return false;
    const words = this.text.slice(row.textStart, row.end);
    if (this.readStyle(index + 1) === 'named' && !/^[\p{Ll}\d].*[^.?!…]$/u.test(words)) return false;
    return readTitle(this.text.slice(row.start, row.end)) !== null && measureSpeech(this.text, row.textStart, row.end).spoken === 0;
  }

  isStructured(index: number): boolean {
    const unit = this.unit(index);
    if (unit === undefined || unit.kind === 'quote' || this.titles.has(index) || this.fields.has(index)) return false;
    return this.structured.slice(unit.from, unit.to).includes(true);
  }

  /** Whether a unit without structure stands between two transcripts: a title. */
  private divides(index: number, turnsHaveParagraphs: boolean): boolean {
    const unit = this.unit(index);
    if (unit === undefined) return true;
    if (unit.to - unit.from !== 1 || unit.kind === 'list' || this.isBareHead(unit.from - 1) || turnsHaveParagraphs) return false;
    const line = this.text.slice(unit.start, Math.min(unit.end, unit.start + 200));
    if (!/^[\p{Lu}\d*_]/u.test(line) || readTitle(line) === null || !this.isStructured(index + 1) || !this.startsWithHead(index + 1)) return false;
    return !this.isSteady || !/[?"”…][*_]*$/u.test(line) || this.startsOver(index - 1, index + 1, true);
  }

  /** Whether a row is a label or time with no words behind it: they stand below. */
  isBareHead(index: number): boolean {
    const row = this.part.lines[index];
    return row !== undefined && (row.kind === 'label' || row.kind === 'stamp' || row.kind === 'cue') && row.textStart >= row.end;
  }

  private startsWithHead(index: number): boolean {
    const row = this.part.lines[this.unit(index)?.from ?? -1];
    return row !== undefined && row.kind !== 'text' && row.kind !== 'app';
  }

  /** Index behind the last unit of the group that begins at a unit with structure. */
  private groupEnd(first: number): number {
    const names = new Set(this.namesOf(first));
    let end = first + 1;
    let gap = 0;
    let gaps = 0;
    // Among many afterwords each two are a group: what is behind them was looked at for the group before.
    const widest = this.isSteady ? WIDEST_STEADY_GAP : WIDEST_GAP;
    const limit = first + 2 <= this.afterwordsEnd ? first + 2 : this.part.units.length;
    for (let index = first + 1; index < limit && index - end < widest; index++) {
      const unit = this.unit(index);
      if (unit === undefined) break;
      if (this.isStructured(index)) {
        const isBehindMore = index > end + 1 || (index > end && !this.isBareHead((this.unit(end)?.from ?? 0) - 1));
        if (this.beginsAnother(first, index) || this.startsOver(end - 1, index, gap > 0)) break;
        if (isBehindMore && !this.resumes(names, first, index, gap)) break;
        for (const name of this.namesOf(index)) names.add(name);
        if (gap > 0) gaps++;
        end = index + 1;
        gap = 0;
        continue;
      }
      if (unit.kind === 'list' && end === index && this.isBareHead(unit.from - 1) && this.part.lines[unit.from - 1]?.kind !== 'cue') {
        end = index + 1;
        continue;
      }
      if (!isAside(this.text, this.part.lines, unit)) gap += unit.end - unit.start;
      const mayGoOn = this.hasParagraphs || gaps * 6 > index - first || (index > end && this.namesOf(index + 1).some((name) => this.isKnown(name)));
      if (gap > this.longestGap(first, end) || this.divides(index, mayGoOn)) break;
    }
    const reached = end;
    while (end - first > 2 && this.isAfterword(end - 1)) end--;
    if (end < reached) this.afterwordsEnd = reached;
    return end === this.part.units.length - 1 && this.isBareHead((this.unit(end - 1)?.to ?? 0) - 1) && this.unit(end)?.kind === 'paragraph' ? end + 1 : end;
  }

  /** Whether a unit is the beginning of another call of the same people: times from the start, or behind other words a greeting. */
  private startsOver(last: number, index: number, isBehindGap: boolean): boolean {
    const [before, unit] = [this.unit(last), this.unit(index)];
    if (before === undefined || unit === undefined) return false;
    const first = this.part.lines.slice(unit.from, unit.to).find(({ seconds }) => seconds !== null)?.seconds ?? null;
    const reached = this.part.lines.slice(before.from, before.to).findLast(({ seconds }) => seconds !== null)?.seconds ?? null;
    if (first !== null && reached !== null && first <= BEGINNING && reached > 2 * BEGINNING) return true;
    const row = this.part.lines[unit.from];
    if (!isBehindGap || row === undefined || first !== null) return false;
    return greets(this.text.slice(row.textStart, Math.min(row.end, row.textStart + OPENING))) === 'strong' && saysGoodbye(this.text.slice(Math.max(before.start, before.end - OPENING), before.end));
  }

  /** `Afterwards: we had tea …` below a transcript: a label that never recurs, without a time, above words that do not sound spoken. */
  private isAfterword(index: number): boolean {
    const unit = this.unit(index);
    const row = unit === undefined ? undefined : this.part.lines[unit.from];
    if (unit?.adjacent !== false || row?.kind !== 'label' || row.seconds !== null || this.countOf(row.name) > 1) return false;
    const { language, spoken, words } = measureSpeech(this.text, row.textStart, unit.end);
    return language !== null && !isWithoutBlanks(language) && spoken < 6 && words >= 10;
  }

  /** How long words without a label may be within a group. */
  private longestGap(first: number, end: number): number {
    const tail = this.unit(end - 1);
    if (this.isBareHead((tail?.to ?? 0) - 1)) return Infinity;
    if (this.isSteady) return LONGEST_STEADY_GAP;
    return Math.min(LONGEST_GAP, Math.max(SHORT_GAP, (tail?.end ?? 0) - (this.unit(first)?.start ?? 0)));
  }

  /** Whether a unit behind paragraphs without a label goes on with the same transcript: times or cues, or a name that is known. */
  private resumes(names: ReadonlySet<string>, first: number, index: number, gap: number): boolean {
    return this.styleOf(index) !== 'named' || this.namesOf(index).some((name) => names.has(name) || this.isKnown(name) || ((this.isSteady || gap <= SHORT_GAP) && this.speakers.goesOver(first, index)));
  }

  private namesOf(index: number): string[] {
    const { from, to } = this.unit(index) ?? { from: 0, to: 0 };
    return this.part.lines.slice(from, to).flatMap(({ name }) => (name === null ? [] : [name]));
  }

  /** How a unit's first structured line is written; null for a time alone or none. */
  private styleOf(index: number): Style | null {
    const known = this.styles[index];
    return known === undefined ? (this.styles[index] = this.readStyle(index)) : known;
  }

  private readStyle(index: number): Style | null {
    const unit = this.unit(index);
    if (unit === undefined || !this.isStructured(index)) return null;
    const rows = this.part.lines.slice(unit.from, unit.to);
    if (hasCue(this.part.lines, unit.from, Math.min(unit.to, unit.from + 3)) || rows[0]?.kind === 'mark' || rows[1]?.kind === 'mark') return 'cue';
    const row = rows.find((line) => line.kind === 'label');
    return row === undefined ? null : row.seconds === null ? 'named' : 'timed';
  }

  /** Whether another transcript begins at a unit: WebVTT's first line, a cue after names or the reverse, times that begin again. */
  private beginsAnother(first: number, index: number): boolean {
    const row = this.part.lines[this.unit(index)?.from ?? -1];
    if (row?.kind === 'mark') return this.text.startsWith('WEBVTT', row.start);
    const style = this.styleOf(index);
    const before = this.styleOf(first);
    if (style === null || before === null) return row?.kind === 'number' && this.startsCount(index) && index > first + 1;
    if (style === before) return style === 'cue' && this.startsCount(index) && hasCue(this.part.lines, this.unit(first)?.from ?? 0, this.unit(index)?.from ?? 0);
    return style === 'cue' || before === 'cue' || ((this.styleOf(index + 1) ?? style) === style && !this.speakers.goesOver(first, index));
  }

  /** Whether an SRT cue numbered 1 begins at a unit. */
  private startsCount(index: number): boolean {
    const unit = this.unit(index);
    const row = unit === undefined ? undefined : this.part.lines[unit.from];
    return row?.kind === 'number' && this.text.slice(row.start, row.end) === '1';
  }

  private groupAt(first: number): TurnGroup | null {
    const to = this.groupEnd(first);
    const head = this.unit(first);
    const tail = this.unit(to - 1);
    if (head === undefined || tail === undefined) return null;
    let row = head.from;
    while (row < head.to && this.structured[row] !== true) row++;
    row = this.includeLeadIn(head, row);
    const last = lastOwnRow(this.part.lines, tail);
    const rows = this.part.lines.slice(row, last);
    const above = row > head.from ? (this.part.lines[row - 1] ?? null) : null;
    return { part: this.part, from: first, to, rows, start: rows[0]?.start ?? head.start, end: rows[rows.length - 1]?.end ?? tail.end, above };
  }

  /** Rows above the first label belong to the transcript where they begin in mid-sentence or sound spoken. */
  private includeLeadIn(unit: SpeechUnit, firstHead: number): number {
    const top = this.part.lines[unit.from];
    const last = this.part.lines[firstHead - 1];
    if (top === undefined || last === undefined || firstHead <= unit.from) return firstHead;
    if (last.kind === 'app' || top.kind === 'app') return firstHead;
    if (this.part.lines[firstHead]?.kind === 'cue' && /^\S+$/u.test(this.text.slice(last.start, last.end))) return firstHead - 1;
    if (/^[\p{Ll}…]/u.test(this.text.slice(top.start, top.start + 2)) && readTitle(this.text.slice(top.start, top.end)) === null) return unit.from;
    return this.soundsSpoken(top.start, last.end, firstHead - unit.from) ? unit.from : firstHead;
  }

  private soundsSpoken(start: number, end: number, lines: number): boolean {
    const { spoken, score, needed } = judgeWall({ text: this.text, start, end, hidden: this.part.comment !== null, lines });
    return spoken || (score >= needed && /^[\p{Ll}…]/u.test(this.text.slice(start, start + 2)));
  }

  /** Takes in what belongs to the first and last speaker: paragraphs without a label that sound spoken or stand below a bare label. */
  widen(group: TurnGroup, free: number): TurnGroup {
    const first = this.unit(group.from)?.from ?? 0;
    let { to, from, end, start, above } = group;
    let last = this.unit(to - 1)?.to ?? 0;
    for (let unit = this.unit(to); unit !== undefined && !this.isStructured(to) && this.continues(unit, last); unit = this.unit(to)) {
      last = this.lastOfCue(unit);
      end = this.part.lines[last - 1]?.end ?? unit.end;
      to++;
    }
    for (let unit = this.unit(from - 1); unit !== undefined && from > free && above === null; unit = this.unit(from - 1)) {
      if (this.isStructured(from - 1) || !this.mayTakeIn(unit, first)) break;
      start = unit.start;
      above = null;
      from--;
    }
    return { ...group, from, to, start, end, above };
  }

  /** Index behind the last row of a unit; of a list below a cue only what stands above the first blank line is the cue's. */
  private lastOfCue(unit: SpeechUnit): number {
    let row = unit.from + 1;
    while (row < unit.to && (unit.kind === 'paragraph' || !hasBlankBefore(this.text, this.part.lines, row))) row++;
    return row;
  }

  private continues(unit: SpeechUnit, lastRow: number): boolean {
    const row = this.part.lines[lastRow - 1];
    if (row === undefined) return false;
    if (unit.adjacent && unit.kind !== 'paragraph') return hasCue(this.part.lines, Math.max(0, lastRow - 3), lastRow) || row.kind === 'cue';
    if (unit.kind !== 'paragraph') return false;
    return this.isBareHead(lastRow - 1) || this.mayTakeIn(unit, lastRow - 1);
  }

  /** Whether a paragraph without a label beside a run is what its first or last speaker says, not a transcript of its own. */
  private mayTakeIn(unit: SpeechUnit, row: number): boolean {
    if (unit.kind !== 'paragraph' || unit.end - unit.start > LONGEST_TURN || hasCue(this.part.lines, Math.max(0, row - 3), row + 4)) return false;
    return this.soundsSpoken(unit.start, unit.end, unit.to - unit.from);
  }
}
