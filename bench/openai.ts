import { setTimeout as pause } from 'node:timers/promises';

import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

import { captureNote } from '../src/capture/capture-note.ts';
import { defaultSettings } from '../src/capture/options.ts';
import type { Decision, NoteStore } from '../src/capture/store.ts';
import type { Engine } from '../src/engines/engine.ts';
import { estimateCost } from '../src/engines/openai/estimate.ts';
import { createOpenAiEngine, type OpenAiSettings, type OpenAiTools } from '../src/engines/openai/openai-engine.ts';
import { showPrompt } from '../src/engines/openai/show-prompt.ts';
import { applyEdits } from '../src/text/apply-edits.ts';
import { type Line, median } from './measure.ts';
import { simulatedServer } from './simulated-server.ts';
import { spokenText, spokenTurns } from './spoken-text.ts';

const LATENCY = 800;
const CHUNKS = 12;
const CONCURRENCY = 4;
const ROUNDS = 3;

const ANSWER = JSON.stringify({
  language: 'en', title: 'A meeting', decisions: [], actionItems: [], jira: [], openQuestions: [],
  keyPoints: [{ quote: 'the testing is not done yet', topic: 'Testing', text: 'The testing is not done yet.' }], summary: 'It was about the release. It moves by a week.',
});

const tools: OpenAiTools = {
  fetch: (input, init) => fetch(input, init),
  clock: () => performance.now(),
  wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
};

const never = (): AbortSignal => new AbortController().signal;
const meetingOf = (text: string) => ({ text, title: null, date: '2026-03-12', me: [], attendees: [], glossary: [] });

/** A context in which a talk is cut into so many chunks. */
function contextFor(text: string, chunks: number, settings: OpenAiSettings): number {
  for (let contextTokens = 2_600; contextTokens < 20_000; contextTokens += 50) {
    const shown = showPrompt(meetingOf(text), { ...settings, contextTokens });
    if ('bodies' in shown && shown.bodies.length === chunks) return contextTokens;
  }
  throw new Error('no context gives so many chunks');
}

/** How long a meeting of twelve chunks takes at four requests at once, in latencies of the server. */
async function measureChunks(): Promise<number> {
  const text = spokenTurns(90_000, 7);
  const server = await simulatedServer(ANSWER, LATENCY);
  const settings = { baseUrl: server.baseUrl, model: 'm', apiKey: '', concurrency: CONCURRENCY };
  const engine = createOpenAiEngine({ ...settings, contextTokens: contextFor(text, CHUNKS, settings) }, tools);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const before = server.asked.length;
    const began = performance.now();
    const result = await engine.makeMinutes(meetingOf(text), never());
    if (round > 0) times.push(performance.now() - began); // The SDK is loaded in the first.
    if ('failure' in result || server.asked.length - before !== CHUNKS + 1) throw new Error('not twelve chunks and one request that joins them');
  }
  server.close();
  return median(times) / LATENCY;
}

function storeOf(text: string): NoteStore & { text: string } {
  const store = {
    text,
    read: () => Promise.resolve({ text: store.text }),
    change(decide: (present: string) => Decision) {
      const decision = decide(store.text);
      if ('refusal' in decision) return Promise.resolve({ failure: decision.refusal });
      store.text = applyEdits(store.text, decision.edits) ?? store.text;
      return Promise.resolve({ changed: decision.edits.length > 0 });
    },
  };
  return store;
}

interface Asked {
  readonly requests: number;
  readonly tokens: number;
}

/** What a capture of a new note, of the same one unchanged, and of the same one grown by a talk asks of the server. */
async function measureNotes(): Promise<Record<'fresh' | 'unchanged' | 'grown', Asked>> {
  const server = await simulatedServer(ANSWER, 0);
  const engine: Engine = createOpenAiEngine({ baseUrl: server.baseUrl, model: 'm', apiKey: '' }, tools);
  const store = storeOf(`# 2026-03-12\n\nRelease\n\n${spokenText(9_000, 3)}\n`);
  const options = { ...defaultSettings, note: '2026-03-12.md', noteName: '2026-03-12', clock: tools.clock };
  const capture = async (): Promise<Asked> => {
    const before = server.asked.length;
    await captureNote(store, { engine, signal: never() }, options);
    const asked = server.asked.slice(before);
    return { requests: asked.length, tokens: Math.round(asked.reduce((sum, characters) => sum + characters, 0) / 4) };
  };
  const fresh = await capture();
  const unchanged = await capture();
  store.text += `\n---\n\nBilling\n\n${spokenText(4_000, 11)}\n`;
  const grown = await capture();
  server.close();
  return { fresh, unchanged, grown };
}

/** Tokens of a request besides the talk, by a real tokenizer: prompt, context and schema. */
function overhead(): number {
  const text = spokenText(4_000, 5);
  const shown = showPrompt(meetingOf(text), { baseUrl: 'http://127.0.0.1/v1', model: 'm', apiKey: '' });
  const [body] = 'bodies' in shown ? shown.bodies : [];
  const messages = (body?.messages ?? []).map(({ content }) => content).join('\n');
  return countTokens(messages + JSON.stringify(body?.response_format)) - countTokens(text);
}

/** The measures of the openai engine, each with its budget. */
export async function measureOpenAi(): Promise<Line[]> {
  const latencies = await measureChunks();
  const { fresh, unchanged, grown } = await measureNotes();
  const ideal = Math.ceil(CHUNKS / CONCURRENCY) + 1;
  const expected = estimateCost([meetingOf(spokenText(9_000, 3))], { baseUrl: 'http://127.0.0.1/v1', model: 'm', apiKey: '' });
  return [
    { what: `openai: ${String(CHUNKS)} chunks at concurrency ${String(CONCURRENCY)}, against ${String(ideal)} latencies`, measured: latencies / ideal, unit: 'times', budget: 1.15, limit: 'at most' },
    { what: 'openai: prompt besides the talk', measured: overhead(), unit: 'tokens', budget: 1_500, limit: 'at most' },
    { what: 'openai: an unchanged note', measured: unchanged.requests, unit: 'requests', budget: 0, limit: 'at most' },
    { what: 'openai: a new note of 9,000 characters', measured: fresh.requests, unit: 'requests', budget: 1, limit: 'at most' },
    { what: 'openai: the same, tokens sent against the estimate', measured: fresh.tokens / expected.inputTokens, unit: 'times', budget: 1.25, limit: 'at most' },
    { what: 'openai: the note grown by 4,000 characters', measured: grown.requests, unit: 'requests', budget: 1, limit: 'at most' },
    { what: 'openai: the same, tokens sent', measured: grown.tokens, unit: 'tokens', budget: 1_200 + 1_150, limit: 'at most' },
  ];
}
