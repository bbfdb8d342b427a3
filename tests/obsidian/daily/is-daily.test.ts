import moment from 'moment';
import { describe, expect, it } from 'vitest';

import { meetingsToMake } from '../../../src/capture/meeting-input.ts';
import { defaultSettings } from '../../../src/capture/options.ts';
import { readDailyNotes } from '../../../src/transcripts/daily-notes.ts';
import { formatsOf, isDailyPath, withSettings } from '../../../src/obsidian/daily/is-daily.ts';
import { defaults } from '../../../src/obsidian/settings/settings.ts';

const matches = (name: string, format: string): boolean => moment.utc(name, format, true).isValid();
const isDaily = (path: string, data: unknown): boolean => isDailyPath(path, readDailyNotes(data), matches);

describe('a daily note', () => {
  it('is named YYYY-MM-DD at the top of the vault where the core plugin says nothing', () => {
    for (const data of [null, {}, { folder: '', format: '' }, 'broken', { folder: 3, format: null }]) {
      expect(isDaily('2026-03-12.md', data)).toBe(true);
      expect(isDaily('Journal/2026-03-12.md', data)).toBe(false);
      expect(isDaily('2026-03-12 notes.md', data)).toBe(false);
      expect(isDaily('2026-02-30.md', data)).toBe(false);
    }
  });

  it('is in the folder and named in the format that the core plugin has', () => {
    const data = { folder: '/Journal/', format: 'YYYY/MM-MMMM/dddd DD. MMMM YYYY' };
    expect(isDaily('Journal/2026/03-March/Thursday 12. March 2026.md', data)).toBe(true);
    expect(isDaily('Journal/2026/03-March/Thursday 12. March 2026.canvas', data)).toBe(false);
    expect(isDaily('2026/03-March/Thursday 12. March 2026.md', data)).toBe(false);
    expect(isDaily('Journal/2026-03-12.md', data)).toBe(false);
  });

  it('may hold words of its own in brackets', () => {
    expect(isDaily('Daily 2026-03-12.md', { format: '[Daily] YYYY-MM-DD' })).toBe(true);
  });

  it('is where the settings say before the core plugin', () => {
    const core = readDailyNotes({ folder: 'Journal', format: 'YYYY-MM-DD' });
    const own = withSettings(core, { ...defaults, dailyFolder: '/Log/', dailyFormat: 'YYYYMMDD' });
    expect(isDailyPath('Log/20260312.md', own, matches)).toBe(true);
    expect(isDailyPath('Journal/2026-03-12.md', own, matches)).toBe(false);
    expect(withSettings(core, defaults)).toEqual(core);
    expect(isDailyPath('2026-03-12.md', withSettings(core, { ...defaults, dailyFolder: '/' }), matches)).toBe(true);
  });

  it('has its format handed on, so that a name that can be read two ways has a day', () => {
    const core = readDailyNotes({ folder: 'Log', format: 'DD-MM-YYYY' });
    const text = '## Sync\n\nBo: okay so I think we just send the letter, right?\nAna: yeah, I will send the letter tomorrow.\nBo: okay cool, thanks, bye.\nAna: bye.\n';
    const dateWith = (dailyFormats: readonly string[]): unknown =>
      meetingsToMake(text, { ...defaultSettings, note: 'Log/05-03-2026.md', dailyFormats }).map(({ date }) => date);
    expect(dateWith(formatsOf([core], defaults))).toEqual(['2026-03-05']);
    expect(dateWith(formatsOf([core, core], { ...defaults, dailyFormat: 'MM-DD-YYYY' }))).toEqual(['2026-05-03']);
    expect(dateWith([])).toEqual([null]);
  });
});
