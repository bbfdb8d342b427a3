import { describe, expect, it } from 'vitest';

import type { Engine } from '../../src/engines/engine.ts';
import { askOnce, problemOfSettings } from '../../src/obsidian/engine.ts';
import { MeetingProgress } from '../../src/obsidian/runs/meeting-progress.ts';
import type { Progress } from '../../src/obsidian/runs/progress.ts';
import { Runs } from '../../src/obsidian/runs/runs.ts';
import { SessionCheckpoints } from '../../src/obsidian/session-checkpoints.ts';
import { defaults } from '../../src/obsidian/settings/settings.ts';

const meeting = (text: string) => ({ text, title: null, date: null, me: [], attendees: [], glossary: [] });
const signal = new AbortController().signal;

describe('settings of an engine', () => {
  it('need nothing for the offline one, an address and a model for a server', () => {
    expect(problemOfSettings(defaults)).toBeNull();
    expect(problemOfSettings({ ...defaults, engine: 'openai' })?.kind).toBe('server-not-set');
    expect(problemOfSettings({ ...defaults, engine: 'openai', serverAddress: 'nowhere', model: 'm' })?.kind).toBe('server-not-set');
    expect(problemOfSettings({ ...defaults, engine: 'openai', serverAddress: 'http://127.0.0.1:1/v1' })?.kind).toBe('model-not-set');
    expect(problemOfSettings({ ...defaults, engine: 'openai', serverAddress: 'http://127.0.0.1:1/v1', model: 'm' })).toBeNull();
  });
});

describe('an engine that is asked once', () => {
  it('answers the same text again by itself, and asks again after a failure', async () => {
    const asked: string[] = [];
    const failure = { kind: 'x', message: 'm', tip: 't' };
    const engine: Engine = { name: 'openai', makeMinutes: ({ text }) => { asked.push(text); return Promise.resolve({ failure }); } };
    const answers = new Map([['known', { failure }]]);
    const once = askOnce(engine, answers);
    await once.makeMinutes(meeting('known'), signal);
    await once.makeMinutes(meeting('other'), signal);
    await once.makeMinutes(meeting('other'), signal);
    expect(asked).toEqual(['other', 'other']);
  });
});

describe('a run', () => {
  it('is known by its note until it ends, and ends its views then, also where it throws', async () => {
    const runs = new Runs();
    const closed: string[] = [];
    const views = () => [{ update: () => undefined, close: () => { closed.push('closed'); } }];
    const work = runs.run('a.md', views, () => {
      expect([runs.any, runs.has('a.md'), runs.has('b.md')]).toEqual([true, true, false]);
      return Promise.reject(new Error('a bug'));
    });
    await expect(work).rejects.toThrow('a bug');
    expect([runs.any, closed]).toEqual([false, ['closed']]);
  });

  it('is stopped by its own view, or with all others, and shows nothing after that', async () => {
    const runs = new Runs();
    const shown: string[] = [];
    await runs.run('a.md', (stop) => [{ update: ({ text }) => { shown.push(text); stop(); }, close: () => undefined }], ({ signal: own, report }) => {
      report({ text: 'one', share: 0 });
      expect(own.aborted).toBe(true);
      report({ text: 'two', share: 1 });
      return Promise.resolve();
    });
    expect(shown).toEqual(['one']);
    await runs.run('b.md', () => [], ({ signal: own }) => {
      runs.stopAll();
      expect(own.aborted).toBe(true);
      return Promise.resolve();
    });
  });

  it('shows meetings and parts of them as one progress', () => {
    const told: Progress[] = [];
    const progress = new MeetingProgress((one) => told.push(one));
    progress.begin(1, 2, 'Sync');
    progress.within(0.5);
    progress.begin(2, 2, null);
    progress.within(3);
    expect(told.map(({ share }) => share)).toEqual([0, 0.25, 0.5, 1]);
    expect(told[0]?.text).toBe('Summarizing “Sync” (1 of 2)…');
    expect(told[2]?.text).toBe('Summarizing (2 of 2)…');
  });
});

describe('checkpoints', () => {
  it('are kept until they are forgotten, the newest two hundred', async () => {
    const checkpoints = new SessionCheckpoints();
    for (let number = 0; number < 201; number++) await checkpoints.keep(`k${String(number)}`, 'v');
    expect([await checkpoints.read('k0'), await checkpoints.read('k1'), await checkpoints.read('k200')]).toEqual([null, 'v', 'v']);
    checkpoints.forget();
    expect(await checkpoints.read('k200')).toBeNull();
  });
});
