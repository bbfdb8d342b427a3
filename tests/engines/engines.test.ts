import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';
import { createOpenAiEngine } from '../../src/engines/openai/openai-engine.ts';
import { describeEngineContract } from './engine-contract.ts';
import { answerOf } from './openai/answers.ts';
import { handedIn, settingsFor } from './openai/handed-in.ts';
import { scriptedServer, type ScriptedServer, streamed } from './openai/scripted-server.ts';

const ANSWER = JSON.stringify(answerOf({
  decisions: [{ quote: 'we decided to keep the old relay until summer', text: 'Keep the old relay until summer' }],
  keyPoints: [{ quote: 'the certificate on the relay runs out on Friday', topic: 'Certificate', text: 'It runs out on Friday.' }],
}));

describe('with networking made to throw', () => {
  beforeAll(() => {
    const refuse = (): never => { throw new Error('the network was used'); };
    vi.stubGlobal('fetch', refuse);
    vi.stubGlobal('XMLHttpRequest', refuse);
    vi.stubGlobal('WebSocket', refuse);
    for (const protocol of [http, https]) for (const name of ['request', 'get'] as const) vi.spyOn(protocol, name).mockImplementation(refuse);
    vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('the network throws', () => {
    expect(() => fetch('http://127.0.0.1')).toThrow('the network was used');
    expect(() => net.connect(80)).toThrow('the network was used');
  });

  describeEngineContract('offline', () => offlineEngine);
});

describe('with a server', () => {
  let server: ScriptedServer | null = null;
  beforeAll(async () => {
    server = await scriptedServer(() => streamed(ANSWER));
  });
  afterAll(() => server?.close());

  describeEngineContract('openai', () => createOpenAiEngine(settingsFor(server?.baseUrl ?? '', { model: 'a/model-1:8b' }), handedIn()));
});
