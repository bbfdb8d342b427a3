import { captureNote } from '../../src/capture/capture-note.ts';
import { defaultSettings, type CaptureOptions } from '../../src/capture/options.ts';
import type { CaptureReport } from '../../src/capture/report.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';

const defaults: CaptureOptions = { ...defaultSettings, note: '2026-03-12.md', noteName: '2026-03-12', clock: () => 0 };

export interface Captured {
  readonly store: MemoryStore;
  readonly text: string;
  readonly report: CaptureReport;
}

/** Captures a text, or what a store holds, with an engine. */
export async function capture(note: string | MemoryStore, engine: Engine, options: Partial<CaptureOptions> = {}): Promise<Captured> {
  const store = typeof note === 'string' ? createMemoryStore(note) : note;
  const report = await captureNote(store, { engine, signal: new AbortController().signal }, { ...defaults, ...options });
  return { store, text: store.text, report };
}
