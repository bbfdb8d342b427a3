import { MarkdownView, type App, type TFile } from 'obsidian';

import { findSource, type ItemReference } from '../../capture/find-source.ts';
import { readNote } from '../../capture/read-note.ts';
import { showNotice } from '../notices/notice-with-buttons.ts';
import { sayFailure } from '../notices/say-report.ts';
import { viewsOf } from '../stores/note-store.ts';

/** The note that holds the item's section: this one, or the one that the task links to. */
function originOf(app: App, file: TFile, item: ItemReference, holdsSection: boolean): TFile {
  if (holdsSection || item.kind !== 'task' || item.origin === null) return file;
  return app.metadataCache.getFirstLinkpathDest(item.origin, file.path) ?? file;
}

/** A view that edits a note, opened where there is none. */
async function editNote(app: App, file: TFile): Promise<MarkdownView | null> {
  const active = app.workspace.getActiveViewOfType(MarkdownView);
  const leaf = (active?.file?.path === file.path ? active : viewsOf(app, file.path)[0])?.leaf ?? app.workspace.getLeaf(false);
  const shown = leaf.view instanceof MarkdownView && leaf.view.file?.path === file.path && leaf.view.getMode() === 'source';
  if (!shown) await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  app.workspace.setActiveLeaf(leaf, { focus: true });
  return leaf.view instanceof MarkdownView ? leaf.view : null;
}

/** Selects the words of the transcript from which an item comes. */
export async function showSource(app: App, file: TFile, text: string, item: ItemReference): Promise<void> {
  const holdsSection = readNote(text).sections.sections.some(({ id }) => id === item.sectionId);
  const view = await editNote(app, originOf(app, file, item, holdsSection));
  if (view === null) return;
  const { editor } = view;
  const source = findSource(readNote(editor.getValue()), item);
  if ('failure' in source) {
    showNotice(sayFailure(source.failure));
    return;
  }
  const range = { from: editor.offsetToPos(source.start), to: editor.offsetToPos(source.end) };
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, true);
  editor.focus();
}
