import { afterEach, describe, expect, it } from 'vitest';

import { estimateCost } from '../../../src/engines/openai/estimate.ts';
import { createOpenAiEngine, type OpenAiSettings } from '../../../src/engines/openai/openai-engine.ts';
import { ANSWER, answerOf, asksToMerge, MERGED, TALK } from './answers.ts';
import { handedIn, meetingOf, memoryCheckpoints, never, settingsFor } from './handed-in.ts';
import { longTalk } from './long-talk.ts';
import { failing, type Received, type Reply, scriptedServer, type ScriptedServer, streamed } from './scripted-server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const looksAgain = ({ body }: Received): boolean => body.messages[0]?.content.startsWith('You check') === true;
const nothing = { unsupported: [], decisions: [], actionItems: [], keyPoints: [], jira: [], openQuestions: [] };

async function run(look: (received: Received) => Reply, settings: Partial<OpenAiSettings> = { secondLook: true }, text = TALK) {
  server = await scriptedServer((received) => (asksToMerge(received.body) ? streamed(MERGED) : looksAgain(received) ? look(received) : streamed(ANSWER)));
  const own = settingsFor(server.baseUrl, settings);
  const checkpoints = memoryCheckpoints();
  const result = await createOpenAiEngine(own, handedIn({ checkpoints })).makeMinutes(meetingOf(text), never());
  if ('failure' in result) throw new Error(result.failure.message);
  return { ...result, own, checkpoints, looks: server.asked().filter(looksAgain) };
}

const answering = (rest: object) => (): Reply => streamed(JSON.stringify({ ...nothing, ...rest }));

describe('a second look at a draft', () => {
  it('is not taken where it is not asked for', async () => {
    expect((await run(answering({}), {})).looks).toEqual([]);
  });

  it('sends the transcript again, with the numbered draft', async () => {
    const { looks, draft } = await run(answering({}));
    const sent = looks[0]?.body.messages[1]?.content ?? '';
    expect(sent).toContain(TALK);
    expect(sent).toContain('decisions:\n1. Keep the old relay until summer\nactionItems:\n2. Renew the certificate on the relay [owner: Ines] [time: by Thursday]');
    expect(draft.decisions).toHaveLength(1);
  });

  it('leaves out what the answer calls unsupported, and says so', async () => {
    const { draft, dropped } = await run(answering({ unsupported: [1, 99, 'x', null] }));
    expect([draft.decisions.length, draft.actionItems.length]).toEqual([0, 1]);
    expect(dropped).toEqual([{ what: 'decisions: Keep the old relay until summer', why: 'was not supported on the second look' }]);
  });

  it('adds what was missing, once, and only with its quote', async () => {
    const { draft } = await run(answering({
      decisions: [{ quote: 'we keep the old relay until summer', text: 'Keep the old relay until summer' }],
      keyPoints: [{ quote: 'I saw the warning', topic: 'Warning', text: 'The certificate’s warning was seen.' }, { quote: '', topic: '', text: 'The customer is angry.' }],
    }));
    expect([draft.decisions.length, draft.keyPoints.map(({ text }) => text)]).toEqual([1, ['The backup job failed twice last week.', 'The certificate’s warning was seen.']]);
  });

  it.each<readonly [string, () => Reply]>([['fails', () => failing(500, { error: 'no' })], ['is no JSON', () => streamed('Looks fine to me!')], ['is of another form', () => streamed('{"ok":true}')], ['rejects every item', answering({ unsupported: [1, 2, 3, 4, 5] })]])('that %s leaves the draft as it is', async (_, look) => {
    const { draft, dropped } = await run(look);
    expect(draft.decisions).toEqual(answerOf()['decisions']);
    expect(dropped?.[0]?.what).toBe('second look');
  });

  it('is taken of each part, and kept with it', async () => {
    const { looks, checkpoints, usage } = await run(answering({}), { secondLook: true, contextTokens: 6_000 }, longTalk(150));
    expect(looks.length).toBeGreaterThan(1);
    expect(checkpoints.kept.size).toBe(looks.length);
    expect(usage.requests).toBe(2 * looks.length + 1);
  });

  it.each([['one request', TALK, null], ['parts', longTalk(200), 6_000]])('is in the estimate: %s', async (_, text, contextTokens) => {
    const { own, usage } = await run(answering({}), { secondLook: true, contextTokens }, text);
    expect(estimateCost([meetingOf(text)], own).requests).toBe(usage.requests);
  });
});
