import { describe, expect, it } from 'vitest';

import { captureNote } from '../../../src/capture/capture-note.ts';
import { defaultSettings } from '../../../src/capture/options.ts';
import { readNote } from '../../../src/capture/read-note.ts';
import { findMeetings } from '../../../src/capture/states.ts';
import { undoNote } from '../../../src/capture/undo-note.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { hashesOf, isWantedOnClose } from '../../../src/obsidian/close/wanted-meetings.ts';
import { createMemoryStore } from '../memory-store.ts';
import { SAMPLE_NOTE } from '../sample-note.ts';

const wanted = (text: string, known: readonly string[] = []): boolean[] => findMeetings(readNote(text)).map((meeting) => isWantedOnClose(meeting, new Set(known)));
const hashes = (text: string): string[] => findMeetings(readNote(text)).flatMap(hashesOf);

async function captured(text: string): Promise<string> {
  const store = createMemoryStore(text);
  await captureNote(store, { engine: offlineEngine, signal: new AbortController().signal }, { ...defaultSettings, note: 'n.md', noteName: 'n', clock: () => 0 });
  return store.text;
}

describe('a meeting of a closed note', () => {
  it('gets minutes where it has none', () => {
    expect(wanted(SAMPLE_NOTE)).toEqual([true, true]);
  });

  it('gets none again where it has them', async () => {
    expect(wanted(await captured(SAMPLE_NOTE))).toEqual([false, false]);
  });

  it('gets new ones where its transcript grew, not where the user edited them', async () => {
    const text = await captured(SAMPLE_NOTE);
    const grown = text.replace('Thanks everyone, bye.', 'Thanks everyone. One more thing, I will move the price list tomorrow. Bye.');
    expect(wanted(grown)).toEqual([true, false]);
    expect(wanted(grown.replace('**Summary (offline draft):**', '**Summary (offline draft):** My own words.'))).toEqual([false, false]);
  });

  it('gets none where minutes were made by hand', () => {
    const byHand = '\n\n**Action items:**\n\n- **Robin:** ask the supplier for a test message\n- **Ines:** check the retry setting\n';
    expect(wanted(`${SAMPLE_NOTE.slice(0, SAMPLE_NOTE.lastIndexOf('---'))}${byHand}`)).toEqual([true, false]);
  });

  it('gets none where they were taken out on this device, by undo or by hand', async () => {
    const store = createMemoryStore(await captured(SAMPLE_NOTE));
    const known = hashes(store.text);
    await undoNote(store, 'n.md');
    expect(store.text).toBe(SAMPLE_NOTE);
    expect(wanted(store.text, known)).toEqual([false, false]);
    expect(wanted(store.text, known.slice(0, 1))).toEqual([false, true]);
  });

  it('gets none where the marks of its section are damaged', async () => {
    const text = await captured(SAMPLE_NOTE);
    expect(wanted(text.replace(/%% DEBRIEF_END [^\n]*\n/u, ''))).toEqual([false, false]);
  });
});
