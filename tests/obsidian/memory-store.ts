import type { NoteStore } from '../../src/capture/store.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';

/** A note in memory. */
export function createMemoryStore(text: string): NoteStore & { text: string } {
  const store = {
    text,
    read: () => Promise.resolve({ text: store.text }),
    change: (decide: Parameters<NoteStore['change']>[0]): ReturnType<NoteStore['change']> => {
      const decision = decide(store.text);
      if ('refusal' in decision) return Promise.resolve({ failure: decision.refusal });
      const after = applyEdits(store.text, decision.edits);
      if (after === null) throw new Error('the edits do not fit');
      const changed = after !== store.text;
      store.text = after;
      return Promise.resolve({ changed });
    },
  };
  return store;
}
