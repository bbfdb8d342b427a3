import { afterEach, describe, expect, it } from 'vitest';

import type { OpenAiTools } from '../../../src/engines/openai/settings.ts';
import { listModels, testServer } from '../../../src/engines/openai/test-server.ts';
import { handedIn, never, settingsFor } from './handed-in.ts';
import { failing, type Received, type Reply, scriptedServer, type ScriptedServer, silent, streamed } from './scripted-server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const models: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'list', data: [{ id: 'zeta' }, { id: 'alpha' }, { id: 7 }, null, { id: 'alpha' }] }));
};
const serve = async (answer: (received: Received) => Reply, list: Reply = models): Promise<string> => {
  server = await scriptedServer((received) => (received.path.endsWith('/models') ? list : answer(received)));
  return server.baseUrl;
};

describe('what a server can do', () => {
  it('its models, in order, each once, without a word of a note', async () => {
    const baseUrl = await serve(() => silent);
    expect(await listModels(settingsFor(baseUrl), handedIn(), never())).toEqual({ models: ['alpha', 'zeta'] });
    expect(server?.received[0]?.headers.authorization).toBe('Bearer sk-test');
    expect(server?.asked()).toEqual([]);
  });

  it('whether it answers with a schema, how fast', async () => {
    const baseUrl = await serve(() => streamed('{"word":"yes"}'));
    expect(await testServer(settingsFor(baseUrl), handedIn(), never())).toEqual({ host: new URL(baseUrl).host, models: ['alpha', 'zeta'], format: 'json_schema', milliseconds: expect.any(Number) as number });
  });

  it('what it lets be asked for, and that it names no models', async () => {
    const baseUrl = await serve(({ body }) => ('response_format' in body ? failing(400, { error: 'response_format is unknown' }) : streamed('{"word":"yes"}')), failing(404, ''));
    expect(await testServer(settingsFor(baseUrl), handedIn(), never())).toMatchObject({ models: null, format: 'plain' });
  });

  it.each<readonly [string, Reply]>([
    ['bad-key', failing(401, { error: { message: 'no' } })],
    ['unknown-model', failing(404, { error: { message: 'model "x" not found' } })],
    ['not-json', streamed('yes')],
  ])('or why not: %s', async (kind, reply) => {
    const baseUrl = await serve(() => reply);
    expect(await testServer(settingsFor(baseUrl), handedIn(), never())).toMatchObject({ failure: { kind } });
  });

  it.each<readonly [string, Reply]>([
    ['bad-key', failing(403, '')],
    ['not-found', failing(404, '')],
  ])('why it names no models: %s', async (kind, reply) => {
    const baseUrl = await serve(() => silent, reply);
    expect(await listModels(settingsFor(baseUrl), handedIn(), never())).toMatchObject({ failure: { kind } });
  });

  it('that its list of models never ends', async () => {
    const baseUrl = await serve(() => silent, (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => { clearInterval(timer); });
    });
    const wait: OpenAiTools['wait'] = (milliseconds, signal) => handedIn().wait(milliseconds / 200, signal);
    expect(await listModels(settingsFor(baseUrl), handedIn({ wait }), never())).toMatchObject({ failure: { kind: 'silent', message: expect.stringContaining('for 60 seconds') as string } });
  });

  it('stops when it is cancelled', async () => {
    const baseUrl = await serve(() => silent, silent);
    const controller = new AbortController();
    setTimeout(() => { controller.abort(); }, 50);
    expect(await listModels(settingsFor(baseUrl), handedIn(), controller.signal)).toMatchObject({ failure: { kind: 'cancelled' } });
  });
});
