import assert from 'node:assert/strict';

import { browser } from '@wdio/globals';

import { editorText, openFresh, runCommand, setSettings, waitFor } from '../app.mjs';

describe('a note with transcripts', () => {
  beforeEach(async () => {
    await openFresh();
    await setSettings({ review: 'never' });
  });

  it('gets minutes by the command, and is as it was after one undo of the editor', async () => {
    const before = await editorText();
    await runCommand('summarize-all');
    await waitFor(editorText, /DEBRIEF_END/u);
    await browser.executeObsidian(({ app }) => {
      const { editor } = app.workspace.activeEditor;
      while (editor.getValue().includes('DEBRIEF_START')) editor.undo();
    });
    assert.equal(await editorText(), before);
  });

  it('is as it was after the command that takes the minutes out', async () => {
    const before = await editorText();
    await runCommand('summarize-all');
    await waitFor(editorText, /DEBRIEF_END/u);
    await runCommand('undo');
    await waitFor(editorText, /^(?![^]*DEBRIEF_)/u);
    assert.equal(await editorText(), before);
  });
});
