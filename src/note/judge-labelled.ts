import { isFieldLabel } from './field-labels.ts';
import { measureSpeech, type SpeechMeasure } from './measure-speech.ts';
import type { Judgement } from './judge-wall.ts';
import { isBoldName, type TranscriptLine } from './transcript-line.ts';

const ENOUGH = 14;

/** What the lines of a run have in the way of labels and times. */
interface Heads {
  readonly labels: number;
  readonly weak: number;
  readonly timedLabels: number;
  readonly stamps: number;
  readonly cues: number;
  readonly timed: number;
  readonly names: number;
  readonly recurring: number;
  readonly levels: number;
  readonly bold: number;
  /** Labels that are letters for question and answer. */
  readonly cards: number;
  /** Different labels that name fields, of a journal or a recipe, rather than speakers. */
  readonly fields: number;
}

const CARD = /^[QAF]\d{0,2}$/u;
/** Against lines that are marked as question and answer: talk that is marked so has more than that of what is spoken. */
const CARDS = -24;

/** Against labels of which most name fields. */
const FIELDS = -100;

/** With fewer words behind each of three labels or more that never recur, fillers make no speakers of them. */
const FEW_FOR_EACH = 12;
const MOST_FOR_FILLERS = 6;

const LOG_LEVEL = /^(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL|NOTICE)\b/u;

function countHeads(rows: readonly TranscriptLine[]): Heads {
  const counts = new Map<string, number>();
  const heads = { labels: 0, weak: 0, timedLabels: 0, stamps: 0, cues: 0, timed: 0, levels: 0, bold: 0, cards: 0 };
  for (const row of rows) {
    if (row.kind === 'cue') heads.cues++;
    else if (row.kind === 'stamp') heads.stamps++;
    else if (row.kind === 'timed') heads.timed++;
    if (row.kind !== 'label' || row.name === null) continue;
    heads.labels++;
    if (row.weak && isBoldName(row)) heads.bold++;
    else if (row.weak) heads.weak++;
    if (row.seconds !== null) heads.timedLabels++;
    if (LOG_LEVEL.test(row.name)) heads.levels++;
    if (CARD.test(row.name)) heads.cards++;
    counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
  }
  let recurring = 0;
  for (const count of counts.values()) if (count > 1) recurring++;
  return { ...heads, names: counts.size, recurring, fields: [...counts.keys()].filter(isFieldLabel).length };
}

/** Words in each hundred for absent people that hardly any conversation has. */
const MOST_OTHERS = 2.5;

/** With fewer words than this what is counted for each hundred says half as much. */
const FEW_WORDS = 10;

/** So few words between names, without a time, are a chat or a quotation rather than a meeting. */
const CHAT_WORDS = 15;

const isKnownLanguage = (m: SpeechMeasure): boolean => m.language !== null && m.language !== 'ja';

/** Whether names and times alone show that people speak in turns, whatever the words are. */
const hasClearTurns = (heads: Heads): boolean =>
  heads.timedLabels > 1 || (heads.recurring > 1 && heads.weak * 4 <= heads.labels && (heads.labels >= 10 || (heads.labels >= 4 && heads.stamps > 0)));

type Point = readonly [score: number, reason: string];

/** Whether most labels name fields; half of them where none comes twice. */
const hasFields = ({ fields, names, recurring }: Heads): boolean => fields * 2 > names || (fields > 0 && fields * 2 === names && recurring === 0);

/** Whether the labels may be a list's: three or more that each come once, without times, with a few words each. */
const isListLike = ({ labels, names, timedLabels, stamps, timed }: Heads, words: number): boolean =>
  labels >= 3 && names === labels && timedLabels + stamps + timed === 0 && words < FEW_FOR_EACH * labels;

function labelPoints(heads: Heads): Point[] {
  const points: Point[] = [];
  const { labels, names, recurring, timedLabels, stamps } = heads;
  if (labels > 0) points.push([Math.min(labels, 4), `${String(labels)} speaker labels`]);
  if (recurring > 0 && names > 1) points.push([labels >= 10 ? 12 : 8, 'the same names take turns']);
  if (labels >= 3 && names === labels) points.push([-10, 'no name comes twice']);
  if (timedLabels > 1) points.push([10, 'names with times']);
  else if (timedLabels === 1) points.push([5, 'a name with a time']);
  if (stamps > 0 && labels > 0) points.push([8, 'times on lines of their own']);
  if (stamps > 2 && labels === 0) points.push([6, 'times on lines of their own']);
  if (heads.timed > 1) points.push([6, 'times before what is said']);
  if (heads.cards > 1 && heads.cards * 2 > labels - heads.weak) points.push([CARDS, 'questions and answers, as on cards']);
  if (hasFields(heads)) points.push([FIELDS, 'labels of fields, as in a journal']);
  if (heads.weak * 2 > labels) points.push([-6, 'names in lower case']);
  if (heads.levels > 0 && heads.levels * 2 >= (timedLabels > 0 ? timedLabels : labels)) points.push([-40, 'lines of a log']);
  return points;
}

/** Share of `key: value` rows whose words are fewer than three. */
function terseShare(text: string, rows: readonly TranscriptLine[]): number {
  let heads = 0;
  let terse = 0;
  for (const row of rows) {
    if ((row.kind !== 'label' && row.kind !== 'timed') || row.textStart >= row.end) continue;
    heads++;
    if (row.end - row.textStart < 60 && text.slice(row.textStart, row.end).split(/\s+/u).length < 3) terse++;
    if (heads >= 40) break;
  }
  return heads === 0 ? 0 : terse / heads;
}

/** Share of the names that stand alone on their line and have no words below them either, as the entries of a schedule do. */
function silentShare(rows: readonly TranscriptLine[]): number {
  const isBare = (row: TranscriptLine | undefined): boolean => row?.kind === 'label' && row.textStart >= row.end;
  const labels = rows.filter((row) => row.kind === 'label').length;
  const silent = rows.filter((row, index) => isBare(row) && (index + 1 >= rows.length || isBare(rows[index + 1]))).length;
  return labels === 0 ? 0 : silent / labels;
}

/**
 * Judges a run of lines with labels, times or cues: names that take turns and times speak for it, and so do spoken words; names that never
 * recur, reporting and log levels against.
 */
export function judgeLabelled(text: string, rows: readonly TranscriptLine[], start: number, end: number, hidden: boolean): Judgement {
  const heads = countHeads(rows);
  const m = measureSpeech(text, start, end);
  if (heads.cues > 1 || (heads.cues === 1 && m.words >= 4)) {
    return { spoken: true, score: 100, reasons: [`${String(heads.cues)} cues with times, as subtitles have them`] };
  }
  const points = labelPoints(heads);
  const weight = m.words / (m.words + FEW_WORDS);
  const most = isListLike(heads, m.words) ? MOST_FOR_FILLERS : Infinity;
  if (m.spoken > 0) points.push([Math.min(most, weight * Math.min(m.spoken, 40)), 'spoken words']);
  if (m.strong > 0) points.push([Math.min(most, weight * 4 * Math.min(m.strong, 6)), 'filler or repeated words']);
  if (m.lowerStarts > 0) points.push([weight * 3 * Math.min(m.lowerStarts, 5), 'sentences begin in lower case']);
  if (heads.labels === 1 && m.words < 25) points.push([-8, 'one name and few words']);
  if (m.words < CHAT_WORDS && heads.timedLabels + heads.stamps + heads.timed === 0) points.push([-12, 'a few words, as in a chat']);
  if (isKnownLanguage(m) && m.spoken < 3 && m.words > 12 && !hasClearTurns(heads)) points.push([-8, 'hardly a spoken word']);
  if (m.reported > 0.8) points.push([-4 * m.reported, 'it reports what others said']);
  if (m.others > MOST_OTHERS) points.push([-3 * (m.others - MOST_OTHERS), 'it tells of people who are not there']);
  if (m.marks > 1 && heads.bold < 2) points.push([-2 * Math.min(m.marks, 4), 'Markdown, links or code']);
  if (m.past > 5) points.push([-(m.past - 5), 'it tells of the past']);
  if (m.symbols > 0.05 && heads.timedLabels + heads.stamps === 0) points.push([-10, 'digits and symbols']);
  if (silentShare(rows) > 0.5) points.push([-30, 'names and times without words']);
  if (hidden) points.push([4, 'hidden in a comment']);
  if (terseShare(text, rows) > 0.7 && m.spoken < 15) points.push([-8, 'labels with a word or two behind them']);
  if (m.words >= 8 * Math.max(1, heads.labels) && heads.labels > 1) points.push([4, 'whole sentences behind the names']);
  const score = points.reduce((sum, [value]) => sum + value, 0);
  const spoken = score >= ENOUGH && m.words >= 8 && heads.labels + heads.stamps + heads.timed > 0;
  const told = points.filter(([value]) => value > 0 === spoken).map(([, reason]) => reason);
  return { spoken, score, reasons: told.length > 0 ? told : ['too little of it sounds spoken'] };
}
