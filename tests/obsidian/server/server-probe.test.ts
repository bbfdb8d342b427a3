import { createServer, type AddressInfo } from 'node:net';

import { describe, expect, it } from 'vitest';

import { createServerProbe, type ProbeTools } from '../../../src/obsidian/server/server-probe.ts';
import { defaults, type Settings } from '../../../src/obsidian/settings/settings.ts';
import { startServer } from '../transport/real-server.ts';

const tools: ProbeTools = {
  fetch: (input, init) => fetch(input, init),
  localFetch: () => Promise.reject(new TypeError('Failed to fetch')),
  clock: () => performance.now(),
  wait: (milliseconds, signal) => new Promise((resolve) => { setTimeout(resolve, milliseconds); signal.addEventListener('abort', () => { resolve(); }); }),
  secret: (name) => (name === 'work' ? 'sk-known' : null),
};

const settingsFor = (url: string, change: Partial<Settings> = {}): Settings => ({ ...defaults, engine: 'openai', serverAddress: `${url}/v1`, model: 'small', keyName: 'work', ...change });

/** An address of this device at which nothing answers. */
function closedAddress(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => { resolve(`http://127.0.0.1:${String(port)}`); });
    });
  });
}

const MODELS = JSON.stringify({ data: [{ id: 'tiny' }, { id: 'small' }] });

describe('what the settings ask a server', () => {
  it('is its list of models, with the key from the secret storage', async () => {
    const { url, asked } = await startServer((_, response) => response.setHeader('content-type', 'application/json').end(MODELS));
    expect(await createServerProbe(tools).models(settingsFor(url), new AbortController().signal)).toEqual({ models: ['small', 'tiny'] });
    expect(asked.map(({ method, path, headers }) => [method, path, headers['authorization']])).toEqual([['GET', '/v1/models', 'Bearer sk-known']]);
  });

  it('is one short question, that holds no word of a note', async () => {
    const chunk = (delta: object, finish: string | null): string => `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
    const { url, asked } = await startServer(({ path }, response) => {
      if (path.endsWith('/models')) response.setHeader('content-type', 'application/json').end(MODELS);
      else response.setHeader('content-type', 'text/event-stream').end(`${chunk({ content: '{"word":"yes"}' }, null)}${chunk({}, 'stop')}data: [DONE]\n\n`);
    });
    const report = await createServerProbe(tools).test(settingsFor(url), new AbortController().signal);
    expect(report).toMatchObject({ host: new URL(url).host, models: ['small', 'tiny'], format: 'json_schema' });
    expect(asked).toHaveLength(2);
    expect(asked[1]?.body.length).toBeLessThan(1000);
  });

  it('fails in words where the key is refused, and where nothing answers', async () => {
    const { url } = await startServer((_, response) => response.writeHead(401).end('{}'));
    expect(await createServerProbe(tools).models(settingsFor(url), new AbortController().signal)).toMatchObject({ failure: { kind: 'bad-key' } });
    expect(await createServerProbe(tools).models(settingsFor(await closedAddress()), new AbortController().signal)).toMatchObject({ failure: { kind: expect.stringMatching(/no-server|cors/u) as string } });
  });

  it('of a server on this device is nothing where none answers', async () => {
    expect(await createServerProbe(tools).local('ollama', new AbortController().signal)).toBeNull();
  });

  it('of a server on this device is given up soon, and is its models', async () => {
    const asked: string[] = [];
    const answering: ProbeTools = { ...tools, localFetch: (input) => { asked.push(input instanceof Request ? input.url : String(input)); return Promise.resolve(new Response(MODELS, { headers: { 'content-type': 'application/json' } })); } };
    expect(await createServerProbe(answering).local('lmstudio', new AbortController().signal)).toEqual(['small', 'tiny']);
    expect(asked).toEqual(['http://127.0.0.1:1234/v1/models']);
    const silent: ProbeTools = { ...tools, localFetch: (_, init) => new Promise((_resolve, reject) => { init?.signal?.addEventListener('abort', () => { reject(new DOMException('stopped', 'AbortError')); }); }) };
    const began = performance.now();
    expect(await createServerProbe(silent).local('ollama', new AbortController().signal)).toBeNull();
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
