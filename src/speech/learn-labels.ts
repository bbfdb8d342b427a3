import type { NameShape } from './name-piece.ts';
import { isRoleLabel, isSaidAlone } from './name-words.ts';
import { isWebVtt, type SpeechRow } from './speech-row.ts';
import { eachRow, hasTime, isInline, isOwnLine, slotOf, type Neighbours, type Slot } from './speech-slots.ts';
import { measureTimes, type TimeUse } from './time-use.ts';

/** What stands at the head of a row: a speaker's `label`, one that `unknown` letters hide, or `words` from the start. */
export type HeadReading = 'label' | 'unknown' | 'words';

/** The labels of a text, learned from all of its rows. */
export interface LearnedLabels {
  /** The slots in which labels stand; empty for prose and walls. */
  readonly slots: ReadonlySet<Slot>;
  /** How often each label occurs in these slots, by its clean name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether labels stand at the head of at least half of the rows. */
  readonly dominant: boolean;
  /** Whether times in front of words and in lines of their own are times of the recording. */
  readonly times: boolean;
  /** Whether anything tells that this is a transcript: labels, times or cues. */
  readonly structured: boolean;
}

/** What was seen of a slot. */
interface SlotEvidence {
  rows: number;
  /** Rows with words where the slot has them. */
  worded: number;
  /** Rows with several words, no quantity. */
  wordy: number;
  length: number;
  shaped: number;
  numbered: number;
  sure: number;
  descending: number;
  lastSeconds: number;
  readonly counts: Map<string, number>;
}

interface SlotFacts {
  readonly slot: Slot;
  readonly evidence: SlotEvidence;
  /** Rows whose label comes again. */
  readonly recurring: number;
  /** Share of the rows with words. */
  readonly share: number;
}

interface Feature<T> {
  readonly feature: string;
  readonly points: number;
  /** A text or label that has it. */
  readonly example: string;
  readonly holds: (facts: T) => boolean;
}

/** Fewer characters behind labels that never recur are a form (`Flour: 200g`), not speech. */
const SPOKEN_LINE = 20;

const half = (count: number, all: number): boolean => count > 0 && count * 2 >= all;

/** What speaks for a slot and against it. */
export const SLOT_FEATURES: readonly Feature<SlotFacts>[] = [
  { feature: 'labels of recognisers', points: 4, example: 'Speaker 1: …', holds: ({ evidence }) => half(evidence.numbered, evidence.rows) },
  { feature: 'voice tags', points: 4, example: '<v Ana>…', holds: ({ slot }) => slot === 'voice' },
  { feature: 'labels that come again', points: 2, example: 'Ana: … Bo: … Ana: …',
    holds: ({ evidence, recurring }) => recurring * 3 >= evidence.rows && recurring > 0 },
  {
    feature: 'few labels for nearly all rows', points: 1, example: 'Ana » … Bo » … Ana » … Bo » …',
    holds: ({ evidence, recurring }) => evidence.rows >= 4 && recurring * 4 >= evidence.rows * 3 && evidence.counts.size > 1,
  },
  { feature: 'written as names', points: 1, example: 'Ana Ruiz: …', holds: ({ evidence }) => half(evidence.shaped, evidence.rows) },
  {
    feature: 'times that go on and that no schedule has', points: 2, example: '[0:03] Ana: …',
    holds: ({ slot, evidence, recurring }) =>
      hasTime(slot) && evidence.descending * 5 <= evidence.rows && (evidence.sure > 0 || recurring > 0),
  },
  { feature: 'times that go back', points: -3, example: '5:00 Ana … 1:00 Bo',
    holds: ({ slot, evidence }) => hasTime(slot) && evidence.descending * 5 > evidence.rows },
  { feature: 'a colon or a line of its own', points: 1, example: 'Ana:', holds: ({ slot }) => slot.includes(':') || isOwnLine(slot) },
  { feature: 'stands at an eighth of the rows', points: 1, example: 'turns of several paragraphs', holds: ({ share }) => share * 8 >= 1 },
  { feature: 'stands at half of the rows', points: 1, example: 'a label in each line', holds: ({ share }) => share * 2 >= 1 },
  {
    feature: 'words follow', points: 1, example: 'Ana: so this is it',
    holds: ({ evidence, recurring }) =>
      half(evidence.wordy, evidence.rows) && (recurring > 0 || evidence.sure > 0 || evidence.length >= SPOKEN_LINE * evidence.rows),
  },
  { feature: 'few words follow', points: -3, example: 'port: 8080', holds: ({ evidence }) => evidence.wordy * 4 < evidence.rows },
  {
    feature: 'figures and single words that never come again', points: -3, example: 'Flour: 200g',
    holds: ({ slot, evidence, recurring }) =>
      recurring === 0 && evidence.sure === 0 && !hasTime(slot) && evidence.length < SPOKEN_LINE * evidence.rows,
  },
  {
    feature: 'names above words that hardly come again', points: -4, example: 'a short paragraph',
    holds: ({ slot, evidence, recurring }) => slot.includes('N/w') && (recurring < (slot.startsWith('*') ? 2 : 3) || recurring * 2 < evidence.rows),
  },
  {
    feature: 'a single name in a line of its own', points: -4, example: 'Weekly sync, above the first time',
    holds: ({ slot, evidence, recurring }) => evidence.rows === 1 && recurring === 0 && (slot === 'N/T' || slot.includes('N/w')),
  },
  {
    feature: 'words above times, neither names nor again and again the same', points: -4, example: 'and we pass it on, above 0:26',
    holds: ({ slot, evidence, recurring }) => slot === 'N/T' && evidence.shaped * 3 < evidence.rows * 2 && recurring * 2 < evidence.rows,
  },
  { feature: 'a bare list item', points: -6, example: '- plain', holds: ({ slot, evidence }) => slot.endsWith('N/wlist') && !half(evidence.shaped, evidence.rows) },
  { feature: 'a sign that prose has too', points: -1, example: 'Ana - so this',
    holds: ({ slot }) => /N(?:-|\||·|>|gap|tab|bracket)/u.test(slot) },
];

const SLOT_THRESHOLD = 5;

function pointsOf<T>(features: readonly Feature<T>[], facts: T): number {
  let points = 0;
  for (const { holds, points: worth } of features) if (holds(facts)) points += worth;
  return points;
}

function emptyEvidence(): SlotEvidence {
  return { rows: 0, worded: 0, wordy: 0, length: 0, shaped: 0, numbered: 0, sure: 0, descending: 0, lastSeconds: 0, counts: new Map() };
}

/** Whether a time is one that no schedule holds, as far as one line shows. */
const isSureTime = (row: SpeechRow): boolean => row.time !== null && (row.time.bracketed || row.time.hours || row.time.seconds < 60);

/** Whether a row can be a label's where it stands: words come after it, and it is no talk by itself. */
export function canBeLabel(row: SpeechRow, slot: Slot, { below, above, blankAbove, blankBelow }: Neighbours): boolean {
  if (row.name === null || row.container === 'task') return false;
  if (slot.endsWith('running')) return row.name.shape === 'strong' || row.name.shape === 'numbered';
  if (isInline(row) || slot === 'N/T' || slot === 'N/cue') return row.name.shape !== 'no' || slot === 'N/T';
  if (below === null || (below.kind !== 'text' && below.kind !== 'head' && below.kind !== 'number' && !((slot === 'NT/w' || row.name.shape === 'numbered') && below.kind === 'timed'))) return false;
  if (slot === 'TN/w' && below.time !== null && below.timeFirst) return false;
  if (slot === 'cue/N') return row.name.shape !== 'no' && !blankBelow;
  if (!slot.includes('N/w') && slot !== 'T/N') return true;
  const isFree = blankAbove || above === null || above.kind !== 'text' || row.marked;
  return isFree && row.name.shape !== 'no' && (isRoleLabel(row.name.clean) || !isSaidAlone(row.name.clean.toLowerCase()));
}

/** Several words, or four letters of a script without blanks; no quantity (`200 g`). */
const WORDY = /^[^\s\d].{0,60}?\s\S|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

function isWordy(text: string, row: SpeechRow, slot: Slot, below: SpeechRow | null): boolean {
  if (!isInline(row) && (below === null || isOwnLine(slot))) return below !== null;
  const said = isInline(row) || below === null ? { start: row.textStart, end: row.end } : { start: below.wordsStart, end: below.end };
  return WORDY.test(text.slice(said.start, Math.min(said.end, said.start + 64)));
}

class Learner {
  private readonly slots = new Map<Slot, SlotEvidence>();
  private readonly text: string;
  private wordRows = 0;

  constructor(text: string) {
    this.text = text;
  }

  take(row: SpeechRow, around: Neighbours): void {
    if (row.kind === 'text' || row.kind === 'head' || row.kind === 'timed') this.wordRows++;
    const slot = slotOf(row, around);
    if (slot === null || row.name === null || !canBeLabel(row, slot, around)) return;
    let evidence = this.slots.get(slot);
    if (evidence === undefined) this.slots.set(slot, (evidence = emptyEvidence()));
    this.count(row, slot, evidence, around);
  }

  private count(row: SpeechRow, slot: Slot, evidence: SlotEvidence, { below }: Neighbours): void {
    const shape = row.name?.shape ?? 'no';
    const time = slot === 'N/T' ? below : row;
    if (shape === 'field') return;
    evidence.rows++;
    if (shape === 'strong' || shape === 'numbered') evidence.shaped++;
    if (shape === 'numbered') evidence.numbered++;
    if (isWordy(this.text, row, slot, below)) evidence.wordy++;
    evidence.length += isInline(row) ? row.end - row.textStart : below === null ? 0 : below.end - below.wordsStart;
    if (time !== null && isSureTime(time)) evidence.sure++;
    const seconds = time?.time?.seconds ?? null;
    if (seconds !== null) {
      if (seconds < evidence.lastSeconds) evidence.descending++;
      evidence.lastSeconds = seconds;
    }
    if (slot === 'N/T' && shape === 'no') return;
    const clean = row.name?.clean ?? '';
    evidence.counts.set(clean, (evidence.counts.get(clean) ?? 0) + 1);
  }

  /** The slots that hold labels, with their points. */
  accepted(): Map<Slot, { evidence: SlotEvidence; points: number }> {
    const all = new Map<string, number>();
    for (const { counts } of this.slots.values()) for (const [name, count] of counts) all.set(name, (all.get(name) ?? 0) + count);
    const found = new Map<Slot, { evidence: SlotEvidence; points: number }>();
    for (const [slot, evidence] of this.slots) {
      let recurring = 0;
      for (const [name, count] of evidence.counts) if ((all.get(name) ?? 0) > 1) recurring += count;
      const share = evidence.rows / Math.max(1, isOwnLine(slot) ? this.wordRows / 2 : this.wordRows);
      const points = pointsOf(SLOT_FEATURES, { slot, evidence, recurring, share });
      if (evidence.rows > 0 && points >= SLOT_THRESHOLD) found.set(slot, { evidence, points });
    }
    return found;
  }

  get rowsWithWords(): number {
    return this.wordRows;
  }
}

type FoundSlots = Map<Slot, { evidence: SlotEvidence; points: number }>;

/** Times between two names belong to one of them; and what hardly looks like names above times is the end of what was said before. */
function dropRivals(found: FoundSlots): void {
  const over = found.get('N/T');
  if (over === undefined || found.size === 1) return;
  const below = found.get('T/N');
  if (below !== undefined && over.points >= below.points) found.delete('T/N');
  else if (below !== undefined || !half(over.evidence.shaped, over.evidence.rows)) found.delete('N/T');
}

/** Learns the labels of a text from its rows; linear. */
export function learnLabels(text: string, rows: readonly SpeechRow[]): LearnedLabels {
  const learner = new Learner(text);
  eachRow(rows, (row, around) => {
    learner.take(row, around);
  });
  const found = learner.accepted();
  dropRivals(found);
  const counts = new Map<string, number>();
  let labelled = 0;
  for (const [slot, { evidence }] of found) {
    labelled += isOwnLine(slot) ? evidence.rows * 2 : evidence.rows;
    for (const [name, count] of evidence.counts) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const slots = new Set(found.keys());
  const use: TimeUse = measureTimes(rows, slots);
  const structured = slots.size > 0 || use.times || isWebVtt(text, rows);
  return { slots, counts, dominant: labelled * 2 >= learner.rowsWithWords, times: use.times, structured };
}

interface LabelFacts {
  readonly shape: NameShape;
  readonly words: number;
  readonly count: number;
  readonly slot: Slot;
  readonly dominant: boolean;
}

const has = (...shapes: readonly NameShape[]) => ({ shape }: LabelFacts): boolean => shapes.includes(shape);

/** What speaks for a label in a slot that holds labels. */
export const LABEL_FEATURES: readonly Feature<LabelFacts>[] = [
  { feature: 'given by a recogniser', points: 4, example: 'SPEAKER_00', holds: has('numbered') },
  { feature: 'written as a name', points: 2, example: 'Ana', holds: has('strong') },
  { feature: 'in lower case', points: 1, example: 'ana', holds: has('weak') },
  { feature: 'some other text', points: -2, example: 'The one thing', holds: has('odd') },
  { feature: 'no label', points: -3, example: 'Okay. Right', holds: has('no') },
  { feature: 'a field', points: -9, example: 'Note', holds: has('field') },
  { feature: 'two words or more', points: 1, example: 'Ana Ruiz', holds: ({ shape, words }) => shape === 'strong' && words > 1 },
  { feature: 'comes again', points: 2, example: 'ana … ana', holds: ({ count }) => count > 1 },
  { feature: 'comes three times', points: 1, example: 'ana … ana … ana', holds: ({ count }) => count > 2 },
  { feature: 'stands with a time', points: 2, example: '0:03 Ana', holds: ({ slot }) => hasTime(slot) },
  { feature: 'stands in marks', points: 1, example: '**Ana**', holds: ({ slot }) => slot.startsWith('*') || slot === 'voice' },
  { feature: 'labels head most rows', points: 1, example: 'Ana: … Bo: …',
    holds: ({ dominant, slot }) => dominant && !slot.includes('N/w') },
];

const LABEL_THRESHOLD = 3;

const LONGEST_UNREADABLE = 60;

/** Whether a text that is no name stands where the others' names stand: in a line of its own, directly above a time. */
const isUnreadable = (row: SpeechRow, { below, blankAbove, blankBelow }: Neighbours, labels: LearnedLabels): boolean =>
  (row.kind === 'text' || row.kind === 'number') && row.end - row.start <= LONGEST_UNREADABLE && below?.kind === 'time' && blankAbove && !blankBelow && labels.slots.has('N/T');

/** What stands at the head of a row, by the labels of its text. */
export function readHeadOf(row: SpeechRow, around: Neighbours, labels: LearnedLabels): HeadReading {
  if (isUnreadable(row, around, labels)) return 'unknown';
  const slot = slotOf(row, around);
  if (slot === null || row.name === null || !labels.slots.has(slot) || !canBeLabel(row, slot, around)) return 'words';
  const { shape, words, clean } = row.name;
  const points = pointsOf(LABEL_FEATURES, { shape, words, count: labels.counts.get(clean) ?? 0, slot, dominant: labels.dominant });
  if (points >= LABEL_THRESHOLD) return 'label';
  const isForm = hasTime(slot) || slot.startsWith('*');
  return isForm && shape !== 'field' && shape !== 'side' && (isOwnLine(slot) || words <= 4) ? 'unknown' : 'words';
}
