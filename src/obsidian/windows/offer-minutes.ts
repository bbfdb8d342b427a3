import type { App } from 'obsidian';

import { showNotice } from '../notices/notice-with-buttons.ts';
import { MinutesWindow, type OfferedMinutes } from './minutes-window.ts';

/** Puts a text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  try {
    await activeWindow.navigator.clipboard.writeText(text);
    showNotice('Copied the minutes.');
  } catch {
    showNotice('The minutes could not be copied: the system did not let Debrief use the clipboard. Mark them in the window and copy them by hand.');
  }
}

/** Shows minutes that were not written. */
export function openMinutes(app: App, minutes: OfferedMinutes): void {
  new MinutesWindow(app, minutes, (text) => void copyText(text)).open();
}
