import { describe, expect, it } from 'vitest';

import { serveScript } from './driver/scripted-server.ts';
import { useHosts } from './driver/use-hosts.ts';
import { WALL } from './samples.ts';

const openHost = useHosts();
const files = { 'a.md': 'a\n' };

describe('the windows of the host', () => {
  it('list in the palette only what applies', async () => {
    const host = await openHost({ files: { 'a.md': `${WALL}\n` }, tabs: ['a.md'] });
    expect(await host.listCommands('summarize')).toContain('Debrief: Summarize transcript');
    await host.press('Control+e');
    expect(await host.listCommands('toggle reading')).toEqual(['Toggle reading view']);
    await host.closeTab('a');
    expect(await host.listCommands('summarize')).toEqual([]);
    expect(await host.listCommands('toggle reading')).toEqual([]);
  });

  it('take a command by keys alone', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    await host.press('Control+p');
    await host.type('light dark');
    await host.press('Enter');
    expect(await host.evaluate(({ app }) => app.isDarkMode())).toBe(true);
  });

  it('show a notice until its time is over or it is clicked, and let it change', async () => {
    const host = await openHost({ files, tabs: [] });
    await host.evaluate(({ obsidian: { Notice } }) => {
      new Notice('short', 100);
      new Notice('stays', 0).setMessage('changed');
    });
    await expect.poll(() => host.visibleNotices()).toEqual(['changed']);
    await host.page.locator('.notice').click();
    expect(await host.visibleNotices()).toEqual([]);
    expect(await host.notices()).toEqual(['short', 'stays', 'changed']);
  });

  it('give the focus back to the note when a window is closed with Escape', async () => {
    const host = await openHost({ files, tabs: ['a.md'] });
    await host.putCursorAtLine('a');
    await host.evaluate(({ app, obsidian: { Modal } }) => {
      new Modal(app as never).setTitle('A window').open();
    });
    await host.page.getByRole('dialog').waitFor();
    await host.type('not into the note');
    await host.press('Escape');
    await host.type('b');
    expect(await host.editorText()).toBe('ab\n');
  });

  it('draw settings from their definitions, check what is entered and store it', async () => {
    const host = await openHost({ files, tabs: [] });
    await host.evaluate(({ app, obsidian: { PluginSettingTab } }) => {
      const plugin = app.plugins.getPlugin('debrief');
      if (plugin === null) throw new Error('The plugin is off.');
      plugin.settings = { remote: false, name: '' };
      class Tab extends PluginSettingTab {
        override getSettingDefinitions() {
          const isRemote = () => (this as unknown as { plugin: { settings: { remote: boolean } } }).plugin.settings.remote;
          return [
            { type: 'group' as const, heading: 'Engine', items: [
              { name: 'Remote', control: { type: 'toggle' as const, key: 'remote' } },
              { name: 'Name', visible: isRemote, control: { type: 'text' as const, key: 'name', validate: (value: string) => (value.includes(' ') ? 'No blanks.' : undefined) } },
            ] },
          ];
        }
      }
      app.setting.removeTab(new Tab(app as never, plugin));
      app.setting.addTab(new Tab(app as never, plugin), { ...plugin.manifest, name: 'Planted' });
    });
    await host.openSettings('Planted');
    const row = (name: string) => host.page.locator('.setting-item', { hasText: name });
    expect(await row('Name').isVisible()).toBe(false);
    await row('Remote').locator('.checkbox-container').click();
    await row('Name').locator('input').fill('a b');
    await row('Name').getByText('No blanks.').waitFor();
    await row('Name').locator('input').fill('ab');
    await expect.poll(() => host.readNote('.obsidian/plugins/debrief/data.json')).toBe('{\n  "remote": true,\n  "name": "ab"\n}');
  });

  it('turn the plugin off and on: its commands go and come', async () => {
    const host = await openHost({ files: { 'a.md': `${WALL}\n` }, tabs: ['a.md'] });
    await host.openSettings('General');
    const toggle = host.page.locator('.setting-item', { hasText: 'Community plugin' }).locator('.checkbox-container');
    await toggle.click();
    await host.press('Escape');
    expect(await host.listCommands('summarize')).toEqual([]);
    await host.openSettings('General');
    await toggle.click();
    await host.press('Escape');
    expect(await host.listCommands('summarize')).toContain('Debrief: Summarize transcript');
  });
});

describe('the network of the host', () => {
  it('lets a page fetch only what the server allows, and requestUrl fetch past that', async () => {
    const server = await serveScript({ reply: () => ({ status: 401, error: { message: 'no key' } }), allowsPages: false });
    const host = await openHost({ files, tabs: [] });
    host.expectErrors(/CORS|net::ERR_FAILED/u);
    const answers = await host.evaluate(async ({ obsidian: { requestUrl } }, address) => {
      const fetched = await fetch(`${address}/models`).then((response) => response.status, String);
      const asked = await requestUrl({ url: `${address}/chat/completions`, method: 'POST', body: '{}', throw: false });
      const thrown = await requestUrl({ url: `${address}/chat/completions`, method: 'POST', body: '{}' }).then(() => 'answer', String);
      const outside = await requestUrl('https://example.org/').then(() => 'answer', () => 'refused');
      return [fetched, asked.status, asked.json as unknown, thrown, outside];
    }, server.address);
    await server.close();
    expect(answers).toEqual(['TypeError: Failed to fetch', 401, { error: { message: 'no key' } }, 'Error: Request failed, status 401', 'refused']);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models', 'POST /v1/chat/completions', 'POST /v1/chat/completions']);
  });

  it('streams the answers of the scripted server to a page that may read them', async () => {
    const server = await serveScript({ reply: (_request, turn) => ({ content: `answer ${turn} `.repeat(10) }) });
    const host = await openHost({ files, tabs: [] });
    const text = await host.evaluate(async (_handle, address) => {
      const response = await fetch(`${address}/chat/completions`, { method: 'POST', headers: { authorization: 'Bearer x' }, body: '{"stream":true}' });
      return response.text();
    }, server.address);
    await server.close();
    expect(text.match(/"delta":\{"content"/gu)?.length).toBe(3);
    expect(text).toContain('data: [DONE]');
  });
});
