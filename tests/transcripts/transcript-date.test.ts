import { describe, expect, it } from 'vitest';

import { meetingsToMake } from '../../src/capture/meeting-input.ts';
import { defaultSettings } from '../../src/capture/options.ts';
import { transcriptDate } from '../../src/transcripts/transcript-date.ts';

const TURNS = 'Ana: okay so I think we start, right?\nBo: yeah, I will send the letter tomorrow.\nAna: okay, great, thanks.\nBo: thanks, bye.';
const of = (before: string, text = TURNS, noteDate: string | null = '2026-03-20'): string | null => transcriptDate(text, before, noteDate);

describe('the day of a transcript', () => {
  it.each([
    'Meeting: Invoice sync — March 12, 2026', 'Date: 2026-03-12', '**Date:** Thursday, March 12, 2026', 'Recorded on 12 Mar 2026 09:03', 'Mar 12, 2026', 'Thursday, 12 March 2026, 9:03 AM',
    '## Invoice sync — 12 March 2026', '### 2026-03-12 Invoice sync', 'Invoice export call-20260312_090312-Meeting Transcript', 'GMT20260312-090312_Recording', 'Datum: 12.03.2026',
    'Invoice sync (March 12, 2026)', 'Date: 2026-03-12\n\n## Transcript'.replace('\n\n## Transcript', '\nDuration: 31m'), 'Date: 03/12/2026', 'Aufgenommen am 12. März 2026',
  ])('is told by a line above: %s', (line) => {
    expect(of(`# Notes\n\n## Calls\n\n${line}\n\n`)).toBe('2026-03-12');
  });

  it.each([
    '2026-03-12 09:03:12 Ana: okay so', '[2026-03-12 09:03:12] Ana: okay so', 'Ana (03/12/2026, 09:03 AM): okay so', 'Ana Ruiz (2026-03-12 09:03)\nokay so', '2026-03-12T09:03:12Z Ana: okay so',
    'Ana Ruiz  12.03.2026 09:03\nokay so', 'Invoice sync\nMarch 12, 2026\n\nAna: okay', 'WEBVTT\n\nNOTE Recorded on 2026-03-12', '**Ana Ruiz** 2026-03-12 09:03:12\nokay so',
  ])('is told by its first lines: %s', (text) => {
    expect(of('## Calls\n\n', text)).toBe('2026-03-12');
  });

  it.each([
    ['no year', 'Thursday, March 12', TURNS], ['a day to come', 'Next meeting: March 26, 2026', TURNS], ['a deadline', 'Deadline: 2026-03-26', TURNS], ['prose', 'We launch on March 26, 2026.', TURNS],
    ['a task', '- [ ] Sync — March 26, 2026', TURNS], ['another part', 'Date: 2026-03-12\n\n---', TURNS], ['above the heading', 'Date: 2026-03-12\n\n## Sync', TURNS],
    ['speech', '## Sync', 'Ana: so the launch is on March 26, 2026\nBo: yes'], ['far in', '## Sync', `${'Ana: okay\n'.repeat(9)}Date: 2026-03-26`], ['an order that cannot be told', 'Date: 04/05/2026', TURNS],
  ])('is not told by %s', (_, before, text) => {
    expect(of(`${before}\n\n`, text)).toBeNull();
  });

  it('takes the order of day and month from the note', () => {
    expect([of('Date: 03/12/2026\n', TURNS, '2026-03-12'), of('Date: 03/12/2026\n', TURNS, '2026-12-04'), of('Date: 03/12/2026\n', TURNS, null)]).toEqual(['2026-03-12', '2026-12-03', null]);
  });

  it('counts for its meeting before the day of the note', () => {
    const text = `## Invoice sync\n\nDate: 2026-03-12\n\n${TURNS}\n\n---\n\n## Greenhouse\n\n${TURNS.replace('letter', 'seed list').replace('start', 'go on')}\n`;
    expect(meetingsToMake(text, { ...defaultSettings, note: '2026-03-20.md' }).map(({ date }) => date)).toEqual(['2026-03-12', '2026-03-20']);
  });
});
