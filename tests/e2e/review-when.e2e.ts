import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import { openReview, useReviews } from './driver/review.ts';
import { allowed, ANSWER, DAILY, ONE_MEETING, openServer, OTHER, SAMPLE_NOTE, serverSettings, vault } from './samples.ts';

const openHost = useReviews();

const dataOf = async (host: Host): Promise<Record<string, unknown>> => JSON.parse((await host.readNote('.obsidian/plugins/debrief/data.json')) ?? '{}') as Record<string, unknown>;
const settings = (more: object): Record<string, string> => ({ '.obsidian/plugins/debrief/data.json': JSON.stringify({ version: 1, ...more }) });
const isOpen = async (host: Host): Promise<boolean> => (await host.page.locator('.debrief-review').count()) > 0;

async function makeAndWrite(host: Host): Promise<void> {
  await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
  await host.page.getByRole('button', { name: 'Add to note', exact: true }).click();
  await host.waitForNotice(/^Summarized/u);
}

describe('the review', () => {
  it('comes by the command, the ribbon, the button of a daily note; not where the setting says never', async () => {
    const host = await openHost(vault());
    for (const open of [() => host.runCommand('Summarize transcript'), () => host.page.locator('.side-dock-ribbon-action, .clickable-icon[aria-label="Summarize new transcripts"]').first().click(), () => host.page.locator('.debrief-header-button').click()]) {
      await open();
      await host.page.waitForSelector('.debrief-review-list');
      await host.press('Escape');
    }
    const never = await openHost(vault({ [DAILY]: ONE_MEETING, ...settings({ review: 'never' }) }));
    await never.runCommand('Summarize transcript');
    await never.waitForNotice(/^Summarized/u);
    expect(await isOpen(never)).toBe(false);
  });

  it('asks once which name is the user’s, and the settings have it', async () => {
    const host = await openReview(openHost, { ...vault(), local: { 'debrief-asked-for-names': false } });
    await host.page.getByRole('group', { name: 'Which of these names is yours?' }).getByLabel('Tobias Quint').check();
    await makeAndWrite(host);
    expect((await dataOf(host))['me']).toEqual(['Tobias Quint']);
    expect(await host.editorText()).toMatch(/- \[ \] .*Add the record/u);
    const again = await openReview(openHost, { ...vault(), local: { 'debrief-asked-for-names': false } });
    await again.page.getByRole('button', { name: 'Summarize', exact: true }).click();
    await again.page.getByRole('button', { name: 'Back' }).click();
    expect(await again.page.locator('.debrief-review-names').count()).toBe(0);
  });

  it('offers to stay away after five that changed nothing, and then does', async () => {
    const host = await openReview(openHost, { ...vault(), local: { 'debrief-reviews-unchanged': 4 } });
    await makeAndWrite(host);
    await host.page.getByRole('button', { name: 'Skip review' }).click();
    await host.runCommand('Undo last summary');
    await host.waitForNotice(/^Removed 1 summary/u);
    await host.restart();
    await host.runCommand('Summarize all new transcripts in this note');
    await host.waitForNotice(/^Summarized/u);
    expect(await isOpen(host)).toBe(false);
  });

  it('counts again after one that was changed, and stays for good where that is wished', async () => {
    const host = await openReview(openHost, { ...vault(), local: { 'debrief-reviews-unchanged': 4 } });
    await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
    await host.page.getByRole('button', { name: /^Remove/u }).last().click();
    await host.page.getByRole('button', { name: 'Add to note', exact: true }).click();
    await host.waitForNotice(/^Summarized/u);
    expect((await host.notices()).some((text) => text.includes('Skip the review'))).toBe(false);
    const other = await openReview(openHost, { ...vault(), local: { 'debrief-reviews-unchanged': 4 } });
    await makeAndWrite(other);
    await other.page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(async () => (await dataOf(other))['review']).toBe('always');
  });

  it('does not hold up what is done when a note is closed', async () => {
    const host = await openHost({ ...vault(), local: { 'debrief-run-on-close': true } });
    await host.putCursorAtLine('Wrote up the');
    await host.type(' Done.');
    await host.closeTab('2026-03-12');
    await host.waitForNotice(/^2026-03-12: Summarized/u);
    expect(await isOpen(host)).toBe(false);
  });

  it('keeps from running on close what was set aside or taken the tick off', async () => {
    const host = await openReview(openHost, { ...vault({ [DAILY]: SAMPLE_NOTE }), local: { 'debrief-run-on-close': true } });
    await host.page.getByRole('checkbox', { name: 'Price import' }).uncheck();
    await makeAndWrite(host);
    await host.putCursorAtLine('Wrote up the');
    await host.type(' Done.');
    await host.openNote(OTHER);
    await host.page.waitForTimeout(5000);
    expect((await host.readNote(DAILY))?.match(/DEBRIEF_START/gu)).toHaveLength(1);
  });
});

describe('the review in German', () => {
  it('says what it says in German, and the note has the labels of its own language', async () => {
    const host = await openHost({ ...vault(), language: 'de', local: { 'debrief-asked-for-names': false } });
    await host.runCommand('Alle neuen Transkripte dieser Notiz zusammenfassen');
    await host.page.getByRole('group', { name: 'Welcher dieser Namen ist deiner?' }).waitFor();
    await host.page.getByText(/\d+ Wörter, ~2 Min\./u).waitFor();
    await host.page.getByRole('button', { name: 'Zusammenfassen', exact: true }).click();
    await host.page.getByText(/^Vorschau der Änderungen \(\+\d+\)$/u).waitFor();
    await host.page.getByRole('button', { name: 'In die Notiz einfügen', exact: true }).click();
    await expect.poll(() => host.editorText()).toContain('**Decisions**');
  });
});

describe('the review with a server', () => {
  it('says what would be sent where, sends nothing before it is asked to, and pays for a meeting once', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openReview(openHost, { ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: allowed(server.address) });
    const { host: name } = new URL(server.address);
    await host.page.getByText(new RegExp(`~[\\d,]+ tokens to ${name} \\([\\d,]+ in, [\\d,]+ out\\)`, 'u')).waitFor();
    await host.page.locator('.debrief-review-card', { hasText: /~[\d,]+ tokens/u }).waitFor();
    expect(server.requests).toEqual([]);
    await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
    await host.page.getByText('It resolves ams4 to the public address.').first().waitFor();
    const asked = server.requests.length;
    expect(asked).toBeGreaterThan(0);
    await host.page.getByRole('button', { name: 'Back' }).click();
    await makeAndWrite(host);
    expect(server.requests).toHaveLength(asked);
  });

  it('says what failed, and the choices are still there', async () => {
    const server = await openServer({ reply: () => ({ status: 401, error: { message: 'no such key', code: 'invalid_api_key' } }) });
    const host = await openReview(openHost, { ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: allowed(server.address) });
    host.expectErrors(/401/u);
    await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
    await host.waitForNotice(/key/u);
    await host.page.waitForSelector('.debrief-review-list');
    expect(await host.editorText()).toBe(ONE_MEETING);
  });
});
