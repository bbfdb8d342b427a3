import type { RequestUrlParam, RequestUrlResponse } from 'obsidian';

/** The app's own way to a server: no CORS, no streaming, no cancelling. */
export type RequestUrl = (request: RequestUrlParam) => Promise<RequestUrlResponse>;

/** Headers that the app sets itself, or refuses. */
const LEFT_OUT = new Set(['content-length', 'host', 'connection', 'accept-encoding']);

/** Status codes whose answer has no body. */
const WITHOUT_BODY = new Set([101, 103, 204, 205, 304]);

function headersOf(init: RequestInit, body: Response | null): Record<string, string> {
  const headers = new Headers(init.headers);
  const type = body?.headers.get('content-type') ?? null;
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  const kept: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (!LEFT_OUT.has(name.toLowerCase())) kept[name] = value;
  });
  return kept;
}

async function toParameters(url: string, init: RequestInit): Promise<RequestUrlParam> {
  const body = init.body === null || init.body === undefined ? null : new Response(init.body);
  const request: RequestUrlParam = { url, method: init.method ?? 'GET', headers: headersOf(init, body), throw: false };
  const { body: given } = init;
  if (typeof given === 'string') request.body = given;
  else if (body !== null) request.body = await body.arrayBuffer();
  const type = request.headers?.['content-type'];
  if (type !== undefined) request.contentType = type;
  return request;
}

function toResponse({ status, headers, arrayBuffer }: RequestUrlResponse): Response {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) if (!/^content-(?:encoding|length)$/iu.test(name)) kept.set(name, value);
  return new Response(WITHOUT_BODY.has(status) ? null : arrayBuffer, { status, headers: kept });
}

/** Rejects as `fetch` does when its signal is aborted, since the request itself cannot be. */
function aborted(signal: AbortSignal): { readonly promise: Promise<never>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const refuse = (): void => {
      reject(new DOMException('The request was stopped.', 'AbortError'));
    };
    stop = () => {
      signal.removeEventListener('abort', refuse);
    };
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
  return { promise, stop };
}

/**
 * Makes a `fetch` of the app's `requestUrl`. The whole answer comes at once; a stopped request is let go of, and goes on unseen. Rejects
 * with a `TypeError` where there is no answer, as `fetch` does.
 */
export function createRequestUrlFetch(requestUrl: RequestUrl): typeof fetch {
  return async (input, init = {}) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    // The SDK asks this address whether FormData can be sent.
    if (url.startsWith('data:')) return new Response('');
    const signal = init.signal ?? new AbortController().signal;
    const stopped = aborted(signal);
    const answer = toParameters(url, init).then(requestUrl).catch(() => {
      throw new TypeError('Failed to fetch');
    });
    try {
      return toResponse(await Promise.race([answer, stopped.promise]));
    } finally {
      stopped.stop();
    }
  };
}
