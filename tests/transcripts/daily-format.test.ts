import { describe, expect, it } from 'vitest';

import { readDailyName } from '../../src/transcripts/daily-format.ts';
import { readDailyNotes, readPeriodicNotes } from '../../src/transcripts/daily-notes.ts';

describe('the day in a name of a daily note', () => {
  it.each([
    ['YYYY-MM-DD', '2026-03-05', '2026-03-05'],
    ['DD-MM-YYYY', '05-03-2026', '2026-03-05'],
    ['MM-DD-YYYY', '05-03-2026', '2026-05-03'],
    ['YYYYMMDD', '20260305', '2026-03-05'],
    ['YYMMDD', '260305', '2026-03-05'],
    ['D.M.YY', '5.3.26', '2026-03-05'],
    ['YYYY/MM/DD', 'Journal/2026/03/05', '2026-03-05'],
    ['YYYY/MM-MMMM/YYYY-MM-DD', '2026/03-March/2026-03-05', '2026-03-05'],
    ['dddd D MMMM YYYY', 'Thursday 5 March 2026', '2026-03-05'],
    ['dddd, D. MMMM YYYY', 'Donnerstag, 5. März 2026', '2026-03-05'],
    ['ddd D MMM YYYY', 'Thu 5 Mar 2026', '2026-03-05'],
    ['ddd D MMM YYYY', 'Do. 5 Mrz. 2026', '2026-03-05'],
    ['MMMM Do, YYYY', 'March 5th, 2026', '2026-03-05'],
    ['[Daily] YYYY-MM-DD', 'Daily 2026-03-05', '2026-03-05'],
    ['[DD] DD MM YYYY', 'DD 05 03 2026', '2026-03-05'],
    ['YYYY-MM-DD (ww)', '2026-03-05 (10)', '2026-03-05'],
    ['gggg-[W]ww/YYYY-MM-DD', '2026-W10/2026-03-05', '2026-03-05'],
  ])('%s of %s is %s', (format, name, day) => {
    expect(readDailyName(name, format)).toBe(day);
  });

  it.each([
    ['YYYY-MM-DD', '2026-03-05 Retro'],
    ['YYYY-MM-DD', '05-03-2026'],
    ['DD-MM-YYYY', '30-02-2026'],
    ['DD-MM-YYYY', '05-03-26'],
    ['YYYY/MM/DD', '03/05'],
    ['YYYY-MM-DD dddd', '2026-03-05 Retro'],
    ['gggg-[W]ww', '2026-W10'],
    ['MMMM YYYY', 'March 2026'],
    ['', '2026-03-05'],
  ])('%s does not fit %s', (format, name) => {
    expect(readDailyName(name, format)).toBeNull();
  });
});

describe('where daily notes are', () => {
  it('is what the core plugin has, its own defaults where it has nothing', () => {
    expect(readDailyNotes({ folder: '/Log/', format: ' DD-MM-YYYY ' })).toEqual({ folder: 'Log', format: 'DD-MM-YYYY' });
    for (const data of [null, 3, [], { format: '' }]) expect(readDailyNotes(data)).toEqual({ folder: '', format: 'YYYY-MM-DD' });
  });

  it('is what Periodic Notes has, in each shape of its settings', () => {
    expect(readPeriodicNotes({ daily: { enabled: true, format: 'DD-MM-YYYY', folder: 'Log' } })).toEqual([{ folder: 'Log', format: 'DD-MM-YYYY' }]);
    expect(readPeriodicNotes({ settings: { daily: { format: 'YYYYMMDD' } } })).toEqual([{ folder: '', format: 'YYYYMMDD' }]);
    const sets = [{ id: 'a', day: { enabled: true, format: '', folder: 'A' } }, { id: 'b', day: { enabled: true, format: 'D.M.YYYY' } }, { id: 'c' }];
    expect(readPeriodicNotes({ calendarSets: sets })).toEqual([{ folder: 'A', format: 'YYYY-MM-DD' }, { folder: '', format: 'D.M.YYYY' }]);
    expect(readPeriodicNotes({ activeCalendarSet: 'b', calendarSets: sets }).map(({ format }) => format)).toEqual(['D.M.YYYY', 'YYYY-MM-DD']);
    for (const data of [null, {}, { daily: { enabled: false, format: 'DD-MM-YYYY' } }, { calendarSets: [{ day: { enabled: false } }, 3] }]) {
      expect(readPeriodicNotes(data)).toEqual([]);
    }
  });
});
