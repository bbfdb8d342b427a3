import { describe, expect, it } from 'vitest';

import type { Minutes } from '../../../src/minutes/minutes.ts';
import { includeItem } from '../../../src/capture/review/edit-minutes.ts';
import { planReview } from '../../../src/capture/review/plan-review.ts';
import { showMinutes } from '../../../src/capture/review/shown-items.ts';
import { namesHeard } from '../../../src/capture/review/names-heard.ts';
import { NOTHING, options, reviewed, SAMPLE_NOTE } from './sample.ts';

async function show(change: Parameters<typeof reviewed>[1] = (minutes) => minutes, me: readonly string[] = ['Tobias']) {
  const [meeting] = await reviewed(SAMPLE_NOTE, change);
  if (meeting === undefined) throw new Error('a meeting');
  const own = { ...options, me };
  const { shown, text } = planReview(SAMPLE_NOTE, [meeting], NOTHING, own);
  return { text, lists: showMinutes(meeting.minutes, { meetingText: meeting.text, options: own, selected: shown[0] ?? null }) };
}

describe('the minutes as a review shows them', () => {
  it('have the words that the section has', async () => {
    const { text, lists } = await show();
    for (const { list, label, items } of lists) {
      if (list !== 'summary' && items.some(({ leftOut }) => !leftOut)) expect(text).toContain(`**${label}**`);
      for (const { markdown, task, leftOut } of items) if (!task && !leftOut) expect(text).toContain(markdown);
    }
    expect(lists.flatMap(({ items }) => items).length).toBeGreaterThan(5);
  });

  it('have each item with its quote, and say what becomes a task', async () => {
    const { lists } = await show();
    const actions = lists.find(({ list }) => list === 'actionItems')?.items ?? [];
    expect(actions.some(({ task }) => task)).toBe(true);
    expect(actions.find(({ markdown }) => markdown.startsWith('**Robin Vale:**'))?.task).toBe(false);
    expect(lists.flatMap(({ items, list }) => (list === 'summary' ? [] : items)).every(({ quote, verified }) => quote !== '' && verified)).toBe(true);
  });

  it('mark an item whose quote was not found', async () => {
    const { lists } = await show((minutes) => ({ ...minutes, decisions: [{ text: 'Buy a boat', evidence: { quote: 'a boat it is', start: null, end: null, verified: false } }] }));
    const [decision] = lists.find(({ list }) => list === 'decisions')?.items ?? [];
    expect(decision).toMatchObject({ markdown: 'Buy a boat (unverified)', quote: 'a boat it is', verified: false, leftOut: false });
  });

  it('say what the section leaves out', async () => {
    const { lists } = await show((minutes) => ({
      ...minutes,
      decisions: [1, 2].map(() => ({ text: 'Buy a boat', evidence: { quote: '', start: null, end: null, verified: false } })),
    }));
    expect(lists.find(({ list }) => list === 'decisions')?.items.map(({ leftOut }) => leftOut)).toEqual([false, true]);
  });

  it('show a key point that was left out, once it is asked for', async () => {
    const keyPoints = ['The winch squeals', 'The ramp is wet', 'The hall is cold', 'The oar is split', 'The lamp is out', 'The boat leaks'].map((text) => ({ topic: '', text, evidence: { quote: text, start: null, end: null, verified: false } }));
    const leftOut = async (change: (minutes: Minutes) => Minutes): Promise<(boolean | undefined)[] | undefined> =>
      (await show((minutes) => change({ ...minutes, summary: 'Much was said.', decisions: [], actionItems: [], openQuestions: [], keyPoints }))).lists.find(({ list }) => list === 'keyPoints')?.items.map((item) => item.leftOut);
    expect(await leftOut((minutes) => minutes)).toEqual([false, false, false, false, false, true]);
    expect(await leftOut((minutes) => includeItem(minutes, { list: 'keyPoints', index: 5 }))).toEqual([false, false, false, false, false, false]);
  });

  it('escape what they show', async () => {
    const { lists } = await show((minutes) => ({ ...minutes, summary: '<img src=x onerror=alert(1)> [[Home]]' }));
    expect(lists[0]?.items[0]?.markdown).not.toMatch(/<img|\[\[Home\]\]/u);
  });
});

describe('the names heard in meetings', () => {
  it('are those of speakers, attendees and people called by name', () => {
    const meeting = { title: null, date: null, me: [], attendees: ['Ana Bell'], glossary: [], text: 'Maren: Okay, thanks, Tobias. Can you take that?\nSPEAKER 2: Sure, I can.\nMaren: Great.' };
    expect(namesHeard([meeting])).toEqual(['Ana Bell', 'Maren', 'Tobias']);
  });
});
