import type { ServerResponse } from 'node:http';

import { describe, expect, it } from 'vitest';

import { ANSWER } from './answers.ts';
import { captureAt, expectUntouched } from './capture-at.ts';
import { event, later, piece, type Reply, silent, stalled } from './scripted-server.ts';

const HEAD = { 'content-type': 'text/event-stream' };

/** Writes something every 20 ms for as long as anybody listens. */
function drip(response: ServerResponse, text: string): void {
  const timer = setInterval(() => response.write(text), 20);
  response.on('close', () => { clearInterval(timer); });
}

/** Begins an answer, or not, and then sends bytes that are no part of one. */
const dripping = (text: string, bytes: string, head: Record<string, string> = HEAD): Reply => (response) => {
  response.writeHead(200, head);
  if (text !== '') response.write(event(piece(text)));
  drip(response, bytes);
};

const delta = (fields: object): string => event({ choices: [{ index: 0, delta: fields, finish_reason: null }] });
const AMPLE = 60_000;

describe('a server that sends no word of an answer', () => {
  it.each<readonly [string, Reply]>([
    ['is silent', silent],
    ['sends comments that keep the connection alive', dripping('', ': still here\n\n')],
    ['sends pieces without text', dripping('', delta({ role: 'assistant', content: '' }))],
    ['sends line ends', dripping('', delta({ content: '\n' }))],
    ['sends a page that never ends', dripping('', ' ', { 'content-type': 'application/json' })],
  ])('and %s is given up after the time for the first word, and not asked again', async (_, reply) => {
    const captured = await captureAt([reply], { settings: { timeouts: { first: 200, idle: AMPLE, total: AMPLE } } });
    expectUntouched(captured, 'silent');
    expect(captured.requests).toBe(1);
  });
});

describe('a server that stops in the middle of an answer', () => {
  it.each<readonly [string, Reply]>([
    ['falls silent', stalled(ANSWER.slice(0, 100))],
    ['sends comments that keep the connection alive', dripping(ANSWER.slice(0, 100), ': still here\n\n')],
    ['sends pieces without text', dripping(ANSWER.slice(0, 100), delta({}))],
    ['sends line ends', dripping(ANSWER.slice(0, 100), delta({ content: '\n' }))],
  ])('and %s is given up after the time between two words', async (_, reply) => {
    const captured = await captureAt([reply], { settings: { timeouts: { first: AMPLE, idle: 200, total: AMPLE } } });
    expectUntouched(captured, 'timeout');
    expect(captured.requests).toBe(1);
  });

  it('or goes on for ever, is given up after the time for all of it', async () => {
    const captured = await captureAt([dripping('', delta({ content: 'x' }))], { settings: { timeouts: { first: AMPLE, idle: AMPLE, total: 300 } } });
    expectUntouched(captured, 'timeout');
  });
});

it('a model that thinks aloud for longer than the times between two words is waited for', async () => {
  const thinks: Reply = async (response) => {
    response.writeHead(200, HEAD);
    for (const field of ['reasoning_content', 'reasoning', 'reasoning_content', 'reasoning']) {
      await later(120);
      response.write(delta({ [field]: 'hmm' }));
    }
    await later(120);
    response.end(event(piece(ANSWER, 'stop')) + 'data: [DONE]\n\n');
  };
  const captured = await captureAt([thinks], { settings: { timeouts: { first: 300, idle: 300, total: AMPLE } } });
  expect(captured.report).toMatchObject({ result: 'written', error: null });
});

it('an error whose words never end is told by its status', async () => {
  const refuses: Reply = (response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    drip(response, ' ');
  };
  const captured = await captureAt([refuses], { settings: { timeouts: { first: AMPLE, idle: 200, total: AMPLE } } });
  expectUntouched(captured, 'bad-key');
});
