import { hasInlineSpeaker } from './inline-speaker.ts';
import { readLine } from './line.ts';
import type { TranscriptFormat } from './speech.ts';
import { surveyLines, type Survey } from './survey.ts';

export { readSpeakerLabel } from './speaker-label.ts';
export { readTimeStamp, type TimeStamp } from './time-stamp.ts';

/** What a text's lines say of its format. */
export interface DetectedFormat {
  readonly format: TranscriptFormat;
  /** Lines that begin with a speaker's label. */
  readonly labelledLines: number;
  /** Lines that begin with a time stamp or end a speaker's name with one. */
  readonly timedLines: number;
  /** Lines that are not blank. */
  readonly lines: number;
}

/** Fewer characters behind labels that never recur are a form (`Flour: 200g`), not speech. */
const SPOKEN_LINE = 20;
/** A list of clock times that begins later than this is a schedule. */
const RECORDING_STARTS = 120;

/** The format in which a text is written, by the shapes of its lines; linear, any text. Prose, schedules, recipes and key-value lines are `wall`. */
export function detectFormat(text: string): DetectedFormat {
  if (!text.includes('\n') && !text.includes('\r')) return detectLine(text);
  const survey = surveyLines(text);
  const format = formatOf(text, survey);
  const weak = format === 'wall' || format === 'inline-speaker' ? 0 : survey.weaklyLabelled;
  const labelledLines = survey.labelled + weak + survey.nameTimes + underName(survey);
  return { format, labelledLines, timedLines: survey.timedLines, lines: survey.lines };
}

function detectLine(text: string): DetectedFormat {
  const line = readLine(text, 0, text.length);
  const labelled = line.header !== null && !line.header.weak;
  const counts = { labelledLines: labelled ? 1 : 0, timedLines: line.time === null ? 0 : 1, lines: line.kind === 'blank' ? 0 : 1 };
  const spoken = line.end - line.textStart >= SPOKEN_LINE;
  if (hasInlineSpeaker(text)) return { format: 'inline-speaker', ...counts };
  if (labelled && spoken) return { format: line.time === null ? 'speaker-lines' : 'bracket-time', ...counts };
  return { format: line.kind === 'timed' && line.time?.bracketed === true && spoken ? 'bracket-time' : 'wall', ...counts };
}

/** The format that a survey speaks for. */
export function formatOf(text: string, survey: Survey): TranscriptFormat {
  const cues = cueFormat(survey);
  if (cues !== null) return cues;
  if (survey.nameTimes > survey.labelled && survey.nameTimeSure > 0 && survey.nameTimesAscend) return survey.nameTimeGap > 2 ? 'teams' : 'otter';
  if (labelsHold(survey)) return labelledFormat(survey);
  return timedFormat(survey) ?? (hasInlineSpeaker(text) ? 'inline-speaker' : 'wall');
}

function cueFormat(survey: Survey): TranscriptFormat | null {
  if (survey.webvtt) return 'vtt';
  if (survey.ranges * 8 < survey.lines || survey.ranges === 0) return null;
  if (survey.commaRanges * 2 > survey.ranges) return 'srt';
  return Math.max(survey.looseRanges, survey.namedRanges) * 2 > survey.ranges && !survey.voiceTags ? 'teams' : 'vtt';
}

/** Labels are speakers' where they recur, can be nothing else, or head most lines with words enough behind them. */
function labelsHold(survey: Survey): boolean {
  const lines = survey.lines - survey.loneTimes;
  const labelled = survey.labelled + survey.weaklyLabelled;
  if (survey.labelledSure * 2 >= labelled && survey.labelledSure * 8 >= lines && survey.labelledSure > 0) return true;
  if (survey.meetHeading && survey.labelled > 0) return true;
  let recurring = 0;
  for (const count of survey.labels.values()) if (count > 1) recurring += count;
  if (recurring * 8 >= lines && recurring * 3 >= labelled && recurring > 0) return survey.wordy * 4 >= labelled;
  return survey.labelled * 2 >= lines && isSpoken(survey);
}

function isSpoken(survey: Survey): boolean {
  return survey.labelledText >= SPOKEN_LINE * survey.labelled && survey.labelled > 0;
}

function labelledFormat(survey: Survey): TranscriptFormat {
  if (survey.labelledTimed * 2 >= survey.labelled && survey.labelledTimed > 0) return 'bracket-time';
  if (survey.loneTimes > 0 || survey.meetHeading) return 'meet';
  return survey.labelledApart * 2 > survey.labelled + survey.weaklyLabelled && survey.labelledApart > 1 ? 'speaker-paragraphs' : 'speaker-lines';
}

const underName = (survey: Survey): number => (survey.timesUnderName * 5 >= survey.loneTimes * 4 ? survey.timesUnderName : 0);

/** Whether names stand above nearly all times, and come again, as no schedule has them: then the times may be those of the day. */
function namesTakeTurns(survey: Survey): boolean {
  let recurring = 0;
  for (const count of survey.namesOverTime.values()) if (count > 1) recurring += count;
  return underName(survey) > 0 && recurring * 2 >= survey.timesUnderName;
}

function timedFormat(survey: Survey): TranscriptFormat | null {
  const starts = survey.firstSeconds !== null && survey.firstSeconds <= RECORDING_STARTS && survey.ascending;
  if (survey.ascending && namesTakeTurns(survey)) return 'teams';
  if (survey.loneTimes > 0 && starts && survey.lines > survey.loneTimes) return underName(survey) > 0 ? 'teams' : 'meet';
  if (survey.timedText * 2 < survey.lines) return null;
  return (survey.timedSure * 2 >= survey.timedText && survey.timedText > 0) || (survey.timedText > 2 && starts) ? 'bracket-time' : null;
}
