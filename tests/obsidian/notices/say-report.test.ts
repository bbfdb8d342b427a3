import { describe, expect, it } from 'vitest';

import { captureNote } from '../../../src/capture/capture-note.ts';
import { cancelled, transcriptChanged } from '../../../src/capture/failures.ts';
import { defaultSettings } from '../../../src/capture/options.ts';
import type { CaptureReport, MeetingReport } from '../../../src/capture/report.ts';
import { offlineEngine } from '../../../src/engines/offline/offline-engine.ts';
import { english } from '../../../src/obsidian/texts/english.ts';
import { sayFailure, sayFailures, sayUndone, sayWritten } from '../../../src/obsidian/notices/say-report.ts';
import { createMemoryStore } from '../../capture/memory-store.ts';

const meeting = (more: Partial<MeetingReport>): MeetingReport => ({ id: 'k7f3q2', title: null, state: 'new', result: 'written', tasksAdded: 0, error: null, minutes: null, ...more });
const report = (...meetings: MeetingReport[]): CaptureReport => ({ note: 'n.md', error: null, meetings, warnings: [] });

describe('what is said of a capture', () => {
  it('names a single meeting, counts several, and counts tasks', () => {
    expect(sayWritten(report(meeting({ title: 'Platform sync', tasksAdded: 1 })))).toBe('Summarized “Platform sync”, added 1 task.');
    expect(sayWritten(report(meeting({ title: 'A', tasksAdded: 2 }), meeting({ tasksAdded: 1 })))).toBe('Summarized 2 meetings, added 3 tasks.');
    expect(sayWritten(report(meeting({})))).toBe('Summarized 1 meeting.');
  });

  it('says what was left because the user had edited it', () => {
    expect(sayWritten(report(meeting({ title: 'A' }), meeting({ result: 'kept' })))).toBe(`Summarized “A”. ${english.report.kept(1)}`);
  });

  it('says why nothing happened', () => {
    expect(sayWritten(report())).toBe(english.report.noTranscript);
    expect(sayWritten(report(meeting({ result: 'unchanged' })))).toBe(english.report.doneAlready);
    expect(sayWritten(report(meeting({ result: 'unchanged' }), meeting({ result: 'unchanged' })))).toBe(english.report.allDone);
    expect(sayWritten(report(meeting({ result: 'failed', error: cancelled })))).toBeNull();
  });

  it('says a failure of several meetings once, different ones with their titles', () => {
    const failed = meeting({ title: 'A', result: 'failed', error: cancelled });
    const changed = meeting({ title: 'A', result: 'failed', error: transcriptChanged });
    expect(sayFailures(report(changed, { ...changed, title: 'B' }))).toEqual([sayFailure(transcriptChanged)]);
    expect(sayFailures(report(failed, meeting({ title: 'B', result: 'failed', error: transcriptChanged })))).toEqual([`“A”: ${sayFailure(cancelled)}`, `“B”: ${sayFailure(transcriptChanged)}`]);
    expect(sayFailures({ ...report(), error: cancelled })).toEqual([sayFailure(cancelled)]);
  });
});

describe('what is said of a run that was stopped', () => {
  const stopped = meeting({ result: 'failed', error: cancelled });

  it('counts the meetings of which nothing was written, beside what was written', () => {
    expect(sayFailures(report(stopped))).toEqual(['Stopped. Nothing was written. Run the command again when you like.']);
    const some = report(meeting({ title: 'Harbour' }), stopped, { ...stopped, title: 'B' });
    expect(sayFailures(some)).toEqual(['Stopped. Nothing was written for 2 meetings. Run the command again when you like.']);
    expect(sayWritten(some)).toBe('Summarized “Harbour”.');
  });

  it('is true of the offline engine, which writes all meetings of a note together', async () => {
    const talk = (word: string): string => `## ${word}\n\nAnn: so yeah I think the ${word} is broken and we should look at it again on Monday\nBen: okay I will call somebody about the ${word} tomorrow then\n`;
    const note = ['winch', 'pump', 'boiler'].map(talk).join('\n');
    const store = createMemoryStore(note);
    const stop = new AbortController();
    const onMeeting = (place: number): void => { if (place === 3) stop.abort(); };
    const options = { ...defaultSettings, note: 'n.md', noteName: 'n', clock: () => 0 };
    const result = await captureNote(store, { engine: offlineEngine, signal: stop.signal, onMeeting }, options);
    expect(store.text).toBe(note);
    expect(result.meetings).toHaveLength(3);
    expect(sayFailures(result)).toEqual(['Stopped. Nothing was written for 3 meetings. Run the command again when you like.']);
    expect(sayWritten(result)).toBeNull();
  });
});

describe('what is said of an undo', () => {
  const undone = (more: object): string => sayUndone({ note: 'n.md', error: null, undone: { edits: [], sectionsRemoved: 1, tasksRemoved: 2, tasksElsewhere: 0, kept: [], ...more } });

  it('counts what went, and names by their lines what stayed', () => {
    expect(undone({})).toBe('Removed 1 summary and 2 tasks.');
    expect(undone({ tasksRemoved: 0, tasksElsewhere: 1 })).toBe('Removed 1 summary. 1 task wasn’t found in this note. If you moved it, it stays there.');
    expect(undone({ tasksElsewhere: 2 })).toContain('2 tasks weren’t found in this note. If you moved them, they stay there.');
    expect(undone({ tasksRemoved: 0, kept: [{ what: 'task', id: 'k7f3q2', line: 9 }] })).toBe('Removed 1 summary. Kept the task at line 9 because you edited it.');
    expect(undone({ sectionsRemoved: 0, tasksRemoved: 0, kept: [{ what: 'damaged section', id: null, line: 4 }] })).toContain('the markers can’t be read');
  });

  it('tells what an earlier summary left, which the user did not change', () => {
    const kept = [{ what: 'task', id: 'k7f3q2', line: 9 }, { what: 'wrap', id: 'k7f3q2', line: 20, isEarlier: true }, { what: 'task', id: 'aaaaaa', line: 10, isEarlier: true }];
    expect(undone({ kept })).toBe('Removed 1 summary and 2 tasks. Kept the task at line 9 because you edited it. Still there from an earlier summary: the task at line 10. Kept the %% comment at line 20 because it may be yours. If it isn’t, delete its %% lines.');
  });

  it('tells of a section that stays that its links lead to tasks that went', () => {
    const kept = [{ what: 'section', id: 'k7f3q2', line: 4, hasDeadLinks: true }];
    expect(undone({ sectionsRemoved: 0, kept })).toBe('Removed 2 tasks. Kept the summary at line 4 because you edited it. It still links to tasks that were removed.');
  });

  it('says plainly that a comment that stays may be the user’s own, and where it is', () => {
    const wrap = (line: number): object => ({ what: 'wrap', id: 'k7f3q2', line });
    expect(undone({ tasksRemoved: 0, kept: [wrap(5)] })).toBe('Removed 1 summary. Kept the %% comment at line 5 because it may be yours. If it isn’t, delete its %% lines.');
    expect(undone({ tasksRemoved: 0, kept: [wrap(5), { what: 'task', id: 'k7f3q2', line: 9 }, wrap(31)] })).toBe(
      'Removed 1 summary. Kept the task at line 9 because you edited it. Kept the %% comments at lines 5, 31 because they may be yours. If they aren’t, delete their %% lines.',
    );
  });
});
