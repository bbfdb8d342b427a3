import { describe, expect, it } from 'vitest';

import { readNote } from '../../../src/capture/read-note.ts';
import { regroup } from '../../../src/capture/review/regroup.ts';
import { listMeetings } from '../../../src/capture/review/review-rows.ts';
import { findMeetings } from '../../../src/capture/states.ts';
import { capture } from '../capture-text.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { hashes, NOTHING, SAMPLE_NOTE } from './sample.ts';

const note = readNote(SAMPLE_NOTE);
const [first = '', second = ''] = hashes(note);

describe('the grouping of transcripts to meetings', () => {
  it('is what was found where the user says nothing', () => {
    expect(findMeetings(regroup(note, NOTHING))).toEqual(findMeetings(note));
  });

  it('joins a transcript with the one above', () => {
    const [meeting, ...others] = findMeetings(regroup(note, { ...NOTHING, joins: new Map([[second, true]]) }));
    expect(meeting?.transcripts.map(({ mark }) => mark.full)).toEqual([first, second]);
    expect(others).toEqual([]);
  });

  it('parts what was taken for one meeting', () => {
    const joined = regroup(note, { ...NOTHING, joins: new Map([[second, true]]) });
    expect(findMeetings(regroup(joined, { ...NOTHING, joins: new Map([[second, false]]) }))).toHaveLength(2);
  });

  it('leaves a text out that is no transcript', () => {
    expect(hashes(regroup(note, { ...NOTHING, notTranscripts: new Set([first]) }))).toEqual([second]);
  });

  it('keeps two transcripts apart that each have a section, though the text joins them', async () => {
    const { text } = await capture(SAMPLE_NOTE, offlineEngine);
    const joined = regroup(readNote(text), { ...NOTHING, joins: new Map([[second, true]]) });
    expect(findMeetings(joined).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(listMeetings(joined).flatMap(({ rows }) => rows.map(({ mayJoin }) => mayJoin))).toEqual([false, false]);
  });
});
