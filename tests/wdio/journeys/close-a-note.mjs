import assert from 'node:assert/strict';

import { browser } from '@wdio/globals';

import { DAILY, openFresh, readNote, setSettings, waitFor } from '../app.mjs';

describe('a daily note that is edited and closed', () => {
  it('gets minutes by itself, where that is turned on', async () => {
    await openFresh();
    await browser.executeObsidian(({ app }) => app.saveLocalStorage('debrief-run-on-close', true));
    await setSettings({ review: 'never' });
    await browser.executeObsidian(({ app }) => app.workspace.activeEditor.editor.focus());
    await browser.keys(['Control', 'End']);
    await browser.keys('Bye.');
    await browser.executeObsidian(({ app }) => app.workspace.activeLeaf.detach());
    const text = await waitFor(() => readNote(DAILY), /DEBRIEF_END/u);
    assert.match(text, /Bye\./u);
  });
});
