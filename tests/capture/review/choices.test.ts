import { describe, expect, it } from 'vitest';

import { readNote } from '../../../src/capture/read-note.ts';
import { firstChoices, isTicked, join, listen, setAside, setDate, tick } from '../../../src/capture/review/choices.ts';
import { chosenMeetings } from '../../../src/capture/review/chosen.ts';
import { regroup } from '../../../src/capture/review/regroup.ts';
import { listMeetings } from '../../../src/capture/review/review-rows.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { capture } from '../capture-text.ts';
import { options, SAMPLE_NOTE } from './sample.ts';

const BY_HAND = `${SAMPLE_NOTE.slice(0, SAMPLE_NOTE.indexOf('---\n\nPrice import'))}**Action items:**\n\n* **Maren:** ask the network team\n* **Robin:** review the proposal\n`;
const wish = { wanted: () => true, again: false };
const none: ReadonlySet<string> = new Set();

const begin = (text: string, again = false) => {
  const note = readNote(text);
  const meetings = listMeetings(note);
  return { note, meetings, choices: firstChoices(meetings, { ...wish, again }, none) };
};

describe('the first ticks of a review', () => {
  it('are on new meetings', () => {
    const { meetings, choices } = begin(SAMPLE_NOTE);
    expect(meetings.map((meeting) => isTicked(choices, meeting))).toEqual([true, true]);
  });

  it('are off where minutes were made by hand, and the line is known', () => {
    const { meetings, choices } = begin(BY_HAND);
    expect(meetings.map(({ byHand }) => byHand)).toEqual([BY_HAND.split('\n').indexOf('**Action items:**') + 1]);
    expect(meetings.map((meeting) => isTicked(choices, meeting))).toEqual([false]);
  });

  it('are off where a meeting is done, unless it is to be made again', async () => {
    const { text } = await capture(SAMPLE_NOTE, offlineEngine);
    const { meetings, choices } = begin(text);
    expect(meetings.map((meeting) => isTicked(choices, meeting))).toEqual([false, false]);
    const again = begin(text, true);
    expect(meetings.map((meeting) => isTicked(again.choices, meeting))).toEqual([true, true]);
    expect(chosenMeetings(again.note, again.choices, options).map((chosen) => chosen.again)).toEqual([true, true]);
  });

  it('are off where only another meeting is wanted', () => {
    const meetings = listMeetings(readNote(SAMPLE_NOTE));
    const choices = firstChoices(meetings, { ...wish, wanted: ({ title }) => title === 'Price import' }, none);
    expect(meetings.map((meeting) => isTicked(choices, meeting))).toEqual([false, true]);
  });
});

describe('what the user chooses', () => {
  it('is given to the engine as one meeting where two are joined, under the tick of the first', () => {
    const { note, meetings, choices } = begin(SAMPLE_NOTE);
    const [first, second] = meetings;
    if (first === undefined || second === undefined) throw new Error('two meetings');
    const joined = join(tick(choices, second, false), second.key, true, first);
    const chosen = chosenMeetings(note, joined, options);
    expect(chosen.map(({ input }) => input.title)).toEqual(['DNS between data centers']);
    expect(chosen[0]?.input.text).toContain('supplier file');
    const parted = join(joined, second.key, false, first);
    expect(chosenMeetings(note, parted, options)).toHaveLength(2);
  });

  it('is the day of the meeting, and whether the user only listened', () => {
    const { note, meetings, choices } = begin(SAMPLE_NOTE);
    const [first] = meetings;
    if (first === undefined) throw new Error('a meeting');
    const [chosen, other] = chosenMeetings(note, listen(setDate(choices, first, '2026-02-03'), first, true), options);
    expect([chosen?.input.date, chosen?.listened, other?.input.date, other?.listened]).toEqual(['2026-02-03', true, '2026-03-12', false]);
    expect(chosenMeetings(note, setDate(choices, first, '2026-02-30'), options)[0]?.input.date).toBeNull();
  });

  it('leaves out what is no transcript, and takes it back', () => {
    const { note, meetings, choices } = begin(SAMPLE_NOTE);
    const key = meetings[0]?.key ?? '';
    const aside = setAside(choices, key, true);
    expect(listMeetings(regroup(note, aside)).map(({ found }) => found.title)).toEqual(['Price import']);
    expect(listMeetings(regroup(note, setAside(aside, key, false)))).toHaveLength(2);
  });
});

describe('a listed transcript', () => {
  it('has its words, its minutes of speech, its beginning', () => {
    const row = listMeetings(readNote(SAMPLE_NOTE))[0]?.rows[0];
    const start = SAMPLE_NOTE.indexOf('Maren: Okay');
    const spoken = SAMPLE_NOTE.slice(start, SAMPLE_NOTE.indexOf('\n\n---\n\nPrice import'));
    expect(row?.words).toBe(spoken.split(/\s+/u).length);
    expect(row?.minutes).toBe(Math.round(spoken.length / 1000));
    expect(row?.excerpt).toMatch(/^Maren: Okay, can everybody hear me\? .{20,110}…$/u);
    expect(row?.mayJoin).toBe(false);
  });
});
