import { measureSpeech, type SpeechMeasure } from './measure-speech.ts';

/** Whether text without labels or times is speech, with what speaks for and against it in short English sentences. */
export interface Judgement {
  readonly spoken: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Wall {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hidden: boolean;
  /** Lines it is spread over. */
  readonly lines: number;
}

/** The score from which text counts as speech; measured on chunks of meetings and on their written minutes. */
const ENOUGH = 14;
/** Shorter text needs more, the more so where it is not hidden. */
const SHORT = 600;
const ENOUGH_SHORT = 28;
const ENOUGH_SHORT_HIDDEN = 20;
/** Words in each hundred for oneself, and for absent people, that 95 of 100 stretches of meetings stay below. */
const MOST_SELF = 6;
const MOST_OTHERS = 1;
const FEWEST_WORDS = 40;
/** Without known words of a language, one paragraph must be this long to count by its length alone. */
const LONG_UNKNOWN = 2500;

type Point = readonly [score: number, reason: string];

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

function wordPoints(m: SpeechMeasure): Point[] {
  const points: Point[] = [];
  if (m.spoken > 0) points.push([Math.min(m.spoken, 40), `${rounded(m.spoken)} points for spoken words in each hundred words`]);
  if (m.strong > 0) points.push([4 * Math.min(m.strong, 6), `${rounded(m.strong)} filler or repeated words in each hundred`]);
  if (m.lowerStarts > 0) points.push([3 * Math.min(m.lowerStarts, 5), 'sentences begin in lower case']);
  if (m.glued > 0) points.push([3 * Math.min(m.glued, 5), 'sentences run together']);
  if (m.reported > 0.8) points.push([-4 * m.reported, 'it reports what others said']);
  if (m.self > MOST_SELF) points.push([-3 * (m.self - MOST_SELF), 'it speaks of its writer, as diaries and letters do']);
  if (m.others > MOST_OTHERS) points.push([-4 * (m.others - MOST_OTHERS), 'it tells of people who are not there']);
  if (m.past > 4) points.push([-1.5 * (m.past - 4), 'it tells of the past']);
  return points;
}

function shapePoints(m: SpeechMeasure, { text, start, end, hidden, lines }: Wall): Point[] {
  const points: Point[] = [];
  const length = end - start;
  if (m.sentenceLength > 45 && m.words > 60) points.push([12, 'hardly a full stop']);
  if (m.written > 0) points.push([-2 * m.written, 'brackets, quotation marks, semicolons or dashes']);
  if (m.marks > 0) points.push([-5 * m.marks, 'Markdown, links or code']);
  if (m.symbols > 0.03) points.push([-300 * (m.symbols - 0.03), 'digits and symbols']);
  if (length / lines > 1500) points.push([length / lines > 6000 ? 8 : length / lines > 3000 ? 6 : 4, 'a single long paragraph']);
  if (lines > 3 && length / lines < 70 && isVerse(text.slice(start, Math.min(end, start + 3000)))) points.push([-100, 'lines like verse']);
  if (hidden) points.push([4, 'hidden in a comment']);
  if (/^[\p{Ll}]/u.test(text.slice(start, start + 2))) points.push([4, 'it begins in mid-sentence']);
  if (!/[.!?…。！？"”)]/u.test(text.charAt(end - 1))) points.push([2, 'it ends in mid-sentence']);
  return points;
}

/** Whether most lines begin with a capital and end without a full stop, as a poem's and a song's do. */
function isVerse(sample: string): boolean {
  const lines = sample.split(/\s*[\r\n]\s*/u).filter((line) => line !== '');
  const capitals = lines.filter((line) => /^[\p{Lu}"“]/u.test(line)).length;
  const open = lines.filter((line) => !/[.?…]$/u.test(line)).length;
  return capitals > 0.75 * lines.length && open > 0.6 * lines.length;
}

function isInlineSpeaker(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 20_000));
  return head.includes('SPEAKER') && /\bSPEAKER \d{1,2}\b/u.test(head);
}

/** Japanese or Chinese text, or text in a language whose words are not known: length and lack of structure must do. */
function isLongUnknown(m: SpeechMeasure, { start, end, lines }: Wall): boolean {
  const known = m.language !== null && m.language !== 'ja';
  return !known && (end - start) / lines > LONG_UNKNOWN && m.marks === 0 && m.symbols < 0.02 && m.written < 2;
}

/** Judges a paragraph or wall of text by what is said and how it is written down. */
export function judgeWall(wall: Wall): Judgement {
  const m = measureSpeech(wall.text, wall.start, wall.end);
  const points = [...wordPoints(m), ...shapePoints(m, wall)];
  if (isInlineSpeaker(wall.text, wall.start, wall.end)) points.push([25, '“SPEAKER 1” stands within the line']);
  if (isLongUnknown(m, wall)) points.push([ENOUGH, 'very long, without any structure, in a language whose words are not known']);
  const score = points.reduce((sum, [value]) => sum + value, 0);
  const short = wall.hidden ? ENOUGH_SHORT_HIDDEN : ENOUGH_SHORT;
  const needed = wall.end - wall.start < SHORT ? short : ENOUGH;
  const spoken = score >= needed && m.words >= FEWEST_WORDS;
  const told = points.filter(([value]) => value > 0 === spoken).map(([, reason]) => reason);
  if (m.words < FEWEST_WORDS) told.unshift('it is short');
  else if (!spoken && told.length === 0) told.push('too little of it sounds spoken');
  return { spoken, score, reasons: told };
}
