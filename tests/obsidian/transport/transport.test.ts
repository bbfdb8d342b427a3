import { describe, expect, it } from 'vitest';

import { createTransport } from '../../../src/obsidian/transport/transport.ts';
import { nodeRequestUrl, startServer } from './real-server.ts';

/** Notes which way each request took. A browser that a server refuses the page's origin tells no more than a server that is down. */
function ways(refuses: () => boolean): { transport: typeof fetch; taken: string[] } {
  const taken: string[] = [];
  const transport = createTransport({
    fetch: (input, init) => {
      taken.push('fetch');
      return refuses() ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init);
    },
    requestUrl: (request) => {
      taken.push('requestUrl');
      return nodeRequestUrl(request);
    },
  });
  return { transport, taken };
}

const answering = () => startServer((_, response) => response.end('yes'));

describe('the way to a server', () => {
  it('is fetch where the server allows it', async () => {
    const { url } = await answering();
    const { transport, taken } = ways(() => false);
    await transport(url);
    await transport(url);
    expect(taken).toEqual(['fetch', 'fetch']);
  });

  it('is requestUrl where it refuses the origin, from then on at once', async () => {
    const { url, asked } = await answering();
    const { transport, taken } = ways(() => true);
    expect(await (await transport(`${url}/v1/a`)).text()).toBe('yes');
    await transport(new URL(`${url}/v1/b`));
    expect(taken).toEqual(['fetch', 'requestUrl', 'requestUrl']);
    expect(asked.map(({ path }) => path)).toEqual(['/v1/a', '/v1/b']);
  });

  it('is found out for each server by itself', async () => {
    const [one, two] = [await answering(), await answering()];
    const refused = new Set<string>();
    const taken: string[] = [];
    const transport = createTransport({
      fetch: (input, init) => {
        taken.push('fetch');
        return refused.has(new URL(input as string).origin) ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init);
      },
      requestUrl: (request) => {
        taken.push('requestUrl');
        return nodeRequestUrl(request);
      },
    });
    refused.add(one.url);
    await transport(`${one.url}/`);
    await transport(`${two.url}/`);
    expect(taken).toEqual(['fetch', 'requestUrl', 'fetch']);
  });

  it('is not tried again where fetch had worked: what was sent is not sent twice', async () => {
    const { url, asked } = await answering();
    let down = false;
    const { transport, taken } = ways(() => down);
    await transport(url);
    down = true;
    await expect(transport(url)).rejects.toBeInstanceOf(TypeError);
    expect(taken).toEqual(['fetch', 'fetch']);
    expect(asked).toHaveLength(1);
  });

  it('stays unknown while the server is down', async () => {
    const { transport, taken } = ways(() => true);
    await expect(transport('http://127.0.0.1:9/')).rejects.toBeInstanceOf(TypeError);
    await expect(transport('http://127.0.0.1:9/')).rejects.toBeInstanceOf(TypeError);
    expect(taken).toEqual(['fetch', 'requestUrl', 'fetch', 'requestUrl']);
  });

  it('is not changed by a request that was stopped', async () => {
    const { url } = await startServer(() => undefined);
    const { transport, taken } = ways(() => false);
    const controller = new AbortController();
    const answer = transport(url, { signal: controller.signal });
    setTimeout(() => { controller.abort(); }, 20);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(taken).toEqual(['fetch']);
  });
});
