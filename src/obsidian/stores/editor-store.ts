import type { Editor, EditorChange } from 'obsidian';

import type { ChangeOutcome, Decision, NoteStore } from '../../capture/store.ts';

/** What a store needs of an editor. */
export type WritableEditor = Pick<Editor, 'getValue' | 'offsetToPos' | 'transaction'>;

/** A note that stands in an open editor. All edits of one change are one undo step; cursor and selection move with their text. */
export function createEditorStore(editor: WritableEditor): NoteStore {
  return {
    read: () => Promise.resolve({ text: editor.getValue() }),
    change: (decide) => Promise.resolve(changeEditor(editor, decide(editor.getValue()))),
  };
}

function changeEditor(editor: WritableEditor, decision: Decision): ChangeOutcome {
  if ('refusal' in decision) return { failure: decision.refusal };
  if (decision.edits.length === 0) return { changed: false };
  const changes = decision.edits.map(
    ({ start, end, replacement }): EditorChange => ({ from: editor.offsetToPos(start), to: editor.offsetToPos(end), text: replacement }),
  );
  editor.transaction({ changes });
  return { changed: true };
}
