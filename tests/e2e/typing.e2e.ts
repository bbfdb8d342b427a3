import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import { useHosts } from './driver/use-hosts.ts';
import { allowed, ANSWER, DAILY, ONE_MEETING, openServer, OTHER, RECORDS, serverSettings, vault } from './samples.ts';

const openHost = useHosts();

/** A host whose server answers when the test says so. */
async function openSlow(more: Record<string, unknown> = {}): Promise<{ host: Host; asked: () => Promise<void>; answer: () => void }> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => { release = resolve; });
  let told = (): void => undefined;
  const arrived = new Promise<void>((resolve) => { told = resolve; });
  const server = await openServer({
    reply: () => {
      told();
      return { content: ANSWER, until: gate };
    },
  });
  const host = await openHost({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: allowed(server.address), ...more });
  return { host, asked: () => arrived, answer: () => { release(); } };
}

async function begin(host: Host, asked: () => Promise<void>): Promise<void> {
  await host.page.waitForFunction(() => debriefHost.app.workspace.activeEditor?.editor?.getValue().includes('Robin Vale: Right'));
  await host.putCursorAtLine('Robin Vale: Right');
  await host.runCommand('Summarize transcript');
  await asked();
}

const cursorLine = (host: Host): Promise<string> => host.evaluate(({ app }) => {
  const editor = app.workspace.activeEditor?.editor;
  return editor?.getLine(editor.getCursor().line) ?? '';
});

describe('while the engine works', () => {
  it('typing goes on, and every character of it stays; the writing is one step to undo', async () => {
    const { host, asked, answer } = await openSlow();
    await begin(host, asked);
    await host.putCursorAtLine('Wrote up the');
    await host.type(' Then lunch');
    await host.putCursorAtLine('Did these tasks');
    await host.type(' Yes.');
    answer();
    await host.waitForNotice(/^Summarized/u);
    await host.type(' Mostly.');
    const typed = ONE_MEETING.replace('sent it around.', 'sent it around. Then lunch').replace('your goals?', 'your goals? Yes. Mostly.');
    const text = await host.editorText();
    expect(text).toContain('your goals? Yes. Mostly.');
    expect(text).toContain('sent it around. Then lunch');
    expect(text).toContain('DEBRIEF_START');
    await host.runCommand('Undo last summary');
    await host.waitForNotice(/^Removed/u);
    expect(await host.editorText()).toBe(typed);
  });

  it('one Ctrl+Z takes the minutes out and leaves what was typed before', async () => {
    const { host, asked, answer } = await openSlow();
    await begin(host, asked);
    await host.putCursorAtLine('Wrote up the');
    await host.type(' Then lunch.');
    answer();
    await host.waitForNotice(/^Summarized/u);
    await host.press('Control+z');
    expect(await host.editorText()).toBe(ONE_MEETING.replace('sent it around.', 'sent it around. Then lunch.'));
  });

  it('the cursor, the selection and the scroll position stay with their text', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `Line ${String(index)} of the afternoon.`).join('\n\n');
    const { host, asked, answer } = await openSlow();
    await host.evaluate(({ app }, text) => { const editor = app.workspace.activeEditor?.editor; editor?.setValue(editor.getValue() + text); }, `\n${lines}\n`);
    await begin(host, asked);
    await host.putCursorAtLine('Line 60 of');
    await host.press('Shift+Home');
    const top = (): Promise<number> => host.page.locator('.workspace-leaf.mod-active .cm-line', { hasText: 'Line 60 of' }).evaluate((line) => line.getBoundingClientRect().top);
    const before = await top();
    answer();
    await host.waitForNotice(/^Summarized/u);
    await host.page.waitForTimeout(200);
    expect(await host.evaluate(({ app }) => app.workspace.activeEditor?.editor?.getSelection())).toBe('Line 60 of the afternoon.');
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
    expect(await cursorLine(host)).toBe('Line 60 of the afternoon.');
  });

  it('a notice shows how far it is, and its Stop leaves the note as it was', async () => {
    const { host, asked } = await openSlow();
    await begin(host, asked);
    const notice = host.page.locator('.notice', { hasText: 'Summarizing “DNS between data centers”' });
    await notice.waitFor();
    expect(await host.page.locator('.status-bar').textContent()).toContain('Debrief: Summarizing');
    await notice.getByRole('button', { name: 'Stop' }).click();
    expect(await host.waitForNotice(/^Stopped/u)).toMatch(/Nothing/u);
    expect(await host.editorText()).toBe(ONE_MEETING);
    expect(await host.page.locator('.debrief-status').isVisible()).toBe(false);
  });

  it('the command Stop is there, and ends it', async () => {
    const { host, asked } = await openSlow();
    expect(await host.listCommands('Debrief: Stop')).not.toContain('Debrief: Stop summarizing');
    await begin(host, asked);
    await host.runCommand('Stop summarizing');
    await host.waitForNotice(/^Stopped/u);
    expect(await host.editorText()).toBe(ONE_MEETING);
  });

  it('the same note is not begun twice', async () => {
    const { host, asked, answer } = await openSlow();
    await begin(host, asked);
    await host.runCommand('Summarize transcript');
    await host.waitForNotice(/already summarizing this note/u);
    answer();
    await host.waitForNotice(/^Summarized/u);
  });

  it('a transcript that is taken out gets nothing written, and its minutes are offered', async () => {
    const { host, asked, answer } = await openSlow();
    await begin(host, asked);
    const without = ONE_MEETING.replace(`DNS between data centers\n\n${RECORDS}\n\n`, '');
    await host.evaluate(({ app }, text) => { app.workspace.activeEditor?.editor?.setValue(text); }, without);
    answer();
    await host.waitForNotice(/the transcript changed or was removed/u);
    expect(await host.editorText()).toBe(without);
    await host.page.getByRole('button', { name: 'Show minutes' }).click();
    const shown = host.page.locator('.debrief-minutes');
    expect(await shown.textContent()).toContain('The network team is asked first.');
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await shown.getByRole('button', { name: 'Copy minutes' }).click();
    await host.waitForNotice(/^Copied/u);
    expect(await host.page.evaluate(() => navigator.clipboard.readText())).toContain('**Summary:** The internal record for ams4 is missing.');
  });

  it('a note that is left for another one in the same tab is written all the same', async () => {
    const { host, asked, answer } = await openSlow();
    await begin(host, asked);
    await host.openNote(OTHER);
    answer();
    await host.waitForNotice(/^Summarized/u);
    expect(await host.readNote(DAILY)).toContain('DEBRIEF_START');
    expect(await host.editorText()).toBe('# Wednesday\n\nNothing today.\n');
  });

  it('a note in two tabs is written once', async () => {
    const { host, asked, answer } = await openSlow();
    await host.openNote(OTHER, { newTab: true });
    await host.openNote(DAILY);
    await begin(host, asked);
    answer();
    await host.waitForNotice(/^Summarized/u);
    await host.page.waitForTimeout(2500);
    const text = (await host.readNote(DAILY)) ?? '';
    expect(text.match(/DEBRIEF_START/gu)).toHaveLength(1);
  });

  it('the plugin that is turned off writes nothing, and leaves nothing on the screen', async () => {
    const { host, asked, answer } = await openSlow();
    await begin(host, asked);
    await host.page.locator('.notice', { hasText: 'Summarizing' }).waitFor();
    await host.evaluate(({ app }) => app.plugins.disablePlugin());
    answer();
    await host.page.waitForTimeout(500);
    expect(await host.editorText()).toBe(ONE_MEETING);
    expect(await host.page.locator('.notice').count()).toBe(0);
    expect(await host.page.locator('[class*="debrief"]').count()).toBe(0);
  });
});

describe('a phone', () => {
  it('gives minutes by taps, without a status bar, and nothing is wider than its screen', async () => {
    const { host, asked, answer } = await openSlow({ device: 'phone' });
    await begin(host, asked);
    const notice = host.page.locator('.notice', { hasText: 'Summarizing' });
    await notice.waitFor();
    const box = await notice.boundingBox();
    expect(box === null ? Infinity : box.x + box.width).toBeLessThanOrEqual(390);
    expect(await host.page.locator('.debrief-status').count()).toBe(0);
    answer();
    await host.waitForNotice(/^Summarized/u);
    expect(await host.editorText()).toContain('DEBRIEF_START');
    expect(await host.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
