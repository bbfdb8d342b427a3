import { createRequestUrlFetch, type RequestUrl } from './request-url-fetch.ts';

/** The two ways to a server. */
export interface Ways {
  /** Streams and can be stopped; the server must allow the app's origin. */
  readonly fetch: typeof fetch;
  readonly requestUrl: RequestUrl;
}

const originOf = (input: RequestInfo | URL): string => new URL(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url).origin;

/**
 * Makes a `fetch` that finds out by itself which way a server takes: `fetch`, else `requestUrl` where the server refuses the app's
 * origin. A refusal looks like a server that is down, so it is tried only where `fetch` never got an answer from that server: what
 * the server has taken is not sent twice. What was found out is kept until the app is restarted, since a server may be set up better.
 */
export function createTransport(ways: Ways): typeof fetch {
  const answersFetch = new Set<string>();
  const needsRequestUrl = new Set<string>();
  const viaRequestUrl = createRequestUrlFetch(ways.requestUrl);
  return async (input, init) => {
    const origin = originOf(input);
    if (needsRequestUrl.has(origin)) return viaRequestUrl(input, init);
    try {
      const response = await ways.fetch(input, init);
      answersFetch.add(origin);
      return response;
    } catch (error) {
      if (!(error instanceof TypeError) || init?.signal?.aborted === true || answersFetch.has(origin)) throw error;
    }
    const response = await viaRequestUrl(input, init);
    needsRequestUrl.add(origin);
    return response;
  };
}
