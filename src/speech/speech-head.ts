import { skipShownBlanks, type LineView } from './line-view.ts';
import type { NamePiece } from './name-piece.ts';
import { NameScanner, skipSeparators, type NameSpan, type Separator } from './name-scan.ts';
import { isSaidAlone } from './name-words.ts';
import { readTimePiece, type TimePiece } from './time-piece.ts';

/** What stands at the start of a line: a time, a name, both. Positions count in the line's view. */
export interface SpeechHead {
  readonly time: TimePiece | null;
  /** Where the name stands relative to the time. */
  readonly timeFirst: boolean;
  readonly name: NamePiece | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly separator: Separator;
  /** Blanks between the name and the time behind it. */
  readonly gap: number;
  /** Where the words begin if the name is a label. */
  readonly textAt: number;
  /** Where the words begin if it is none: behind the time. */
  readonly bareAt: number;
}

/** Reads names: the same few labels stand in thousands of lines. */
export type NameReader = (written: string) => NamePiece;

const isGood = ({ shape }: NamePiece): boolean => shape === 'strong' || shape === 'numbered' || shape === 'weak' || shape === 'side';

/** `Ana | Quillhaven` in a line of its own: what follows the sign is no talk. */
function withoutCompany(shown: string, spans: readonly NameSpan[], readName: NameReader): readonly NameSpan[] {
  const [first, alone] = spans;
  if (first === undefined || alone === undefined || first.separator === ':') return spans;
  if (alone.separator !== 'none' || alone.time !== null) return spans;
  const rest = readName(shown.slice(first.textAt));
  return rest.shape === 'strong' && !isSaidAlone(rest.clean.toLowerCase()) ? [alone] : spans;
}

/** Takes the first reading whose name is written as one; else the first that could be any label. */
function choose(shown: string, spans: readonly NameSpan[], readName: NameReader): { span: NameSpan; name: NamePiece } | null {
  let other: { span: NameSpan; name: NamePiece } | null = null;
  for (const span of withoutCompany(shown, spans, readName)) {
    const name = readName(shown.slice(span.start, span.end));
    if (isGood(name)) return { span, name };
    if (other === null || (other.name.shape === 'no' && name.shape !== 'no')) other = { span, name };
  }
  return other;
}

function onlyTime(time: TimePiece | null, bareAt: number): SpeechHead {
  return { time, timeFirst: true, name: null, nameStart: bareAt, nameEnd: bareAt, separator: 'none', gap: 0, textAt: bareAt, bareAt };
}

/** `1 "Ana Ruiz" (34560)`: a cue's identifier with a name in it. */
function readCueName(shown: string, readName: NameReader): SpeechHead | null {
  const found = /^\d{1,6}\s+"([^"]{1,80})"(?:\s+\(\d*\))?$/u.exec(shown);
  const written = found?.[1];
  if (written === undefined) return null;
  const nameStart = shown.indexOf('"') + 1;
  const end = shown.length;
  const nameEnd = nameStart + written.length;
  return { ...onlyTime(null, end), name: readName(written), nameStart, nameEnd, timeFirst: false };
}

/** `<v Ana>words`. */
function readVoice(shown: string, readName: NameReader): SpeechHead | null {
  const tag = /^<v(?:\.[^\s>]*)?\s+([^>]*[^>\s])\s*>/u.exec(shown);
  const name = tag?.[1];
  if (tag === null || name === undefined) return null;
  const end = tag[0].length;
  const nameStart = tag[0].indexOf(name, 2);
  const read = readName(name);
  const piece = { ...read, shape: read.shape === 'no' ? ('strong' as const) : read.shape };
  return { time: null, timeFirst: false, name: piece, nameStart, nameEnd: nameStart + name.length,
    separator: 'voice', gap: 0, textAt: end, bareAt: 0 };
}

/** Where what follows `- ` or `>> ` begins, which mark a change of voice in captions. */
const voiceMark = (shown: string): number => /^(?:>{1,3}|»|-{1,4}|={2,4})\s+/u.exec(shown.slice(0, 8))?.[0].length ?? 0;

/** The head of a line; null where it begins with neither time nor anything like a name. */
export function readSpeechHead(view: LineView, readName: NameReader): SpeechHead | null {
  const shown = view.text;
  const voice = shown.startsWith('<v') ? readVoice(shown, readName) : null;
  if (voice !== null) return voice;
  const cueName = view.complete && shown.endsWith(')') ? readCueName(shown, readName) : null;
  if (cueName !== null) return cueName;
  const start = skipShownBlanks(shown, voiceMark(shown));
  const time = readTimePiece(shown, start);
  const bareAt = time === null ? start : skipSeparators(shown, time.end);
  if (bareAt >= shown.length) return time === null ? null : onlyTime(time, bareAt);
  if (time?.arrow === true && !time.bracketed) return onlyTime(time, shown.length);
  const chosen = choose(shown, new NameScanner(view, bareAt, time !== null).scan(), readName);
  if (chosen === null) return time === null ? null : onlyTime(time, bareAt);
  const { span, name } = chosen;
  return {
    time: time ?? span.time, timeFirst: time !== null, name, nameStart: span.start, nameEnd: span.end,
      separator: span.separator, gap: span.gap,
    textAt: span.textAt, bareAt,
  };
}
