import { describe, expect, it } from 'vitest';

import type { Failure } from '../../../src/engines/engine.ts';
import { expectUntouched, hurried } from './capture-at.ts';
import { captureFile } from './capture-file.ts';
import { settingsFor } from './handed-in.ts';
import { scriptedServer, silent } from './scripted-server.ts';

/** An error as Node's fetch throws it: the system's own one is its cause. */
const nodeError = (code: string): Error => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

async function failureAt(baseUrl: string, error?: Error, inBrowser = false): Promise<{ readonly said: Failure; readonly requests: number }> {
  let requests = 0;
  const tools = error === undefined ? { ...hurried, inBrowser } : { ...hurried, inBrowser, fetch: () => { requests++; return Promise.reject(error); } };
  const captured = await captureFile(settingsFor(baseUrl), { tools });
  const said = captured.report.error ?? { kind: '', message: '', tip: '' };
  expectUntouched(captured, said.kind);
  return { said, requests };
}

const REMOTE = 'https://api.example.invalid/v1';

describe('a connection that cannot be made is named for what it is', () => {
  it('no server at the address', async () => {
    const gone = await scriptedServer(() => silent);
    await gone.close();
    const { said } = await failureAt(gone.baseUrl);
    expect(said).toMatchObject({ kind: 'no-server', message: expect.stringContaining('Can’t reach 127.0.0.1') as string, tip: expect.stringContaining('Ollama') as string });
  });

  it('a port that no browser and no Node sends to', async () => {
    const { said } = await failureAt('http://127.0.0.1:9/v1');
    expect(said).toMatchObject({ kind: 'not-sent', message: expect.stringContaining('bad port') as string });
  });

  it('an address with https of a server that speaks http', async () => {
    const plain = await scriptedServer(() => silent);
    const { said } = await failureAt(plain.baseUrl.replace('http:', 'https:'));
    await plain.close();
    expect(said).toMatchObject({ kind: 'no-tls', tip: expect.stringContaining('http://') as string });
  });

  it.each<readonly [string, string, RegExp, number]>([
    ['ECONNREFUSED', 'no-server', /Can’t reach/u, 4],
    ['EHOSTUNREACH', 'unreachable', /timed out/u, 4],
    ['ETIMEDOUT', 'unreachable', /timed out/u, 4],
    ['UND_ERR_CONNECT_TIMEOUT', 'unreachable', /timed out/u, 4],
    ['ENOTFOUND', 'unknown-host', /no server named api\.example\.invalid/u, 1],
    ['EAI_AGAIN', 'offline', /offline/u, 4],
    ['ENETUNREACH', 'offline', /offline/u, 4],
    ['ECONNRESET', 'connection', /was lost/u, 4],
    ['UND_ERR_SOCKET', 'connection', /was lost/u, 4],
    ['HPE_INVALID_CONSTANT', 'no-answer', /nothing readable/u, 1],
    ['CERT_HAS_EXPIRED', 'certificate', /CERT_HAS_EXPIRED/u, 1],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', /certificate/u, 1],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', /certificate/u, 1],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', /certificate/u, 1],
  ])('%s: %s', async (code, kind, message, tries) => {
    const { said, requests } = await failureAt(REMOTE, nodeError(code));
    expect(said.kind).toBe(kind);
    expect(said.message).toMatch(message);
    expect(`${said.message} ${said.tip}`).not.toMatch(/CORS|OLLAMA_ORIGINS/u);
    expect(requests).toBe(tries);
  });

  it('what a browser hides is told apart from nothing: off, or not let in (CORS)', async () => {
    const hidden = new TypeError('Failed to fetch');
    expect((await failureAt('http://127.0.0.1:11434/v1', hidden, true)).said).toMatchObject({ kind: 'cors', tip: expect.stringContaining('OLLAMA_ORIGINS') as string });
    const { said } = await failureAt('http://127.0.0.1:11434/v1', hidden, false);
    expect(`${said.message} ${said.tip}`).not.toMatch(/CORS|OLLAMA_ORIGINS/u);
  });
});
