import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as a server sees it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: SentBody;
  /** Milliseconds of the process's clock. */
  readonly at: number;
}

export interface SentBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly [name: string]: unknown;
}

/** Answers a request in whatever way. */
export type Reply = (response: ServerResponse) => void | Promise<void>;

export interface ScriptedServer {
  readonly baseUrl: string;
  readonly received: readonly Received[];
  /** Chat completions among what was received. */
  readonly asked: () => readonly Received[];
  close(): Promise<void>;
}

/**
 * A real HTTP server whose answers are scripted.
 * @param at a port; any free one where it is 0
 */
export async function scriptedServer(script: (received: Received, index: number) => Reply, at = 0): Promise<ScriptedServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const one = { path: request.url ?? '', headers: request.headers, body: (text === '' ? {} : JSON.parse(text)) as SentBody, at: performance.now() };
      received.push(one);
      void script(one, received.length - 1)(response);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/v1`,
    received,
    asked: () => received.filter(({ path }) => path.endsWith('/chat/completions')),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => { resolve(); });
      }),
  };
}

export const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
export const piece = (content: string, finish: string | null = null): unknown => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'scripted',
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});
const begin = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
};
export const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface StreamOptions {
  readonly finish?: string;
  /** Null: the server does not say. */
  readonly usage?: object | null;
  /** Milliseconds until it begins. */
  readonly after?: number;
  readonly refusal?: string;
}

/** A whole answer, streamed in pieces. */
export function streamed(text: string, options: StreamOptions = {}): Reply {
  const { finish = 'stop', usage = { prompt_tokens: 900, completion_tokens: 200, total_tokens: 1_100 }, after = 0, refusal = '' } = options;
  return async (response) => {
    if (after > 0) await later(after);
    begin(response);
    for (let at = 0; at < text.length; at += 4_000) response.write(event(piece(text.slice(at, at + 4_000))));
    if (refusal !== '') response.write(event({ choices: [{ index: 0, delta: { refusal }, finish_reason: null }] }));
    response.write(event(piece('', finish)));
    if (usage !== null) response.write(event({ choices: [], usage }));
    response.end('data: [DONE]\n\n');
  };
}

/** An answer in one piece, as of a server that does not stream. */
export const onePiece = (text: string): Reply => (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }], usage: { prompt_tokens: 7, completion_tokens: 5 } }));
};

/** An answer with the status of an error. */
export const failing = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => (response) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** An answer that begins and then falls silent. */
export const stalled = (text: string): Reply => (response) => {
  begin(response);
  response.write(event(piece(text)));
};

/** Never answers at all. */
export const silent: Reply = () => undefined;

/** An answer whose connection is cut in the middle. */
export const cut = (text: string): Reply => async (response) => {
  begin(response);
  response.write(event(piece(text)));
  await later(20);
  response.destroy();
};

/** An error in the middle of a stream. */
export const failsMidway = (text: string, error: unknown): Reply => (response) => {
  begin(response);
  response.write(event(piece(text)));
  response.end(event({ error }));
};
