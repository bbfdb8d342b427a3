import { describe, expect, it } from 'vitest';

import { captureNote } from '../../src/capture/capture-note.ts';
import { defaultSettings } from '../../src/capture/options.ts';
import { readNote } from '../../src/capture/read-note.ts';
import type { NoteStore } from '../../src/capture/store.ts';
import { undoNote } from '../../src/capture/undo-note.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { createMemoryStore } from '../obsidian/memory-store.ts';
import { SAMPLE_NOTE } from '../obsidian/sample-note.ts';

const options = { ...defaultSettings, note: 'n.md', noteName: 'n', clock: () => 0 };
const tools = { engine: offlineEngine, signal: new AbortController().signal };

describe('only some meetings of a note', () => {
  it('are captured where only they are wanted', async () => {
    const store = createMemoryStore(SAMPLE_NOTE);
    const report = await captureNote(store, { ...tools, wanted: ({ title }) => title === 'Price import' }, options);
    expect(report.meetings.map(({ title, result }) => [title, result])).toEqual([['Price import', 'written']]);
    expect(readNote(store.text).sections.sections).toHaveLength(1);
  });

  it('are undone by the ids of their sections; the others stay to the byte', async () => {
    const store = createMemoryStore(SAMPLE_NOTE);
    await captureNote(store, { ...tools, wanted: ({ title }) => title !== 'Price import' }, options);
    const first = store.text;
    const report = await captureNote(store, tools, options);
    const id = report.meetings.find(({ result }) => result === 'written')?.id ?? '';
    await undoNote(store, 'n.md', new Set([id]));
    expect(store.text).toBe(first);
    await undoNote(store, 'n.md');
    expect(store.text).toBe(SAMPLE_NOTE);
  });

  it('are not written any more where the run was stopped while the note was being opened', async () => {
    const controller = new AbortController();
    const note = createMemoryStore(SAMPLE_NOTE);
    const store: NoteStore = {
      read: () => note.read(),
      change: (decide) => {
        controller.abort();
        return note.change(decide);
      },
    };
    const report = await captureNote(store, { ...tools, signal: controller.signal }, options);
    expect(report.meetings.map(({ error }) => error?.kind)).toEqual(['cancelled', 'cancelled']);
    expect(note.text).toBe(SAMPLE_NOTE);
  });
});
