import { expect, it } from 'vitest';

import { answerOf } from './answers.ts';
import { captureAt } from './capture-at.ts';
import { onePiece, type Reply, streamed } from './scripted-server.ts';

const KEY = 'sk-proj-Vn3-quince/4711+x';
const said = (key: string): string => JSON.stringify(answerOf({ summary: `The relay stays. Bearer ${key} was used.`, title: `Mail relay ${key}` }));

it.each<readonly [string, (text: string) => Reply]>([['streamed', streamed], ['in one piece', onePiece]])('a key that comes back in an answer, %s, gets neither into the note nor into the report', async (_, reply) => {
  const captured = await captureAt([reply(said(KEY))], { settings: { apiKey: KEY } });
  expect(captured.report).toMatchObject({ result: 'written', error: null });
  expect(captured.after).toContain('The relay stays. Bearer … was used.');
  expect(JSON.stringify([captured.after, captured.report])).not.toContain('Vn3-quince');
});

it.each(['relay', 'RELAY', 'x'])('the key %s, which is made up and a word of the meeting, is no secret', async (key) => {
  const captured = await captureAt([streamed(said(key))], { settings: { apiKey: key } });
  expect(captured.after).toContain(`The relay stays. Bearer ${key} was used.`);
});
