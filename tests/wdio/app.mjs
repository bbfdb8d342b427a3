// What the journeys do in the app.
import { join } from 'node:path';

import { browser } from '@wdio/globals';

export const DAILY = 'Journal/2026-03-13.md';

const vault = join(import.meta.dirname, '../../examples/vault');

/** Starts the app with a fresh copy of the example vault, a note of it open. */
export async function openFresh(path = DAILY) {
  await browser.reloadObsidian({ vault });
  const page = await browser.getObsidianPage();
  await page.openFile(path);
}

export const runCommand = (id) => browser.executeObsidianCommand(`debrief:${id}`);

/** What a note holds on disk. */
export const readNote = (path = DAILY) => browser.executeObsidian(({ app }, name) => app.vault.adapter.read(name), path);

export const writeNote = (text, path = DAILY) => browser.executeObsidian(({ app }, name, content) => app.vault.adapter.write(name, content), path, text);

/** What the open editor holds. */
export const editorText = () => browser.executeObsidian(({ app }) => app.workspace.activeEditor?.editor?.getValue() ?? '');

/** Waits until a text holds something, and gives it. */
export async function waitFor(read, expression) {
  let text = '';
  await browser.waitUntil(async () => expression.test((text = await read())), { timeout: 20_000, timeoutMsg: `nothing matched ${String(expression)}` });
  return text;
}

/** Settings by hand, read again by the plugin. */
export const setSettings = (settings) =>
  browser.executeObsidian(async ({ app }, data) => {
    await app.vault.adapter.write(`${app.vault.configDir}/plugins/debrief/data.json`, JSON.stringify(data));
    await app.plugins.disablePlugin('debrief');
    await app.plugins.enablePlugin('debrief');
  }, settings);
