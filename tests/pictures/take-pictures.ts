import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '../e2e/driver/browser.ts';
import { Host } from '../e2e/driver/host.ts';
import { projectRoot } from '../e2e/driver/project-root.ts';
import type { StartOptions } from '../host/page/start-options.ts';
import { defaultStart } from '../host/server/default-start.ts';

const NOTE = 'Journal/2026-03-13.md';

type Look = Pick<StartOptions, 'theme' | 'device'>;

/** The example vault as its owner has set Debrief up. */
function vault(): Record<string, string> {
  const settings = { version: 1, me: ['Tessa Marwick', 'Tessa'] };
  return { ...defaultStart(projectRoot).files, '.obsidian/plugins/debrief/data.json': JSON.stringify(settings) };
}

/** Takes the pictures of one look, each from a host of its own. */
class Photographer {
  constructor(
    private readonly browser: Browser,
    private readonly look: Look,
    private readonly size: { readonly width: number; readonly height: number },
  ) {}

  /** Opens the note, does what is to be seen, and keeps the picture under a name. */
  async take(name: string, show: (host: Host) => Promise<void>, { review = true } = {}): Promise<void> {
    const host = await Host.open(this.browser, { files: vault(), tabs: [NOTE], ...this.look, local: { 'debrief-review-away': !review } });
    try {
      await host.page.setViewportSize(this.size);
      await show(host);
      await host.page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
      await host.page.mouse.move(0, 0);
      const theme = this.look.theme === 'dark' ? '-dark' : '';
      await host.page.screenshot({ path: join(projectRoot, 'docs/images', `${name}${theme}.png`) });
    } finally {
      await host.close();
    }
  }
}

const summarize = (host: Host): Promise<void> => host.runCommand('Summarize all new transcripts in this note');

async function read(host: Host): Promise<void> {
  await host.page.locator('[aria-label="Current view: editing"]').click();
  await host.page.waitForSelector('.markdown-reading-view');
}

/** Shows the note from the title of its second meeting on. */
async function scrollToMeeting(host: Host): Promise<void> {
  await host.page.evaluate(() => {
    const heading = [...document.querySelectorAll('.markdown-reading-view p')].find((element) => element.textContent === 'Cutover rehearsal with Brevio');
    heading?.scrollIntoView();
  });
}

async function after(host: Host): Promise<void> {
  await summarize(host);
  await host.waitForNotice(/^Summarized/u);
  await host.page.evaluate(() => { for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click(); });
  await read(host);
  await host.page.locator('.debrief-badge').waitFor({ state: 'hidden' });
}

async function showChanges(host: Host): Promise<void> {
  await makeMinutes(host);
  await host.page.locator('.debrief-diff').evaluate((element) => { element.scrollIntoView(); });
}

async function makeMinutes(host: Host): Promise<void> {
  await summarize(host);
  await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
  await host.page.waitForSelector('.debrief-review-items');
}

const browser = await launchBrowser();
try {
  const size = { width: 1000, height: 760 };
  for (const theme of ['light', 'dark'] as const) {
    const desk = new Photographer(browser, { theme, device: 'desktop' }, size);
    await desk.take('note-before', async (host) => { await read(host); await scrollToMeeting(host); });
    await desk.take('note-after', async (host) => { await after(host); await scrollToMeeting(host); }, { review: false });
    await desk.take('review-minutes', makeMinutes);
  }
  const desk = new Photographer(browser, { theme: 'light', device: 'desktop' }, size);
  await desk.take('note-tasks', after, { review: false });
  await desk.take('review-choose', summarize);
  await desk.take('review-changes', showChanges);
  await desk.take('settings', (host) => host.openSettings());
  const phone = new Photographer(browser, { theme: 'dark', device: 'phone' }, { width: 390, height: 760 });
  await phone.take('phone-review', makeMinutes);
} finally {
  await browser.close();
}
