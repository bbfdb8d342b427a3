import type { TFile } from 'obsidian';

import { showNotice } from '../notices/notice-with-buttons.ts';
import type { PluginContext } from '../plugin-context.ts';
import { texts } from '../texts/texts.ts';

/** Offers, once on a device, to do by itself what the user did by hand in a daily note. */
export function offerRunOnClose({ device, isDaily, switchRunOnClose }: PluginContext, file: TFile): void {
  if (device.offered || device.runOnClose || !isDaily(file.path)) return;
  device.offered = true;
  const words = texts().runOnClose;
  const turnOn = (): void => {
    switchRunOnClose(true);
    showNotice(words.turnedOn);
  };
  showNotice(words.offer, [{ text: words.turnOn, onClick: turnOn }, { text: words.notNow, onClick: () => undefined }], true);
}
