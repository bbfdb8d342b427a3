import { describe, expect, it } from 'vitest';

import { addKind, changeControl, moveList, readControl, removeKind, type SettingsKey } from '../../../src/obsidian/settings/control-values.ts';
import { migrateSettings } from '../../../src/obsidian/settings/migrate-settings.ts';
import { defaults, type Settings } from '../../../src/obsidian/settings/settings.ts';

const withKind: Settings = { ...defaults, ...addKind(defaults) };

/** A control, a value that the user gives it, and what changes in the settings. */
const ROWS: readonly (readonly [SettingsKey, string | boolean, Partial<Settings>])[] = [
  ['engine', 'openai', { engine: 'openai' }],
  ['preset', 'ollama', { serverAddress: 'http://127.0.0.1:11434/v1' }],
  ['preset', 'other', { serverAddress: '' }],
  ['serverAddress', ' https://example.org/v1 ', { serverAddress: 'https://example.org/v1' }],
  ['model', 'small', { model: 'small' }],
  ['contextTokens', '8192', { contextTokens: 8192 }],
  ['contextTokens', '', { contextTokens: null }],
  ['inputPrice', '0.15', { inputPrice: 0.15 }],
  ['inputPrice', ' 0,15 ', { inputPrice: 0.15 }],
  ['outputPrice', '', { outputPrice: null }],
  ['currency', ' € ', { currency: '€' }],
  ['me', 'Robin, Robyn', { me: ['Robin', 'Robyn'] }],
  ['dailyFolder', 'Journal', { dailyFolder: 'Journal' }],
  ['dailyFormat', '', { dailyFormat: null }],
  ['place', 'below', { place: 'below' }],
  ['wrap', false, { wrap: false }],
  ['evidence', 'all', { evidence: 'all' }],
  ['list:jira', false, { hiddenLists: ['jira'] }],
  ['label:jira', 'Tickets', { labels: { jira: 'Tickets' } }],
  ['label:jira', '', { labels: {} }],
  ['tasks', 'all', { tasks: 'all' }],
  ['taskFormat', 'dataview', { taskFormat: 'dataview' }],
  ['taskHeadings', 'To do; Aufgaben', { taskHeadings: ['To do', 'Aufgaben'] }],
  ['useTaskFilter', false, { useTaskFilter: false }],
  ['language', 'de', { language: 'de' }],
  ['instructions', 'Be brief.\nNo names.', { instructions: 'Be brief.\nNo names.' }],
  ['kind:0:by', 'tag', { kinds: [{ name: '', by: 'tag', match: '', instructions: '' }] }],
  ['kind:0:match', '#standup', { kinds: [{ name: '', by: 'title', match: '#standup', instructions: '' }] }],
  ['vaultGlossary', false, { vaultGlossary: false }],
  ['peopleFolders', 'People, Kunden/Personen', { peopleFolders: ['People', 'Kunden/Personen'] }],
  ['projectFolders', 'Projects', { projectFolders: ['Projects'] }],
  ['jiraProject', 'prov', { jiraProject: 'PROV' }],
  ['review', 'never', { review: 'never' }],
];

describe('a control of the settings', () => {
  it.each(ROWS)('%s set to %j changes what it says, and shows it then', (key, value, change) => {
    expect(changeControl(withKind, key, value)).toEqual(change);
    const settings: Settings = { ...withKind, ...change };
    expect(migrateSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, broken: [] });
    const again = changeControl(settings, key, readControl(settings, key));
    expect(again).toEqual(change);
  });

  it.each([
    ['engine', 'cloud'],
    ['contextTokens', 'many'],
    ['contextTokens', '12'],
    ['inputPrice', 'cheap'],
    ['outputPrice', '-1'],
    ['currency', 'shells of the western sea'],
    ['language', 'Klingon, please'],
    ['jiraProject', 'no key'],
    ['wrap', 'yes'],
    ['kind:0:by', 'smell'],
  ] as const)('%s takes no %j', (key, value) => {
    expect(changeControl(withKind, key, value)).toBeNull();
  });

  it('shows a list again that was left out', () => {
    const without: Settings = { ...defaults, hiddenLists: ['jira', 'decisions'] };
    expect(readControl(without, 'list:jira')).toBe(false);
    expect(changeControl(without, 'list:jira', true)).toEqual({ hiddenLists: ['decisions'] });
  });
});

describe('lists and kinds', () => {
  it('are moved, added and removed', () => {
    expect(moveList(defaults, 3, 0)).toEqual({ lists: ['jira', 'decisions', 'actionItems', 'keyPoints', 'openQuestions'] });
    expect(moveList(defaults, 0, 4)).toEqual({ lists: ['actionItems', 'keyPoints', 'jira', 'openQuestions', 'decisions'] });
    expect(removeKind({ ...defaults, ...addKind(withKind) }, 0)).toEqual({ kinds: withKind.kinds });
  });
});
