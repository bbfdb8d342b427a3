import { findReadings } from './calendar-date.ts';

/** So many of a transcript's first lines that are not blank may be its header, and so many of those above it. */
const MOST_LINES = 6;
const LONGEST_LINE = 120;
const DAYS_BACK = 31;

const MARKS = /[*`#>~=|]+|(?:^|\s)_+|_+(?:$|\s)|^\s*[-+]\s+|^\s*NOTE\s+/gu;
const TIME = '(?:T|,? (?:at |um )?)\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)? ?(?:[AaPp]\\.?[Mm]\\.?)?';
const NUMERIC = '(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})';
const IN_WORDS = '(?:[^\\d\\s,.:()]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)? [^\\d\\s,.:()]{3,9}\\.?,? \\d{4})';
const DAY = `(?:${NUMERIC}|${IN_WORDS})`;

/** A day with a time of day at the head of a turn: before a name, or behind it in brackets. */
const STAMP = new RegExp(`^[[(]?(${DAY})${TIME}`, 'u');
const STAMP_AFTER_NAME = new RegExp(`^[^\\d\\s:()[\\]][^:()[\\]]{0,40}?\\s*[[(]?(${DAY})${TIME}`, 'u');
/** What an app names its recordings: `call-20260312_090312`, `GMT20260312-090312_Recording`. */
const RECORDING = /(?:^|[^\d])(\d{8})[-_T]\d{4,6}(?=\D|$)/u;
/** "Recorded on", "Date:", "Meeting: Invoice sync —". */
const LABEL =
  /^(?:(?:meeting|call|recording|start|session)? ?(?:date|time)|recorded(?: on| at)?|recording|meeting|call|when|started(?: on| at)?|start|held(?: on)?|transcript(?: of| from)?|datum|aufgenommen(?: am)?|aufnahme|besprechung|termin vom|beginn)(?:\s*:|\s)\s*/iu;
/** A day that is spoken of as one to come, or of something else. */
const OTHER_DAY = /\b(?:next|due|deadline|until|till|by|before|launch|release|expires?|valid|follow-?up|updated|exported|printed|bis|fällig|nächster?|frist)\b/iu;
const WHOLE = new RegExp(`^(?:[^\\d\\s,.:()]{2,10}\\.?,? )?(${DAY})(?:${TIME})?(.*)$`, 'u');
/** What may follow a day that is all there is in a line: a time, a zone, how long it took. */
const AFTERTHOUGHT = /\d{1,2}:\d{2}|\d+ ?(?:hours?|mins?|min|h|m|s)\b|UTC|GMT|CES?T|E[SD]T|P[SD]T|[AaPp][Mm]\b|[-–—·,|:()\d\s]/gu;
const AT_END = new RegExp(`^[^:.!?]{2,70}(?: [-–—·|] |, | \\()(?:[^\\d\\s,.:()]{2,10}\\.?,? )?(${DAY})\\)?(?:${TIME})?$`, 'u');
const AT_HEAD = new RegExp(`^(${DAY})(?:${TIME})? (?:[-–—·|:] ?)?[^.!?]{2,60}$`, 'u');

const plain = (line: string): string => line.replace(MARKS, ' ').replace(/\s+/gu, ' ').trim();

/** The words of a line that name a day in a header's way; null where it is none. */
function headerDay(line: string, isTitle: boolean): string | null {
  const recording = RECORDING.exec(line)?.[1];
  if (recording !== undefined) return recording;
  const label = LABEL.exec(line)?.[0] ?? '';
  const rest = line.slice(label.length);
  if (OTHER_DAY.test(line)) return null;
  const whole = WHOLE.exec(rest);
  if (whole !== null && (whole[2] ?? '').replace(AFTERTHOUGHT, '') === '') return whole[1] ?? null;
  const match = (label === '' && !isTitle ? null : AT_END.exec(rest)) ?? AT_END.exec(line) ?? (isTitle ? AT_HEAD.exec(rest) : null);
  return match?.[1] ?? null;
}

const DAY_IN_MS = 86_400_000;

/** The day that is meant, told by the note's own where it can be read two ways; null where that does not tell. */
function meant(words: string, noteDate: string | null): string | null {
  const readings = findReadings(words);
  const [only] = readings;
  if (only === undefined || readings.length === 1) return only ?? null;
  if (noteDate === null) return null;
  if (readings.includes(noteDate)) return noteDate;
  const near = readings.filter((day) => {
    const days = (Date.parse(noteDate) - Date.parse(day)) / DAY_IN_MS;
    return days >= 0 && days <= DAYS_BACK;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

const firstLines = (text: string): string[] => text.slice(0, MOST_LINES * LONGEST_LINE * 4).split(/\r?\n/u).filter((line) => line.trim() !== '').slice(0, MOST_LINES);

function inTranscript(text: string, noteDate: string | null): string | null {
  let inHeader = true;
  for (const line of firstLines(text).map(plain)) {
    const head = line.slice(0, LONGEST_LINE);
    const stamp = STAMP.exec(head) ?? STAMP_AFTER_NAME.exec(head);
    const words = stamp?.[1] ?? (inHeader && line.length <= LONGEST_LINE ? headerDay(line, false) : null);
    const day = words === null ? null : meant(words, noteDate);
    if (day !== null) return day;
    if (line.length > LONGEST_LINE || (/^[^:]{1,40}: \S/u.test(line) && !LABEL.test(line))) inHeader = false;
  }
  return null;
}

/** The lines directly above, the nearest first, as far as the next heading. */
function above(lines: string, noteDate: string | null): string | null {
  const nearest = lines.slice(-MOST_LINES * LONGEST_LINE * 4).split(/\r?\n/u).filter((line) => line.trim() !== '').slice(-MOST_LINES).reverse();
  for (const line of nearest) {
    if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u.test(line)) return null;
    const isTitle = /^\s{0,3}#{1,6}\s/u.test(line);
    const words = line.length > LONGEST_LINE || /^\s*[-*+] /u.test(line) ? null : headerDay(plain(line), isTitle);
    const day = words === null ? null : meant(words, noteDate);
    if (day !== null) return day;
    if (isTitle) return null;
  }
  return null;
}

/**
 * The day of a meeting as its transcript's own header tells it, `YYYY-MM-DD`: a day with a time at the head of a turn, a line such as
 * `Date: 2026-03-12` or `Invoice sync — March 12, 2026` before the first turn or directly above, the heading, an app's name of a recording.
 *
 * @param text the transcript's own text
 * @param before the text of the note before it
 * @param noteDate tells the order of day and month where both are in use; null where it is not known
 * @returns null where no full date stands there, or the order cannot be told
 */
export function transcriptDate(text: string, before: string, noteDate: string | null): string | null {
  return inTranscript(text, noteDate) ?? above(before, noteDate);
}
