import { describe, expect, it } from 'vitest';

import { useHosts } from './driver/use-hosts.ts';

const openHost = useHosts();
const note = 'note.md';
const open = (text: string) => openHost({ files: { [note]: text, 'other.md': 'other\n' }, tabs: [note] });

describe('the editor of the host', () => {
  it('takes one transaction back with one Ctrl+Z, and typing before it stays', async () => {
    const host = await open('first\nsecond\nthird\n');
    await host.putCursorAtLine('first');
    await host.type(' typed');
    await host.evaluate(({ app }) => {
      app.workspace.activeEditor?.editor?.transaction({
        changes: [
          { from: { line: 1, ch: 0 }, text: 'A ' },
          { from: { line: 2, ch: 0 }, to: { line: 2, ch: 5 }, text: 'B' },
        ],
      });
    });
    expect(await host.editorText()).toBe('first typed\nA second\nB\n');
    await host.press('Control+z');
    expect(await host.editorText()).toBe('first typed\nsecond\nthird\n');
    await host.press('Control+y');
    expect(await host.editorText()).toBe('first typed\nA second\nB\n');
  });

  it('keeps the cursor at its words when something is inserted above', async () => {
    const host = await open('above\nhere\n');
    await host.putCursorAtLine('here');
    await host.evaluate(({ app }) => app.workspace.activeEditor?.editor?.replaceRange('one\ntwo\n', { line: 0, ch: 0 }));
    await host.type('!');
    expect(await host.editorText()).toBe('one\ntwo\nabove\nhere!\n');
  });

  it('turns offsets into positions and back, also beyond the ends', async () => {
    const host = await open('ab\ncd');
    const found = await host.evaluate(({ app }) => {
      const editor = app.workspace.activeEditor?.editor;
      return [editor?.offsetToPos(4), editor?.offsetToPos(99), editor?.posToOffset({ line: 1, ch: 99 }), editor?.posToOffset({ line: 9, ch: 0 })];
    });
    expect(found).toEqual([{ line: 1, ch: 1 }, { line: 1, ch: 2 }, 5, 5]);
  });

  it('stores what was typed within two seconds, and at once when the tab is closed', async () => {
    const host = await open('text\n');
    await host.putCursorAtLine('text');
    await host.type(' a');
    expect(await host.readNote(note)).toBe('text\n');
    await expect.poll(() => host.readNote(note), { timeout: 2_500 }).toBe('text a\n');
    await host.type('b');
    await host.closeTab('note');
    await expect.poll(() => host.readNote(note), { timeout: 500 }).toBe('text ab\n');
  });

  it('takes in what is written into the file, beside what is being typed', async () => {
    const host = await open('top\n\nbottom\n');
    await host.putCursorAtLine('bottom');
    await host.type(' typed');
    await host.evaluate(async ({ app }) => {
      const file = app.workspace.getActiveFile();
      if (file !== null) await app.vault.process(file, (text) => `written\n${text}`);
    });
    await expect.poll(() => host.editorText()).toBe('written\ntop\n\nbottom typed\n');
    await host.type('!');
    await expect.poll(() => host.readNote(note), { timeout: 4_000 }).toBe('written\ntop\n\nbottom typed!\n');
  });

  it('shows in a second tab of the note what was typed in the first, once it is stored', async () => {
    const host = await open('text\n');
    await host.openNote('other.md', { newTab: true });
    await host.openNote(note);
    await expect.poll(() => host.editorText()).toBe('text\n');
    await host.putCursorAtLine('text');
    await host.type(' more');
    await host.page.locator('.workspace-tab-header').first().click();
    await expect.poll(() => host.editorText(), { timeout: 4_000 }).toBe('text more\n');
  });

  it('renders the note for reading: check boxes, links and headings, without comments', async () => {
    const host = await open('# Title\n\n- [x] done\n- [ ] open [[other|see]] ^id1\n\n%% hidden %%\n\n%%\nalso hidden\n%%\n\n**bold** <b>text</b>\n');
    await host.press('Control+e');
    const view = host.page.locator('.workspace-leaf.mod-active .markdown-reading-view');
    await view.locator('h1').waitFor();
    expect(await view.locator('.task-list-item').allTextContents()).toEqual(['done', 'open see']);
    expect(await view.locator('strong').textContent()).toBe('bold');
    expect(await view.textContent()).not.toContain('hidden');
    await view.locator('a.internal-link').click();
    await expect.poll(() => host.evaluate(({ app }) => app.workspace.getActiveFile()?.path)).toBe('other.md');
  });
});
