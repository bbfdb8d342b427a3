import type { NoteStore } from '../../src/capture/store.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import type { Edit } from '../../src/text/edit.ts';
import type { TextRange } from '../arbitrary/edit.ts';

/** A note in memory that tells what was laid on it. */
export interface MemoryStore extends NoteStore {
  /** The present text. */
  text: string;
  /** All edits that were laid on it, those of one change together. */
  readonly changes: (readonly Edit[])[];
  /** Where what the insertions put in stands now, sorted and joined where they touch. */
  insertedRanges(): readonly TextRange[];
}

/** Where a range stands after an insertion of `length` characters at `at`: one inside of it makes it longer. */
function moved({ start, end }: TextRange, at: number, length: number): TextRange {
  if (at <= start) return { start: start + length, end: end + length };
  return at < end ? { start, end: end + length } : { start, end };
}

function withInsertions(ranges: readonly TextRange[], edits: readonly Edit[]): TextRange[] {
  let present = [...ranges];
  let shift = 0;
  for (const { start, replacement } of [...edits].sort((one, other) => one.start - other.start)) {
    const at = start + shift;
    const { length } = replacement;
    present = [...present.map((range) => moved(range, at, length)), { start: at, end: at + length }];
    shift += length;
  }
  return present;
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

/** Keeps a note in memory; the ranges hold only as long as all that is laid on it is insertions. */
export function createMemoryStore(initial: string): MemoryStore {
  let ranges: TextRange[] = [];
  const store: MemoryStore = {
    text: initial,
    changes: [],
    insertedRanges: () => joined(ranges),
    read: () => Promise.resolve({ text: store.text }),
    change(decide) {
      const decision = decide(store.text);
      if ('refusal' in decision) return Promise.resolve({ failure: decision.refusal });
      const text = applyEdits(store.text, decision.edits);
      if (text === null) throw new Error('the edits do not fit the text they were planned on');
      ranges = withInsertions(ranges, decision.edits);
      store.changes.push(decision.edits);
      const changed = text !== store.text;
      store.text = text;
      return Promise.resolve({ changed });
    },
  };
  return store;
}
