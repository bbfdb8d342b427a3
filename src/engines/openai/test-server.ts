import type { Failure } from '../engine.ts';
import type { Abilities } from './abilities.ts';
import { createClient } from './client.ts';
import { failures, shown } from './failures.ts';
import { guardFetch, newTrace } from './guarded-fetch.ts';
import { readConnectionFailure, readStatusFailure } from './read-failure.ts';
import type { Target } from './send.ts';
import { readTarget, Server } from './server.ts';
import type { OpenAiSettings, OpenAiTools } from './settings.ts';
import { UsageMeter } from './usage-meter.ts';

const MOST_MODELS = 2_000;
const LONGEST_NAME = 200;
const TEST_TIMEOUT = 60_000;

/** What a server can do with a model. */
export interface ServerReport {
  readonly host: string;
  /** The models it names, in alphabetical order; null where it names none. */
  readonly models: readonly string[] | null;
  /** How it lets answers be asked for. */
  readonly format: Abilities['format'];
  /** From the question to its whole answer. */
  readonly milliseconds: number;
}

function namesIn(body: unknown): string[] {
  const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
  if (!Array.isArray(data)) return [];
  const names = data.slice(0, MOST_MODELS).flatMap((model: unknown) => (typeof model === 'object' && model !== null && 'id' in model && typeof model.id === 'string' ? [model.id] : []));
  return [...new Set(names.map((name) => name.slice(0, LONGEST_NAME)))].sort();
}

async function fetchModels(target: Target, tools: OpenAiTools, signal: AbortSignal): Promise<{ readonly models: readonly string[] } | { readonly failure: Failure }> {
  const trace = newTrace();
  const controller = new AbortController();
  const stop = (): void => { controller.abort(); };
  signal.addEventListener('abort', stop, { once: true });
  void tools.wait(TEST_TIMEOUT, controller.signal).then(stop);
  const guarded = guardFetch(tools.fetch, { withKey: target.apiKey !== '', stream: false }, trace, () => undefined);
  try {
    const client = await createClient(target.baseUrl, target.apiKey, guarded, TEST_TIMEOUT);
    return { models: namesIn(await client.get<unknown>('/models', { signal: controller.signal })) };
  } catch (error) {
    if (signal.aborted) return { failure: shown(failures.cancelled()) };
    if (controller.signal.aborted) return { failure: shown(failures.silent(target.host, TEST_TIMEOUT)) };
    const refused = trace.status !== null && (trace.status < 200 || trace.status > 299);
    return { failure: shown(refused ? readStatusFailure(trace, target) : readConnectionFailure(error, target, trace.status !== null, tools.inBrowser === true)) };
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** The models that a server names. Sends no word of a note. */
export async function listModels(settings: OpenAiSettings, tools: OpenAiTools, signal: AbortSignal): Promise<{ readonly models: readonly string[] } | { readonly failure: Failure }> {
  const read = readTarget(settings);
  return 'failure' in read ? { failure: shown(read.failure) } : fetchModels(read.target, tools, signal);
}

/** Whether a server answers with a model and a key, by one short question. Sends no word of a note. */
export async function testServer(settings: OpenAiSettings, tools: OpenAiTools, signal: AbortSignal): Promise<ServerReport | { readonly failure: Failure }> {
  const read = readTarget(settings);
  if ('failure' in read) return { failure: shown(read.failure) };
  const { target } = read;
  const listed = await fetchModels(target, tools, signal);
  const server = new Server({ ...target, timeouts: { first: TEST_TIMEOUT, idle: TEST_TIMEOUT, total: TEST_TIMEOUT } }, null, tools);
  const question = () => ({
    messages: [{ role: 'user' as const, content: 'Answer with the JSON object {"word":"yes"} and nothing else.' }],
    schema: { type: 'object' as const, properties: { word: { type: 'string' as const, enum: ['yes'] } }, required: ['word'], additionalProperties: false as const },
    answerTokens: 500,
  });
  const began = tools.clock();
  const answer = await server.ask(question, (json) => (typeof json === 'object' ? true : null), new UsageMeter(), signal);
  if ('failure' in answer) return { failure: shown(answer.failure) };
  return { host: target.host, models: 'models' in listed && listed.models.length > 0 ? listed.models : null, format: server.format, milliseconds: Math.round(tools.clock() - began) };
}
