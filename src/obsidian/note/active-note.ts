import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';

import { readNote, type ReadNote } from '../../capture/read-note.ts';
import { withoutTexts } from '../../capture/review/regroup.ts';
import type { Place } from './choose-meetings.ts';

/** The note before the user. */
export interface ActiveNote {
  readonly file: TFile;
  readonly text: string;
  /** Null in reading view. */
  readonly editor: Editor | null;
}

function ofView(view: MarkdownView): ActiveNote | null {
  if (view.file === null) return null;
  const editing = view.getMode() === 'source';
  return { file: view.file, text: editing ? view.editor.getValue() : view.getViewData(), editor: editing ? view.editor : null };
}

/** The active note: in a tab, or in a card that has an editor. Null where there is none. */
export function activeNote(app: App): ActiveNote | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view !== null) return ofView(view);
  const info = app.workspace.activeEditor;
  if (info?.editor === undefined || info.file === null) return null;
  return { file: info.file, text: info.editor.getValue(), editor: info.editor };
}

/** The active note, else the one that was active last: for buttons that take the focus away from it. */
export function recentNote(app: App): ActiveNote | null {
  const active = activeNote(app);
  if (active !== null) return active;
  const view = app.workspace.getMostRecentLeaf()?.view;
  return view instanceof MarkdownView ? ofView(view) : null;
}

/** The caret or the selection of an editor, as offsets. */
export function placeOf(editor: Editor): Place {
  return { from: editor.posToOffset(editor.getCursor('from')), to: editor.posToOffset(editor.getCursor('to')) };
}

/** Reads notes, and the one read last for nothing: the palette asks for every command. */
export class NoteReader {
  private last: ReadNote | null = null;

  /** @param notTranscripts the texts that the user said are no transcripts, by their hashes */
  constructor(private readonly notTranscripts: () => ReadonlySet<string>) {}

  read(text: string): ReadNote {
    if (this.last?.text !== text) this.last = readNote(text);
    return withoutTexts(this.last, this.notTranscripts());
  }
}
