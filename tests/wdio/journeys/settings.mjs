import assert from 'node:assert/strict';

import { $, $$, browser } from '@wdio/globals';

import { editorText, openFresh, runCommand, setSettings, waitFor } from '../app.mjs';

describe('the settings', () => {
  beforeEach(() => openFresh());

  it('show their pages, and what is set there is written', async () => {
    await browser.executeObsidian(({ app }) => {
      app.setting.open();
      app.setting.openTabById('debrief');
    });
    const names = await $$('.setting-item-name').map((element) => element.getText());
    for (const name of ['Engine', 'Minutes', 'Tasks', 'Instructions', 'Names and terms']) assert.ok(names.includes(name), `${name} is missing among ${names.join(', ')}`);
    await $('.modal-close-button').click();
    await setSettings({ review: 'never', labels: { summary: 'In short' }, taskFormat: 'dataview' });
    await runCommand('summarize-all');
    assert.match(await waitFor(editorText, /DEBRIEF_END/u), /\*\*In short:\*\*/u);
  });

  it('that cannot be read fall back, and that is said', async () => {
    await setSettings({ engine: 'cloud', review: 'never' });
    const notice = await $('.notice*=couldn’t be read');
    await notice.waitForExist({ timeout: 10_000 });
    assert.match(await notice.getText(), /engine/u);
  });
});
