import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import { useHosts } from './driver/use-hosts.ts';
import { allowed, ANSWER, DAILY, ONE_MEETING, openServer, OTHER, SAMPLE_NOTE, serverSettings, vault } from './samples.ts';

const openHost = useHosts();

const ON = { 'debrief-run-on-close': true };
const start = (more: Record<string, unknown> = {}): Parameters<typeof openHost>[0] => ({ ...vault(), local: ON, ...more });

/** The sample note after what `edit` types at its end. */
const EDITED = ONE_MEETING.replace('sent it around.', 'sent it around. Done.');

async function edit(host: Host): Promise<void> {
  await host.page.waitForFunction(() => debriefHost.app.workspace.activeEditor?.editor?.getValue().includes('Wrote up the'));
  await host.putCursorAtLine('Wrote up the');
  await host.type(' Done.');
}

const wrote = (host: Host): Promise<string> => host.waitForNotice(/^2026-03-12: Summarized/u);
const sections = async (host: Host): Promise<number> => (await host.readNote(DAILY))?.match(/DEBRIEF_START/gu)?.length ?? 0;

/** Longer than the quiet time, the run and the look after it. */
const settle = (host: Host): Promise<void> => host.page.waitForTimeout(6500);

describe('a daily note that is closed', () => {
  it('gets minutes once, and its notice opens it and takes them out again', async () => {
    const host = await openHost(start());
    await edit(host);
    await host.closeTab('2026-03-12');
    await wrote(host);
    await settle(host);
    expect(await sections(host)).toBe(1);
    expect((await host.notices()).filter((text) => text.includes('Summarized'))).toHaveLength(1);
    await host.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await host.waitForNotice(/^Removed 1 summary/u);
    expect(await host.readNote(DAILY)).toBe(EDITED);
  });

  it('does not get them again after they were taken out, though it is edited and closed again; by command it does', async () => {
    const host = await openHost(start());
    await edit(host);
    await host.closeTab('2026-03-12');
    await wrote(host);
    await host.page.getByRole('button', { name: 'Open', exact: true }).click();
    await host.page.waitForFunction(() => debriefHost.app.workspace.activeEditor?.editor?.getValue().includes('DEBRIEF_START'));
    await host.runCommand('Undo last summary');
    await host.waitForNotice(/^Removed 1 summary/u);
    await edit(host);
    await host.closeTab('2026-03-12');
    await settle(host);
    expect(await sections(host)).toBe(0);
    await host.openNote(DAILY);
    await host.runCommand('Summarize all new transcripts in this note');
    await host.waitForNotice(/^Summarized/u);
  });

  it('gets nothing where running on close is off, where it was only read, where it is no daily note', async () => {
    const host = await openHost(start({ ...vault({ [DAILY]: ONE_MEETING, 'Plans.md': ONE_MEETING }), local: {} }));
    await edit(host);
    await host.closeTab('2026-03-12');
    await settle(host);
    expect(await sections(host)).toBe(0);
    const other = await openHost(start({ ...vault({ [DAILY]: ONE_MEETING, 'Plans.md': ONE_MEETING }), tabs: [DAILY, 'Plans.md'], activeTab: 1, local: ON }));
    await edit(other);
    await other.closeTab('Plans');
    await other.closeTab('2026-03-12');
    await settle(other);
    expect(await other.readNote('Plans.md')).not.toContain('DEBRIEF_START');
    expect(await sections(other)).toBe(0);
  });

  it('waits while another tab shows it', async () => {
    const host = await openHost(start({ tabs: [DAILY, DAILY] }));
    await edit(host);
    await host.closeTab('2026-03-12');
    await settle(host);
    expect(await sections(host)).toBe(0);
    await host.closeTab('2026-03-12');
    await wrote(host);
    expect(await sections(host)).toBe(1);
  });

  it('waits for a formatter that rewrites it on closing, and its own writing starts nothing again', async () => {
    const host = await openHost(start());
    await host.evaluate(({ app }, path) => {
      const file = app.vault.getFileByPath(path);
      let times = 0;
      app.vault.on('modify', (changed) => {
        if (file === null || changed.path !== path || times > 2) return;
        times += 1;
        setTimeout(() => void app.vault.process(file, (text) => text.replace(/\n+$/u, '\n').replace(/^modified:.*\n/mu, '').replace('daily:', `modified: ${String(times)}\ndaily:`)), 700);
      });
    }, DAILY);
    await edit(host);
    await host.closeTab('2026-03-12');
    await wrote(host);
    await settle(host);
    expect(await sections(host)).toBe(1);
    expect(await host.readNote(DAILY)).toContain('modified: 3');
    expect((await host.notices()).filter((text) => text.includes('Summarized'))).toHaveLength(1);
  });

  it('is written once more, without asking the server again, where a program wrote its older version over it', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openHost(start({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: { ...ON, ...allowed(server.address) } }));
    await host.evaluate(({ app }, path) => {
      const file = app.vault.getFileByPath(path);
      let before = '';
      let done = false;
      app.vault.on('modify', (changed) => {
        if (file === null || changed.path !== path || done) return;
        void app.vault.read(file).then((text) => {
          if (!text.includes('DEBRIEF_START')) before = text;
          else if (!done) {
            done = true;
            void app.vault.modify(file, before);
          }
        });
      });
    }, DAILY);
    await edit(host);
    await host.closeTab('2026-03-12');
    await wrote(host);
    expect(await sections(host)).toBe(1);
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('is taken up at the next start where the app was quit at once, and where it crashed', async () => {
    for (const end of ['restart', 'crash'] as const) {
      const host = await openHost(start());
      await edit(host);
      await host.closeTab('2026-03-12');
      await host.page.waitForTimeout(300);
      await host[end]();
      expect(await sections(host)).toBe(0);
      await wrote(host);
      expect(await sections(host)).toBe(1);
      await host.restart();
      await settle(host);
      expect((await host.notices()).filter((text) => text.includes('Summarized'))).toHaveLength(0);
    }
  });

  it('that is open at the next start waits for its closing', async () => {
    const host = await openHost(start());
    await edit(host);
    await host.page.waitForTimeout(2500);
    await host.restart();
    await settle(host);
    expect(await sections(host)).toBe(0);
    await host.closeTab('2026-03-12');
    await wrote(host);
  });

  it('whose server is down is said once, and not tried again before it is edited again', async () => {
    const server = await openServer({ reply: () => ({ status: 401, error: { message: 'no', code: 'invalid_api_key' } }) });
    const host = await openHost(start({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: { ...ON, ...allowed(server.address) } }));
    host.expectErrors(/401/u);
    await edit(host);
    await host.closeTab('2026-03-12');
    expect(await host.waitForNotice(/rejected your API key/u)).toContain('2026-03-12');
    await settle(host);
    await host.restart();
    await settle(host);
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await host.readNote(DAILY)).toBe(EDITED);
  });

  it('asks nothing in the background: a server that the user has not agreed to gets nothing', async () => {
    const server = await openServer({ reply: () => ({ content: ANSWER }) });
    const host = await openHost(start({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: ON }));
    await edit(host);
    await host.closeTab('2026-03-12');
    await host.waitForNotice(/haven’t allowed this server/u);
    expect(server.requests).toEqual([]);
    expect(await host.page.locator('.debrief-question').count()).toBe(0);
  });

  it('leaves a meeting alone whose minutes were made by hand', async () => {
    const byHand = SAMPLE_NOTE.replace('\n---\n\nPrice import', '\n**Action items:**\n\n- **Robin:** review the proposal\n- **Tobias:** add the record\n\n---\n\nPrice import');
    const host = await openHost(start({ ...vault({ [DAILY]: byHand }) }));
    await edit(host);
    await host.closeTab('2026-03-12');
    expect(await wrote(host)).toContain('“Price import”');
    expect(await sections(host)).toBe(1);
  });
});

describe('a hundred times opening and closing', () => {
  it('leaves no listener and no button behind', async () => {
    const host = await openHost(start({ tabs: [OTHER] }));
    const cycle = (times: number): Promise<number> =>
      host.evaluate(async (handle, [count, path]) => {
        const file = handle.app.vault.getFileByPath(path);
        for (let time = 0; time < count && file !== null; time++) {
          const leaf = handle.app.workspace.getLeaf('tab');
          await leaf.openFile(file);
          await new Promise((resolve) => setTimeout(resolve, 20));
          leaf.detach();
        }
        await new Promise((resolve) => setTimeout(resolve, 400));
        return handle.listenerCount();
      }, [times, DAILY] as const);
    const session = await host.page.context().newCDPSession(host.page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await cycle(50);
    const used = await heap();
    expect(await cycle(100)).toBe(before);
    // A view that were kept holds its note and its editor, some 100 KB: a hundred of them would be more than this.
    expect((await heap()) - used).toBeLessThan(3_000_000);
    // The one note that is still open is a daily note too.
    expect(await host.page.locator('.debrief-header-button').count()).toBe(1);
    const without = await host.evaluate(async (handle) => {
      await handle.app.plugins.disablePlugin();
      return handle.listenerCount();
    });
    expect(without).toBeLessThan(before);
    const again = await host.evaluate(async (handle) => {
      for (let time = 0; time < 10; time++) {
        await handle.app.plugins.enablePlugin();
        await new Promise((resolve) => setTimeout(resolve, 20));
        await handle.app.plugins.disablePlugin();
      }
      return handle.listenerCount();
    });
    expect(again).toBe(without);
  });
});
