import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import { useHosts } from './driver/use-hosts.ts';
import { allowed, ANSWER, DAILY, ONE_MEETING, openServer, serverSettings, vault } from './samples.ts';

const openHost = useHosts();
const RENAMED = 'Journal/Call about ams4.md';

const rename = (host: Host): Promise<void> => host.evaluate(async ({ app }, [from, to]) => {
  const file = app.vault.getAbstractFileByPath(from ?? '');
  if (file !== null) await app.vault.rename(file, to ?? '');
}, [DAILY, RENAMED]);

const links = async (host: Host): Promise<string[] | null> => (await host.editorText()).match(/\(\[\[[^#|]*#/gu);

describe('a note that is renamed before its minutes are written', () => {
  it('is named in the links of its tasks as it is called then', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => { release = resolve; });
    let told = (): void => undefined;
    const asked = new Promise<void>((resolve) => { told = resolve; });
    const server = await openServer({ reply: () => { told(); return { content: ANSWER, until: gate }; } });
    const host = await openHost({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address, { me: ['Tobias Quint'] }) }), local: allowed(server.address) });
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await asked;
    await rename(host);
    release();
    await host.waitForNotice(/^Summarized/u);
    expect(await links(host)).toEqual(['([[Call about ams4#']);
  });

  it('so is it where the review was open meanwhile', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openHost({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address, { me: ['Tobias Quint'] }) }), local: { ...allowed(server.address), 'debrief-review-away': false } });
    await host.putCursorAtLine('Robin Vale: Right');
    await host.runCommand('Summarize transcript');
    await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
    await host.page.getByRole('button', { name: 'Add to note', exact: true }).waitFor();
    await rename(host);
    await host.page.getByRole('button', { name: 'Add to note', exact: true }).click();
    await host.waitForNotice(/^Summarized/u);
    expect(await links(host)).toEqual(['([[Call about ams4#']);
  });
});
