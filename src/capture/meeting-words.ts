import type { TranscriptMark } from '../text/fingerprint.ts';
import type { TranscriptMemory } from '../section/marker.ts';

/** What parts the transcripts of one meeting in the text that goes to an engine. */
export const PART_BREAK = '\n\n';

/** The text of a meeting: its transcripts' own texts in order. */
export const meetingText = (texts: readonly string[]): string => texts.join(PART_BREAK);

/** How the words of a meeting as remembered lie in the meeting as it is now. */
export interface WordShift {
  /** The present place of a remembered word; null where its transcript, or that part of it, is gone. */
  readonly present: (word: number) => number | null;
  /** All of its places: a copy of a transcript may stand beside one that has changed. */
  readonly places: (word: number) => readonly number[];
  /** Whether a word of the present meeting was not there before. */
  readonly isNew: (word: number) => boolean;
}

interface Part {
  /** Words of the present meeting before this transcript, and its own. */
  readonly base: number;
  readonly words: number;
  /** The range of its words that were there before, and how far they moved; null for a new transcript. */
  readonly known: { readonly from: number; readonly to: number } | null;
}

/** The remembered words of a transcript of which something still stands in the present one, and how far they moved. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** The present transcript that a remembered one has become. */
interface FoundPart {
  readonly index: number;
  readonly isWhole: boolean;
  /** Whether words were put before what is remembered. */
  readonly grewBefore: boolean;
}

function findPart(memory: TranscriptMemory, marks: readonly TranscriptMark[], taken: ReadonlySet<number>): FoundPart | null {
  const free = (test: (mark: TranscriptMark) => boolean): number => marks.findIndex((mark, index) => !taken.has(index) && test(mark));
  const whole = free((mark) => mark.full === memory.full);
  if (whole >= 0) return { index: whole, isWhole: true, grewBefore: false };
  const head = free((mark) => mark.beginsAs(memory));
  if (head >= 0) return { index: head, isWhole: false, grewBefore: false };
  const tail = free((mark) => mark.endsAs(memory));
  return tail < 0 ? null : { index: tail, isWhole: false, grewBefore: true };
}

/** Lays remembered transcripts beside present ones, each of which is taken by one of them. */
class WordLayout {
  readonly known = new Map<number, { from: number; to: number }>();
  readonly moves: Move[] = [];
  private readonly taken = new Set<number>();
  private readonly bases: readonly number[];

  constructor(private readonly marks: readonly TranscriptMark[]) {
    this.bases = runningSums(marks.map(({ words }) => words));
  }

  /** @param remembered the words of the meeting as remembered that stand before this transcript */
  take(memory: TranscriptMemory, remembered: number): FoundPart | null {
    const part = findPart(memory, this.marks, this.taken);
    if (part === null) return null;
    const words = this.marks[part.index]?.words ?? 0;
    const base = this.bases[part.index] ?? 0;
    this.taken.add(part.index);
    const from = part.grewBefore ? Math.max(0, words - memory.words) : 0;
    const by = base + (part.grewBefore ? words - memory.words : 0) - remembered;
    this.known.set(part.index, { from: base + from, to: base + (part.grewBefore ? words : Math.min(words, memory.words)) });
    this.moves.push({ from: Math.max(remembered, base - by), to: Math.min(remembered + memory.words, base + words - by), by });
    return part;
  }

  parts(): Part[] {
    return this.marks.map((mark, index): Part => ({ base: this.bases[index] ?? 0, words: mark.words, known: this.known.get(index) ?? null }));
  }
}

/**
 * Lays the remembered transcripts of a meeting beside the present ones. A transcript that begins as before kept its first words and may
 * have grown behind; one that only ends as before kept its last. Where one stands as it was, others that begin or end like it are changed
 * copies of it.
 */
export function compareWords(memories: readonly TranscriptMemory[], marks: readonly TranscriptMark[]): WordShift {
  const layout = new WordLayout(marks);
  const before = runningSums(memories.map(({ words }) => words));
  const found = memories.map((memory, index) => layout.take(memory, before[index] ?? 0));
  memories.forEach((memory, index) => {
    if (found[index]?.isWhole === true) while (layout.take(memory, before[index] ?? 0) !== null);
  });
  const parts = layout.parts();
  const places = (word: number): number[] => layout.moves.flatMap(({ from, to, by }) => (word >= from && word < to ? [word + by] : []));
  return { present: (word) => places(word)[0] ?? null, places, isNew: (word) => isNewWord(parts, word) };
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    const before = sum;
    sum += value;
    return before;
  });
}

function isNewWord(parts: readonly Part[], word: number): boolean {
  const part = parts.find(({ base, words }) => word >= base && word < base + words);
  if (part === undefined) return false;
  return part.known === null || word < part.known.from || word >= part.known.to;
}
