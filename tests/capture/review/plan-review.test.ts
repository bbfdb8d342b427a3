import { describe, expect, it } from 'vitest';

import { planUndo } from '../../../src/capture/undo.ts';
import { readNote } from '../../../src/capture/read-note.ts';
import { editMinutes } from '../../../src/capture/review/edit-minutes.ts';
import { planReview } from '../../../src/capture/review/plan-review.ts';
import { regroup } from '../../../src/capture/review/regroup.ts';
import { findMeetings } from '../../../src/capture/states.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { applyEdits } from '../../../src/text/apply-edits.ts';
import { capture } from '../capture-text.ts';
import { hashes, NOTHING, options, reviewed, SAMPLE_NOTE } from './sample.ts';

const outcomes = (plan: ReturnType<typeof planReview>) => plan.reports.map(({ result, error }) => error?.kind ?? result);

describe('writing what was reviewed', () => {
  it('comes to what a capture writes, where nothing was changed', async () => {
    const plan = planReview(SAMPLE_NOTE, await reviewed(SAMPLE_NOTE), NOTHING, options);
    expect(plan.text).toBe((await capture(SAMPLE_NOTE, offlineEngine)).text);
    expect(outcomes(plan)).toEqual(['written', 'written']);
    expect(applyEdits(plan.text, planUndo(plan.text).edits)).toBe(SAMPLE_NOTE);
  });

  it('shows what it was given when that was shown before', async () => {
    const meetings = await reviewed(SAMPLE_NOTE);
    const { shown, text } = planReview(SAMPLE_NOTE, meetings, NOTHING, options);
    const again = planReview(SAMPLE_NOTE, meetings.map((meeting, index) => ({ ...meeting, minutes: shown[index] ?? meeting.minutes })), NOTHING, options);
    expect(again.shown).toEqual(shown);
    expect(again.text).toBe(text);
  });

  it('escapes words typed by hand as an engine’s', async () => {
    const evil = '%% DEBRIEF_END %% [[Home]] <b>x</b> #tag';
    const meetings = await reviewed(SAMPLE_NOTE, (minutes) => editMinutes(minutes, { list: 'summary' }, [{ name: 'text', value: evil }]));
    const { text } = planReview(SAMPLE_NOTE, meetings, NOTHING, options);
    expect(text).not.toContain('[[Home]]');
    expect(text).not.toContain('<b>');
    expect(readNote(text).sections.damaged).toEqual([]);
    expect(applyEdits(text, planUndo(text).edits)).toBe(SAMPLE_NOTE);
  });

  it('hands out no tasks of a meeting in which the user only listened', async () => {
    const [first] = await reviewed(SAMPLE_NOTE);
    if (first === undefined) throw new Error('a meeting');
    const task = (listened: boolean): boolean => planReview(SAMPLE_NOTE, [{ ...first, listened }], NOTHING, { ...options, me: ['Tobias'] }).text.includes('- [ ]');
    expect([task(false), task(true)]).toEqual([true, false]);
  });

  it('keeps what the user typed meanwhile', async () => {
    const meetings = await reviewed(SAMPLE_NOTE);
    const typed = SAMPLE_NOTE.replace('sent it around.', 'sent it around. Twice.').replace('# Daily notes', '# Daily notes\n\nA line above all.');
    const plan = planReview(typed, meetings, NOTHING, options);
    expect(outcomes(plan)).toEqual(['written', 'written']);
    expect(applyEdits(plan.text, planUndo(plan.text).edits)).toBe(typed);
  });

  it('writes nothing of a meeting whose transcript was changed, and keeps its minutes', async () => {
    const meetings = await reviewed(SAMPLE_NOTE);
    const changed = SAMPLE_NOTE.replace('supplier file', 'customer file');
    const plan = planReview(changed, meetings, NOTHING, options);
    expect(outcomes(plan)).toEqual(['written', 'transcript-changed']);
    expect(plan.reports[1]?.minutes).toEqual(meetings[1]?.minutes);
    expect(readNote(plan.text).sections.sections).toHaveLength(1);
  });

  it('overwrites edits that the user was told of, and no others', async () => {
    const { text } = await capture(SAMPLE_NOTE, offlineEngine);
    const edited = text.replace('**Summary (offline draft):**', '**Summary (offline draft):** My own words.');
    const again = async (from: string) => (await reviewed(from)).slice(0, 1).map((meeting) => ({ ...meeting, again: true }));
    const kept = planReview(edited, await again(text), NOTHING, options);
    expect([outcomes(kept), kept.text]).toEqual([['kept'], edited]);
    const overwritten = planReview(edited, await again(edited), NOTHING, options);
    expect(outcomes(overwritten)).toEqual(['written']);
    expect(overwritten.text).not.toContain('My own words.');
  });

  it('writes joined transcripts as one meeting, which stays one', async () => {
    const [, second = ''] = hashes(readNote(SAMPLE_NOTE));
    const grouping = { ...NOTHING, joins: new Map([[second, true]]) };
    const [found] = findMeetings(regroup(readNote(SAMPLE_NOTE), grouping));
    const [made] = await reviewed(SAMPLE_NOTE);
    if (found === undefined || made === undefined) throw new Error('a meeting');
    const { text } = planReview(SAMPLE_NOTE, [{ ...made, found }], grouping, options);
    expect(findMeetings(readNote(text)).map(({ state, transcripts }) => [state, transcripts.length])).toEqual([['done', 2]]);
  });
});
