import { setTimeout as pause } from 'node:timers/promises';

import type { MeetingInput } from '../../../src/engines/engine.ts';
import type { CheckpointStore, OpenAiSettings, OpenAiTools } from '../../../src/engines/openai/openai-engine.ts';

/** What the engine is handed on Node. */
export function handedIn(rest: Partial<OpenAiTools> = {}): OpenAiTools {
  return {
    fetch: (input, init) => fetch(input, init),
    clock: () => performance.now(),
    wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
    ...rest,
  };
}

export const settingsFor = (baseUrl: string, rest: Partial<OpenAiSettings> = {}): OpenAiSettings => ({ baseUrl, model: 'scripted', apiKey: 'sk-test', ...rest });

export const meetingOf = (text: string, rest: Partial<MeetingInput> = {}): MeetingInput => ({ text, title: null, date: '2026-03-12', me: [], attendees: [], glossary: [], ...rest });

export const never = (): AbortSignal => new AbortController().signal;

/** Checkpoints in memory. */
export function memoryCheckpoints(): CheckpointStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => Promise.resolve(kept.get(key) ?? null),
    keep: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}
