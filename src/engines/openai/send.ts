import type { OpenAI } from 'openai/client';
import type { RequestBody } from './abilities.ts';
import { createClient } from './client.ts';
import { failures, type RequestFailure } from './failures.ts';
import { type AnswerTrace, guardFetch, newTrace } from './guarded-fetch.ts';
import { hideKey } from './hide-key.ts';
import { parseAnswer } from './parse-answer.ts';
import { addPiece, type Completion, emptyCompletion } from './read-chunk.ts';
import { type Addressee, readConnectionFailure, readStatusFailure, readStreamFailure } from './read-failure.ts';
import type { OpenAiTools, Timeouts } from './settings.ts';
import { Watchdog } from './watchdog.ts';

/** Where requests go, and how long they may take. */
export interface Target extends Addressee {
  readonly baseUrl: string;
  readonly timeouts: Timeouts;
}

export interface Sent {
  /** Whether a request left at all. */
  readonly sent: boolean;
  /** The words of a refusal, from which what the server takes is learned. */
  readonly said: string;
  readonly outcome: { readonly completion: Completion } | { readonly failure: RequestFailure };
}

/** No minutes are longer: whatever goes on beyond is broken off. */
const MOST_CHARACTERS = 1_000_000;

type CreateParameters = Parameters<OpenAI['chat']['completions']['create']>[0] & { stream: true };

/** Reads a stream to its end, or to where it is aborted or becomes too long. */
async function readAnswer(client: OpenAI, body: RequestBody, completion: Completion, dog: Watchdog, signal: AbortSignal): Promise<void> {
  const stream = await client.chat.completions.create({ ...body, messages: [...body.messages] } as CreateParameters, { signal, maxRetries: 0 });
  for await (const piece of stream) {
    if (signal.aborted) return;
    if (addPiece(completion, piece)) dog.progress();
    if (completion.text.length + completion.refusal.length > MOST_CHARACTERS) return;
  }
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });

const isRefused = ({ status }: AnswerTrace): boolean => status !== null && (status < 200 || status > 299);

/** What was thrown while a request was under way, as a failure. */
function failureOf(error: unknown, trace: AnswerTrace, target: Addressee, inBrowser: boolean): RequestFailure {
  if (trace.tooLarge) return failures.tooLarge();
  if (isRefused(trace)) return readStatusFailure(trace, target);
  const inner = typeof error === 'object' && error !== null && 'error' in error ? error.error : undefined;
  return inner === undefined || inner === null ? readConnectionFailure(error, target, trace.status !== null, inBrowser) : readStreamFailure(inner, target);
}

/** Whether a stream ended without a word of why, and before its JSON did: some servers never say why. */
const isCut = ({ text, finish }: Completion, { isStream, done }: AnswerTrace): boolean => isStream && finish === null && !done && parseAnswer(text) === undefined;

/** Why an answer that came to its end is none. */
function faultOf(completion: Completion, trace: AnswerTrace, target: Target): RequestFailure | null {
  const { text, refusal, finish, pieces } = completion;
  if (text.length + refusal.length > MOST_CHARACTERS) return failures.tooLarge();
  if (finish === 'content_filter') return failures.contentFilter(target.host);
  if (refusal.trim() !== '' && text.trim() === '') return failures.refusal();
  if (isCut(completion, trace)) return failures.connection(target.host);
  return pieces === 0 ? failures.noAnswer(target.host) : null;
}

/** Why a request was broken off: by its time, or by whoever asked. */
function expiry({ expired }: Watchdog, trace: AnswerTrace, target: Addressee): RequestFailure {
  if (expired === null) return failures.cancelled();
  if (isRefused(trace)) return { ...readStatusFailure(trace, target), retry: false };
  const { limit, milliseconds } = expired;
  const { host } = target;
  return limit === 'total' ? failures.tooLate(host, milliseconds) : limit === 'first' ? failures.silent(host, milliseconds) : failures.stalled(host, milliseconds);
}

/**
 * Sends one request and reads its answer. Returns at once when the signal is aborted, whatever the network does. Never throws for what a
 * server or the network does.
 */
export async function send(body: RequestBody, target: Target, tools: OpenAiTools, signal: AbortSignal): Promise<Sent> {
  const trace = newTrace();
  if (signal.aborted) return { sent: false, said: '', outcome: { failure: failures.cancelled() } };
  const controller = new AbortController();
  const stop = (): void => { controller.abort(); };
  signal.addEventListener('abort', stop, { once: true });
  const dog = new Watchdog(target.timeouts, tools, controller);
  const guarded = guardFetch(tools.fetch, { withKey: target.apiKey !== '', stream: true }, trace, () => { dog.progress(); });
  const completion = emptyCompletion();
  let thrown: { readonly error: unknown } | null = null;
  try {
    const client = await createClient(target.baseUrl, target.apiKey, guarded, target.timeouts.total);
    void dog.watch();
    const reading = readAnswer(client, body, completion, dog, controller.signal);
    reading.catch(() => undefined); // Where it is aborted nobody waits for it.
    await Promise.race([reading, whenAborted(controller.signal)]);
  } catch (error) {
    thrown = { error };
  }
  const aborted = controller.signal.aborted;
  const to = { ...target, sent: body.messages.map(({ content }) => content) };
  signal.removeEventListener('abort', stop);
  controller.abort();
  const fault = aborted ? expiry(dog, trace, to) : thrown === null ? faultOf(completion, trace, target) : failureOf(thrown.error, trace, to, tools.inBrowser === true);
  completion.text = hideKey(completion.text, target.apiKey, body.messages);
  return { sent: trace.sent, said: trace.errorBody, outcome: fault === null ? { completion } : { failure: fault } };
}
