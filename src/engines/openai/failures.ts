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
  return { kind, message: `No minutes were made, and nothing was written: ${cause}.`, tip, ...NO_DETAIL, ...detail };
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
  cancelled: () => failure('cancelled', 'you stopped it', 'Run the command again when you like: what was answered so far is kept for it.'),
  badAddress: () => failure('bad-address', 'the server’s address is no web address', 'Set an address such as http://127.0.0.1:11434/v1.'),
  badKey: (host: string) => failure('bad-key', `${host} did not accept the key`, 'Look at the key, and whether it may use this model.'),
  unknownModel: (host: string, model: string) => failure('unknown-model', `${host} has no model "${model}"`, 'Look at the model’s name, and load or pull it first on a local server.'),
  notFound: (host: string) => failure('not-found', `${host} has nothing at this address`, 'Look at the address: it mostly ends in /v1.'),
  noServer: (host: string) =>
    failure('no-server', `nothing answers at ${host}`, isLocal(host) ? 'Is Ollama (or LM Studio, llama.cpp) running, and is the port right?' : 'Look at the address, and whether the server is up.', { retry: true }),
  cors: (host: string) =>
    failure(
      'cors',
      `${host} could not be reached from here: it is off, or it does not let this app in (CORS)`,
      isLocal(host) ? 'Is Ollama running? If it is, set OLLAMA_ORIGINS=app://obsidian.md* for it and start it again.' : 'Look at the network and the address, and whether the server allows requests of apps.',
      { retry: true },
    ),
  offline: (host: string) => failure('offline', `${host} cannot be found; this device seems to be offline`, 'Look at the network, or use the offline engine.', { retry: true }),
  unknownHost: (host: string) => failure('unknown-host', `there is no server of the name ${host}`, 'Look at the spelling of the address, and at the network.'),
  unreachable: (host: string) =>
    failure('unreachable', `${host} cannot be reached: nobody took the connection in time`, 'Look at the address and its port, and whether a firewall or a missing VPN stands between.', { retry: true }),
  certificate: (host: string, code: string) =>
    failure('certificate', `the certificate of ${host} is not trusted (${code})`, 'Look whether the address is right and the clock of this device, too. For a certificate of your own set NODE_EXTRA_CA_CERTS to its file.'),
  noTls: (host: string) => failure('no-tls', `${host} does not speak https`, 'Look at the address: a server on your own device mostly wants http:// before it.'),
  notSent: (host: string, cause: string) => failure('not-sent', `no request could be sent to ${host}${cause}`, 'Look at the address and its port.'),
  connection: (host: string) => failure('connection', `the connection to ${host} broke off`, 'Run the command again: what was answered so far is kept for it.', { retry: true }),
  redirected: (host: string) => failure('redirected', `${host} sends requests to another address`, 'Set the address that it names, if you trust it.'),
  silent: (host: string, milliseconds: number) =>
    failure('silent', `${host} sent no word of an answer for ${duration(milliseconds)}`, 'Look whether a model server listens at this address. If it is only slow, use a smaller model, or send it less at a time (--concurrency 1, --context 4096).'),
  stalled: (host: string, milliseconds: number) =>
    failure('timeout', `${host} began to answer and then sent no more words for ${duration(milliseconds)}`, 'Run the command again: finished parts are kept. If it stays so, use a smaller model or fewer requests at once (--concurrency 1).'),
  tooLate: (host: string, milliseconds: number) => failure('timeout', `${host} was not done after ${duration(milliseconds)}`, 'Use a faster model, or smaller parts (--context).'),
  rateLimit: (host: string, retryAfter: number | null) =>
    failure('rate-limit', `${host} takes no more requests for now`, whenAgain(retryAfter) ?? 'Try again in a few minutes, with --concurrency 1.', { retry: true, retryAfter }),
  quota: (host: string) => failure('quota', `your credit at ${host} is used up`, 'Look at your plan and billing there.'),
  contentFilter: (host: string) => failure('content-filter', `the content filter of ${host} stopped the answer`, 'Use another model, or the offline engine.'),
  refusal: () => failure('refusal', 'the model refused to answer', 'Use another model, or the offline engine.'),
  tooLong: (host: string, told: { contextTokens?: number | null; sentTokens?: number | null } = {}) =>
    failure('too-long', `the request does not fit into the model’s context at ${host}`, 'Set the context’s size in tokens (--context), give the server a larger one, or shorten your instructions.', told),
  cutOff: () => failure('cut-off', 'the answer was longer than the model may answer, even for a small part', 'Use another model.'),
  notJson: () => failure('not-json', 'the model answered twice with something else than minutes', 'Use another model: small ones often cannot keep to a form.'),
  noAnswer: (host: string) => failure('no-answer', `${host} answered nothing that can be read`, 'Look at the address: it must be that of an OpenAI-compatible server, and mostly ends in /v1.'),
  tooLarge: () => failure('answer-too-large', 'the answer went on without an end and was broken off', 'Use another model.'),
  server: (host: string, status: number, said: string, retryAfter: number | null = null) =>
    failure('server-error', `${host} reports a fault of its own (${String(status)}${said})`, whenAgain(retryAfter) ?? 'Try again later.', { retry: true, retryAfter }),
  badRequest: (host: string, status: number, said: string) => failure('bad-request', `${host} refuses the request (${String(status)}${said})`, 'Look whether the model is made for chat, and whether the server is up to date.'),
} as const;

/** A failure as it is shown, without what only the engine needs. */
export const shown = ({ kind, message, tip }: Failure): Failure => ({ kind, message, tip });
