import type { App } from 'obsidian';

import { showNotice } from '../notices/notice-with-buttons.ts';
import { MinutesWindow, type OfferedMinutes } from './minutes-window.ts';
import { texts } from '../texts/texts.ts';

/** Puts a text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  try {
    await activeWindow.navigator.clipboard.writeText(text);
    showNotice(texts().report.copied);
  } catch {
    showNotice(texts().report.notCopied);
  }
}

/** Shows minutes that were not written. */
export function openMinutes(app: App, minutes: OfferedMinutes): void {
  new MinutesWindow(app, minutes, (text) => void copyText(text)).open();
}
