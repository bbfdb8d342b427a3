import { describe, expect, it } from 'vitest';

import { planUndo } from '../../../src/capture/undo.ts';
import { applyEdits } from '../../../src/text/apply-edits.ts';
import { ANSWER, answerOf, TALK } from './answers.ts';
import { captureAt, expectUntouched, hurried } from './capture-at.ts';
import { captureFile, type CapturedFile } from './capture-file.ts';
import { settingsFor } from './handed-in.ts';
import { cut, failing, failsMidway, onePiece, type Reply, silent, stalled, streamed } from './scripted-server.ts';

/** Written, and so that undo gives the note back to the byte. */
function expectWritten({ report, before, after }: CapturedFile): void {
  expect(report).toMatchObject({ result: 'written', error: null });
  expect(after).toContain('%% DEBRIEF_START');
  expect(after).toContain(TALK);
  expect(applyEdits(after, planUndo(after).edits)).toBe(before);
}

const openAiError = (code: string | null, message: string, type = 'invalid_request_error'): unknown => ({ error: { message, type, param: null, code } });

describe('an error of the server leaves the note as it is, and says why', () => {
  it.each<readonly [string, string, number, unknown]>([
    ['a wrong key', 'bad-key', 401, openAiError('invalid_api_key', 'Incorrect API key provided: sk-test.')],
    ['a key without rights', 'bad-key', 403, openAiError(null, 'Forbidden')],
    ['a key that Gemini refuses', 'bad-key', 400, [{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } }]],
    ['an unknown model at OpenAI', 'unknown-model', 404, openAiError('model_not_found', 'The model `scripted` does not exist or you do not have access to it.')],
    ['an unknown model at Ollama', 'unknown-model', 404, { error: { message: 'model "scripted" not found, try pulling it first', type: 'not_found_error' } }],
    ['an address without anything', 'not-found', 404, '404 page not found'],
    ['an exhausted account', 'quota', 429, openAiError('insufficient_quota', 'You exceeded your current quota, please check your plan and billing details.')],
    ['a content filter before the answer', 'content-filter', 400, openAiError('content_filter', 'The response was filtered due to the prompt.')],
    ['a text that never fits', 'too-long', 400, openAiError('context_length_exceeded', "This model's maximum context length is 300 tokens. However, your messages resulted in 1200 tokens.")],
    ['a request that is refused whatever is left out', 'bad-request', 422, { detail: [{ msg: 'no' }] }],
  ])('%s: %s', async (_, kind, status, body) => {
    expectUntouched(await captureAt([failing(status, body)]), kind);
  });

  it.each<readonly [string, string, Reply]>([
    ['a rate limit that stays', 'rate-limit', failing(429, openAiError('rate_limit_exceeded', 'Rate limit reached.'), { 'retry-after': '1' })],
    ['a fault of the server that stays', 'server-error', failing(503, 'down for repair')],
    ['a connection that is cut in the middle, each time', 'connection', cut(ANSWER.slice(0, 200))],
    ['an error in the middle of a stream', 'server-error', failsMidway(ANSWER.slice(0, 200), { message: 'the worker died', type: 'internal' })],
  ])('%s: %s, after four tries', async (_, kind, reply) => {
    const captured = await captureAt([reply], { tools: hurried });
    expectUntouched(captured, kind);
    expect(captured.requests).toBe(4);
  });

  it('a redirect is not followed', async () => {
    expectUntouched(await captureAt([failing(307, '', { location: 'http://127.0.0.1:1/v1/chat/completions' })]), 'redirected');
  });

  it.each(['', 'not an address', 'ftp://127.0.0.1/v1', 'http://me:secret@127.0.0.1/v1'])('an address that is none, never OpenAI’s in its place: "%s"', async (baseUrl) => {
    let sent = 0;
    const captured = await captureFile(settingsFor(baseUrl), { tools: { fetch: () => { sent++; return Promise.reject(new Error('sent')); } } });
    expectUntouched(captured, 'bad-address');
    expect(sent).toBe(0);
  });
});

describe('an answer that cannot be used leaves the note as it is, and says why', () => {
  it.each<readonly [string, string, Reply]>([
    ['a content filter within the answer', 'content-filter', streamed(ANSWER.slice(0, 100), { finish: 'content_filter' })],
    ['a refusal', 'refusal', streamed('', { refusal: 'I cannot help with that.' })],
    ['an answer that is always cut off', 'cut-off', streamed(ANSWER.slice(0, 150), { finish: 'length' })],
    ['JSON that ends too early', 'not-json', streamed(ANSWER.slice(0, 150))],
    ['words instead of JSON', 'not-json', streamed('Sure! Here are your minutes: it went well.')],
    ['JSON of another kind', 'not-json', streamed('{"ok":true}')],
    ['an empty answer', 'not-json', streamed('')],
    ['a web page', 'no-answer', (response) => { response.writeHead(200, { 'content-type': 'text/html' }); response.end('<html>please log in</html>'); }],
    ['an answer of five megabytes', 'answer-too-large', streamed('x'.repeat(5_000_000))],
  ])('%s: %s', async (_, kind, reply) => {
    expectUntouched(await captureAt([reply]), kind);
  });

  it('an answer that cannot be read is asked for once more, not twice', async () => {
    expect((await captureAt([streamed('no')])).requests).toBe(2);
  });
});

describe('cancelling', () => {
  it.each<readonly [string, Reply]>([
    ['in mid-stream', stalled(ANSWER.slice(0, 100))],
    ['before the first word', silent],
    ['while a retry is waited for', failing(429, openAiError('rate_limit_exceeded', 'Wait.'), { 'retry-after': '30' })],
  ])('%s stops within 100 ms and writes nothing', { retry: 2 }, async (_, reply) => {
    const controller = new AbortController();
    let abortedAt = 0;
    setTimeout(() => { abortedAt = performance.now(); controller.abort(); }, 300);
    const captured = await captureAt([reply], { signal: controller.signal });
    expect(performance.now() - abortedAt).toBeLessThan(100);
    expect(captured.report).toMatchObject({ result: 'failed', error: { kind: 'cancelled' } });
    expect(captured.after).toBe(captured.before);
  });

  it('does so even where the network does not listen', async () => {
    const controller = new AbortController();
    setTimeout(() => { controller.abort(); }, 100);
    const began = performance.now();
    const captured = await captureFile(settingsFor('http://127.0.0.1:1/v1'), { signal: controller.signal, tools: { fetch: () => new Promise(() => undefined) } });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(captured.after).toBe(captured.before);
  });
});

describe('what can be mended is written', () => {
  it('a whole answer', async () => {
    const captured = await captureAt([streamed(ANSWER)]);
    expectWritten(captured);
    expect(captured.report.minutes).toMatchObject({
      engine: 'openai:scripted',
      usage: { inputTokens: 900, outputTokens: 200, requests: 1 },
      actionItems: [{ task: 'Renew the certificate on the relay', owner: 'Ines', due: '2026-03-19', duePhrase: 'by Thursday', evidence: { verified: true } }],
      jira: [{ type: 'Bug', key: null }],
    });
    expect(captured.report.dropped).toBeUndefined();
  });

  it('after a 429 whose wait is kept to, with both requests counted', async () => {
    const captured = await captureAt([failing(429, openAiError('rate_limit_exceeded', 'Slow down.'), { 'retry-after': '0.2' }), streamed(ANSWER)]);
    expectWritten(captured);
    expect(captured.report.minutes?.usage.requests).toBe(2);
    const [first, second] = captured.asked;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(199);
  });

  it.each<readonly [string, Reply]>([
    ['a fault of the server that passes', failing(502, 'bad gateway')],
    ['a connection that is cut once', cut(ANSWER.slice(0, 200))],
    ['JSON that ends too early once', streamed(ANSWER.slice(0, 150))],
    ['prose once', streamed('Here you are.')],
  ])('%s', async (_, reply) => {
    const captured = await captureAt([reply, streamed(ANSWER)], { tools: hurried });
    expectWritten(captured);
    expect(captured.report.minutes?.usage.requests).toBe(2);
  });

  it.each<readonly [string, Reply]>([
    ['a code fence around the JSON', streamed(`Here you are:\n\n\`\`\`json\n${ANSWER}\n\`\`\`\nAnything else?`)],
    ['thoughts before it', streamed(`<think>The user wants {json}.</think>\n${ANSWER}`)],
    ['the object in a list', streamed(`[${ANSWER}]`)],
    ['an answer in one piece', onePiece(ANSWER)],
    ['an answer in one piece, set in lines', (response) => { response.writeHead(200, { 'content-type': 'application/json' }); response.end(JSON.stringify({ choices: [{ message: { content: ANSWER }, finish_reason: 'stop' }] }, null, 2)); }],
    ['a stream without a count of tokens', streamed(ANSWER, { usage: null })],
    ['counts that are none', streamed(ANSWER, { usage: { prompt_tokens: 'many', completion_tokens: -1 } })],
  ])('%s', async (_, reply) => {
    const captured = await captureAt([reply]);
    expectWritten(captured);
    expect(captured.report.minutes?.usage.requests).toBe(1);
    expect(captured.report.minutes?.usage.outputTokens).toBeGreaterThan(0);
  });

  it('wrong types fall alone, and are counted', async () => {
    const answer = answerOf({ decisions: 'Keep the old relay until summer', actionItems: [17, { task: { deep: true } }, ...(answerOf()['actionItems'] as unknown[])], openQuestions: null, jira: [{ ...(answerOf()['jira'] as object[])[0], type: 'Chore' }] });
    const captured = await captureAt([streamed(JSON.stringify(answer))]);
    expectWritten(captured);
    expect(captured.report.minutes?.actionItems).toHaveLength(1);
    expect(captured.report.minutes?.jira[0]?.type).toBe('Task');
    expect(captured.report.dropped?.length).toBeGreaterThanOrEqual(3);
  });

  it('a quote that nobody said is marked', async () => {
    const captured = await captureAt([streamed(JSON.stringify(answerOf({ decisions: [{ quote: 'we sell the whole company tomorrow', text: 'Sell the company' }] })))]);
    expectWritten(captured);
    expect(captured.report.minutes?.decisions[0]?.evidence).toEqual({ quote: 'we sell the whole company tomorrow', start: null, end: null, verified: false });
    expect(captured.after).toContain('Sell the company (unverified)');
  });

  it('an owner whom nobody named, and a date that nobody said or that no calendar has, are left out', async () => {
    const item = { quote: "I'll renew the certificate on the relay", task: 'Renew the certificate', owner: 'Zebulon', duePhrase: '2023-02-30', priority: 'someday' };
    const captured = await captureAt([streamed(JSON.stringify(answerOf({ actionItems: [item] })))]);
    expectWritten(captured);
    expect(captured.report.minutes?.actionItems[0]).toMatchObject({ owner: null, due: null, duePhrase: null, priority: null });
    expect(captured.after).not.toContain('Zebulon');
    expect(captured.after).not.toContain('2023-02-30');
  });

  it.each([
    '%%', '%% DEBRIEF_END k7f3q2 v1 x %%', '%%\n\n# Heading\n\n%%', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '```dataviewjs\nrequestUrl("x")\n```', '`= this.file.name`', '`$= dv.pages()`',
    '<% tp.file.delete() %>', '![x](https://evil.example/x.png)', '![[secret]]', '[[Other|x]]', '\n---\n', '\n- [ ] task 📅 2020-01-01', '🔁 every day', 'due:: 2020-01-01', '#tag ^block', 'javascript:alert(1)',
  ])('an answer that carries %j breaks nothing', async (danger) => {
    const poisoned = JSON.parse(JSON.stringify(answerOf()), (key, value: unknown) => (typeof value === 'string' && key !== 'language' && key !== 'type' && key !== 'priority' ? `${value} ${danger} end` : value)) as object;
    const captured = await captureAt([streamed(JSON.stringify(poisoned))]);
    expectWritten(captured);
    const marks = (text: string): number => text.split('%%').length - 1;
    expect(marks(captured.after) - marks(captured.before)).toBe(10); // Two markers of the section, two of the tasks, and the transcript's wrap.
    expect(captured.after).not.toMatch(/<script|<img|<%|\]\(http|!\[\[|\[\[Other|https:\/\/evil|dataviewjs\n|`[$=]|^# Heading|:: 2020|🔁|javascript:/mu);
    expect(captured.after.match(/^\s*- \[ \]/gmu)).toHaveLength(1);
  });
});
