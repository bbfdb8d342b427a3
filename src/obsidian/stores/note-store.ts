import { MarkdownView, type App, type Editor, type TFile, type WorkspaceLeaf } from 'obsidian';

import type { NoteStore } from '../../capture/store.ts';
import { createEditorStore } from './editor-store.ts';
import { createVaultStore } from './vault-store.ts';

/** The views that show a note, in the order in which they stand in the workspace; those not loaded yet left out. */
export function viewsOf(app: App, path: string): MarkdownView[] {
  const views: MarkdownView[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.file?.path === path) views.push(view);
  });
  return views;
}

/** The note that a tab or window shows, loaded or not yet; null where it shows none. */
export function pathIn(leaf: WorkspaceLeaf): string | null {
  if (leaf.view instanceof MarkdownView) return leaf.view.file?.path ?? null;
  const { type, state } = leaf.getViewState();
  const file = type === 'markdown' ? state?.['file'] : null;
  return typeof file === 'string' ? file : null;
}

/** The notes that stand in Markdown tabs and windows. */
export function openPaths(app: App): Set<string> {
  const paths = new Set<string>();
  app.workspace.iterateAllLeaves((leaf) => {
    const path = pathIn(leaf);
    if (path !== null) paths.add(path);
  });
  return paths;
}

export const isOpen = (app: App, path: string): boolean => openPaths(app).has(path);

/** The editor in which a note is being written: the active one first. */
function editorOf(app: App, file: TFile): Editor | null {
  const active = app.workspace.activeEditor;
  const reading = active instanceof MarkdownView && active.getMode() !== 'source';
  if (active?.editor !== undefined && active.file?.path === file.path && !reading) return active.editor;
  return viewsOf(app, file.path).find((view) => view.getMode() === 'source')?.editor ?? null;
}

/**
 * A note wherever it stands at each moment: in an open editor, else in the vault. A note that is opened or closed while its minutes are
 * made is written where it is then.
 */
export function createNoteStore(app: App, file: TFile): NoteStore {
  const present = async (): Promise<NoteStore> => {
    const editor = editorOf(app, file);
    if (editor !== null) return createEditorStore(editor);
    for (const view of viewsOf(app, file.path)) await view.save();
    return createVaultStore(app.vault, file);
  };
  return {
    read: async () => (await present()).read(),
    change: async (decide) => (await present()).change(decide),
  };
}
