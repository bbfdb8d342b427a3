import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import type { ReceivedRequest } from './driver/scripted-server.ts';
import { useHosts } from './driver/use-hosts.ts';
import { ANSWER, DAILY, ONE_MEETING, openServer, serverSettings, vault } from './samples.ts';

const openHost = useHosts();
const KEY = 'sk-test-4f9a1c7e2b';

const start = (address: string, more: Record<string, unknown> = {}): Parameters<typeof openHost>[0] => ({
  ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(address) }),
  secrets: { 'work-key': KEY },
  ...more,
});

const chats = (requests: readonly ReceivedRequest[]): ReceivedRequest[] => requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/chat/completions'));

async function summarize(host: Host): Promise<void> {
  await host.putCursorAtLine('Robin Vale: Right');
  await host.runCommand('Summarize transcript');
}

async function agree(host: Host): Promise<void> {
  await host.page.locator('.debrief-question').getByRole('button', { name: 'Use it' }).click();
}

/** Fails where the key is in anything that is stored, shown or logged. */
async function expectNoKey(host: Host, logged: readonly string[]): Promise<void> {
  const kept = await host.evaluate((handle) => ({ ...handle.snapshot(), secrets: null, notices: handle.notices, shown: document.body.innerHTML }));
  expect(JSON.stringify(kept)).not.toContain(KEY);
  expect(logged.join('\n')).not.toContain(KEY);
}

function log(host: Host): string[] {
  const logged: string[] = [];
  host.page.on('console', (message) => logged.push(message.text()));
  host.page.on('pageerror', (error) => logged.push(`${error.message} ${error.stack ?? ''}`));
  return logged;
}

describe('a server', () => {
  it('is set up in the settings by clicks and keys; its key goes to the secret storage and to the server, and nowhere else', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openHost({ ...vault(), secrets: { 'work-key': KEY } });
    const logged = log(host);
    await host.openSettings();
    const setting = (name: string) => host.page.locator('.setting-item', { has: host.page.getByText(name, { exact: true }) });
    await setting('Engine').locator('select').selectOption('openai');
    await setting('Server').click();
    await setting('Server address').locator('input').fill(server.address);
    await setting('Model').locator('input').fill('scripted');
    await setting('API key').getByRole('button').click();
    await host.page.getByRole('button', { name: 'Use', exact: true }).click();
    expect(await host.page.getByText('runs on this device; nothing leaves it').count()).toBe(0);
    await host.page.keyboard.press('Escape');
    const data = async (): Promise<unknown> => JSON.parse((await host.readNote('.obsidian/plugins/debrief/data.json')) ?? '{}');
    await expect.poll(data).toMatchObject({ engine: 'openai', serverAddress: server.address, model: 'scripted', keyName: 'work-key' });
    await summarize(host);
    await agree(host);
    await host.waitForNotice(/^Summarized/u);
    expect(chats(server.requests)[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
    await host.openSettings();
    await setting('Server').click();
    expect(await host.page.getByText('runs on this device; nothing leaves it').count()).toBe(1);
    await expectNoKey(host, logged);
  });

  it('gets nothing before the user was told what goes where, and is remembered then', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openHost(start(server.address));
    await summarize(host);
    const question = host.page.locator('.debrief-question');
    await question.waitFor();
    expect(await question.textContent()).toContain(new URL(server.address).host);
    expect(await question.textContent()).toContain('nothing leaves it');
    expect(await question.textContent()).toMatch(/~[\d,]+ tokens to/u);
    expect(server.requests).toEqual([]);
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(server.requests).toEqual([]);
    expect(await host.editorText()).toBe(ONE_MEETING);
    await summarize(host);
    await agree(host);
    await host.waitForNotice(/^Summarized/u);
    expect(await host.editorText()).toContain('The network team is asked first.');
    expect(chats(server.requests)[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
    await host.runCommand('Redo minutes for this transcript');
    await host.page.waitForFunction(() => debriefHost.notices.filter((text) => /^Summarized|already/u.test(text)).length === 2);
    expect(await question.count()).toBe(0);
  });

  it('is said to cost what the prices in the settings come to, before and after', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openHost({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), secrets: { 'work-key': KEY } });
    await host.openSettings();
    const setting = (name: string) => host.page.locator('.setting-item', { has: host.page.getByText(name, { exact: true }) });
    await setting('Server').click();
    await setting('Input price per 1M tokens').locator('input').fill('2,5');
    await setting('Output price per 1M tokens').locator('input').fill('10');
    await setting('Currency').locator('input').fill('€');
    await host.page.keyboard.press('Escape');
    const data = async (): Promise<unknown> => JSON.parse((await host.readNote('.obsidian/plugins/debrief/data.json')) ?? '{}');
    await expect.poll(data).toMatchObject({ inputPrice: 2.5, outputPrice: 10, currency: '€' });
    await summarize(host);
    expect(await host.page.locator('.debrief-question').textContent()).toMatch(/Estimated cost: 0\.\d+ €\./u);
    await agree(host);
    await host.waitForNotice(/^Summarized.* About 0\.00075 € \(at your prices\)\./u);
  });

  it('that refuses the app’s origin is asked past that, and nothing is shown of it', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }), allowsPages: false });
    const host = await openHost(start(server.address));
    host.expectErrors(/CORS|Failed to load resource|net::ERR_FAILED/u);
    const logged = log(host);
    await summarize(host);
    await agree(host);
    await host.waitForNotice(/^Summarized/u);
    expect(await host.editorText()).toContain('The network team is asked first.');
    expect(chats(server.requests)).toHaveLength(1);
    expect((await host.evaluate((handle) => handle.requests)).length).toBe(1);
    await expectNoKey(host, logged);
  });

  it('that is down leaves the note as it was, and says where to look', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    await server.close();
    const host = await openHost(start(server.address));
    host.expectErrors(/Failed to load resource|net::ERR|502|500/u);
    const logged = log(host);
    await summarize(host);
    await agree(host);
    const text = await host.waitForNotice(/Nothing was written/u);
    expect(text).toContain(new URL(server.address).host);
    expect(await host.editorText()).toBe(ONE_MEETING);
    await expectNoKey(host, logged);
  });

  it('that does not take the key leaves the note as it was, and its words do not show the key', async () => {
    const server = await openServer({ reply: () => ({ status: 401, error: { message: `Incorrect API key provided: ${KEY}`, type: 'invalid_request_error', code: 'invalid_api_key' } }) });
    const host = await openHost(start(server.address));
    host.expectErrors(/401/u);
    const logged = log(host);
    await summarize(host);
    await agree(host);
    expect(await host.waitForNotice(/rejected your API key/u)).toContain('Nothing was written');
    expect(await host.editorText()).toBe(ONE_MEETING);
    expect(chats(server.requests)).toHaveLength(1);
    await expectNoKey(host, logged);
  });

  it('that is not named is asked for, and nothing is sent', async () => {
    const host = await openHost(vault({ [DAILY]: ONE_MEETING, ...serverSettings('') }));
    await summarize(host);
    expect(await host.waitForNotice(/No server set up yet/u)).toContain('Nothing was sent');
    expect(await host.editorText()).toBe(ONE_MEETING);
  });
});
