import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that came to the scripted server. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** The JSON of the body; null where there is none. */
  readonly body: unknown;
}

/** What the server does with a chat request. */
export type Reply =
  | { readonly content: string; readonly afterMs?: number; readonly until?: Promise<void>; readonly finishReason?: 'stop' | 'length' }
  | { readonly status: number; readonly error: object; readonly afterMs?: number }
  | { readonly hangUp: true };

export interface ScriptedServer {
  /** The base address as users enter it, `/v1` included. */
  readonly address: string;
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** How the server behaves: what it answers, and whether a web page may read that. */
export interface Script {
  /** Called for each chat request in turn; `turn` counts from 0. */
  readonly reply: (request: ReceivedRequest, turn: number) => Reply;
  /** Whether it sends the headers that let a page of another origin read its answers. Default: it does. */
  readonly allowsPages?: boolean;
}

/** Serves an OpenAI-compatible API on this machine, with answers from a script: JSON or, where asked for, a stream. */
export async function serveScript({ reply, allowsPages = true }: Script): Promise<ScriptedServer> {
  const requests: ReceivedRequest[] = [];
  let turn = 0;
  const server = createServer((incoming, response) => {
    void receive(incoming).then(async (request) => {
      requests.push(request);
      const cors = allowsPages ? { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' } : {};
      for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
      if (request.method === 'OPTIONS') response.writeHead(allowsPages ? 204 : 403).end();
      else if (request.path.endsWith('/models')) sendJson(response, 200, { object: 'list', data: [{ id: 'scripted', object: 'model' }] });
      else await answer(response, request, reply(request, turn++));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => { resolve(); });
      }),
  };
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const body = await text(incoming);
  return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers: incoming.headers, body: body === '' ? null : (JSON.parse(body) as unknown) };
}

async function answer(response: ServerResponse, request: ReceivedRequest, reply: Reply): Promise<void> {
  if ('hangUp' in reply) {
    response.destroy();
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, reply.afterMs ?? 0));
  if ('content' in reply) await reply.until;
  if ('error' in reply) sendJson(response, reply.status, { error: reply.error });
  else if ((request.body as { readonly stream?: boolean } | null)?.stream === true) stream(response, reply.content, reply.finishReason ?? 'stop');
  else {
    const choices = [{ index: 0, message: { role: 'assistant', content: reply.content }, finish_reason: reply.finishReason ?? 'stop' }];
    sendJson(response, 200, { ...envelope, object: 'chat.completion', choices, usage });
  }
}

const envelope = { id: 'chatcmpl-1', created: 0, model: 'scripted' };
const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Sends the content in pieces of some 40 characters, as servers do. */
function stream(response: ServerResponse, content: string, finishReason: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, finish: string | null): void => {
    const choices = [{ index: 0, delta, finish_reason: finish }];
    response.write(`data: ${JSON.stringify({ ...envelope, object: 'chat.completion.chunk', choices })}\n\n`);
  };
  for (const piece of content.match(/[\s\S]{1,40}/gu) ?? []) send({ content: piece }, null);
  send({}, finishReason);
  response.write(`data: ${JSON.stringify({ ...envelope, object: 'chat.completion.chunk', choices: [], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
}
