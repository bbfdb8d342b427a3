import type { OpenAI } from 'openai/client';

const silent = (): void => undefined;
const logger = { error: silent, warn: silent, info: silent, debug: silent };

/** Sent to servers that want no key, since the SDK insists on one; its header is dropped on the way. */
const NO_KEY = 'none';

/**
 * The SDK's client for one request. Every option is given: what is left out it takes from environment variables, and an empty address would
 * mean OpenAI's own. It neither retries nor logs.
 *
 * @param baseUrl never empty
 * @param total milliseconds until a request is given up, for the case that nobody aborts it before
 */
export async function createClient(baseUrl: string, apiKey: string, send: typeof fetch, total: number): Promise<OpenAI> {
  const { OpenAI: Client } = await import('openai/client');
  return new Client({
    baseURL: baseUrl,
    apiKey: apiKey === '' ? NO_KEY : apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    timeout: total + 1_000,
    maxRetries: 0,
    fetch: send,
    fetchOptions: {},
    defaultHeaders: {},
    defaultQuery: {},
    logLevel: 'off',
    logger,
    // The key is the user's own, on the user's own device.
    dangerouslyAllowBrowser: true,
  });
}
