import { failures, type RequestFailure } from './failures.ts';
import type { AnswerTrace } from './guarded-fetch.ts';
import { readRetryAfter } from './retry.ts';
import { excerpt, readSaidError, type SaidError, saysTooLong } from './said-error.ts';

/** Whom a request went to, for the messages. */
export interface Addressee {
  readonly host: string;
  readonly model: string;
  readonly apiKey: string;
  /** The texts that it was sent, none of which may get into a message. */
  readonly sent?: readonly string[];
}

/** The failure that an error in words tells, whatever its status; null where only the status tells. */
function bySaying(said: SaidError, { host, model }: Addressee): RequestFailure | null {
  const { message, marks } = said;
  if (saysTooLong(said)) return failures.tooLong(host, said);
  if (/content_filter|content_policy|responsibleai/u.test(marks)) return failures.contentFilter(host);
  if (/insufficient_quota|billing/u.test(marks) || /exceeded your current quota|insufficient (?:credits|balance|quota)/iu.test(message)) return failures.quota(host);
  if (/invalid_api_key|authentication/u.test(marks) || /api key not valid|invalid api key/iu.test(message)) return failures.badKey(host);
  if (/model_not_found/u.test(marks) || /model\b.{0,200}(?:not found|does not exist|not exist|no such)|(?:no|unknown|invalid) model|try pulling/iu.test(message)) return failures.unknownModel(host, model);
  return null;
}

const wordsOf = (message: string, { apiKey, sent = [] }: Addressee): string => excerpt(message, apiKey, sent);

function byStatus(status: number, said: SaidError, to: Addressee, headers: Headers | null): RequestFailure {
  const words = wordsOf(said.message, to);
  if (status === 401 || status === 403) return failures.badKey(to.host);
  if (status === 402) return failures.quota(to.host);
  if (status === 404 || status === 405) return failures.notFound(to.host);
  if (status === 413) return failures.tooLong(to.host, said);
  if (status === 429) return failures.rateLimit(to.host, readRetryAfter(headers));
  if (status >= 500) return failures.server(to.host, status, words, readRetryAfter(headers));
  if (status >= 300 && status < 400) return failures.redirected(to.host);
  return failures.badRequest(to.host, status, words);
}

/** The failure that an answer with an error's status stands for. */
export function readStatusFailure(trace: AnswerTrace, to: Addressee): RequestFailure {
  const said = readSaidError(trace.errorBody);
  const status = trace.status ?? 0;
  // A redirect that the platform hides has no status.
  if (status === 0) return failures.redirected(to.host);
  return (status >= 500 ? null : bySaying(said, to)) ?? byStatus(status, said, to, trace.headers);
}

/** The failure that an error within a stream of events stands for. */
export function readStreamFailure(error: unknown, to: Addressee): RequestFailure {
  const body = JSON.stringify(error) as string | undefined;
  const said = readSaidError(body ?? '');
  return bySaying(said, to) ?? failures.server(to.host, 200, wordsOf(said.message, to));
}

/** The codes of an error and of what caused it: Node's fetch hides the system's code there. */
function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') codes.push(at.code);
    if (at instanceof AggregateError) for (const inner of at.errors as unknown[]) codes.push(codesOf(inner));
  }
  return codes.join(' ');
}

/** The words of the innermost error. */
function causeOf(error: unknown): string {
  let at = error;
  for (let depth = 0; at instanceof Error && at.cause instanceof Error && depth < 5; depth++) at = at.cause;
  return at instanceof Error ? at.message : '';
}

/** What Node and OpenSSL call a certificate that they do not trust. */
const CERTIFICATE = /\b(?:CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|ERR_TLS_CERT\w+|HOSTNAME_MISMATCH|INVALID_CA)\b/u;

/** What zlib calls a packed answer that it cannot unpack. */
const GARBLED = /\bZ_[A-Z]+_ERROR\b|\bERR__ERROR_|\bERR_BROTLI/u;

function byCodes(codes: string, host: string): RequestFailure {
  const certificate = CERTIFICATE.exec(codes)?.[0];
  if (certificate !== undefined) return failures.certificate(host, certificate);
  if (/ERR_SSL|EPROTO/u.test(codes)) return failures.noTls(host);
  if (/ECONNREFUSED/u.test(codes)) return failures.noServer(host);
  if (/ENOTFOUND/u.test(codes)) return failures.unknownHost(host);
  if (/EAI_AGAIN|ENETUNREACH|ENETDOWN/u.test(codes)) return failures.offline(host);
  if (/EHOSTUNREACH|EHOSTDOWN|EADDRNOTAVAIL|ETIMEDOUT|CONNECT_TIMEOUT/u.test(codes)) return failures.unreachable(host);
  return /HPE_/u.test(codes) ? failures.noAnswer(host) : failures.connection(host);
}

/**
 * The failure that a connection which could not be made or broke off stands for. A browser tells no reason, so there it may be CORS.
 * @param begun whether the head of an answer had come
 */
export function readConnectionFailure(error: unknown, to: Addressee, begun: boolean, inBrowser: boolean): RequestFailure {
  const { host } = to;
  const codes = codesOf(error);
  if (/UND_ERR_(?:HEADERS|BODY)_TIMEOUT/u.test(codes)) return failures.silent(host, 300_000);
  if (GARBLED.test(codes)) return failures.noAnswer(host);
  if (begun) return failures.connection(host);
  if (codes !== '') return byCodes(codes, host);
  return inBrowser ? failures.cors(host) : failures.notSent(host, wordsOf(causeOf(error), to));
}
