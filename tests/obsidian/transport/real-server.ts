import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

import type { RequestUrl } from '../../../src/obsidian/transport/request-url-fetch.ts';

/** What a server was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A real server on this machine that notes what it is asked; closed at the test's end. */
export async function startServer(answer: (asked: Asked, response: ServerResponse) => void): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      asked.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}

/** The app's `requestUrl` over Node's own client: it sets the length itself and refuses to be told it. */
export const nodeRequestUrl: RequestUrl = ({ url, method = 'GET', headers = {}, body }) =>
  new Promise((resolve, reject) => {
    if (Object.keys(headers).some((name) => name.toLowerCase() === 'content-length')) {
      reject(new Error('net::ERR_INVALID_ARGUMENT'));
      return;
    }
    const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(body as string);
    const request = httpRequest(url, { method, headers: { ...headers, 'content-length': String(bytes.length) } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const all = new Uint8Array(Buffer.concat(chunks));
        const text = new TextDecoder().decode(all);
        const given = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
        resolve({ status: response.statusCode ?? 0, headers: given, arrayBuffer: all.buffer, text, json: null });
      });
    });
    request.on('error', () => {
      reject(new Error('net::ERR_CONNECTION_REFUSED'));
    });
    request.end(bytes);
  });
