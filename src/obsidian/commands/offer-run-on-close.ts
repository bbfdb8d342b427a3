import type { TFile } from 'obsidian';

import { showNotice } from '../notices/notice-with-buttons.ts';
import type { PluginContext } from '../plugin-context.ts';

/** Offers, once on a device, to do by itself what the user did by hand in a daily note. */
export function offerRunOnClose({ device, isDaily, switchRunOnClose }: PluginContext, file: TFile): void {
  if (device.offered || device.runOnClose || !isDaily(file.path)) return;
  device.offered = true;
  const turnOn = (): void => {
    switchRunOnClose(true);
    showNotice('Debrief now runs when you close a daily note on this device. You can turn that off in its settings.');
  };
  const text = 'Shall Debrief do this by itself when you close a daily note? It writes beside new transcripts only, and each time you can undo it.';
  showNotice(text, [{ text: 'Turn on', onClick: turnOn }, { text: 'Not now', onClick: () => undefined }], true);
}
