import { describe, expect, it } from 'vitest';

import type { HostHandle } from '../host/page/host-handle.ts';
import { useHosts } from './driver/use-hosts.ts';

const openHost = useHosts();
const files = { 'a.md': 'a\n', 'b.md': 'b\n', 'c.md': 'c\n' };

/** Starts to write down what the workspace announces; the list is kept in the page. */
function listen({ app: { workspace } }: HostHandle): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  workspace.on('layout-change', () => heard.push('layout-change'));
  workspace.on('active-leaf-change', () => heard.push('active-leaf-change'));
  workspace.on('file-open', (file) => heard.push(`file-open ${file?.path ?? 'none'}`));
  workspace.on('editor-change', (_editor, { file }) => heard.push(`editor-change ${file?.path ?? 'none'}`));
}

const heard = (): string[] => (window as unknown as { readonly heard: string[] }).heard;

describe('the workspace of the host', () => {
  it('announces opening, typing and closing', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    await host.evaluate(listen);
    await host.openNote('b.md', { newTab: true });
    await host.putCursorAtLine('b');
    await host.type('x');
    await host.closeTab('b');
    await host.page.waitForTimeout(50);
    const events = await host.page.evaluate(heard);
    expect(events.filter((name) => name.startsWith('file-open'))).toEqual(['file-open b.md', 'file-open a.md']);
    expect(events.filter((name) => name.startsWith('editor-change'))).toEqual(['editor-change b.md']);
    expect(events.filter((name) => name === 'active-leaf-change')).toHaveLength(2);
    expect(events.lastIndexOf('layout-change')).toBeGreaterThan(events.indexOf('file-open a.md'));
  });

  it('loads a tab only when it is looked at, and names its note before', async () => {
    const host = await openHost({ files, tabs: ['a.md', 'b.md'], activeTab: 0 });
    const look = ({ app, obsidian }: HostHandle) =>
      app.workspace.getLeavesOfType('markdown').map((leaf) => [leaf.isDeferred, leaf.view instanceof obsidian.MarkdownView, leaf.getViewState().state?.['file']]);
    expect(await host.evaluate(look)).toEqual([[false, true, 'a.md'], [true, false, 'b.md']]);
    await host.page.locator('.workspace-tab-header', { hasText: 'b' }).click();
    await expect.poll(() => host.evaluate(look)).toEqual([[false, true, 'a.md'], [false, true, 'b.md']]);
  });

  it('announces the note of a deferred tab once it is loaded, and not before', async () => {
    const host = await openHost({ files, tabs: ['a.md', 'b.md'], activeTab: 0 });
    await host.evaluate(listen);
    await host.page.locator('.workspace-tab-header', { hasText: 'b' }).click();
    await expect.poll(() => host.page.evaluate(heard)).toEqual(['active-leaf-change', 'file-open b.md', 'layout-change']);
  });

  it('leaves no editor behind when tabs are opened and closed', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    const cycle = async (): Promise<void> => {
      await host.openNote('b.md', { newTab: true });
      await host.closeTab('b');
    };
    await cycle();
    const before = { memory: await host.countMemory(), listeners: await host.evaluate((handle) => handle.listenerCount()) };
    for (let round = 0; round < 10; round += 1) await cycle();
    expect(await host.evaluate((handle) => handle.listenerCount())).toBe(before.listeners);
    expect(await host.page.locator('.cm-editor').count()).toBe(1);
    expect((await host.countMemory()).listeners).toBeLessThanOrEqual(before.memory.listeners + 10);
  });

  it('lets plugins finish at a quit, and starts again with notes, tabs, secrets and what is kept on the device', async () => {
    const host = await openHost({ files, tabs: ['a.md', 'b.md'], activeTab: 1 });
    await host.evaluate(({ app }) => {
      app.secretStorage.setSecret('key', 's');
      app.workspace.on('quit', (tasks) => {
        tasks.add(async () => {
          await sleep(20);
          app.saveLocalStorage('seen', { quit: true });
        });
      });
    });
    await host.restart();
    const kept = await host.evaluate(({ app }) => [app.loadLocalStorage('seen'), app.secretStorage.getSecret('key'), app.workspace.getActiveFile()?.path]);
    expect(kept).toEqual([{ quit: true }, 's', 'b.md']);
  });

  it('fails a test on an error in an event handler, and runs the other handlers', async () => {
    const host = await openHost({ files, tabs: [] });
    host.expectErrors(/planted/u);
    const ran = await host.evaluate(({ app }) => {
      let others = 0;
      app.workspace.on('resize', () => {
        throw new Error('planted');
      });
      app.workspace.on('resize', () => { others += 1; });
      app.workspace.trigger('resize');
      return others;
    });
    expect(ran).toBe(1);
    await expect.poll(() => host.errorCount()).toBe(1);
  });
});
