/** What the page asks to be fetched past CORS. The body is in base64. */
export interface ForwardedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The answer of a server, its body in base64; or why there was none. */
export type ForwardedAnswer =
  | { readonly status: number; readonly headers: Record<string, string>; readonly body: string }
  | { readonly problem: string };

/**
 * Does what the app's `requestUrl` does, for servers on this machine only.
 */
export async function forwardRequest({ url, method, headers, body }: ForwardedRequest): Promise<ForwardedAnswer> {
  if (!URL.canParse(url) || !thisMachine.has(new URL(url).hostname)) {
    return { problem: `net::ERR_NAME_NOT_RESOLVED: the test host goes to this machine only, not to ${url}` };
  }
  try {
    const response = await fetch(url, { method, headers, ...(body === null ? {} : { body: Buffer.from(body, 'base64') }) });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes.toString('base64') };
  } catch {
    return { problem: 'net::ERR_CONNECTION_REFUSED' };
  }
}
