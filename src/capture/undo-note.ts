import type { Failure } from '../engines/engine.ts';
import { lineAfter } from './line-after.ts';
import type { NoteStore } from './store.ts';
import { planUndo, type UndoPlan } from './undo.ts';

/** What came of an undo: what went and what stayed, by its line in the note as it is now, or why nothing was done. */
export type UndoReport = { readonly note: string; readonly error: Failure } | { readonly note: string; readonly error: null; readonly undone: UndoPlan };

/** A note's name as its task lines link to it: the file name without `.md`. */
const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.md$/iu, '');

/**
 * Takes Debrief's own text out of a note again.
 *
 * @param only the ids of the sections that go; null for all
 */
export async function undoNote(store: NoteStore, note: string, only: ReadonlySet<string> | null = null): Promise<UndoReport> {
  let undone: UndoPlan = { edits: [], sectionsRemoved: 0, tasksRemoved: 0, tasksElsewhere: 0, kept: [] };
  const outcome = await store.change((present) => {
    const plan = planUndo(present, only, nameOf(note));
    const moved = lineAfter(present, plan.edits);
    undone = { ...plan, kept: plan.kept.map((text) => ({ ...text, line: moved(text.line) })) };
    return { edits: undone.edits };
  });
  return 'failure' in outcome ? { note, error: outcome.failure } : { note, error: null, undone };
}
