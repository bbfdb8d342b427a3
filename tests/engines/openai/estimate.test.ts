import { afterEach, describe, expect, it } from 'vitest';

import { estimateCost } from '../../../src/engines/openai/estimate.ts';
import { createOpenAiEngine } from '../../../src/engines/openai/openai-engine.ts';
import { showPrompt } from '../../../src/engines/openai/show-prompt.ts';
import { ANSWER, asksToMerge, MERGED, TALK } from './answers.ts';
import { handedIn, meetingOf, never, settingsFor } from './handed-in.ts';
import { longTalk } from './long-talk.ts';
import { scriptedServer, type ScriptedServer, streamed } from './scripted-server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const settings = settingsFor('https://api.example.invalid/v1');

describe('the estimate before anything is sent', () => {
  it('names the host, and gives a price only where prices are given', () => {
    const meetings = [meetingOf(TALK), meetingOf(longTalk(50)), meetingOf(' ')];
    expect(estimateCost(meetings, settings)).toMatchObject({ transcripts: 2, requests: 2, host: 'api.example.invalid', price: null });
    const { inputTokens, outputTokens, price } = estimateCost(meetings, settings, { inputPerMillion: 2, outputPerMillion: 8 });
    expect(price).toBeCloseTo((inputTokens * 2 + outputTokens * 8) / 1_000_000, 10);
  });

  it('is nothing for nothing, and has no host for an address that is none', () => {
    expect(estimateCost([], settingsFor('nonsense'))).toEqual({ transcripts: 0, requests: 0, inputTokens: 0, outputTokens: 0, price: null, host: null });
  });

  it.each([
    ['a talk in one request', longTalk(80), {}],
    ['a talk in parts', longTalk(300), { contextTokens: 5_000 }],
  ])('has the requests and, within 15 per cent, the tokens that are sent then: %s', async (_, text, rest) => {
    server = await scriptedServer(({ body }) => streamed(asksToMerge(body) ? MERGED : ANSWER, { usage: null }));
    const own = settingsFor(server.baseUrl, rest);
    const expected = estimateCost([meetingOf(text)], own);
    const result = await createOpenAiEngine(own, handedIn()).makeMinutes(meetingOf(text), never());
    if ('failure' in result) throw new Error(result.failure.message);
    expect(result.usage.requests).toBe(expected.requests);
    expect(result.usage.inputTokens / expected.inputTokens).toBeGreaterThan(0.85);
    expect(result.usage.inputTokens / expected.inputTokens).toBeLessThan(1.15);
  });
});

describe('showing what would be sent', () => {
  it('shows each part of a long meeting, and says that a request which joins them follows', () => {
    const shown = showPrompt(meetingOf(longTalk(300)), { ...settings, contextTokens: 5_000 });
    if ('failure' in shown) throw new Error(shown.failure.message);
    expect(shown.url).toBe('https://api.example.invalid/v1/chat/completions');
    expect(shown.bodies.length).toBeGreaterThan(1);
    expect(shown.merge).toBe(true);
    expect(JSON.stringify(shown)).not.toContain('sk-test');
  });

  it('shows nothing of an empty transcript, and a failure for an address that is none', () => {
    expect(showPrompt(meetingOf(' '), settings)).toMatchObject({ bodies: [], merge: false });
    expect(showPrompt(meetingOf(TALK), settingsFor('nonsense'))).toMatchObject({ failure: { kind: 'bad-address' } });
  });

  it('takes a small context for Ollama’s, which drops what exceeds it without a word', () => {
    const parts = (baseUrl: string): number => {
      const shown = showPrompt(meetingOf(longTalk(300)), settingsFor(baseUrl));
      return 'bodies' in shown ? shown.bodies.length : 0;
    };
    expect(parts('http://127.0.0.1:8080/v1')).toBe(1);
    expect(parts('http://127.0.0.1:11434/v1')).toBeGreaterThan(3);
  });
});
