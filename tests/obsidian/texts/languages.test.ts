import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { english } from '../../../src/obsidian/texts/english.ts';
import { languageCodes, textsFor } from '../../../src/obsidian/texts/languages.ts';
import { setLanguage, texts } from '../../../src/obsidian/texts/texts.ts';

const languages = await Promise.all(languageCodes.map(textsFor));
const plugin = join(import.meta.dirname, '../../../src/obsidian');
const folder = join(plugin, 'texts');

/** Arguments that fit the texts with gaps: numbers where they count, words where they name. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'progress.making': ['X'],
  'progress.makingOneOf': ['X', 2, 3],
  'progress.status': ['X', 40],
  'report.wrote': ['X', 2, 3],
  'report.kept': [2],
  'report.tookOut': [2, 3],
  'report.leftThings': [[{ what: 'task', line: 7 }], true],
  'report.leftEarlier': [[{ what: 'task', line: 7 }]],
  'report.leftComments': [[7, 9]],
  'questions.takeOut': [4],
  'settings.server.test.models': [3],
  'settings.server.local.desc': [3],
  'reviewWindow.untitled': [7],
  'reviewWindow.part': [7],
  'reviewWindow.size': [1200, 1],
  'reviewWindow.byHand': [7],
  'reviewWindow.setAside': [2],
  'reviewWindow.tokens': [1200],
  'reviewWindow.sends': ['X', 1200, 300, 2],
  'reviewWindow.changes': [2, 1],
  'reviewWindow.gap': [1],
};

/** Every text of a table by its path; texts with gaps filled. */
function flat(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return flat((value as (...given: readonly unknown[]) => unknown)(...(SAMPLES[path] ?? ['X', 'Y'])), path);
  if (Array.isArray(value)) return value.flatMap((part, index) => flat(part, `${path}.${String(index)}`));
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, path === '' ? key : `${path}.${key}`));
}

const withoutFailures = (table: typeof english): [string, string][] => flat({ ...table, failures: {} }, '');

/** The plugin's own files, without the texts. */
const sources = (): [string, string][] =>
  readdirSync(plugin, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^texts[\\/]/u.test(name))
    .map((name) => [name, readFileSync(join(plugin, name), 'utf8').replace(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gmu, '')]);

/** Words that no user sees: errors of the platform, and of bugs. */
const UNSEEN = /new (?:DOMException|TypeError|Error)\([^)]*\)/gu;

/** Names of firms, a word of the data model, what stands in for the YAML reader's own English words. */
const NO_SENTENCES = ["'Azure OpenAI'", "'Google Gemini'", "'damaged section'", "'it cannot be read'", "setDesc('failure'"];

describe('the languages of the plugin', () => {
  it('hold every sentence and button of it', () => {
    const spoken = sources().flatMap(([name, source]) => [...source.replace(UNSEEN, '').matchAll(/'(?:[A-Z][a-z]*|[a-z]+) [^'\n]*[a-z][^'\n]*'|`[A-Z][a-z]+[ :][^`]*`|(?:text|setButtonText|setTooltip|setTitle|setDesc|setName)[(:] ?'[^'\n]+'/gu)].map(([text]) => `${name}: ${text}`));
    expect(spoken.filter((text) => !NO_SENTENCES.some((known) => text.includes(known)))).toEqual([]);
  });

  it('are all that stand in the folder', () => {
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const codes = files.flatMap((source) => /^ {2}language: '([a-z-]+)',$/mu.exec(source)?.[1] ?? []);
    expect(languages.map(({ language }) => language).sort()).toEqual(codes.sort());
  });

  it.each(languages.map((table) => [table.language, table] as const))('have every text, and none that is empty: %s', (_, table) => {
    expect(withoutFailures(table).map(([path]) => path)).toEqual(withoutFailures(english).map(([path]) => path));
    expect(withoutFailures(table).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(languages.map((table) => [table.language, table] as const))('say what is filled in: %s', (_, table) => {
    const gaps = new Set(Object.keys(SAMPLES));
    for (const [path, text] of withoutFailures(table)) if (gaps.has(path)) expect([path, text.replaceAll(/X|Y|\d/gu, '') !== text]).toEqual([path, true]);
  });

  it('other than English do not speak English', () => {
    const own = new Map(withoutFailures(english));
    const same = languages.slice(1).flatMap((table) => withoutFailures(table).filter(([path, text]) => own.get(path) === text && /\s\S+\s/u.test(text)));
    expect(same).toEqual([]);
  });

  it('are chosen by the app’s language, English where there is none', async () => {
    const chosen = await Promise.all(['de', 'de-AT', 'DE', 'en', 'en-GB', 'fr', '', 'den'].map(textsFor));
    expect(chosen.map(({ language }) => language)).toEqual(['de', 'de', 'de', 'en', 'en', 'en', 'en', 'en']);
  });

  it('are set once for all parts', async () => {
    await setLanguage('de');
    expect(texts().buttons.undo).toBe('Rückgängig');
    await setLanguage('en');
    expect(texts().buttons.undo).toBe('Undo');
  });
});
