import { createLineReader, readLine, type LineReader, type SpeechLine } from './line.ts';
import { acceptsLabel, isNameAlone, type Survey } from './survey.ts';
import type { TurnBuilder } from './turn-builder.ts';

const LONGEST_TAG = 200;

/** Where a WebVTT tag that begins at an offset ends; -1 where none begins there. https://www.w3.org/TR/webvtt1/#webvtt-cue-components */
function tagEnd(text: string, at: number, limit: number): number {
  if (!/[a-z0-9/]/iu.test(text.charAt(at + 1))) return -1;
  const until = Math.min(limit, at + LONGEST_TAG);
  for (let next = at + 1; next < until; next++) {
    if (text[next] === '<') return -1;
    if (text[next] === '>') return next + 1;
  }
  return -1;
}

/** The name in a voice tag `<v Name>` or `<v.loud Name>`, or null for any other tag. */
function voiceName(tag: string): string | null {
  return /^<v(?:\.[^\s>]*)?\s+([^>]*[^>\s])\s*>$/u.exec(tag)?.[1] ?? null;
}

/** Says what stands between the tags of a cue's line; a voice tag begins a turn. */
function sayTagged(text: string, from: number, to: number, seconds: number | null, turns: TurnBuilder): void {
  let said = from;
  let at = text.indexOf('<', from);
  while (at >= 0 && at < to) {
    const end = tagEnd(text, at, to);
    if (end > 0) {
      turns.say(said, at);
      const name = voiceName(text.slice(at, end));
      if (name !== null) turns.begin(name, seconds);
      said = end;
    }
    at = text.indexOf('<', Math.max(end, at + 1));
  }
  turns.say(said, to);
}

/** Where a caption's words begin behind `- ` or `>> `, which mark a change of voice without a name. */
function skipVoiceMark(text: string, start: number, end: number): number {
  const mark = /^(?:-|>{2,3})\s+/u.exec(text.slice(start, Math.min(end, start + 8)));
  return start + (mark?.[0].length ?? 0);
}

class CueParser {
  private seconds: number | null = null;
  private afterBlank = true;
  private inCue = false;
  private readonly text: string;
  private readonly survey: Survey;
  private readonly turns: TurnBuilder;
  private readonly reader: LineReader;
  private readonly namesAlone: boolean;

  constructor(text: string, survey: Survey, turns: TurnBuilder, namesAlone: boolean) {
    this.text = text;
    this.survey = survey;
    this.turns = turns;
    this.reader = createLineReader(text);
    this.namesAlone = namesAlone;
  }

  run(): void {
    for (let line = this.reader.next(); line !== null; line = this.reader.next()) {
      this.take(line);
      this.afterBlank = line.kind === 'blank';
    }
  }

  private take(line: SpeechLine): void {
    if (line.kind === 'blank') this.inCue = false;
    else if (line.kind === 'range') this.beginCue(line);
    else if (this.afterBlank && !this.inCue && this.isMetadata(line)) this.skipBlock();
    else if (!this.isIdentifier(line)) this.sayLine(line);
  }

  private beginCue(line: SpeechLine): void {
    this.inCue = true;
    this.seconds = line.time?.seconds ?? null;
    if (this.seconds !== null) this.turns.setTime(this.seconds);
    const name = this.reader.peek();
    if (!this.namesAlone || name === null || !isNameAlone(this.text, name)) return;
    this.reader.next();
    const words = this.reader.peek();
    const named = words !== null && words.kind !== 'blank' && words.kind !== 'range';
    if (named) this.turns.begin(this.text.slice(name.start, name.end), this.seconds);
    else this.turns.say(name.start, name.end);
  }

  private isMetadata(line: SpeechLine): boolean {
    return /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u.test(this.text.slice(line.start, Math.min(line.end, line.start + 8)));
  }

  private skipBlock(): void {
    for (let line = this.reader.peek(); line !== null && line.kind !== 'blank' && line.kind !== 'range'; line = this.reader.peek()) {
      this.reader.next();
    }
  }

  private isIdentifier(line: SpeechLine): boolean {
    return this.reader.peek()?.kind === 'range' && (line.kind === 'number' || (this.afterBlank && !this.inCue));
  }

  private sayLine(line: SpeechLine): void {
    const start = skipVoiceMark(this.text, line.start, line.end);
    const spoken = start === line.start ? line : readLine(this.text, start, line.end);
    const { header } = spoken;
    const label = header === null ? '' : this.text.slice(header.start, header.end);
    const labelled = header?.colon === true && spoken.start === header.start && acceptsLabel(this.survey, label, header.weak);
    if (labelled) this.turns.begin(label, this.seconds);
    sayTagged(this.text, labelled ? spoken.textStart : spoken.start, line.end, this.seconds, this.turns);
  }
}

/** Reads cues: WebVTT, SRT, and Teams' own form, in which a name stands alone below a cue's times (`namesAlone`). */
export function parseCues(text: string, survey: Survey, turns: TurnBuilder, namesAlone: boolean): void {
  new CueParser(text, survey, turns, namesAlone).run();
}
