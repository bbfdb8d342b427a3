import { describe, expect, it } from 'vitest';

import { ANSWER } from './answers.ts';
import { captureAt, expectUntouched, hurried } from './capture-at.ts';
import { cut, event, piece, type Reply, streamed } from './scripted-server.ts';

const HEAD = { 'content-type': 'text/event-stream' };
/** A stream of events that ends as if all had been said. */
const ends = (...events: readonly string[]): Reply => (response) => {
  response.writeHead(200, HEAD);
  response.end(events.join(''));
};
const HALF = event(piece(ANSWER.slice(0, 150)));
const ONE_PIECE = JSON.stringify({ choices: [{ message: { content: ANSWER }, finish_reason: 'stop' }] });

const CUTS: readonly (readonly [string, Reply])[] = [
  ['is reset in the middle', cut(ANSWER.slice(0, 150))],
  ['ends in the middle without a word of why', ends(HALF)],
  ['ends before the first word', ends()],
  ['ends in the middle of an event', ends(HALF, HALF.slice(0, 30))],
  ['ends in the middle of its one piece', (response) => { response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }); response.end(ONE_PIECE.slice(0, 200)); }],
  ['says that more follows, and is reset', (response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000' }); response.write(ONE_PIECE.slice(0, 200)); setTimeout(() => response.destroy(), 20); }],
];

describe('an answer whose connection', () => {
  it.each(CUTS)('%s is a broken connection, and asked for four times', async (_, reply) => {
    const captured = await captureAt([reply], { tools: hurried });
    expectUntouched(captured, 'connection');
    expect(captured.requests).toBe(4);
  });

  it.each(CUTS)('%s once is asked for again, and written', async (_, reply) => {
    const captured = await captureAt([reply, streamed(ANSWER)], { tools: hurried });
    expect(captured.report).toMatchObject({ result: 'written', error: null });
    expect(captured.requests).toBe(2);
  });
});

describe('an answer that came whole', () => {
  it.each<readonly [string, Reply]>([
    ['from a server that never says why it ended', ends(event(piece(ANSWER)))],
    ['from a server that says only that all was sent', ends(event(piece(ANSWER)), 'data: [DONE]\n\n')],
    ['from a server that says so without blanks', ends(event(piece(ANSWER)), 'data:[DONE]\n\n')],
  ])('%s is taken', async (_, reply) => {
    const captured = await captureAt([reply]);
    expect(captured.report).toMatchObject({ result: 'written', error: null });
    expect(captured.requests).toBe(1);
  });

  it('and is no JSON though all was sent is not taken for a cut one', async () => {
    const captured = await captureAt([ends(HALF, 'data: [DONE]\n\n')]);
    expectUntouched(captured, 'not-json');
    expect(captured.requests).toBe(2);
  });
});
