import type { Failure } from '../engines/engine.ts';
import type { Edit } from '../text/edit.ts';

/** What is to happen to a note's present text: edits, or nothing with a reason. No edits: it stays as it is. */
export type Decision = { readonly edits: readonly Edit[] } | { readonly refusal: Failure };

/** What came of it: the failure is the decision's refusal, or the store's own. */
export type ChangeOutcome = { readonly changed: boolean } | { readonly failure: Failure };

/**
 * Where a note lives: a file, an editor, a vault. `change` reads the present text, hands it to `decide` and lays the edits on that very
 * text, with nothing in between; with no edits or a refusal it writes nothing.
 */
export interface NoteStore {
  read(): Promise<{ readonly text: string } | { readonly failure: Failure }>;
  change(decide: (present: string) => Decision): Promise<ChangeOutcome>;
}
