import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import { useHosts } from './driver/use-hosts.ts';
import { ANSWER, DAILY, ONE_MEETING, openServer, vault } from './samples.ts';

const openHost = useHosts();

const row = (host: Host, name: string) => host.page.locator('.setting-item', { has: host.page.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`, 'u') }) });

const openPage = async (host: Host, name: string): Promise<void> => row(host, name).click();
const back = async (host: Host): Promise<void> => host.page.locator('.setting-page-titlebar .clickable-icon').click();

async function data(host: Host): Promise<Record<string, unknown>> {
  return JSON.parse((await host.readNote('.obsidian/plugins/debrief/data.json')) ?? '{}') as Record<string, unknown>;
}

async function minutes(host: Host): Promise<string> {
  await host.putCursorAtLine('Robin Vale: Right');
  await host.runCommand('Summarize transcript');
  await host.waitForNotice(/^Summarized/u);
  return host.editorText();
}

describe('the settings', () => {
  it('show their pages, and each shows what it sets', async () => {
    const host = await openHost(vault());
    await host.openSettings();
    for (const [page, names] of [
      ['Minutes', ['Position', 'Hide transcripts', 'Quotes', 'Decisions', 'Open questions', 'Summary']],
      ['Tasks', ['Which become tasks', 'Format', 'Add the global filter', 'Headings for tasks']],
      ['Instructions', ['Language of the minutes', 'Your instructions', 'Add a meeting type']],
      ['Names and terms', ['Use names of this vault', 'Folders with notes on people', 'Folders with notes on projects', 'Jira project']],
    ] as const) {
      await openPage(host, page);
      for (const name of names) expect([name, await row(host, name).first().isVisible()]).toEqual([name, true]);
      await back(host);
    }
    expect(await row(host, 'Server').isVisible()).toBe(false);
  });

  it('change the next minutes: labels, lists, quotes, the format of tasks, the global filter of the Tasks plugin', async () => {
    const files = { [DAILY]: ONE_MEETING, '.obsidian/plugins/obsidian-tasks-plugin/data.json': JSON.stringify({ globalFilter: '#task' }) };
    const host = await openHost(vault(files));
    await host.openSettings();
    await openPage(host, 'Minutes');
    await row(host, 'Summary').locator('input').fill('In short');
    await row(host, 'Key points').first().locator('input[type=checkbox]').click();
    await row(host, 'Quotes').locator('select').selectOption('none');
    await back(host);
    await openPage(host, 'Tasks');
    expect(await row(host, 'Add the global filter').textContent()).toContain('“#task”');
    await row(host, 'Format').locator('select').selectOption('dataview');
    await row(host, 'Which become tasks').locator('select').selectOption('all');
    await host.press('Escape');
    await expect.poll(() => data(host)).toMatchObject({ labels: { summary: 'In short' }, hiddenLists: ['keyPoints'], evidence: 'none', taskFormat: 'dataview' });
    const text = await minutes(host);
    expect(text).toContain('**In short (offline draft):** ');
    expect(text).not.toContain('**Key points**');
    expect(text).not.toMatch(/^ {4}"/mu);
    expect(text).toMatch(/^- \[ \] \*\*Tobias Quint:\*\* Add the record for ams4 \(\[\[.*\]\]\) #task \[due:: 2026-03-13\] \^/mu);
    expect(text).not.toContain('📅');
  });

  it('add and remove kinds of meeting', async () => {
    const host = await openHost(vault());
    await host.openSettings();
    await openPage(host, 'Instructions');
    await row(host, 'Add a meeting type').click();
    await row(host, 'Words or tag').locator('input').fill('DNS');
    await row(host, 'Match by').locator('select').selectOption('heading');
    await expect.poll(() => data(host)).toMatchObject({ kinds: [{ name: '', by: 'heading', match: 'DNS', instructions: '' }] });
    await host.page.locator('.extra-setting-button').click();
    await expect.poll(() => row(host, 'Words or tag').count()).toBe(0);
    await expect.poll(() => data(host)).toMatchObject({ kinds: [] });
  });

  it('let a server be tested and its models be chosen', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER.replace(/^.*$/u, '{"word":"yes"}') }) });
    const host = await openHost(vault());
    await host.openSettings();
    await row(host, 'Engine').locator('select').selectOption('openai');
    await openPage(host, 'Server');
    await row(host, 'Provider').locator('select').selectOption('ollama');
    await expect.poll(() => data(host)).toMatchObject({ serverAddress: 'http://127.0.0.1:11434/v1' });
    await row(host, 'Server address').locator('input').fill(server.address);
    await row(host, 'Model').locator('.extra-setting-button').click();
    await host.page.locator('.prompt .suggestion-item', { hasText: 'scripted' }).click();
    await host.page.waitForFunction(() => (debriefHost.app.disk.look('.obsidian/plugins/debrief/data.json')?.text ?? '').includes('scripted'));
    await row(host, 'Test the server').getByRole('button').click();
    await host.page.getByText('Supports structured output').waitFor();
    expect(await row(host, 'Test the server').textContent()).toContain('1 model available.');
    await host.page.locator('.setting-page-titlebar .clickable-icon').click();
    expect(await row(host, 'Server').textContent()).toContain('scripted');
  });

  it('that cannot be read fall back each alone, and that is said', async () => {
    const settings = { engine: 'cloud', evidence: 'none', labels: { summary: 'In short' }, kinds: 'many' };
    const host = await openHost(vault({ [DAILY]: ONE_MEETING, '.obsidian/plugins/debrief/data.json': JSON.stringify(settings) }));
    expect(await host.waitForNotice(/couldn’t be read/u)).toContain('engine, kinds');
    expect(await minutes(host)).toContain('**In short (offline draft):** ');
  });

  it('in a file that is no JSON fall back as a whole', async () => {
    const host = await openHost(vault({ [DAILY]: ONE_MEETING, '.obsidian/plugins/debrief/data.json': '{ "engine": "openai", ' }));
    expect(await host.waitForNotice(/couldn’t be read/u)).toContain('data.json');
    expect(await minutes(host)).toContain('**Summary (offline draft):** ');
  });
});

describe('the language of the app', () => {
  it('is that of commands, notices and settings', async () => {
    const host = await openHost({ ...vault(), language: 'de' });
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Transkript zusammenfassen');
    expect(await host.waitForNotice(/zusammengefasst[,.]/u)).toContain('„DNS between data centers“ zusammengefasst');
    expect(await host.page.getByRole('button', { name: 'Rückgängig', exact: true }).count()).toBe(1);
    expect(await host.editorText()).toContain('**Summary (offline draft):** ');
    await host.openSettings();
    await openPage(host, 'Aufgaben');
    expect(await row(host, 'Globalen Filter anfügen').isVisible()).toBe(true);
  });

  it('is that of failures too', async () => {
    const host = await openHost({ ...vault({ [DAILY]: `---\ndebrief: off\n---\n\n${ONE_MEETING.replace(/^---\n[^]*?\n---\n/u, '')}` }), language: 'de' });
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Transkript zusammenfassen');
    expect(await host.waitForNotice(/debrief: off/u)).toMatch(/^Übersprungen/u);
  });
});
