import { describe, expect, it } from 'vitest';

import { createRequestUrlFetch } from '../../../src/obsidian/transport/request-url-fetch.ts';
import { nodeRequestUrl, startServer } from './real-server.ts';

const request = createRequestUrlFetch(nodeRequestUrl);

describe('fetch over requestUrl', () => {
  it('sends method, headers and body, and leaves the length to the app', async () => {
    const { url, asked } = await startServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'));
    const answer = await request(`${url}/v1/chat`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'content-type': 'application/json', 'content-length': '9' },
      body: '{"a":"ä"}',
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true });
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/v1/chat', body: '{"a":"ä"}', headers: { authorization: 'Bearer key', 'content-type': 'application/json' } });
  });

  it('gives error answers as answers, with status and body', async () => {
    const { url } = await startServer((_, response) => response.writeHead(401).end('{"error":{"message":"bad key"}}'));
    const answer = await request(url);
    expect(answer.ok).toBe(false);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('bad key');
  });

  it.each([204, 304])('gives %i no body', async (status) => {
    const { url } = await startServer((_, response) => response.writeHead(status).end());
    const answer = await request(url);
    expect(answer.status).toBe(status);
    expect(answer.body).toBeNull();
  });

  it('answers the probe for FormData itself', async () => {
    expect((await request('data:,', {})).ok).toBe(true);
  });

  it('turns FormData into bytes with its own content type', async () => {
    const { url, asked } = await startServer((_, response) => response.end());
    const form = new FormData();
    form.append('purpose', 'batch');
    await request(url, { method: 'POST', body: form });
    expect(asked[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/u);
    expect(asked[0]?.body).toContain('name="purpose"');
    expect(asked[0]?.body).toContain('batch');
  });

  it('rejects as fetch does where no server answers, with nothing of the request in the error', async () => {
    const error: unknown = await request('http://127.0.0.1:9/v1', { headers: { authorization: 'Bearer sk-secret' } }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TypeError);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('sk-secret');
  });

  it('rejects at once when it is stopped, though the server has not answered', async () => {
    const { url } = await startServer(() => undefined);
    const controller = new AbortController();
    const answer = request(url, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await expect(request(url, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
