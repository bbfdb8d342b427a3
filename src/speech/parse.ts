import { detectFormat } from './format.ts';
import { eachInlineSpeaker } from './inline-speaker.ts';
import { createLineReader, eachLineSpan, type LineReader, type SpeechLine } from './line.ts';
import { parseCues } from './parse-cues.ts';
import type { Speech } from './speech.ts';
import { acceptsLabel, isMeetHeading, isNameAlone, surveyLines, type Survey } from './survey.ts';
import { TurnBuilder } from './turn-builder.ts';

/**
 * Takes a transcript apart into its speakers' turns. Every text has a reading: what has no speakers is one turn of speaker null. Offsets
 * are UTF-16 and count in the text given; pieces hold spoken words only. Linear in the text's length.
 */
export function parseSpeech(text: string): Speech {
  const { format } = detectFormat(text);
  const turns = new TurnBuilder(text);
  if (format === 'wall') parseWall(text, 0, text.length, turns);
  else if (format === 'inline-speaker') parseInline(text, turns);
  else {
    const survey = surveyLines(text);
    if (format === 'vtt' || format === 'srt') parseCues(text, survey, turns, false);
    else if (format === 'teams' && survey.ranges > 0) parseCues(text, survey, turns, true);
    else if (format === 'otter' || format === 'teams') parseNamed(text, turns);
    else parseLabelled(text, survey, turns);
  }
  return turns.build(format);
}

function parseWall(text: string, from: number, to: number, turns: TurnBuilder): void {
  eachLineSpan(text, from, to, (start, end) => {
    turns.say(start, end);
  });
}

function parseInline(text: string, turns: TurnBuilder): void {
  let from = 0;
  eachInlineSpeaker(text, (label) => {
    parseWall(text, from, label.start, turns);
    turns.begin(text.slice(label.start, label.end), null);
    from = label.textStart;
  });
  parseWall(text, from, text.length, turns);
}

/** Name and time in a line of their own (or in two), words below. */
function parseNamed(text: string, turns: TurnBuilder): void {
  const reader = createLineReader(text);
  for (let line = reader.next(); line !== null; line = reader.next()) {
    if (line.kind === 'blank' || line.kind === 'time') continue;
    const { header } = line;
    if (header !== null && line.time !== null && !header.colon) {
      turns.begin(text.slice(header.start, header.end), line.time.seconds);
      turns.say(line.textStart, line.end);
    } else if (!beginsUnderName(text, line, reader, turns)) turns.say(line.start, line.end);
  }
}

/** A name alone in its line, a time alone in the next. */
function beginsUnderName(text: string, line: SpeechLine, reader: LineReader, turns: TurnBuilder): boolean {
  const time = reader.peek();
  if (time?.kind !== 'time' || time.time === null || !isNameAlone(text, line)) return false;
  turns.begin(text.slice(line.start, line.end), time.time.seconds);
  return true;
}

/** Labels and words in one line, times before them or in lines of their own. */
function parseLabelled(text: string, survey: Survey, turns: TurnBuilder): void {
  const reader = createLineReader(text);
  let seconds: number | null = null;
  let begun = !survey.meetHeading;
  for (let line = reader.next(); line !== null; line = reader.next()) {
    if (line.kind === 'time' && line.time !== null) {
      seconds = line.time.seconds;
      turns.setTime(seconds);
    }
    if (line.kind === 'blank' || line.kind === 'time' || line.kind === 'range') continue;
    const { header } = line;
    const label = header === null ? '' : text.slice(header.start, header.end);
    if (header !== null && acceptsLabel(survey, label, header.weak)) {
      begun = true;
      turns.begin(label, line.time?.seconds ?? seconds);
      turns.say(line.textStart, line.end);
    } else if (begun && !(survey.meetHeading && isMeetHeading(text, line))) sayUnlabelled(line, turns);
  }
}

function sayUnlabelled(line: SpeechLine, turns: TurnBuilder): void {
  const time = line.time?.start === line.start ? line.time : null;
  const timed = time !== null;
  if (timed) turns.setTime(time.seconds);
  turns.say(timed ? (line.header?.start ?? line.textStart) : line.start, line.end);
}
