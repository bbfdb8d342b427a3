import type { Failure } from '../engine.ts';
import { duration } from './duration.ts';
import { LONGEST_PAUSE } from './retry.ts';

/** A failure of a request, with what else its answer told. */
export interface RequestFailure extends Failure {
  /** Whether the same request may well succeed a little later. */
  readonly retry: boolean;
  /** Milliseconds that the server asked to wait; null where it did not say. */
  readonly retryAfter: number | null;
  /** Tokens that the server said a request may have, and had; null where it did not say. */
  readonly contextTokens: number | null;
  readonly sentTokens: number | null;
}

const NO_DETAIL = { retry: false, retryAfter: null, contextTokens: null, sentTokens: null };

function failure(kind: string, cause: string, tip: string, detail: Partial<RequestFailure> = {}): RequestFailure {
  return { kind, message: `${cause}. Nothing was written.`, tip, ...NO_DETAIL, ...detail };
}

/** Whether a host is this device: there an OpenAI-compatible server is most often Ollama or LM Studio. */
const isLocal = (host: string): boolean => /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/u.test(host);

const A_FORTNIGHT = 14 * 24 * 3_600_000;

/** What to do where a server asked to be left alone for longer than anybody waits; null where it did not. */
function whenAgain(retryAfter: number | null): string | null {
  if (retryAfter === null || retryAfter <= LONGEST_PAUSE) return null;
  return retryAfter > A_FORTNIGHT ? 'Try again later: it names no sensible time.' : `Try again in ${duration(retryAfter)}.`;
}

/** Each failure of this engine: its kind, what happened, what to do. None of them ever holds a key or a word of the transcript. */
export const failures = {
  cancelled: () => failure('cancelled', 'Stopped', 'Run the command again when you like; finished parts are kept.'),
  badAddress: () => failure('bad-address', 'The server’s address is not a URL', 'Enter one such as http://127.0.0.1:11434/v1.'),
  badKey: (host: string) => failure('bad-key', `${host} rejected your API key`, 'Check the key and that it can use this model.'),
  unknownModel: (host: string, model: string) => failure('unknown-model', `${host} has no model "${model}"`, 'Check the model’s name. On a local server, load or pull it first.'),
  notFound: (host: string) => failure('not-found', `${host} has nothing at this address`, 'Check the address: it usually ends in /v1.'),
  noServer: (host: string) =>
    failure('no-server', `Can’t reach ${host}`, isLocal(host) ? 'Is Ollama (or LM Studio, llama.cpp) running, and is the port right?' : 'Check the address and that the server is running.', { retry: true }),
  cors: (host: string) =>
    failure(
      'cors',
      `Can’t reach ${host}: it is off, or it doesn’t allow this app (CORS)`,
      isLocal(host) ? 'Is Ollama running? If it is, set OLLAMA_ORIGINS=app://obsidian.md* and restart it.' : 'Check your connection, the address, and that the server allows requests from apps.',
      { retry: true },
    ),
  offline: (host: string) => failure('offline', `Can’t find ${host}; this device seems to be offline`, 'Check your connection, or use the offline engine.', { retry: true }),
  unknownHost: (host: string) => failure('unknown-host', `There is no server named ${host}`, 'Check the spelling of the address and your connection.'),
  unreachable: (host: string) =>
    failure('unreachable', `Can’t reach ${host}: the connection timed out`, 'Check the address and port, your firewall and your VPN.', { retry: true }),
  certificate: (host: string, code: string) =>
    failure('certificate', `The certificate of ${host} is not trusted (${code})`, 'Check the address and the clock of this device. For your own certificate, set NODE_EXTRA_CA_CERTS to its file.'),
  noTls: (host: string) => failure('no-tls', `${host} doesn’t support https`, 'Check the address: a local server usually needs http://.'),
  notSent: (host: string, cause: string) => failure('not-sent', `Couldn’t send a request to ${host}${cause}`, 'Check the address and port.'),
  connection: (host: string) => failure('connection', `The connection to ${host} was lost`, 'Run the command again; finished parts are kept.', { retry: true }),
  redirected: (host: string) => failure('redirected', `${host} redirects to another address`, 'If you trust that address, set it instead.'),
  silent: (host: string, milliseconds: number) =>
    failure('silent', `${host} didn’t answer for ${duration(milliseconds)}`, 'Check that a model server is running at this address. If it’s just slow, use a smaller model, or send less at a time (--concurrency 1, --context 4096).'),
  stalled: (host: string, milliseconds: number) =>
    failure('timeout', `${host} stopped in the middle of its answer and sent nothing for ${duration(milliseconds)}`, 'Run the command again; finished parts are kept. If it keeps happening, use a smaller model or fewer requests at once (--concurrency 1).'),
  tooLate: (host: string, milliseconds: number) => failure('timeout', `${host} didn’t finish within ${duration(milliseconds)}`, 'Use a faster model or smaller parts (--context).'),
  rateLimit: (host: string, retryAfter: number | null) =>
    failure('rate-limit', `${host} is rate-limiting requests`, whenAgain(retryAfter) ?? 'Try again in a few minutes, with --concurrency 1.', { retry: true, retryAfter }),
  quota: (host: string) => failure('quota', `Your credit at ${host} is used up`, 'Check your plan and billing there.'),
  contentFilter: (host: string) => failure('content-filter', `The content filter of ${host} blocked the answer`, 'Use another model, or the offline engine.'),
  refusal: () => failure('refusal', 'The model refused to answer', 'Use another model, or the offline engine.'),
  tooLong: (host: string, told: { contextTokens?: number | null; sentTokens?: number | null } = {}) =>
    failure('too-long', `The request is too long for the model’s context at ${host}`, 'Set the context size (--context), increase it on the server, or shorten your instructions.', told),
  cutOff: () => failure('cut-off', 'The answer hit the model’s output limit, even for a small part', 'Use another model.'),
  notJson: () => failure('not-json', 'The model didn’t return usable minutes (tried twice)', 'Smaller models often struggle; try another.'),
  noAnswer: (host: string) => failure('no-answer', `${host} returned nothing readable`, 'Check the address: it must be an OpenAI-compatible server, and usually ends in /v1.'),
  tooLarge: () => failure('answer-too-large', 'The answer was endless and was cut off', 'Use another model.'),
  server: (host: string, status: number, said: string, retryAfter: number | null = null) =>
    failure('server-error', `${host} had an internal error (${String(status)}${said})`, whenAgain(retryAfter) ?? 'Try again later.', { retry: true, retryAfter }),
  badRequest: (host: string, status: number, said: string) => failure('bad-request', `${host} rejected the request (${String(status)}${said})`, 'Check that it’s a chat model and the server is up to date.'),
} as const;

/** A failure as it is shown, without what only the engine needs. */
export const shown = ({ kind, message, tip }: Failure): Failure => ({ kind, message, tip });
