import type * as Obsidian from 'obsidian';

import type { ForwardedAnswer } from '../server/forward-request.ts';
import { base64ToArrayBuffer, arrayBufferToBase64 } from './functions.ts';

type Answer = Exclude<ForwardedAnswer, { readonly problem: string }>;

/** Everything that was asked for by `requestUrl`, oldest first. */
export const requestLog: Obsidian.RequestUrlParam[] = [];

async function send(parameters: Obsidian.RequestUrlParam): Promise<Obsidian.RequestUrlResponse> {
  requestLog.push(parameters);
  const { url, method = 'GET', contentType, body, headers = {} } = parameters;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body).buffer : body;
  const asked = {
    url,
    method,
    headers: { ...headers, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
    body: bytes === undefined ? null : arrayBufferToBase64(bytes),
  };
  const response = await fetch('/request-url', { method: 'POST', body: JSON.stringify(asked) });
  const answer = (await response.json()) as ForwardedAnswer;
  if ('problem' in answer) throw new Error(answer.problem);
  return read(answer, parameters.throw ?? true);
}

function read({ status, headers, body }: Answer, throws: boolean): Obsidian.RequestUrlResponse {
  if (throws && status >= 400) throw Object.assign(new Error(`Request failed, status ${status}`), { status, headers });
  const arrayBuffer = base64ToArrayBuffer(body);
  const text = new TextDecoder().decode(arrayBuffer);
  return { status, headers, arrayBuffer, text, get json() { return JSON.parse(text) as unknown; } };
}

/** Asks a server past CORS, as the app does: through the host's own server, which goes to this machine only. No stream, no abort. */
export const requestUrl = ((request) => {
  const answer = send(typeof request === 'string' ? { url: request } : request);
  const lazy = <Part>(take: (response: Obsidian.RequestUrlResponse) => Part) => ({ get: () => answer.then(take) });
  return Object.defineProperties(answer, {
    text: lazy(({ text }) => text),
    json: lazy(({ text }) => JSON.parse(text) as unknown),
    arrayBuffer: lazy(({ arrayBuffer }) => arrayBuffer),
  }) as Obsidian.RequestUrlResponsePromise;
}) satisfies typeof Obsidian.requestUrl;

export const request = (async (parameters) => (await requestUrl(parameters)).text) satisfies typeof Obsidian.request;
