import type { TFile } from 'obsidian';

import { readNote } from '../../capture/read-note.ts';
import { findMeetings } from '../../capture/states.ts';
import { hashesOf } from '../close/wanted-meetings.ts';
import { showNotice } from '../notices/notice-with-buttons.ts';
import { sayUndone } from '../notices/say-report.ts';
import type { PluginContext } from '../plugin-context.ts';
import { createNoteStore } from '../stores/note-store.ts';

/**
 * Takes sections out of a note again, and remembers that their meetings are not to be captured by themselves.
 *
 * @param only the ids of the sections; null for all
 */
export async function undoRun(context: PluginContext, file: TFile, only: ReadonlySet<string> | null): Promise<void> {
  const { undoNote } = await import('../../capture/undo-note.ts');
  const store = createNoteStore(context.app, file);
  const read = await store.read();
  if (!('failure' in read)) {
    const meetings = findMeetings(readNote(read.text)).filter(({ section }) => section !== null && (only?.has(section.id) ?? true));
    context.device.rememberMeetings(meetings.flatMap(hashesOf));
  }
  const report = await undoNote(store, file.path, only);
  if (report.error === null && context.lastRun?.path === file.path) context.lastRun = null;
  showNotice(sayUndone(report));
}
