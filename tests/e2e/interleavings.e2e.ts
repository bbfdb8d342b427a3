import { describe, expect, it } from 'vitest';

import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import type { Host } from './driver/host.ts';
import { useHosts } from './driver/use-hosts.ts';
import { allowed, ANSWER, DAILY, ONE_MEETING, openServer, serverSettings, vault } from './samples.ts';

const openHost = useHosts();
const RUNS = Number(process.env['DEBRIEF_INTERLEAVINGS'] ?? 200);

/** Chance that is the same in each run of the tests. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Where words can be typed into the sample note: ends of lines, and between words. */
const places = [...ONE_MEETING.matchAll(/\n| (?=\w)/gu)].map(({ index }) => index);

/** The typed words of a text, whole and in their order. */
const wordsOf = (text: string): string[] => text.match(/q\d+w\dz/gu) ?? [];

/** A text without the characters of which the typed words are made. */
const others = (text: string): string => text.replace(/[qwz\d]/gu, '');

async function putCaret(host: Host, offset: number): Promise<void> {
  await host.evaluate(async ({ app }, at) => {
    const editor = app.workspace.activeEditor?.editor;
    const place = editor?.offsetToPos(at);
    if (editor === undefined || place === undefined) return;
    editor.setCursor(place);
    editor.scrollIntoView({ from: place, to: place }, true);
    editor.focus();
    // A user sees the caret before typing at it.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, offset);
}

describe('typing by keys while a server answers at any moment', () => {
  it(`loses nothing in ${String(RUNS)} random interleavings`, { timeout: 900_000 }, async () => {
    let release = (): void => undefined;
    let gate = Promise.resolve();
    let arrive = (): void => undefined;
    const server = await openServer({ reply: () => { arrive(); return { content: ANSWER, until: gate }; } });
    const host = await openHost({ ...vault({ [DAILY]: ONE_MEETING, ...serverSettings(server.address) }), local: { ...allowed(server.address), 'debrief-run-on-close-offered': true } });
    const chance = seeded(20_260_312);
    const outcomes = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      gate = new Promise((resolve) => { release = resolve; });
      const arrived = new Promise<void>((resolve) => { arrive = resolve; });
      await host.evaluate(({ app }, text) => {
        app.workspace.activeEditor?.editor?.setValue(text);
        document.querySelectorAll<HTMLElement>('.notice').forEach((notice) => { notice.click(); });
      }, ONE_MEETING);
      const said = (await host.notices()).length;
      await host.evaluate(({ app }) => { app.commands.executeCommandById('debrief:summarize-all'); });
      await arrived;
      let typed = ONE_MEETING;
      const words = 1 + chance(3);
      const releaseAt = chance(words + 1);
      for (let word = 0; word < words; word++) {
        const token = `q${String(run)}w${String(word)}z`;
        // A place in the note as it was without the minutes: behind the first word, the caret moves with its text.
        const place = typed.indexOf(ONE_MEETING.slice(places[chance(places.length)] ?? 0).slice(0, 60));
        if (word === 0 && place >= 0) await putCaret(host, place);
        else if (place >= 0 && word < releaseAt) await putCaret(host, place);
        else break;
        typed = typed.slice(0, place) + token + typed.slice(place);
        if (word === releaseAt) release();
        await host.type(token, { delay: chance(4) });
      }
      release();
      await host.page.waitForFunction((count) => debriefHost.notices.slice(count).some((text) => /Summarized|Skipped|already summarizing|Nothing worth noting/u.test(text)), said);
      const text = await host.editorText();
      const edits = planUndo(text).edits;
      const undone = applyEdits(text, edits) ?? '';
      expect(others(undone)).toBe(others(typed));
      expect(wordsOf(undone)).toEqual(wordsOf(typed));
      const outcome = text.includes('DEBRIEF_START') ? 'written' : 'left';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Both happen: words in the transcript, and words beside it.
    expect(outcomes.get('written') ?? 0).toBeGreaterThan(RUNS / 20);
    expect(outcomes.get('left') ?? 0).toBeGreaterThan(RUNS / 20);
  });
});
