import { describe, expect, it } from 'vitest';

import type { HostHandle } from '../host/page/host-handle.ts';
import { useHosts } from './driver/use-hosts.ts';

const openHost = useHosts();
const files = { 'a.md': 'one two three\n', 'b.md': 'b\n' };

/** Loads a second plugin that puts a button, a menu entry and the like everywhere, and writes into a notice what was chosen. */
async function plant({ app, obsidian }: HostHandle): Promise<void> {
  const { MarkdownView, Notice, Plugin } = obsidian;
  const say = (text: string) => new Notice(text, 0);
  class Planted extends Plugin {
    override onload(): void {
      this.addRibbonIcon('captions', 'Planted ribbon', () => say('ribbon'));
      this.addStatusBarItem().setText('planted status');
      this.addCommand({ id: 'plain', name: 'Plain', callback: () => say('plain') });
      this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
      this.addCommand({ id: 'selected', name: 'On selection', editorCheckCallback: (checking, editor) => {
        if (!editor.somethingSelected()) return false;
        if (!checking) say(`selected ${editor.getSelection()}`);
        return true;
      } });
      this.registerEvent(this.app.workspace.on('editor-menu', (menu, editor) => {
        menu.addItem((item) => item.setTitle('Planted editor entry').setIcon('captions').onClick(() => say(`line ${editor.getCursor().line}`)));
      }));
      this.registerEvent(this.app.workspace.on('file-menu', (menu, file) => {
        menu.addItem((item) => item.setTitle('Planted file entry').onClick(() => say(`file ${file.path}`)));
      }));
      this.app.workspace.getActiveViewOfType(MarkdownView)?.addAction('captions', 'Planted action', () => say('action'));
    }
  }
  const plugin = new Planted(app as never, { id: 'planted', name: 'Planted', author: '', version: '1.0.0', minAppVersion: '1.0.0', description: '' });
  Object.assign(window, { planted: plugin });
  plugin.load();
}

describe('what a plugin adds in the host', () => {
  it('stands in ribbon, status bar, view header and menus, and answers to clicks', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    await host.evaluate(plant);
    const { page } = host;
    await page.getByRole('button', { name: 'Planted ribbon' }).click();
    await page.getByRole('button', { name: 'Planted action' }).click();
    await page.locator('.workspace-leaf.mod-active .cm-line').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Planted editor entry' }).click();
    await page.locator('.nav-file-title[data-path="b.md"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Planted file entry' }).click();
    expect(await host.visibleNotices()).toEqual(['ribbon', 'action', 'line 0', 'file b.md']);
    expect(await page.locator('.status-bar').textContent()).toBe('planted status');
  });

  it('offers a command by what its check says', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    await host.evaluate(plant);
    expect(await host.listCommands('planted')).toEqual(['Planted: Plain']);
    await host.evaluate(({ app }) => app.workspace.activeEditor?.editor?.setSelection({ line: 0, ch: 4 }, { line: 0, ch: 7 }));
    expect(await host.listCommands('planted')).toEqual(['Planted: Plain', 'Planted: On selection']);
    await host.runCommand('On selection');
    await host.waitForNotice(/^selected two$/u);
  });

  it('goes when the plugin is unloaded, listeners included', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    const before = await host.evaluate((handle) => handle.listenerCount());
    const items = await host.page.locator('.status-bar-item').count();
    await host.evaluate(plant);
    expect(await host.evaluate((handle) => handle.listenerCount())).toBe(before + 2);
    await host.evaluate(() => {
      (window as unknown as { planted: { unload(): void } }).planted.unload();
    });
    expect(await host.evaluate((handle) => handle.listenerCount())).toBe(before);
    expect(await host.page.getByRole('button', { name: 'Planted ribbon' }).count()).toBe(0);
    expect(await host.page.locator('.status-bar-item').count()).toBe(items);
    expect(await host.listCommands('planted')).toEqual([]);
  });

  it('is within reach of a thumb on a phone, where there is no status bar', async () => {
    const host = await openHost({ files, tabs: ['a.md'], device: 'phone' });
    await host.evaluate(plant);
    await host.page.getByRole('button', { name: 'Ribbon' }).tap();
    await host.page.getByRole('menuitem', { name: 'Planted ribbon' }).tap();
    await host.waitForNotice(/^ribbon$/u);
    expect(await host.page.locator('.status-bar').count()).toBe(0);
    expect(await host.evaluate(({ obsidian }) => [obsidian.Platform.isMobile, obsidian.Platform.isDesktopApp])).toEqual([true, false]);
    expect(await host.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('links a secret by its name only', async () => {
    const host = await openHost({ files, tabs: [] });
    await host.evaluate(({ app, obsidian: { Modal, SecretComponent, Setting } }) => {
      const modal = new Modal(app as never);
      modal.setTitle('Planted').open();
      new Setting(modal.contentEl).setName('Key').addComponent((element) => new SecretComponent(app as never, element).onChange((name) => {
        modal.titleEl.setText(`linked ${name}`);
      }) as never);
    });
    await host.page.getByRole('button', { name: 'Link...' }).click();
    await host.page.getByPlaceholder('Name').fill('my-key');
    await host.page.getByPlaceholder('Secret').fill('sk-456');
    await host.page.getByRole('button', { name: 'Save' }).click();
    await host.page.getByText('linked my-key').waitFor();
    expect(await host.evaluate(({ app }) => app.secretStorage.getSecret('my-key'))).toBe('sk-456');
    expect(await host.page.content()).not.toContain('sk-456');
  });

  it('is named when the host has not got it', async () => {
    const host = await openHost({ files, tabs: [] });
    const said = await host.evaluate(({ obsidian }) => {
      try {
        return String(obsidian.HoverPopover);
      } catch (error) {
        return String(error);
      }
    });
    expect(said).toContain("has no 'HoverPopover' of obsidian");
  });
});
