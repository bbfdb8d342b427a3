import { isDigit, isSyllabic } from './characters.ts';
import { createLineReader, type SpeechLine } from './line.ts';
import { isNumberedSpeaker, judgeName } from './speaker-label.ts';

/** What was counted in the lines of a text: all that is needed to tell its format. */
export interface Survey {
  /** Lines that are not blank. */
  lines: number;
  /** Lines that begin with a speaker's label, weak ones aside. */
  labelled: number;
  /** How often each label occurs, weak ones included. */
  readonly labels: Map<string, number>;
  /** Lines that begin with a weak label. */
  weaklyLabelled: number;
  /** The well shaped names among weak labels: those in bold. */
  readonly boldNames: Set<string>;
  /** Characters behind the labels of labelled lines. */
  labelledText: number;
  /** Labelled lines, weak ones included, that go on with several words and no figure. */
  wordy: number;
  /** Labelled lines with a time before or behind the label. */
  labelledTimed: number;
  /** Labelled lines that can be nothing else: `Speaker 1: …`, `[0:03] Ana: …`. */
  labelledSure: number;
  /** Labelled lines above which a blank line stands. */
  labelledApart: number;
  /** Lines of a name and a time with words in the next line, whether their times never go back, the widest gap between the two. */
  nameTimes: number;
  nameSeconds: number;
  nameTimesAscend: boolean;
  nameTimeGap: number;
  nameTimeSure: number;
  /** Lines that are a time and nothing else; those below a line that could be a name. */
  loneTimes: number;
  timesUnderName: number;
  /** How often each of those lines occurs. */
  readonly namesOverTime: Map<string, number>;
  numbers: number;
  ranges: number;
  commaRanges: number;
  looseRanges: number;
  /** Cues in which a name stands alone above the words. */
  namedRanges: number;
  /** Lines of a time and words without a speaker. */
  timedText: number;
  timedSure: number;
  timedLines: number;
  /** Seconds of the first time; whether the times never go back. */
  firstSeconds: number | null;
  lastSeconds: number;
  ascending: boolean;
  webvtt: boolean;
  voiceTags: boolean;
  meetHeading: boolean;
}

function emptySurvey(): Survey {
  return {
    lines: 0, labelled: 0, labels: new Map(), weaklyLabelled: 0, boldNames: new Set(), labelledText: 0, wordy: 0, labelledTimed: 0, labelledSure: 0,
    labelledApart: 0, nameTimes: 0, nameSeconds: 0, nameTimesAscend: true, nameTimeGap: 0, nameTimeSure: 0, loneTimes: 0, timesUnderName: 0, namesOverTime: new Map(), numbers: 0, ranges: 0, commaRanges: 0, looseRanges: 0, namedRanges: 0, timedText: 0, timedSure: 0,
    timedLines: 0, firstSeconds: null, lastSeconds: 0, ascending: true, webvtt: false, voiceTags: false, meetHeading: false,
  };
}

/** Whether a line is one of the headings that Google Meet puts into its transcript documents. */
export function isMeetHeading(text: string, line: SpeechLine): boolean {
  if (line.end - line.start > 200) return false;
  const words = text.slice(line.start, line.end);
  return /^(?:attendees|invited|attachments|meeting records)$/iu.test(words) || isTranscriptHeading(words);
}

function isTranscriptHeading(words: string): boolean {
  return (
    /^(?:transcript|transcription)$/iu.test(words) ||
    /^(?:meeting|transcription) ended after \d/iu.test(words) ||
    /^this editable transcript was computer[- ]generated/iu.test(words) ||
    / - transcript$/iu.test(words)
  );
}

/** Whether a line could be a speaker's name that stands alone. */
export function isNameAlone(text: string, line: SpeechLine): boolean {
  return line.kind === 'text' && line.end - line.start <= 60 && judgeName(text.slice(line.start, line.end)) === 'strong';
}

function countLabel(survey: Survey, label: string): number {
  const count = (survey.labels.get(label) ?? 0) + 1;
  survey.labels.set(label, count);
  return count;
}

/** What is said behind a label, or in the line below one that stands alone. */
function saidBy(line: SpeechLine, below: SpeechLine | null): SpeechLine {
  return line.textStart >= line.end && below?.kind === 'text' ? below : line;
}

function countLabelled(text: string, survey: Survey, line: SpeechLine, below: SpeechLine | null, apart: boolean): void {
  if (line.header === null) return;
  const said = saidBy(line, below);
  const label = text.slice(line.header.start, line.header.end);
  countLabel(survey, label);
  if (apart) survey.labelledApart++;
  if (isWordy(text, said)) survey.wordy++;
  if (line.header.weak) {
    survey.weaklyLabelled++;
    if (judgeName(label) === 'strong') survey.boldNames.add(label);
    return;
  }
  survey.labelled++;
  survey.labelledText += said.end - said.textStart;
  if (line.time !== null) survey.labelledTimed++;
  if (isNumberedSpeaker(label) || isSureTime(line)) survey.labelledSure++;
}

/** A time that no schedule would hold, as far as one line shows. */
function isSureTime(line: SpeechLine): boolean {
  return line.time !== null && (line.time.bracketed || line.time.hours || line.time.seconds < 60);
}

/** Whether several words, or four letters of a script without blanks, stand behind a label; a quantity (`200 g`) does not count. */
function isWordy(text: string, line: SpeechLine): boolean {
  if (line.textStart >= line.end || isDigit(text.charCodeAt(line.textStart))) return false;
  if (isSyllabic(text.charCodeAt(line.textStart))) return line.end - line.textStart >= 4;
  return / \S/u.test(text.slice(line.textStart, Math.min(line.end, line.textStart + 60)));
}

function countNameTime(text: string, survey: Survey, line: SpeechLine, below: SpeechLine | null): void {
  if (line.header === null || below === null || (below.kind !== 'text' && below.kind !== 'labelled' && below.kind !== 'number')) return;
  survey.nameTimes++;
  const seconds = line.time?.seconds ?? survey.nameSeconds;
  if (seconds < survey.nameSeconds) survey.nameTimesAscend = false;
  survey.nameSeconds = seconds;
  survey.nameTimeGap = Math.max(survey.nameTimeGap, line.header.gap);
  const recurs = countLabel(survey, text.slice(line.header.start, line.header.end)) > 1;
  if (recurs || line.header.gap > 1 || isSureTime(line)) survey.nameTimeSure++;
}

function countTime(survey: Survey, line: SpeechLine): void {
  if (line.time === null) return;
  survey.timedLines++;
  survey.firstSeconds ??= line.time.seconds;
  if (line.time.seconds < survey.lastSeconds) survey.ascending = false;
  survey.lastSeconds = line.time.seconds;
}

function countRange(survey: Survey, line: SpeechLine): void {
  survey.ranges++;
  if (line.time?.fraction === ',') survey.commaRanges++;
  if (line.time?.fraction === '' || line.time?.padded === false) survey.looseRanges++;
}

function countTimed(survey: Survey, line: SpeechLine): void {
  survey.timedText++;
  if (line.time?.bracketed === true || line.time?.hours === true) survey.timedSure++;
}

/** Counts the lines of a text by their shapes, in one pass. */
export function surveyLines(text: string): Survey {
  const survey = emptySurvey();
  const reader = createLineReader(text);
  let above: SpeechLine | null = null;
  for (let line = reader.next(); line !== null; line = reader.next()) {
    if (line.kind !== 'blank') {
      survey.lines++;
      countTime(survey, line);
      countLine(text, survey, line, above, reader.peek());
    }
    above = line;
  }
  return survey;
}

function countLine(text: string, survey: Survey, line: SpeechLine, above: SpeechLine | null, below: SpeechLine | null): void {
  if (line.kind === 'labelled') countLabelled(text, survey, line, below, above === null || above.kind === 'blank');
  else if (line.kind === 'name-time') countNameTime(text, survey, line, below);
  else if (line.kind === 'number') survey.numbers++;
  else if (line.kind === 'range') countRange(survey, line);
  else if (line.kind === 'timed') countTimed(survey, line);
  else if (line.kind === 'time') {
    survey.loneTimes++;
    if (above !== null && below?.kind === 'text' && isNameAlone(text, above)) countNameOverTime(survey, text.slice(above.start, above.end));
  } else if (line.kind === 'text') {
    countText(text, survey, line);
    if (above?.kind === 'range' && below !== null && below.kind !== 'blank' && isNameAlone(text, line)) survey.namedRanges++;
  }
}

function countNameOverTime(survey: Survey, name: string): void {
  survey.timesUnderName++;
  survey.namesOverTime.set(name, (survey.namesOverTime.get(name) ?? 0) + 1);
}

function countText(text: string, survey: Survey, line: SpeechLine): void {
  if (survey.lines === 1 && text.startsWith('WEBVTT', line.start)) survey.webvtt = true;
  if (text.charCodeAt(line.start) === 0x3c && /^<v[ .]/u.test(text.slice(line.start, line.start + 3))) survey.voiceTags = true;
  if (survey.lines <= 12 && line.end - line.start <= 200 && isTranscriptHeading(text.slice(line.start, line.end))) survey.meetHeading = true;
}

/**
 * Whether a label of this text is a speaker's: it recurs; or it is in bold as others are; or it is well shaped and has two words, or stands
 * in a document of Meet's, or labels head most lines.
 */
export function acceptsLabel(survey: Survey, label: string, weak: boolean): boolean {
  if ((survey.labels.get(label) ?? 0) > 1) return true;
  if (weak) return survey.boldNames.size > 1 && survey.boldNames.has(label);
  const lines = survey.lines - survey.loneTimes - survey.ranges - survey.numbers;
  return label.includes(' ') || survey.meetHeading || survey.labelled * 2 >= lines;
}
