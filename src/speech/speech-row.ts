import { findAppLine, isCueMetadata, isRule } from './app-lines.ts';
import { isAsciiDigit } from '../text/characters.ts';
import type { ContainerKind } from './line-container.ts';
import type { LineSpan } from './line-cursor.ts';
import { LineView } from './line-view.ts';
import { readNamePiece, type NamePiece } from './name-piece.ts';
import type { Separator } from './name-scan.ts';
import { readSpeechHead, type NameReader, type SpeechHead } from './speech-head.ts';
import type { TimePiece } from './time-piece.ts';

/**
 * What a line is by itself: `head` begins with what may be a label, `timed` with a time, `time` is a time alone, `cue` a range of times with
 * an arrow, `number` digits, `rule` signs, `app` a line that an app writes or an embed, `meta` a line of WebVTT's that is not spoken.
 */
export type RowKind = 'blank' | 'text' | 'head' | 'timed' | 'time' | 'cue' | 'number' | 'rule' | 'app' | 'meta';

/** A line of a transcript, taken apart. Offsets are UTF-16 and count in the whole text. */
export interface SpeechRow {
  readonly kind: RowKind;
  /** The content, outer blanks left out. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin if nothing in the line is a label or a time. */
  readonly wordsStart: number;
  readonly container: ContainerKind;
  readonly quoted: boolean;
  /** Whether marks stand around what comes first. */
  readonly marked: boolean;
  readonly name: NamePiece | null;
  /** The name as it is written, affixes included. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly time: TimePiece | null;
  readonly timeFirst: boolean;
  readonly separator: Separator;
  readonly gap: number;
  /** Where the words begin behind the label; `end` where none follow. */
  readonly textStart: number;
  /** Where the words begin behind the time in front, if the name is no label. */
  readonly bareStart: number;
  /** Whether it is one of the headings of a Google Meet document. */
  readonly meet: boolean;
}

const LONGEST_NUMBER = 6;

/** A reader of names that remembers them: a transcript repeats few of them thousands of times. */
export function createNameReader(): NameReader {
  const known = new Map<string, NamePiece>();
  return (written) => {
    let name = known.get(written);
    if (name === undefined) {
      name = readNamePiece(written);
      known.set(written, name);
    }
    return name;
  };
}

type OpenRow = { -readonly [Key in keyof SpeechRow]: SpeechRow[Key] };

/** A row without a head. Written out: copies of parts of it take several times as long. */
function openRow(kind: RowKind, start: number, end: number, at: number): OpenRow {
  return {
    kind, start, end, wordsStart: at, container: 'none', quoted: false, marked: false, name: null, nameStart: at, nameEnd: at, time: null,
    timeFirst: false, separator: 'none', gap: 0, textStart: at, bareStart: at, meet: false,
  };
}

function isNumber(shown: string): boolean {
  if (shown.length > LONGEST_NUMBER || shown === '') return false;
  for (let at = 0; at < shown.length; at++) if (!isAsciiDigit(shown.charCodeAt(at))) return false;
  return true;
}

function kindOf(head: SpeechHead, isAll: boolean): RowKind {
  if (head.name !== null) return 'head';
  if (head.time === null || !isAll) return 'timed';
  return head.time.arrow && !head.time.bracketed ? 'cue' : 'time';
}

/** What a line is that holds no label and no time; null where it has to be looked at for those. */
function kindOfPlain(view: LineView, row: OpenRow): RowKind | null {
  const shown = view.text.trim();
  if (shown === '') return view.container.kind === 'quote' ? 'blank' : 'rule';
  if (isNumber(shown)) return 'number';
  if (isCueMetadata(shown)) return 'meta';
  if (!view.complete) return null;
  const app = findAppLine(shown);
  if (app !== null) row.meet = app.meet === true;
  return app === null ? (isRule(shown) ? 'rule' : null) : 'app';
}

function addHead(text: string, row: OpenRow, view: LineView, head: SpeechHead): void {
  const isAll = head.bareAt >= view.text.length && view.complete;
  row.kind = kindOf(head, isAll);
  row.name = head.name;
  row.time = head.time;
  row.timeFirst = head.timeFirst;
  row.separator = head.separator;
  row.gap = head.gap;
  row.nameStart = view.offsetOf(head.nameStart);
  row.nameEnd = head.name === null || head.nameEnd === 0 ? row.nameStart : view.offsetOf(head.nameEnd - 1) + 1;
  const textStart = head.textAt >= view.text.length && view.complete ? row.end : view.wordsOffset(text, head.textAt);
  row.textStart = Math.min(row.end, textStart);
  if (isAll) row.bareStart = row.end;
  else if (head.bareAt > 0 && head.timeFirst) row.bareStart = Math.min(row.end, view.wordsOffset(text, head.bareAt));
}

/** Whether a line is an embed alone: a picture that was pasted between two turns. */
const isEmbed = (text: string, { wordsStart, end }: SpeechRow): boolean =>
  text.startsWith('![', wordsStart) && /^!\[(?:\[[^[\]]*\]\]|[^[\]]*\]\([^()]*\))$/u.test(text.slice(wordsStart, end));

/** Reads one line. */
export function readSpeechRow(text: string, line: LineSpan, readName: NameReader): SpeechRow {
  if (line.start >= line.end) return openRow('blank', line.start, line.end, line.start);
  const view = new LineView(text, line);
  const row = openRow('text', line.start, view.container.end, view.container.wordsStart);
  row.container = view.container.kind;
  row.quoted = view.container.quoted;
  row.marked = view.marked;
  const plain = isEmbed(text, row) ? 'app' : kindOfPlain(view, row);
  if (plain !== null) row.kind = plain;
  else {
    const head = readSpeechHead(view, readName);
    if (head !== null) addHead(text, row, view, head);
  }
  return row;
}

/** Whether the first row that is not blank is WebVTT's. */
export function isWebVtt(text: string, rows: readonly SpeechRow[]): boolean {
  const first = rows.find(({ kind }) => kind !== 'blank');
  return first?.kind === 'meta' && text.startsWith('WEBVTT', first.wordsStart);
}
