import { describe, expect, it } from 'vitest';

import { useHosts } from './driver/use-hosts.ts';

const openHost = useHosts();
const files = { 'Inbox/one.md': 'one\n', 'two.md': '---\ntags: [a]\naliases: Second\n---\n# Two\n\n- [ ] task ^t1\n\n[[one]]\n' };

describe('the vault of the host', () => {
  it('loses nothing of changes that are made at the same time', async () => {
    const host = await openHost({ files, tabs: [] });
    const text = await host.evaluate(async ({ app }) => {
      const file = app.vault.getFileByPath('Inbox/one.md');
      if (file === null) return '';
      await Promise.all(Array.from({ length: 50 }, (_, index) => app.vault.process(file, (text) => `${text}${index}\n`)));
      return app.vault.read(file);
    });
    expect(text).toBe(`one\n${Array.from({ length: 50 }, (_, index) => `${index}\n`).join('')}`);
  });

  it('announces creating, changing, renaming and deleting, and keeps its tree', async () => {
    const host = await openHost({ files, tabs: [] });
    const heard = await host.evaluate(async ({ app: { vault } }) => {
      const events: string[] = [];
      for (const name of ['create', 'modify', 'delete'] as const) vault.on(name as 'create', (file) => events.push(`${name} ${file.path}`));
      vault.on('rename', (file, oldPath) => events.push(`rename ${oldPath} to ${file.path}`));
      const file = await vault.create('Inbox/new.md', 'x');
      await vault.modify(file, 'y');
      await vault.rename(file, 'Archive/old.md');
      events.push(`${file.basename} in ${file.parent?.path ?? ''}`);
      await vault.delete(file);
      return [...events, ...vault.getMarkdownFiles().map(({ path }) => path)];
    });
    expect(heard).toEqual([
      'create Inbox/new.md', 'modify Inbox/new.md', 'rename Inbox/new.md to Archive/old.md', 'old in Archive', 'delete Archive/old.md',
      'Inbox/one.md', 'two.md',
    ]);
  });

  it('announces what is there as created to plugins that do not wait for the layout', async () => {
    const main = `module.exports = class extends require('obsidian').Plugin {
      onload() {
        const early = (window.early = []);
        const late = (window.late = []);
        this.app.vault.on('create', (file) => early.push(file.path));
        this.app.workspace.onLayoutReady(() => this.app.vault.on('create', (file) => late.push(file.path)));
      }
    };`;
    const host = await openHost({ files, tabs: [], main });
    const heard = await host.page.evaluate(() => {
      const { early, late } = window as unknown as { readonly early: string[]; readonly late: string[] };
      return [early.sort(), late];
    });
    expect(heard).toEqual([['Inbox', 'Inbox/one.md', 'two.md'], []]);
  });

  it('keeps the configuration out of the tree and within reach of the adapter', async () => {
    const host = await openHost({ files: { ...files, '.obsidian/daily-notes.json': '{"folder":"Inbox"}' }, tabs: [] });
    const found = await host.evaluate(async ({ app: { vault, internalPlugins } }) => [
      vault.getFiles().length,
      await vault.adapter.exists('.obsidian/daily-notes.json'),
      await vault.adapter.read(`${vault.configDir}/daily-notes.json`),
      internalPlugins.getPluginById('daily-notes')?.instance.options,
    ]);
    expect(found).toEqual([2, true, '{"folder":"Inbox"}', { folder: 'Inbox' }]);
  });

  it('knows frontmatter, links, tasks and where a link leads', async () => {
    const host = await openHost({ files, tabs: [] });
    const found = await host.evaluate(({ app: { metadataCache } }) => {
      const cache = metadataCache.getCache('two.md');
      return [
        cache?.frontmatter?.['aliases'] as unknown, cache?.headings?.[0]?.heading, cache?.listItems?.[0]?.task, cache?.listItems?.[0]?.id, cache?.links?.[0]?.link,
        metadataCache.getFirstLinkpathDest('one', 'two.md')?.path,
      ];
    });
    expect(found).toEqual(['Second', 'Two', ' ', 't1', 'one', 'Inbox/one.md']);
  });

  it('refuses a secret with a name that the app refuses, and keeps secrets out of the vault', async () => {
    const host = await openHost({ files, tabs: [] });
    const found = await host.evaluate((host) => {
      const { secretStorage } = host.app;
      secretStorage.setSecret('my-key', 'sk-123');
      let refused = '';
      try {
        secretStorage.setSecret('My key', 'x');
      } catch (error) {
        refused = String(error);
      }
      return [refused, secretStorage.getSecret('my-key'), secretStorage.getSecret('other'), secretStorage.listSecrets(), JSON.stringify(host.snapshot().files).includes('sk-123')];
    });
    expect(found).toEqual(['Error: Invalid secret ID.', 'sk-123', null, ['my-key'], false]);
  });
});
