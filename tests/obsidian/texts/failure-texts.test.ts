import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import * as captureFailures from '../../../src/capture/failures.ts';
import type { Failure } from '../../../src/engines/engine.ts';
import { failures as serverFailures } from '../../../src/engines/openai/failures.ts';
import { english } from '../../../src/obsidian/texts/english.ts';
import { translateFailure } from '../../../src/obsidian/texts/failure-texts.ts';
import { languageCodes, textsFor } from '../../../src/obsidian/texts/languages.ts';

const rooms = ['capture', 'engines', 'minutes', 'transcripts', 'section', 'markdown', 'speech'].map((room) => join(import.meta.dirname, '../../../src', room));

/** The kinds of failure in the source of the pure rooms. */
function kindsInSource(): string[] {
  const files = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(room, name)));
  const sources = files.map((file) => readFileSync(file, 'utf8'));
  const plain = sources.flatMap((source) => [...source.matchAll(/kind: '([a-z-]+)',\s+message:/gu)].map(([, kind = '']) => kind));
  const server = sources.flatMap((source) => [...source.matchAll(/\bfailure\(\s*'([a-z-]+)'/gu)].map(([, kind = '']) => kind));
  return [...new Set([...plain, ...server])].sort();
}

const SAMPLES: readonly Failure[] = [
  captureFailures.damagedSection('k7f3q2', 12),
  captureFailures.damagedSection('k7f3q2', null),
  captureFailures.openBlock('comment', 12, false),
  captureFailures.openBlock('comment', 12, true),
  captureFailures.brokenFrontmatter(12, 'bad indentation'),
  captureFailures.wishesUnread(12),
  captureFailures.noTranscriptAt(12),
  captureFailures.halfWrap('k7f3q2', 12),
  captureFailures.sectionHoldsOthers('k7f3q2', 12),
  captureFailures.cancelled,
  serverFailures.badKey('api.example.com:8080'),
  serverFailures.unknownModel('127.0.0.1:11434', 'small'),
  serverFailures.silent('localhost:1234', 12_000),
  serverFailures.stalled('localhost:1234', 12_000),
  serverFailures.tooLate('localhost:1234', 12_000),
  serverFailures.rateLimit('api.example.com', 12_000),
  serverFailures.rateLimit('api.example.com', null),
  serverFailures.server('api.example.com', 503, ': overloaded'),
  serverFailures.badRequest('api.example.com', 400, ''),
  serverFailures.noServer('[::1]:8080'),
  serverFailures.cors('127.0.0.1:11434'),
];

/** What of a failure must be said in every language: figures of lines and times, hosts, names. */
const detailsOf = ({ message }: Failure): string[] => message.match(/\b12\b|k7f3q2|api\.example\.com(?::\d+)?|127\.0\.0\.1:11434|localhost:1234|\[::1\]:8080|"small"|bad indentation|503|400/gu) ?? [];

const languages = await Promise.all(languageCodes.map(textsFor));

/** Every failure of the pure rooms, made with samples for what it is about. */
const ALL: readonly Failure[] = [
  ...Object.values(captureFailures).map((made) => (typeof made === 'function' ? (made as (...given: readonly unknown[]) => Failure)('comment', 12, false) : made)),
  ...Object.values(serverFailures).map((make) => (make as (...given: readonly unknown[]) => Failure)('api.example.com', 12_000, '')),
  ...SAMPLES,
];

describe('failures in the app', () => {
  it.each(languages.map((table) => [table.language, table] as const))('name no options of the command line, and say what to do: %s', (_, table) => {
    const said = ALL.map((failure) => translateFailure(failure, table.failures));
    expect(said.filter(({ message, tip }) => /--|debrief scan|command line/u.test(`${message} ${tip}`))).toEqual([]);
    expect(said.filter(({ message, tip }) => message === '' || tip === '')).toEqual([]);
  });

  it.each(languages.map((table) => [table.language, table] as const))('say what became of the note: %s', (_, table) => {
    const english = /nothing was (?:sent|written)|Skipped|not changed|ignored|No quote|no longer in this note/iu;
    const inGerman = /nichts (?:wurde )?(?:gesendet|geschrieben)|Übersprungen|ignoriert|nicht mehr in dieser Notiz|kein Zitat|steht nur noch/iu;
    const told = new RegExp(`${english.source}|${inGerman.source}`, 'iu');
    expect(ALL.map((failure) => translateFailure(failure, table.failures).message).filter((message) => !told.test(message))).toEqual([]);
  });

  it('say when to try again as the server does, or soon', () => {
    expect(translateFailure(serverFailures.rateLimit('api.example.com', 120_000), english.failures).tip).toBe('Try again in 2 minutes.');
    expect(translateFailure(serverFailures.rateLimit('api.example.com', null), english.failures).tip).toBe('Try again in a few minutes.');
  });
});

describe('failures in other languages', () => {
  it('know every kind that there is', () => {
    const kinds = kindsInSource();
    expect(kinds.length).toBeGreaterThan(25);
    for (const table of languages.slice(1)) expect([table.language, kinds.filter((kind) => !Object.hasOwn(table.failures, kind))]).toEqual([table.language, []]);
  });

  it.each(SAMPLES.map((failure) => [failure.message, failure] as const))('say the same, with what it is about: %s', (_, failure) => {
    for (const table of languages.slice(1)) {
      const { kind, message, tip } = translateFailure(failure, table.failures);
      expect(kind).toBe(failure.kind);
      for (const detail of detailsOf(failure)) expect(message).toContain(detail.replaceAll('"', ''));
      expect(`${message} ${tip}`).not.toMatch(/[{}]|undefined|null/u);
      expect(message).not.toBe(failure.message);
    }
  });

  it('stay in English where the language is English, or the kind is not known', () => {
    const [failure] = SAMPLES;
    if (failure === undefined) throw new Error('no sample');
    expect(translateFailure(failure, english.failures)).toEqual(failure);
    for (const kind of ['constructor', 'new-kind']) expect(translateFailure({ ...failure, kind }, languages[1]?.failures ?? {})).toEqual({ ...failure, kind });
  });
});
