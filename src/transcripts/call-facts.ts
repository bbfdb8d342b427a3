import { isWithoutBlanks } from '../languages/scripts.ts';
import { countWords } from '../text/count-words.ts';
import { isUpperCase } from '../text/characters.ts';
import { isFieldLabel } from './field-labels.ts';
import { measureSpeech, type SpeechMeasure } from './measure-speech.ts';
import type { TranscriptLine } from './transcript-line.ts';
import { isAiName, isCardLabel, isCardSide, isLogLevel, isMessageLabel } from './other-labels.ts';

/** What is counted in lines with labels, times or cues, and measured in their words. */
export interface CallFacts {
  /** Lines with a speaker's name. */
  readonly labels: number;
  /** Names in lower case without marks around them. */
  readonly weak: number;
  /** Names in marks. */
  readonly marked: number;
  readonly timedLabels: number;
  /** Times alone on a line. */
  readonly stamps: number;
  readonly cues: number;
  /** Times before words that have no name. */
  readonly timed: number;
  /** Different names, and those that come again. */
  readonly names: number;
  readonly recurring: number;
  /** How often a name comes again after another one. */
  readonly returns: number;
  /** Labels whose name stands more than once. */
  readonly repeated: number;
  /** Labels that are levels of a log, sides of a flash card, or an AI assistant. */
  readonly levels: number;
  readonly cards: number;
  /** Labels that are sides of a card or an interview written out: `Question`, `Back`. */
  readonly sides: number;
  readonly assistants: number;
  /** Different labels that name fields, of a journal or a recipe. */
  readonly fields: number;
  /** Labels that name fields, each time they stand. */
  readonly fieldRows: number;
  /** Names in angle brackets: `<suki> hey`. */
  readonly handles: number;
  /** Labels of messages in a saved chat: `From Ana to Everyone`. */
  readonly messages: number;
  /** Labels behind a date and time as WhatsApp exports them: `[26/11/26, 08:12:09] Ana:`. */
  readonly exported: number;
  /** Whether the callout that it stands in is called a transcript. */
  readonly isCalledTranscript: boolean;
  /** Lines of lyrics: `[00:12.40]Oh I know`. */
  readonly lyrics: number;
  /** Lines of a screenplay: `INT. KITCHEN - DAY`, `CUT TO:`; `(beat)` counts half, since people jot down remarks so. */
  readonly stageLines: number;
  /** Labels that stand in items of a list or above them, and in cells of a table. */
  readonly listed: number;
  readonly tabled: number;
  /** Lines that break in mid-sentence and go on with a capital, as those of a poem do, and all that break so. */
  readonly verses: number;
  readonly breaks: number;
  /** Lines whose words are a quotation in quotation marks. */
  readonly quoted: number;
  /** Share of labelled lines with a value behind the label: `67 degrees, so far so good`. */
  readonly values: number;
  /** Share of labelled lines with one or two words behind the label. */
  readonly terse: number;
  /** Share of labels with no words behind or below them. */
  readonly silent: number;
  /** Seconds from the first time to the last; 0 without times. */
  readonly span: number;
  /** The middle pause between times, in seconds; 0 with fewer than three times. */
  readonly pause: number;
  /** Words for each second that passes between the times; null where too little time passes to tell. */
  readonly pace: number | null;
  /** Words behind each label, in the middle. */
  readonly wordsPerTurn: number;
  readonly measure: SpeechMeasure;
  readonly hidden: boolean;
}

const SAMPLE_HEADS = 40;
/** In characters; a longer line is no verse. */
const LONGEST_VERSE = 70;
/** Characters of a line that are looked at. */
const LONGEST_COUNTED = 4000;
const SHORT_LINE = 60;
const LONGEST_VALUE = 90;
/** Words between two commas of a value at most: talk without punctuation runs on. */
const WORDS_IN_A_PIECE = 5;

const isHead = ({ kind }: TranscriptLine): boolean => kind === 'label' || kind === 'timed';
const hasWords = (row: TranscriptLine): boolean => row.textStart < row.end;

function terseShare(text: string, rows: readonly TranscriptLine[]): number {
  const heads = rows.filter((row) => isHead(row) && hasWords(row)).slice(0, SAMPLE_HEADS);
  const terse = heads.filter(({ textStart, end }) => end - textStart < SHORT_LINE && text.slice(textStart, end).split(/\s+/u).length < 3);
  return heads.length === 0 ? 0 : terse.length / heads.length;
}

/** Where no sentence begins or ends: a number or small letter first, and no full stop last. */
const VALUE = /^(?:[\p{Ll}\d<>~+-].*)?[^.?!…。？！\s]$/u;

const isValue = (words: string): boolean =>
  VALUE.test(words) && words.split(', ').every((piece) => piece.split(/\s+/u).length <= WORDS_IN_A_PIECE);

function valueShare(text: string, rows: readonly TranscriptLine[]): number {
  const heads = rows.filter((row) => row.kind === 'label' && hasWords(row)).slice(0, SAMPLE_HEADS);
  const values = heads.filter(({ textStart, end }) => end - textStart <= LONGEST_VALUE && isValue(text.slice(textStart, end)));
  return heads.length === 0 ? 0 : values.length / heads.length;
}

/** Share of the names that stand alone on their line and have no words below them either, as the entries of a schedule do. */
function silentShare(rows: readonly TranscriptLine[]): number {
  const isBare = (row: TranscriptLine | undefined): boolean => row?.kind === 'label' && !hasWords(row);
  const labels = rows.filter(({ kind }) => kind === 'label').length;
  const silent = rows.filter((row, index) => isBare(row) && (index + 1 >= rows.length || isBare(rows[index + 1]))).length;
  return labels === 0 ? 0 : silent / labels;
}

const OPENING_MARK = /^["“„«『「]/u;
const CLOSING_MARK = /["”“»』」][.,]?$/u;

function isQuotation(text: string, { textStart, end }: TranscriptLine): boolean {
  return end - textStart > 2 && OPENING_MARK.test(text.charAt(textStart)) && CLOSING_MARK.test(text.slice(end - 2, end));
}

/** A name in angle brackets that is no tag of WebVTT's. */
const LYRICS_TIME = /^\[\d{1,2}:\d\d[.:]\d\d\]$/u;
const HANDLE = /<(?!v[ .])[^<>\s/\d][^<>\s]{0,29}>:?\s*$/u;
const STAGE_LINE = /^(?:(?:INT|EXT|INT\.\/EXT|I\/E)[. ]|CUT TO:|FADE (?:IN|OUT)|DISSOLVE TO:|\([a-z][^()]{0,40}\)$|(?:ACT|SCENE) [IVX\d]+|\[[^\]]*\b(?:[Ee]nters?|[Ee]xits?|[Ee]xeunt)\b[^\]]*\]$)/u;

/** What a meeting's saved chat has instead of a message. */
const REACTION = /^(?:Reacted to|Replying to|Removed a .{1,8}reaction) ["“]/u;

/** What chat apps write behind a name: `Ana — Today at 10:04 AM`. */
const MESSAGE_TIME = /\s[—–-] (?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer) (?:at|um|à|a las)\s\d/iu;
const MESSAGE_HEAD = 80;
/** What Zoom saves before a message: `09:03:12<tab> From  Ana Ruiz : `. */
const SENDER = /\d\s+From {1,2}\S.{0,60} {1,2}: *$/u;

/** `> [!transcript]- Transcript` above lines. */
const CALLED = /^(?:> ?)+\[!(?:trans[ck]ri\p{L}+\]|\p{L}+\][-+]? *(?:full |raw )?trans[ck]ri)/imu;
const ABOVE = 80;

const isCalledTranscript = (text: string, row: TranscriptLine | undefined): boolean =>
  row?.container === 'quote' && CALLED.test(text.slice(Math.max(0, row.start - ABOVE), row.start));

const EXPORTED = /^\P{L}{0,3}\[\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d\d/u;

const isMessage = (text: string, { name, start, textStart, end }: TranscriptLine): boolean =>
  isMessageLabel(name ?? '') ||
  SENDER.test(text.slice(start, textStart)) ||
  REACTION.test(text.slice(textStart, Math.min(end, textStart + 20)));

const isStageLine = (text: string, { start, end }: TranscriptLine): boolean => end - start < 80 && STAGE_LINE.test(text.slice(start, end));

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

const secondsOf = (rows: readonly TranscriptLine[]): number[] => rows.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));

function spanOf(rows: readonly TranscriptLine[]): number {
  const times = secondsOf(rows);
  return (times.at(-1) ?? 0) - (times[0] ?? 0);
}

const FEWEST_TIMES = 3;

function middlePause(rows: readonly TranscriptLine[]): number {
  const times = secondsOf(rows);
  if (times.length < FEWEST_TIMES) return 0;
  return middle(times.slice(1).map((seconds, index) => seconds - (times[index] ?? 0)));
}

/** So much time must pass, in seconds, for the pace to say something. A longer pause counts as this: people come back later. */
const SHORTEST_SPAN = 120;
const LONGEST_PAUSE = 1800;

/** The words of a row; two characters count as one where no blanks stand between words. */
function wordsOf(text: string, { textStart, end }: TranscriptLine, isUnspaced: boolean): number {
  const last = Math.min(end, textStart + LONGEST_COUNTED);
  return isUnspaced ? (last - textStart) / 2 : countWords(text, textStart, last);
}

function paceOf(text: string, rows: readonly TranscriptLine[], isUnspaced: boolean): number | null {
  let span = 0;
  let last: number | null = null;
  let words = 0;
  for (const row of rows) {
    words += wordsOf(text, row, isUnspaced);
    if (row.seconds === null) continue;
    if (last !== null && row.seconds > last) span += Math.min(LONGEST_PAUSE, row.seconds - last);
    last = row.seconds;
  }
  return span < SHORTEST_SPAN ? null : words / span;
}

function wordsPerTurn(text: string, rows: readonly TranscriptLine[]): number {
  const counts: number[] = [];
  for (const row of rows) {
    if (row.kind === 'label' || row.kind === 'stamp') counts.push(0);
    if (counts.length === 0 || counts.length > SAMPLE_HEADS) continue;
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + text.slice(row.textStart, Math.min(row.end, row.textStart + 400)).split(/\s+/u).filter(Boolean).length;
  }
  return middle(counts);
}

/** From here on signs speak against a call: it is looked whether they stand in its labels only. */
const MANY_MARKS = 1;
const MANY_SYMBOLS = 0.05;
const MANY_OTHERS = 2.5;

/** Measures a stretch; links, tags, signs and pronouns in the labels say nothing of the words. */
function measureCall(text: string, rows: readonly TranscriptLine[], start: number, end: number): SpeechMeasure {
  const whole = measureSpeech(text, start, end);
  if (whole.marks <= MANY_MARKS && whole.symbols <= MANY_SYMBOLS && whole.others <= MANY_OTHERS) return whole;
  let words = '';
  for (const row of rows) {
    if (row.start >= start && row.end <= end) words += `${text.slice(row.textStart, Math.min(row.end, row.textStart + LONGEST_COUNTED))}\n`;
    if (words.length > LONGEST_COUNTED) break;
  }
  const { marks, symbols, others } = measureSpeech(words, 0, words.length);
  return { ...whole, marks: Math.min(whole.marks, marks), symbols: Math.min(whole.symbols, symbols), others: Math.min(whole.others, others) };
}

const OPEN_END = /[\p{L},]$/u;

/** Lines below a line that ends in mid-sentence, and those of them that begin with a capital. */
function countVerses(text: string, rows: readonly TranscriptLine[]): { readonly verses: number; readonly breaks: number } {
  let breaks = 0;
  let verses = 0;
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (row.kind !== 'text' || above?.kind !== 'text' || row.start - above.end > 2) return;
    if (above.end - above.start > LONGEST_VERSE || !OPEN_END.test(text.slice(above.end - 2, above.end))) return;
    breaks++;
    if (isUpperCase(text.charCodeAt(row.start))) verses++;
  });
  return { verses, breaks };
}

/** Counts and measures the rows of what may be a call; its words are measured between two offsets. */
export function callFacts(text: string, rows: readonly TranscriptLine[], start: number, end: number, hidden: boolean): CallFacts {
  const counts = new Map<string, number>();
  const facts = { labels: 0, weak: 0, timedLabels: 0, stamps: 0, cues: 0, timed: 0, levels: 0, marked: 0, cards: 0, sides: 0, assistants: 0, quoted: 0, handles: 0, messages: 0, exported: 0, lyrics: 0, stageLines: 0, returns: 0, listed: 0, tabled: 0 };
  let last = '';
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'cue') facts.cues++;
    else if (row.kind === 'stamp') facts.stamps++;
    else if (row.kind === 'timed') facts.timed++;
    if (row.kind === 'timed' && LYRICS_TIME.test(text.slice(row.start, row.textStart))) facts.lyrics++;
    if (row.end - row.start < MESSAGE_HEAD && MESSAGE_TIME.test(text.slice(row.start, row.end))) facts.messages += 2;
    if (isStageLine(text, row)) facts.stageLines += text[row.start] === '(' ? 0.5 : 1;
    if (row.kind !== 'label' || row.name === null) continue;
    facts.labels++;
    if (HANDLE.test(text.slice(row.start, row.textStart))) facts.handles++;
    if (row.container === 'list' || (!hasWords(row) && rows[index + 1]?.container === 'list')) facts.listed++;
    if (row.container === 'table') facts.tabled++;
    if (row.marked) facts.marked++;
    else if (row.weak) facts.weak++;
    if (row.seconds !== null) facts.timedLabels++;
    if (isLogLevel(row.name)) facts.levels++;
    if (isCardSide(row.name)) facts.cards++;
    if (isCardLabel(row.name)) facts.sides++;
    if (isAiName(row.name)) facts.assistants++;
    if (isMessage(text, row)) facts.messages++;
    if (EXPORTED.test(text.slice(row.start, row.textStart))) facts.exported++;
    if (isQuotation(text, row)) facts.quoted++;
    if (row.name !== last && counts.has(row.name)) facts.returns++;
    last = row.name;
    counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
  }
  const measure = measureCall(text, rows, start, end);
  const fields = [...counts.keys()].filter(isFieldLabel);
  let recurring = 0;
  let repeated = 0;
  for (const count of counts.values()) {
    if (count < 2) continue;
    recurring++;
    repeated += count;
  }
  return {
    ...facts,
    names: counts.size,
    recurring,
    repeated,
    fields: fields.length,
    fieldRows: fields.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
    values: valueShare(text, rows),
    terse: terseShare(text, rows),
    silent: silentShare(rows),
    span: spanOf(rows),
    pause: middlePause(rows),
    pace: paceOf(text, rows, isWithoutBlanks(measure.language)),
    wordsPerTurn: wordsPerTurn(text, rows),
    isCalledTranscript: isCalledTranscript(text, rows[0]),
    ...countVerses(text, rows),
    measure,
    hidden,
  };
}
