import { describe, expect, it } from 'vitest';

import { repeatsWords } from '../../../src/engines/openai/echo.ts';
import { TALK } from './answers.ts';
import { captureAt, expectUntouched, hurried } from './capture-at.ts';
import { failing, failsMidway, type Reply, type SentBody } from './scripted-server.ts';

const promptOf = ({ messages }: SentBody): string => messages.map(({ content }) => content).join('\n');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every three words of the meeting that follow each other. */
const RUNS = wordsOf(TALK).map((_, at, words) => words.slice(at, at + 3).join(' ')).filter((run) => run.split(' ').length === 3 && run.length > 10);

function expectNoWords(said: string): void {
  const plain = ` ${wordsOf(said.replace(/\\+[nrt"]/gu, ' ')).join(' ')} `;
  expect(RUNS.filter((run) => plain.includes(` ${run} `))).toEqual([]);
}

const MIDDLE = TALK.slice(Math.floor(TALK.length / 3), Math.floor(TALK.length / 3) + 60);

const ECHOES: readonly (readonly [string, (body: SentBody) => string])[] = [
  ['the whole prompt', promptOf],
  ['the transcript', () => TALK],
  ['the request as JSON', (body) => JSON.stringify(body)],
  ['JSON within JSON', (body) => JSON.stringify(JSON.stringify(body))],
  ['a part of it', () => `could not tokenize near "${MIDDLE}"`],
  ['a part behind other words', () => `${'The worker could not handle the following text. '.repeat(2)}${MIDDLE}`],
  ['capitals', (body) => promptOf(body).toUpperCase()],
  ['a part in capitals', () => `REJECTED: ${MIDDLE.toUpperCase()}`],
  ['escaped letters', () => [...MIDDLE].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
  ['an address', () => `/v1?prompt=${encodeURIComponent(MIDDLE)}`],
  ['a web page', () => `<p>${[...MIDDLE].map((letter) => (/[a-z]/iu.test(letter) ? letter : `&#${String(letter.charCodeAt(0))};`)).join('')}</p>`],
  ['lines of a word', () => MIDDLE.split(/\s+/u).join('\r\n> ')],
];

describe('an error that repeats what was sent', () => {
  it.each(ECHOES)('as %s puts no words of the meeting into a message', async (_, echo) => {
    for (const status of [400, 500]) {
      // The first answer is made of what the server was sent.
      let body: SentBody | null = null;
      const reply: Reply = (response) => failing(status, { error: { message: body === null ? '' : echo(body) } })(response);
      const captured = await captureAt([reply], { tools: hurried, onReceived: (received) => { body = received.body; } });
      expectUntouched(captured, status === 400 ? 'bad-request' : 'server-error');
      expect(captured.report.error?.message).toContain(`(${String(status)})`);
      expectNoWords(JSON.stringify(captured.report));
    }
  });

  it('does so in a stream and as bare text, too', async () => {
    for (const reply of [failsMidway('{', { message: TALK }), failing(400, TALK), failing(500, `Error: ${MIDDLE}`), failing(400, { detail: [{ input: TALK }] })]) {
      const { report } = await captureAt([reply], { tools: hurried });
      expect(report.result).toBe('failed');
      expectNoWords(JSON.stringify(report));
    }
  });

  it('is told from one that says what is wrong, which is shown in one line without the key', async () => {
    const said = 'Unsupported parameter: \'seed\'.\nKey SK-TEST is fine.';
    const { report } = await captureAt([failing(400, { error: { message: said } })]);
    expect(report.error?.message).toContain("(400: Unsupported parameter: 'seed'. Key … is fine.)");
    const long = await captureAt([failing(500, 'overloaded '.repeat(100))], { tools: hurried });
    expect(long.report.error?.message.length).toBeLessThan(300);
  });
});

describe('repeatsWords', () => {
  const sent = ['Keep to the form.', "Okay, I'll ask Ines Okonjo about the mail relay. 明日リレーを交換します。"];

  it.each(["'mail relay' is no model", 'rejected: Ask INES okonjo', 'bad text “Ines”', 'IllaskInesOkonjo', 'リレーを交換', 'about\\nthe\\nmail', 'a&#98;out the mail'])('sees %j', (said) => {
    expect(repeatsWords(said, sent)).toBe(true);
  });

  it.each(['overloaded, try again', "Unsupported parameter: 'form'", 'the request is too large', '', 'リレー'])('lets %j pass', (said) => {
    expect(repeatsWords(said, sent)).toBe(false);
  });

  it('is quick on hostile texts', () => {
    const began = performance.now();
    for (const unit of ['a', '\\', '&#', '%4', '"', "'a ", 'ab "', '\\u00']) repeatsWords(unit.repeat(1_000), [unit.repeat(50_000)]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
