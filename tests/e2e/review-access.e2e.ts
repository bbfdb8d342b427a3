import { describe, expect, it } from 'vitest';

import { auditPart } from './driver/audit.ts';
import type { Host } from './driver/host.ts';
import { openReview, useReviews } from './driver/review.ts';
import { DAILY, ONE_MEETING, SAMPLE_NOTE, vault } from './samples.ts';

const openHost = useReviews();
const two = vault({ [DAILY]: SAMPLE_NOTE });

const focused = (host: Host): Promise<string> =>
  host.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '';
  });

/** Presses Tab until a control has the focus whose name begins so. */
async function tabTo(host: Host, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(host)).startsWith(name)) return;
    await host.press('Tab');
  }
  throw new Error(`The Tab key does not come to ${name}.`);
}

const inWindow = (host: Host): Promise<boolean> => host.page.evaluate(() => document.querySelector('.debrief-review')?.contains(document.activeElement) ?? false);

describe('a review by keyboard alone', () => {
  it('ticks, makes, edits, removes and writes, and the focus stays in the window', async () => {
    const host = await openReview(openHost, two);
    expect(await focused(host)).toBe('DNS between data centers');
    await tabTo(host, 'Price import');
    await host.press('Space');
    expect(await focused(host)).toBe('Price import');
    expect(await host.page.locator('.debrief-review-title input').nth(1).isChecked()).toBe(false);
    await tabTo(host, 'Summarize');
    await host.press('Enter');
    await host.page.waitForSelector('.debrief-review-items');
    await tabTo(host, 'Edit: Ask the network team first');
    await host.press('Enter');
    await host.press('Control+a');
    await host.type('Ask them on Monday');
    await host.press('Enter');
    await expect.poll(() => focused(host)).toBe('Edit: Ask them on Monday');
    await host.press('Enter');
    await host.type(' or never');
    await host.press('Escape');
    await expect.poll(() => focused(host)).toBe('Edit: Ask them on Monday');
    await host.press('Tab');
    await host.press('Enter');
    await expect.poll(() => focused(host)).toMatch(/^Remove: Stick with/u);
    for (let presses = 0; presses < 40; presses++) {
      await host.press('Tab');
      expect(await inWindow(host)).toBe(true);
    }
    await tabTo(host, 'Add to note');
    await host.press('Enter');
    await host.waitForNotice(/^Summarized/u);
    const text = await host.editorText();
    expect(text).not.toContain('Ask them on Monday');
    expect(text).toContain('Stick with the current monitoring stack');
  });
});

describe('a review', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const device of ['desktop', 'phone'] as const) {
      it(`gives axe-core nothing to find, and fits: ${theme}, ${device}`, async () => {
        const host = await openReview(openHost, { ...vault({ [DAILY]: SAMPLE_NOTE }), theme, device, local: { 'debrief-asked-for-names': false } });
        const fits = (): Promise<boolean> => host.page.evaluate(() => [...document.querySelectorAll('.debrief-review-body')].every((element) => element.scrollWidth <= element.clientWidth));
        await host.page.getByLabel('Merge with previous').check();
        expect(await auditPart(host, '.debrief-review')).toEqual([]);
        expect(await fits()).toBe(true);
        await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
        await host.page.waitForSelector('.debrief-review-items');
        expect(await auditPart(host, '.debrief-review')).toEqual([]);
        expect(await fits()).toBe(true);
        await host.page.locator('.mod-actionItems').getByRole('button', { name: /^Edit/u }).first().click();
        expect(await auditPart(host, '.debrief-review')).toEqual([]);
        expect(await fits()).toBe(true);
      });
    }
  }

  it('has a test that sees what is wrong', async () => {
    const host = await openReview(openHost, vault({ [DAILY]: ONE_MEETING }));
    await host.page.evaluate(() => { document.querySelector('.debrief-review-footer button')?.setText(''); });
    expect((await auditPart(host, '.debrief-review')).join()).toContain('button-name');
  });
});
