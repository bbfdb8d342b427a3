import { describe, expect, it } from 'vitest';

import { useHosts } from './driver/use-hosts.ts';
import { DAILY, ONE_MEETING, OTHER, SAMPLE_NOTE, vault } from './samples.ts';

const openHost = useHosts();

describe('the first run', () => {
  it('gives minutes with nothing set up, and offers to run by itself from then on', async () => {
    const host = await openHost(vault());
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    expect(await host.waitForNotice(/^Summarized/u)).toContain('“DNS between data centers”');
    const text = await host.editorText();
    expect(text).toMatch(/%% DEBRIEF_START [a-z2-7]{6} %%\n\n\*\*Summary \(offline draft\):\*\* /u);
    await host.waitForNotice(/^Summarize new transcripts automatically/u);
    await host.page.getByRole('button', { name: 'Turn on' }).click();
    await host.waitForNotice(/summarized when you close a daily note/u);
    expect(await host.evaluate(({ app }) => app.local.get('debrief-run-on-close'))).toBe(true);
  });

  it('offers that once only', async () => {
    const host = await openHost(vault({ [DAILY]: SAMPLE_NOTE }));
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarize new transcripts automatically/u);
    await host.page.getByRole('button', { name: 'Not now' }).click();
    await host.runCommand('Summarize all new transcripts in this note');
    await host.waitForNotice(/^Summarized “Price import”/u);
    expect((await host.notices()).filter((text) => text.startsWith('Summarize new transcripts automatically'))).toHaveLength(1);
  });

  it('is one step to undo: Ctrl+Z gives the note back', async () => {
    const host = await openHost(vault());
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    await host.putCursorAtLine('Daily notes');
    await host.press('Control+z');
    expect(await host.editorText()).toBe(ONE_MEETING);
    await host.press('Control+Shift+z');
    expect(await host.editorText()).toContain('DEBRIEF_START');
  });

  it('is taken out by the notice, and by the command after more was written', async () => {
    const host = await openHost(vault());
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    await host.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await host.waitForNotice(/^Removed 1 summary/u);
    expect(await host.editorText()).toBe(ONE_MEETING);
    await host.runCommand('Summarize all new transcripts in this note');
    await host.page.waitForFunction(() => debriefHost.notices.filter((text) => text.startsWith('Summarized')).length === 2);
    await host.putCursorAtLine('Wrote up the');
    await host.type(' And went home.');
    await host.runCommand('Undo last summary');
    await host.page.waitForFunction(() => debriefHost.notices.filter((text) => text.startsWith('Removed')).length === 2);
    expect(await host.editorText()).toBe(ONE_MEETING.replace('sent it around.', 'sent it around. And went home.'));
  });
});

describe('the commands', () => {
  it('are listed only where they apply', async () => {
    const host = await openHost({ ...vault(), tabs: [OTHER] });
    const ours = async (): Promise<string[]> => (await host.listCommands('Debrief: ')).filter((name) => name.startsWith('Debrief')).sort();
    expect(await ours()).toEqual([]);
    await host.openNote(DAILY);
    await host.putCursorAtLine('Robin Vale: Right');
    expect(await ours()).toEqual(['Debrief: Summarize all new transcripts in this note', 'Debrief: Summarize transcript']);
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    await host.putCursorAtLine('Robin Vale: Right');
    expect(await ours()).toEqual(['Debrief: Redo minutes for this transcript', 'Debrief: Summarize transcript', 'Debrief: Undo last summary']);
    await host.putCursorAtLine('* Ask the network team');
    expect(await ours()).toContain('Debrief: Jump to source in transcript');
  });

  it('ask before edited minutes are overwritten', async () => {
    const host = await openHost(vault());
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    await host.putCursorAtLine('Ask the network team');
    await host.type(' Mine.');
    await host.runCommand('Redo minutes for this transcript');
    await host.page.getByRole('button', { name: 'Keep my edits' }).click();
    expect(await host.editorText()).toContain('Mine.');
    await host.putCursorAtLine('Mine.');
    await host.runCommand('Redo minutes for this transcript');
    await host.page.getByRole('button', { name: 'Overwrite', exact: true }).click();
    await host.page.waitForFunction(() => debriefHost.notices.filter((text) => text.startsWith('Summarized')).length === 2);
    expect(await host.editorText()).not.toContain('Mine.');
  });

  it('show minutes of selected text that is no transcript, to be copied or put below', async () => {
    const prose = 'We spoke about the move of the ferry terminal and agreed that the old pier stays open until the autumn storms are over. Robin will ask the harbour office by Friday.';
    const host = await openHost(vault({ [DAILY]: `# Notes\n\n${prose}\n` }));
    await host.putCursorAtLine('We spoke');
    await host.press('Control+a');
    await host.runCommand('Summarize transcript');
    const shown = host.page.locator('.debrief-minutes');
    await shown.waitFor();
    expect(await shown.textContent()).toContain('doesn’t look like a transcript');
    expect(await host.editorText()).toBe(`# Notes\n\n${prose}\n`);
    await host.page.getByRole('button', { name: 'Insert below selection' }).click();
    expect(await host.editorText()).toMatch(/by Friday\.\n\n\*\*Summary \(offline draft\):\*\* /u);
    await host.press('Control+z');
    expect(await host.editorText()).toBe(`# Notes\n\n${prose}\n`);
  });

  it('select the words in the transcript from which an item comes, from the section and from its task in another note', async () => {
    const host = await openHost({ ...vault(), ...{ files: { ...vault().files, '.obsidian/plugins/debrief/data.json': JSON.stringify({ me: ['Tobias'] }) } } });
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
    await host.putCursorAtLine('* Ask the network team');
    await host.runCommand('Jump to source in transcript');
    const selected = (): Promise<string> => host.evaluate(({ app }) => app.workspace.activeEditor?.editor?.getSelection() ?? '');
    expect(await selected()).toContain('ask the network team first');
    const task = /^- \[ \] .*ams4.*$/mu.exec(await host.editorText())?.[0] ?? '';
    expect(task).toContain('[[2026-03-12#^');
    await host.openNote(OTHER);
    await host.putCursorAtLine('Nothing today');
    await host.press('Enter');
    await host.type(task);
    await host.runCommand('Jump to source in transcript');
    await host.page.waitForFunction((path) => debriefHost.app.tabs.getActiveFile()?.path === path, DAILY);
    expect(await selected()).toContain("I'll add the record for ams4");
  });
});

describe('the buttons', () => {
  it('of a daily note’s header tells how many transcripts are new, and summarizes them; other notes have none', async () => {
    const host = await openHost(vault({ [DAILY]: SAMPLE_NOTE, 'Plans.md': SAMPLE_NOTE }));
    const button = host.page.locator('.workspace-leaf.mod-active .debrief-header-button');
    await button.waitFor();
    expect(await button.textContent()).toBe('2');
    await button.click();
    await host.waitForNotice(/^Summarized 2 meetings/u);
    await host.page.waitForFunction(() => document.querySelector('.debrief-badge')?.textContent === '');
    await host.openNote('Plans.md');
    await host.page.waitForTimeout(300);
    expect(await button.count()).toBe(0);
  });

  it('of the ribbon summarizes what is new, and says so where there is nothing', async () => {
    const host = await openHost({ ...vault(), tabs: [OTHER] });
    const ribbon = host.page.getByRole('button', { name: 'Summarize new transcripts' }).first();
    await ribbon.click();
    await host.waitForNotice(/^No transcript found/u);
    await host.openNote(DAILY);
    await ribbon.click();
    await host.waitForNotice(/^Summarized/u);
  });

  it('of the menus of a note and of the editor do the same', async () => {
    const host = await openHost(vault({ [DAILY]: SAMPLE_NOTE }));
    await host.putCursorAtLine('Robin Vale: Right');
    await host.page.locator('.workspace-leaf.mod-active .cm-line', { hasText: 'Robin Vale: Right' }).click({ button: 'right' });
    await host.page.locator('.menu-item', { hasText: 'Summarize transcript' }).click();
    await host.waitForNotice(/^Summarized “DNS/u);
    await host.page.getByRole('button', { name: 'Not now' }).click();
    await host.page.getByText('Summarized “').click();
    await host.page.locator('.workspace-leaf.mod-active').getByRole('button', { name: 'More options' }).click();
    await host.page.locator('.menu-item', { hasText: 'Summarize new transcripts' }).click();
    await host.waitForNotice(/^Summarized “Price import/u);
  });
});

describe('settings that cannot be read', () => {
  it('fall back, and a notice says which', async () => {
    const host = await openHost(vault({ [DAILY]: ONE_MEETING, '.obsidian/plugins/debrief/data.json': '{"engine":"cloud","me":["Robin"]}' }));
    expect(await host.waitForNotice(/couldn’t be read/u)).toContain('engine');
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/^Summarized/u);
  });
});
