import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { fetchWhole } from '../../../src/cli/fetch-whole.ts';
import { ANSWER } from './answers.ts';
import { captureAt, expectUntouched, hurried } from './capture-at.ts';
import { event, later, piece, type Reply } from './scripted-server.ts';

const PACKED: Readonly<Record<string, (text: string) => Buffer>> = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

const STREAM = `${event(piece(ANSWER.slice(0, 400)))}${event(piece(ANSWER.slice(400), 'stop'))}data: [DONE]\n\n`;
const PLAIN = JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop' }] });

const FORMS = { 'a stream': ['text/event-stream', STREAM], 'one piece': ['application/json', PLAIN] } as const;

const DAMAGE: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  'bytes of another kind': () => Buffer.from('these bytes were never packed by anybody, whatever the header says'),
  'a first half': (packed) => packed.subarray(0, packed.length >> 1),
  'a changed byte': (packed) => {
    const changed = Buffer.from(packed);
    for (const at of [0.5, 0.6]) changed[Math.floor(packed.length * at)] = (packed[Math.floor(packed.length * at)] ?? 0) ^ 0xff;
    return changed;
  },
};

const tools = { ...hurried, fetch: fetchWhole };

/** A body of any bytes; the connection stays open where `ends` is false, as behind some proxies. */
const packedReply = (encoding: string, type: string, bytes: Buffer, status = 200, ends = true): Reply => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': type, 'content-encoding': encoding });
  if (ends) response.end(bytes);
  else response.write(bytes);
};

const cases = Object.keys(PACKED).flatMap((encoding) =>
  Object.keys(FORMS).flatMap((form) => Object.keys(DAMAGE).map((damage) => [encoding, form as keyof typeof FORMS, damage] as const)),
);

describe('a packed answer that cannot be unpacked', () => {
  it.each(cases)('%s, %s, %s: is given up at once', async (encoding, form, damage) => {
    const [type, body] = FORMS[form];
    const bytes = DAMAGE[damage]?.(PACKED[encoding]?.(body) ?? Buffer.alloc(0)) ?? Buffer.alloc(0);
    const began = performance.now();
    const captured = await captureAt([packedReply(encoding, type, bytes)], { tools });
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(captured.report.error?.kind).toMatch(/^(?:connection|no-answer|not-json)$/u);
    expectUntouched(captured, captured.report.error?.kind ?? '');
  });

  it.each(Object.keys(PACKED))('%s, on a connection that stays open: is given up at once', async (encoding) => {
    const garbage = DAMAGE['bytes of another kind']?.(Buffer.alloc(0)) ?? Buffer.alloc(0);
    for (const [type] of Object.values(FORMS)) expectUntouched(await captureAt([packedReply(encoding, type, garbage, 200, false)], { tools }), 'no-answer');
  });

  it.each([['gzip', 'a stream'], ['gzip', 'one piece'], ['br', 'a stream']] as const)('%s, %s, whose bytes come with their end after the head: is given up', async (encoding, form) => {
    const reply: Reply = async (response) => {
      response.writeHead(200, { 'content-type': FORMS[form][0], 'content-encoding': encoding });
      response.flushHeaders();
      await later(200);
      response.end('never packed');
    };
    expectUntouched(await captureAt([reply], { tools }), 'no-answer');
  });

  it.each([400, 500])('with the status %i of an error: is given up at once', async (status) => {
    const garbage = Buffer.from('never packed');
    const captured = await captureAt([packedReply('gzip', 'application/json', garbage, status, false)], { tools });
    expectUntouched(captured, status === 400 ? 'bad-request' : 'server-error');
  });

  it('is read where it is whole', async () => {
    for (const [encoding, pack] of Object.entries({ ...PACKED, deflate: deflateRawSync })) {
      for (const [type, body] of Object.values(FORMS)) expect((await captureAt([packedReply(encoding, type, pack(body))], { tools })).report).toMatchObject({ result: 'written', error: null });
    }
  });
});
