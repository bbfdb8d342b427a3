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

/** The present transcript that a remembered one has become, and whether words were put before what is remembered. */
function findPart(memory: TranscriptMemory, marks: readonly TranscriptMark[], taken: ReadonlySet<number>): { index: number; grewBefore: boolean } | null {
  const free = (test: (mark: TranscriptMark) => boolean): number => marks.findIndex((mark, index) => !taken.has(index) && test(mark));
  const whole = free((mark) => mark.full === memory.full);
  if (whole >= 0) return { index: whole, grewBefore: false };
  const head = free((mark) => mark.beginsAs(memory));
  if (head >= 0) return { index: head, grewBefore: false };
  const tail = free((mark) => mark.endsAs(memory));
  return tail < 0 ? null : { index: tail, grewBefore: true };
}

/**
 * Lays the remembered transcripts of a meeting beside the present ones. A transcript that begins as before kept its first words and may
 * have grown behind; one that only ends as before kept its last.
 */
export function compareWords(memories: readonly TranscriptMemory[], marks: readonly TranscriptMark[]): WordShift {
  const taken = new Set<number>();
  const bases = runningSums(marks.map(({ words }) => words));
  const known = new Map<number, { from: number; to: number }>();
  const moves: Move[] = [];
  let remembered = 0;
  for (const memory of memories) {
    const part = findPart(memory, marks, taken);
    const words = part === null ? 0 : (marks[part.index]?.words ?? 0);
    if (part !== null) {
      taken.add(part.index);
      const base = bases[part.index] ?? 0;
      const from = part.grewBefore ? Math.max(0, words - memory.words) : 0;
      const by = base + (part.grewBefore ? words - memory.words : 0) - remembered;
      known.set(part.index, { from: base + from, to: base + (part.grewBefore ? words : Math.min(words, memory.words)) });
      moves.push({ from: Math.max(remembered, base - by), to: Math.min(remembered + memory.words, base + words - by), by });
    }
    remembered += memory.words;
  }
  const parts = marks.map((mark, index): Part => ({ base: bases[index] ?? 0, words: mark.words, known: known.get(index) ?? null }));
  return { present: (word) => moveWord(moves, word), isNew: (word) => isNewWord(parts, word) };
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    const before = sum;
    sum += value;
    return before;
  });
}

function moveWord(moves: readonly Move[], word: number): number | null {
  const move = moves.find(({ from, to }) => word >= from && word < to);
  return move === undefined ? null : word + move.by;
}

function isNewWord(parts: readonly Part[], word: number): boolean {
  const part = parts.find(({ base, words }) => word >= base && word < base + words);
  if (part === undefined) return false;
  return part.known === null || word < part.known.from || word >= part.known.to;
}
