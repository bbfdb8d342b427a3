import { describe, expect, it } from 'vitest';

import type { Host } from './driver/host.ts';
import { openReview, useReviews } from './driver/review.ts';
import { DAILY, ONE_MEETING, SAMPLE_NOTE, vault } from './samples.ts';

const openHost = useReviews();
const two = vault({ [DAILY]: SAMPLE_NOTE });

const sections = async (host: Host): Promise<number> => (await host.editorText()).match(/DEBRIEF_START/gu)?.length ?? 0;

async function write(host: Host): Promise<string> {
  await host.page.getByRole('button', { name: 'Add to note', exact: true }).click();
  return host.waitForNotice(/^Summarized/u);
}

async function makeMinutes(host: Host): Promise<void> {
  await host.page.getByRole('button', { name: 'Summarize', exact: true }).click();
  await host.page.waitForSelector('.debrief-review-items');
}

describe('a review', () => {
  it('shows what was found, then the minutes with their quotes and the diff, writes them, and one undo gives back the note', async () => {
    const host = await openReview(openHost, two);
    expect(await host.page.locator('.debrief-review-title').allTextContents()).toEqual(['DNS between data centers', 'Price import']);
    expect(await host.page.locator('.debrief-review-card').first().textContent()).toMatch(/New.*\d+ words, ~2 min/u);
    await makeMinutes(host);
    expect(await host.page.locator('.debrief-review-minutes h3').allTextContents()).toEqual(['DNS between data centers', 'Price import']);
    const items = await host.page.locator('.debrief-review-items:not(.mod-summary) > li').count();
    expect(await host.page.locator('.debrief-review-quote').count()).toBe(items);
    const added = await host.page.locator('.debrief-diff-line.mod-added ins').allTextContents();
    expect(await sections(host)).toBe(0);
    expect(await write(host)).toContain('2 meetings');
    const lines = (await host.editorText()).split('\n');
    expect(added.every((line) => line.endsWith('…') || lines.includes(line))).toBe(true);
    expect(await sections(host)).toBe(2);
    await host.putCursorAtLine('Wrote up the');
    await host.press('Control+z');
    expect(await host.editorText()).toBe(SAMPLE_NOTE);
  });

  it('writes an item as it was edited, none that was removed, and undoes a change within it', async () => {
    const host = await openReview(openHost, vault());
    await makeMinutes(host);
    const decision = host.page.locator('.mod-decisions > li').first();
    await decision.getByRole('button', { name: /^Edit/u }).click();
    await host.page.getByLabel('Text').fill('The network team is asked on Monday [[Home]] %% x');
    await host.press('Enter');
    await host.page.locator('.mod-decisions > li', { hasText: 'asked on Monday' }).waitFor();
    const point = host.page.locator('.mod-keyPoints > li').first();
    const removed = ((await point.locator('.debrief-review-text p').textContent()) ?? '').replace(/^[^:]+: /u, '');
    await point.getByRole('button', { name: /^Remove/u }).click();
    await expect.poll(() => host.page.locator('.mod-keyPoints', { hasText: removed }).count()).toBe(0);
    await host.page.getByRole('button', { name: 'Remove: Stick with the current' }).click();
    await host.page.getByRole('button', { name: 'Undo last change' }).click();
    await host.page.locator('.mod-decisions > li', { hasText: 'Stick with' }).waitFor();
    await write(host);
    const text = await host.editorText();
    expect(text).toContain('The network team is asked on Monday');
    expect(text).not.toContain('[[Home]]');
    expect(text).not.toContain(`:** ${removed}`);
    expect(text).toContain('Stick with the current monitoring stack');
  });

  it('saves a form that is open when it is written', async () => {
    const host = await openReview(openHost, vault());
    await makeMinutes(host);
    await host.page.locator('.mod-summary').getByRole('button', { name: /^Edit/u }).click();
    await host.page.getByLabel('Text').fill('We asked nobody.');
    await write(host);
    expect(await host.editorText()).toContain('**Summary (offline draft):** We asked nobody.');
  });

  it('joins two transcripts to one meeting', async () => {
    const host = await openReview(openHost, two);
    await host.page.getByLabel('Merge with previous').check();
    expect(await host.page.locator('.debrief-review-part').count()).toBe(1);
    await makeMinutes(host);
    await write(host);
    expect(await sections(host)).toBe(1);
    expect((await host.editorText()).indexOf('DEBRIEF_START')).toBeLessThan((await host.editorText()).indexOf('Price import'));
  });

  it('writes no tasks of a meeting where the user only listened, and takes the day that was set', async () => {
    const host = await openReview(openHost, vault());
    await host.page.getByLabel('Date', { exact: true }).fill('2026-05-06');
    await makeMinutes(host);
    expect(await host.page.locator('.mod-actionItems').textContent()).toContain('2026-05-07');
    await host.page.getByRole('button', { name: 'Back' }).click();
    await host.page.getByLabel('Don’t create tasks').check();
    await makeMinutes(host);
    expect(await host.page.locator('.debrief-review-pill').count()).toBe(0);
    await write(host);
    expect(await host.editorText()).not.toContain('- [ ]');
  });

  it('remembers a text that is no transcript, until it is taken back', async () => {
    const host = await openReview(openHost, two);
    await host.page.getByRole('button', { name: 'Not a transcript: Price import' }).click();
    await host.press('Escape');
    await host.restart();
    await host.runCommand('Summarize all new transcripts in this note');
    expect(await host.page.locator('.debrief-review-title').allTextContents()).toEqual(['DNS between data centers']);
    await host.page.getByText('1 hidden').click();
    await host.page.getByRole('button', { name: 'Restore' }).click();
    expect(await host.page.locator('.debrief-review-title').allTextContents()).toEqual(['DNS between data centers', 'Price import']);
  });

  it('leaves the tick off where minutes were made by hand', async () => {
    const byHand = ONE_MEETING.replace('Wrote up the', '**Action items:**\n\n* **Maren:** ask the network team\n* **Robin:** review it\n\n---\n\nWrote up the').replace('---\n\n**Action', '**Action');
    const host = await openReview(openHost, vault({ [DAILY]: byHand }));
    expect(await host.page.locator('.debrief-review-title input').isChecked()).toBe(false);
    expect(await host.page.getByRole('button', { name: 'Summarize', exact: true }).isDisabled()).toBe(true);
    expect(await host.page.locator('.debrief-review-remark').textContent()).toMatch(/already wrote minutes \(line \d+\)/u);
  });

  it('lists a paste from a chat without a tick, says what it looks like, and makes minutes of it when it is ticked', async () => {
    const turns = ['Mira Holt  9:41 AM\nmorning, did the deploy go through?', 'Jonas Reed  9:51 AM\nlooking now, I will write it up for the status page by Friday'];
    const chat = `# Thursday\n\n## Deploy\n\n${[...turns, ...turns.map((turn) => turn.replace('9:', '10:')), 'Mira Holt  11:05 AM\ngreat, I\'ll tell support'].join('\n\n')}\n`;
    const host = await openReview(openHost, vault({ [DAILY]: chat }));
    const box = host.page.locator('.debrief-review-title input');
    expect(await box.isChecked()).toBe(false);
    expect(await host.page.locator('.debrief-review-remark').textContent()).toBe('Looks like a chat');
    await box.check();
    await makeMinutes(host);
    await write(host);
    expect(await sections(host)).toBe(1);
  });

  it('offers minutes again that were left unwritten, with the changes made to them', async () => {
    const host = await openReview(openHost, vault());
    await makeMinutes(host);
    await host.page.locator('.mod-decisions > li').first().getByRole('button', { name: /^Remove/u }).click();
    await host.page.getByRole('button', { name: 'Undo last change' }).waitFor();
    const left = await host.page.locator('.mod-decisions > li').count();
    await host.press('Escape');
    await host.waitForNotice(/^Discarded/u);
    expect(await host.editorText()).toBe(ONE_MEETING);
    await host.page.getByRole('button', { name: 'Reopen' }).click();
    expect(await host.page.locator('.mod-decisions > li').count()).toBe(left);
    await write(host);
  });
});

describe('a note that changes under the open review', () => {
  const change = (host: Host, from: string, to: string): Promise<void> =>
    host.evaluate((debrief, [old, fresh]) => {
      const editor = debrief.app.workspace.activeEditor?.editor;
      const at = editor?.getValue().indexOf(old ?? '') ?? -1;
      if (editor !== undefined) editor.replaceRange(fresh ?? '', editor.offsetToPos(at), editor.offsetToPos(at + (old ?? '').length));
    }, [from, to]);

  it('keeps what was typed meanwhile', async () => {
    const host = await openReview(openHost, vault());
    await makeMinutes(host);
    await change(host, 'sent it around.', 'sent it around. Twice.');
    await write(host);
    expect(await host.editorText()).toContain('sent it around. Twice.');
    expect(await sections(host)).toBe(1);
    await host.putCursorAtLine('Wrote up the');
    await host.press('Control+z');
    expect(await host.editorText()).toBe(ONE_MEETING.replace('sent it around.', 'sent it around. Twice.'));
  });

  it('is left as it is where the transcript changed, and the minutes are offered', async () => {
    const host = await openReview(openHost, vault());
    await makeMinutes(host);
    await change(host, 'Amsterdam', 'Rotterdam');
    await host.page.locator('.debrief-review-remark', { hasText: 'Can’t add this one' }).waitFor();
    await host.page.getByRole('button', { name: 'Add to note', exact: true }).click();
    await host.waitForNotice(/transcript changed.*minutes are saved/u);
    expect(await host.editorText()).toBe(ONE_MEETING.replace('Amsterdam', 'Rotterdam'));
    await host.page.getByRole('button', { name: 'Show minutes' }).click();
    expect(await host.page.locator('.debrief-minutes-text').textContent()).toContain('Decisions');
  });
});
