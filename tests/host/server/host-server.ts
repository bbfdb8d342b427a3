import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { StartOptions } from '../page/start-options.ts';
import { buildPage } from './build-page.ts';
import { forwardRequest, type ForwardedRequest } from './forward-request.ts';

/** A running host: where it is, and what its next start begins with. */
export interface HostServer {
  readonly address: string;
  setStart(options: StartOptions): void;
  close(): Promise<void>;
}

type Answer = readonly [type: string, body: string];

/** How the host is served. */
export interface ServeOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Cut off from other origins: the browser's clock is then exact to 5 microseconds, not to 100. */
  readonly isolated?: boolean;
}

const isolation = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Serves the host on this machine. `root` is the project's folder; `main.js` must be built. */
export async function serveHost(root: string, options: StartOptions, { port = 0, isolated = false }: ServeOptions = {}): Promise<HostServer> {
  let start = options;
  const page = await buildPage(root);
  const fromRoot = (path: string): string => readFileSync(join(root, path), 'utf8');
  const pages: Readonly<Record<string, () => Answer>> = {
    '/': () => ['text/html', fromRoot('tests/host/page/index.html')],
    '/host.js': () => ['text/javascript', page.script],
    '/host.css': () => ['text/css', page.style],
    '/start.json': () => ['application/json', JSON.stringify(start)],
    '/icons.json': () => ['application/json', fromRoot('node_modules/lucide-static/icon-nodes.json')],
    '/main.js': () => ['text/javascript', start.main ?? fromRoot('main.js')],
    '/styles.css': () => ['text/css', fromRoot('styles.css')],
    '/manifest.json': () => ['application/json', fromRoot('manifest.json')],
  };
  const server = createServer((request, response) => {
    const send = (status: number, [type, body]: Answer): void => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...(isolated ? isolation : {}) }).end(body);
    };
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/request-url') void answerForward(request).then((answer) => { send(200, answer); });
    else send(path in pages ? 200 : 404, pages[path]?.() ?? ['text/plain', 'Not found.']);
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    setStart: (next) => {
      start = next;
    },
    close: () => closeServer(server),
  };
}

async function answerForward(request: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answer = await forwardRequest(JSON.parse(Buffer.concat(chunks).toString('utf8')) as ForwardedRequest);
  return ['application/json', JSON.stringify(answer)];
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
