import type { Editor, TFile } from 'obsidian';

import { captureNote } from '../capture/capture-note.ts';
import { defaultSettings } from '../capture/options.ts';
import { offlineEngine } from '../engines/offline/offline-engine.ts';
import { createEditorStore } from './editor-store.ts';
import { showReport } from './notices.ts';

/** Captures the note in an editor with the offline engine, and says what came of it. */
export async function summarizeNote(editor: Editor, file: TFile | null): Promise<void> {
  const options = { ...defaultSettings, note: file?.path ?? '', noteName: file?.basename ?? '', clock: () => performance.now() };
  showReport(await captureNote(createEditorStore(editor), { engine: offlineEngine, signal: new AbortController().signal }, options));
}
