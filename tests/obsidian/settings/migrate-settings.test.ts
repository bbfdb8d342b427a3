import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { migrateSettings } from '../../../src/obsidian/settings/migrate-settings.ts';
import { defaults } from '../../../src/obsidian/settings/settings.ts';

describe('settings read from data.json', () => {
  it('are the defaults where there is no file', () => {
    expect(migrateSettings(null)).toEqual({ settings: defaults, broken: [] });
    expect(migrateSettings(undefined)).toEqual({ settings: defaults, broken: [] });
  });

  it('come back as they were saved', () => {
    const settings = { ...defaults, engine: 'openai' as const, serverAddress: 'http://127.0.0.1:8080/v1', model: 'small', keyName: 'work', me: ['Robin'], dailyFolder: 'Journal' };
    expect(migrateSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, broken: [] });
  });

  it('fall back field by field, and name what fell back', () => {
    const { settings, broken } = migrateSettings({ engine: 'cloud', model: 7, me: ['Robin', 3], serverAddress: 'https://example.org/v1' });
    expect(settings).toEqual({ ...defaults, serverAddress: 'https://example.org/v1' });
    expect(broken).toEqual(['engine', 'model', 'me']);
  });

  it.each(Object.keys(defaults).filter((key) => key !== 'version'))('fall back alone where %s is of no kind that is known', (key) => {
    const whole = { ...defaults, engine: 'openai' as const, wrap: false, me: ['Robin'], review: 'never' as const };
    const { settings, broken } = migrateSettings({ ...whole, [key]: { no: 'such' } });
    if (key === 'labels') expect({ settings, broken }).toEqual({ settings: whole, broken: [] });
    else expect({ settings, broken }).toEqual({ settings: { ...whole, [key]: defaults[key as 'engine'] }, broken: [key] });
  });

  it('keep the order of lists, with those that it does not name at its end', () => {
    expect(migrateSettings({ lists: ['jira', 'jira', 'decisions'] }).settings.lists).toEqual(['jira', 'decisions', 'actionItems', 'keyPoints', 'openQuestions']);
    expect(migrateSettings({ lists: ['jira', 'minutes'] })).toEqual({ settings: defaults, broken: ['lists'] });
  });

  it.each([
    ['labels', { jira: 7 }],
    ['kinds', [{ name: 'x', by: 'title', match: 'x' }]],
    ['kinds', [{ name: 'x', by: 'smell', match: 'x', instructions: '' }]],
    ['language', 'Klingon, please'],
    ['jiraProject', 'not a key'],
    ['contextTokens', 12],
    ['contextTokens', 4096.5],
    ['inputPrice', '0.15'],
    ['outputPrice', -1],
    ['currency', 'more than ten characters'],
  ])('refuse %s of %j', (key, value) => {
    expect(migrateSettings({ [key]: value })).toEqual({ settings: defaults, broken: [key] });
  });

  it.each([['a text'], [['a', 'list']], [12], [true]])('fall back as a whole where the file holds %j', (data) => {
    expect(migrateSettings(data)).toEqual({ settings: defaults, broken: ['data.json'] });
  });

  it('hold no field that is not theirs, as a key that was put into the file by hand', () => {
    expect(JSON.stringify(migrateSettings({ apiKey: 'sk-secret', engine: 'offline' }))).not.toContain('sk-secret');
  });

  it('never throw, whatever the file holds, and are good settings then', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const { settings } = migrateSettings(data);
        expect(migrateSettings(settings)).toEqual({ settings, broken: [] });
      }),
      { numRuns: 500 },
    );
  });
});
