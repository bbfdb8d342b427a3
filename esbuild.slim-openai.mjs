import { readFileSync } from 'node:fs';

import { rewrite } from './esbuild.rewrite.mjs';

/** What of the SDK is never run by a chat completion: it is replaced by empty classes and functions of the same names. */
const UNUSED = [
  /\/resources\/(?!chat\/|index\.mjs$)/,
  /\/resources\/chat\/completions\/messages\.mjs$/,
  /\/lib\/(?!chat-completions\/)/,
  /\/auth\/workload-identity-auth\.mjs$/,
  /\/internal\/auth\/x509-(?:workload-identity-auth|transport-state|transport-state-browser|api-origin)\.(?:m?js|cjs)$/,
  /\/internal\/(?:uploads|to-file|multipart-encoding|ws|detect-platform|data-residency|bedrock|provider)\.mjs$/,
  /\/internal\/utils\/(?:env|path|uuid|query)\.mjs$/,
  /\/internal\/qs\//,
  /\/core\/(?:uploads|pagination|EventEmitter)\.mjs$/,
];

const NEVER = 'throw new Error("left out of this build of the SDK");';

/** Bodies of functions within the files that stay: what no chat completion runs says so where it is run all the same, and logs stay silent. */
const BODIES = {
  '/client.mjs': {
    withOptions: NEVER,
    _buildWebSocketHeaders: NEVER,
    readX509ResponseError: NEVER,
    requestAPIList: NEVER,
    retryRequest: NEVER,
    calculateDefaultRetryTimeoutMillis: NEVER,
    adminAPIKeyAuth: 'return undefined;',
    _callApiKey: 'capture(this.apiKey); return false;',
    parseResponseWithTimeout: 'return defaultParseResponse(client, props);',
    // A chat request's body is JSON; a browser is told by its own header, which is not sent.
    buildBody: 'return { ...__classPrivateFieldGet(this, _OpenAI_encoder, "f").call(this, { body: options.body, headers: buildHeaders([options.headers]) }), isStreamingBody: false };',
    isRunningInBrowserOrBrowserWorker: 'return true;',
    getConnectionErrorMessage: 'return undefined;',
    isUndiciDispatcherVersionMismatchError: NEVER,
    _OpenAI_sanitizeLogger: 'return logger;',
    _OpenAI_sanitizeLogValue: NEVER,
    _OpenAI_isSensitiveLogKey: NEVER,
    // There is always a key, if only one that stands for none.
    validateHeaders: '',
    shouldRetry: NEVER,
    getUserAgent: NEVER,
    defaultIdempotencyKey: NEVER,
  },
  '/core/streaming.mjs': { fromReadableStream: NEVER, tee: NEVER, toReadableStream: NEVER, createStreamTeeQueue: NEVER, _Stream_cancelIterator: NEVER },
  '/internal/auth/x509-credential-options.mjs': { normalizeX509CredentialOptions: 'return { credential: undefined, options };', prepareX509ClientClone: NEVER },
  '/internal/realtime-credentials.mjs': { resolveRealtimeAPIKey: 'return { apiKey: client.apiKey };', realtimeRoutingProtocols: NEVER },
  '/internal/utils/log.mjs': { loggerFor: 'return noopLogger;', parseLogLevel: 'return "off";', formatRequestDetails: 'return details;', redactURL: 'return "";', isSensitiveHeader: NEVER, isSensitiveQueryParameter: NEVER },
  '/resources/chat/completions/completions.mjs': { retrieve: NEVER, update: NEVER, list: NEVER, delete: NEVER, parse: NEVER, runTools: NEVER, stream: NEVER, normalizeRequestOptionsForQuery: NEVER },
};

/** Expressions that have no value here: there are no other identities than a key, no other providers than a server's address. */
const ABSENT = {
  '/client.mjs': [
    '__classPrivateFieldGet(this, _OpenAI_x509Authentication, "f")', '__classPrivateFieldGet(this, _OpenAI_x509Fetch, "f")', 'this._workloadIdentityAuth', 'this._provider',
    'x509Authentication', 'x509Identity', 'usesX509Identity', 'x509Transport', 'x509Headers', 'x509Tenant', 'x509ClientFetchOptions', 'x509RequestFetchOptions', 'rejectedX509Credential',
    'authentication', 'identity.legacy', 'workloadIdentity', 'provider', 'providerRuntime', 'providerAuthStartedAt', 'providerAuthTimeout', 'residencyBaseURL', 'customHeadersEnv',
    "options.__metadata?.['finalizeMultipart'] === true", 'finalizedMultipart', 'finalizedContentType', 'hasStreamingBody', 'isStreamingBody', 'captureResponseParser', 'x509Timeout', 'continueRequest', 'isHeadersTimeout',
  ],
};

/** How statements begin that do nothing here: other resources than chat, what it logs, retries, and refusals of what this program never does. */
const WITHOUT = {
  '/client.mjs': [
    /^this\.(?!chat )\w+ = new API\./,
    /^OpenAI\.(?!DEFAULT_TIMEOUT)/,
    /^loggerFor\(this\)/,
    /^if \(this\.logLevel/,
    /^const (?:responseInfo|specialHeaders|retryLogStr|retryMessage|terminalMessage|shouldRetry)\b/,
    /^if \(retriesRemaining\b/,
    /^if \(!options\.dangerouslyAllowBrowser/,
    /^if \(!providerRuntime && !apiKey/,
  ],
};

/** The names that a module exports by declaration or by list. */
function exportedNames(source) {
  const declared = [...source.matchAll(/^export (?:async )?(?:class|function\*?|const|let|var) (\w+)/gm)].map((match) => match[1]);
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap((match) => match[1].split(','));
  return [...declared, ...listed.map((name) => name.trim().split(/\s+as\s+/).pop())].filter((name) => name !== undefined && name !== '');
}

/** A capital begins the name of a class, small letters that of a function or of a constant. */
const stubOf = (name) => (/^[A-Z]/.test(name) ? `export class ${name} {}` : `export const ${name} = () => undefined;`);

/** Keeps of the openai package only what a chat completion needs; the rest would be two thirds of the bundle. */
export const slimOpenAi = {
  name: 'slim-openai',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]openai[\\/].*\.(?:mjs|js|cjs)$/ }, ({ path }) => {
      const name = path.replaceAll('\\', '/').replace(/^.*\/node_modules\/openai\//, '/');
      const source = readFileSync(path, 'utf8');
      if (UNUSED.some((unused) => unused.test(name))) return { contents: exportedNames(source).map(stubOf).join('\n'), loader: 'js' };
      return { contents: rewrite(source, { bodies: BODIES[name], absent: ABSENT[name], without: WITHOUT[name] }, name), loader: 'js' };
    });
  },
};
