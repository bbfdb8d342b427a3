import { isWordUnit } from '../text/characters.ts';
import { readHeadOf, type HeadReading, type LearnedLabels } from './learn-labels.ts';
import { tagEnd, voiceName } from './markup-pieces.ts';
import { readNamePiece } from './name-piece.ts';
import { isWebVtt, type SpeechRow } from './speech-row.ts';
import { eachRow, isBelowTimedName, isInline, type Neighbours } from './speech-slots.ts';
import type { TurnBuilder } from './turn-builder.ts';

const CLOSERS = /(?:\s|<\/?[a-z]+\s?\/?>|\\)+$/iu;

/** Goes over the rows of a transcript once and gives its turns to a builder. */
class TurnReader {
  private seconds: number | null = null;
  /** Whether a cue's words are being read. */
  private inCue = false;
  private metadata = false;
  private begun: boolean;
  private readonly hasCues: boolean;
  private readonly text: string;
  private readonly labels: LearnedLabels;
  private readonly turns: TurnBuilder;

  constructor(text: string, labels: LearnedLabels, turns: TurnBuilder, isMeet: boolean, hasCues: boolean) {
    this.text = text;
    this.hasCues = hasCues;
    this.labels = labels;
    this.turns = turns;
    this.begun = !isMeet;
  }

  take(row: SpeechRow, around: Neighbours): void {
    if (around.blankAbove) this.inCue = this.metadata = false;
    if (row.kind === 'cue') this.takeCue(row);
    else if (row.kind === 'meta' && this.hasCues && around.blankAbove && !this.inCue) this.metadata = true;
    else if (this.metadata || this.isAside(row, around)) return;
    else if (row.kind === 'time' && this.labels.times) this.takeTime(row);
    else this.takeWords(row, around);
  }

  private takeCue(row: SpeechRow): void {
    this.inCue = true;
    this.metadata = false;
    this.seconds = row.time?.seconds ?? null;
    if (this.seconds !== null) this.turns.setTime(this.seconds);
  }

  private takeTime(row: SpeechRow): void {
    this.seconds = row.time?.seconds ?? null;
    if (this.seconds !== null) this.turns.setTime(this.seconds);
  }

  /** What stands between turns and was not said. */
  private isAside(row: SpeechRow, around: Neighbours): boolean {
    const { above, below, blankAbove, blankBelow } = around;
    if (row.kind === 'rule' || row.kind === 'app' || row.container === 'task') return true;
    if (blankAbove && blankBelow && isRemark(this.text, row)) return readHeadOf(row, around, this.labels) !== 'label';
    if (row.container === 'table' && below?.kind === 'rule' && above?.container !== 'table') return true;
    if (below?.kind !== 'cue' || this.inCue) return row.kind === 'number' && below?.kind === 'cue';
    return row.kind === 'number' || (blankAbove && !isLabelAboveCue(row, this.labels));
  }

  private takeWords(row: SpeechRow, around: Neighbours): void {
    const reading: HeadReading = readHeadOf(row, around, this.labels);
    if (reading !== 'words') {
      this.begun = true;
      this.begin(row, around, reading);
      if (row.name !== null) this.say(row.textStart, row.end);
      return;
    }
    if (!this.begun || row.container === 'callout' || row.container === 'heading') return;
    const isTimed = this.labels.times && row.time !== null && row.timeFirst && !isBelowTimedName(around);
    if (isTimed) this.turns.setTime(row.time.seconds);
    this.say(isTimed ? row.bareStart : row.wordsStart, row.end);
  }

  private begin(row: SpeechRow, { below }: Neighbours, reading: HeadReading): void {
    const timeBelow = !isInline(row) && (below?.kind === 'time' || below?.kind === 'cue') ? below.time : null;
    const seconds = row.time?.seconds ?? timeBelow?.seconds ?? this.seconds;
    this.turns.begin(reading === 'label' && row.name !== null ? row.name.clean : null, seconds);
  }

  /** Says what stands between the tags of a line; a voice tag begins a turn. */
  private say(from: number, to: number): void {
    const end = this.withoutClosers(from, to);
    let said = from;
    for (let at = from; at < end; at++) {
      if (this.text.charCodeAt(at) !== 0x3c) continue;
      const close = tagEnd(this.text, at, end);
      if (close < 0) continue;
      this.sayWords(said, at);
      const name = voiceName(this.text.slice(at, close));
      if (name !== null) this.turns.begin(readNamePiece(name).clean, this.seconds);
      said = close;
      at = close - 1;
    }
    this.sayWords(said, end);
  }

  private withoutClosers(from: number, to: number): number {
    const tail = CLOSERS.exec(this.text.slice(Math.max(from, to - 40), to));
    return tail === null ? to : to - tail[0].length;
  }

  /** Marks that nothing stands between are no words. */
  private sayWords(from: number, to: number): void {
    for (let at = from; at < to; at++) if (isWordUnit(this.text.charCodeAt(at))) return this.turns.say(from, to);
    if (to - from > 4 || !/^[\s*_`=~|<>]*$/u.test(this.text.slice(from, to))) this.turns.say(from, to);
  }
}

const LONGEST_REMARK = 300;
/** In brackets a name may stand, too. */
const MOST_IN_A_NAME = 3;

/** Whether a bracket that opens at the start of a text closes at its end. */
function isBracketed(words: string): boolean {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    if (depth === 0) return at > 0 && at === words.length - 1;
  }
  return false;
}

/** Whether a paragraph stands in brackets as a whole: somebody's remark, not speech. */
function isRemark(text: string, { kind, start, end }: SpeechRow): boolean {
  if ((kind !== 'text' && kind !== 'head') || end - start > LONGEST_REMARK) return false;
  const words = text.slice(start, end).replace(/^[*_]{1,3}|[*_]{1,3}$/gu, '');
  return isBracketed(words) && words.split(' ').length > MOST_IN_A_NAME;
}

/** A name above a cue's times is a label only where the text has them there. */
const isLabelAboveCue = (row: SpeechRow, labels: LearnedLabels): boolean => row.kind === 'head' && labels.slots.has('N/cue');

/** Reads the turns of a text that has labels, times or cues. */
export function readTurns(text: string, rows: readonly SpeechRow[], labels: LearnedLabels, turns: TurnBuilder): void {
  const isMeet = rows.slice(0, 24).some(({ meet }) => meet) && labels.slots.size > 0;
  const hasCues = isWebVtt(text, rows) || rows.some(({ kind }) => kind === 'cue');
  const reader = new TurnReader(text, labels, turns, isMeet, hasCues);
  eachRow(rows, (row, around) => {
    reader.take(row, around);
  });
}
