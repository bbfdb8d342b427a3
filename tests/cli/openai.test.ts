import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { ANSWER, asksToMerge, MERGED, NOTE } from '../engines/openai/answers.ts';
import { longTalk } from '../engines/openai/long-talk.ts';
import { failing, type Received, type Reply, scriptedServer, type ScriptedServer, silent, streamed } from '../engines/openai/scripted-server.ts';
import { command, debrief } from './run-debrief.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = temporaryFolder();
let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const answering = ({ body }: Received): Reply => streamed(asksToMerge(body) ? MERGED : ANSWER);

let count = 0;
/** A note of its own, with a cache of its own. */
function place(text: string): { path: string; cache: string; environment: NodeJS.ProcessEnv } {
  const folder = join(root, String(++count));
  mkdirSync(folder);
  const path = join(folder, '2026-03-12.md');
  writeFileSync(path, text);
  const cache = join(folder, 'cache');
  return { path, cache: join(cache, 'debrief'), environment: { DEBRIEF_API_KEY: 'sk-secret', XDG_CACHE_HOME: cache } };
}

const options = (rest: readonly string[] = []): string[] => ['--engine', 'openai', '--base-url', server?.baseUrl ?? '', '--model', 'm1', ...rest];
const kept = (cache: string): string[] => (existsSync(cache) ? readdirSync(cache) : []);
const LONG_NOTE = `# 2026-03-12\n\nPlanning\n\n${longTalk(520)}\n`;
/** With this context the long note is cut into twelve chunks. */
const TWELVE = ['--context', '4420', '--concurrency', '1'];

describe('debrief capture --engine openai', () => {
  it('writes what the server answers, with the key of the environment', async () => {
    server = await scriptedServer(answering);
    const { path, cache, environment } = place(NOTE);
    const { status, out, err } = await debrief(['capture', path, ...options(), '--json'], { environment });
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ note: path, error: null, meetings: [{ id: expect.any(String) as string, title: 'Mail relay', state: 'new', result: 'written', tasksAdded: 0, error: null }] });
    expect(server.asked()[0]?.headers.authorization).toBe('Bearer sk-secret');
    expect(readFileSync(path, 'utf8')).toContain('Keep the old relay until summer');
    expect(kept(cache)).toEqual([]);
  });

  it('asks nobody about a note that is done, and sends of a grown note only what is new', async () => {
    server = await scriptedServer(answering);
    const { path, environment } = place(NOTE);
    await debrief(['capture', path, ...options()], { environment });
    await debrief(['capture', path, ...options()], { environment });
    expect(server.asked()).toHaveLength(1);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n---\n\nSeeds\n\n${longTalk(8)}\n`);
    await debrief(['capture', path, ...options()], { environment });
    expect(server.asked()).toHaveLength(2);
    const sent = server.asked()[1]?.body.messages[1]?.content ?? '';
    expect(sent).toContain('point number 3 for today');
    expect(sent).not.toContain('certificate');
  });

  it('says a failure without the key, and leaves the note', async () => {
    server = await scriptedServer(() => failing(401, { error: { message: 'Incorrect API key provided: sk-secret' } }));
    const { path, environment } = place(NOTE);
    const { status, out, err } = await debrief(['capture', path, ...options()], { environment });
    expect(status).toBe(1);
    expect(err).toMatch(/rejected your API key/u);
    expect(out + err).not.toContain('sk-secret');
    expect(readFileSync(path, 'utf8')).toBe(NOTE);
  });

  it('--dry-run prints the estimate, contacts no server, and changes nothing', async () => {
    server = await scriptedServer(answering);
    const { path, environment } = place(NOTE);
    const { status, out } = await debrief(['capture', path, ...options(['--prices', '1,2']), '--dry-run'], { environment });
    expect(status).toBe(0);
    expect(out).toMatch(/to write {2}Mail relay\n/u);
    expect(out).toMatch(/would send 1 transcript to 127\.0\.0\.1:\d+ in 1 request: ~[\d,]+ tokens \(1,\d{3} in, \d{3} out\), estimated cost 0\.00\d\d/u);
    const data = await debrief(['capture', path, ...options(), '--dry-run', '--json'], { environment });
    expect(JSON.parse(data.out)).toMatchObject({ meetings: [{ state: 'new', result: 'written', error: null }] });
    expect(data.err).toContain('would send 1 transcript');
    expect(server.received).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(NOTE);
  });

  it('--show-prompt prints exactly what is sent then, and sends nothing', async () => {
    server = await scriptedServer(answering);
    const { path, environment } = place(NOTE);
    const shown = await debrief(['capture', path, ...options(), '--show-prompt'], { environment });
    expect(shown.status).toBe(0);
    expect(server.received).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(NOTE);
    await debrief(['capture', path, ...options()], { environment });
    const { messages, ...rest } = server.asked()[0]?.body ?? { messages: [] };
    expect(shown.out).toContain(`POST ${server.baseUrl}/chat/completions\n${JSON.stringify(rest)}\n`);
    for (const { role, content } of messages) expect(shown.out).toContain(`--- ${role}\n${content}\n`);
    expect(shown.out).not.toContain('sk-secret');
  });

  it('--language and --instructions go with the request', async () => {
    server = await scriptedServer(answering);
    const { path, environment } = place(NOTE);
    const file = join(path, '..', 'wishes.txt');
    writeFileSync(file, 'Name every server.');
    await debrief(['capture', path, ...options(['--language', 'de', '--instructions', file])], { environment });
    const sent = server.asked()[0]?.body.messages[1]?.content ?? '';
    expect(sent).toContain('Write in de');
    expect(sent).toContain('Name every server.');
    const missing = await debrief(['capture', path, ...options(['--instructions', `${file}.no`]), '--force'], { environment });
    expect([missing.status, server.asked().length]).toEqual([1, 1]);
  });

  it('summarize takes the same options', async () => {
    server = await scriptedServer(answering);
    const { environment } = place(NOTE);
    const { out } = await debrief(['summarize', '-', ...options(), '--json'], { input: longTalk(6), environment });
    expect(JSON.parse(out)).toMatchObject({ engine: 'openai:m1', usage: { requests: 1 }, title: 'Mail relay' });
    const shown = await debrief(['summarize', '-', ...options(), '--show-prompt'], { input: longTalk(6), environment });
    expect(shown.out).toContain('point number 5 for today');
    expect(server.asked()).toHaveLength(1);
  });
});

describe('a run that is killed', () => {
  it('after chunk 7 of 12 is resumed with five chunk requests and the one that joins', { timeout: 60_000 }, async () => {
    server = await scriptedServer((received, index) => (index >= 7 ? silent : answering(received)));
    const port = new URL(server.baseUrl).port;
    const { path, cache, environment } = place(LONG_NOTE);
    const child = spawn(process.execPath, [command, 'capture', path, ...options(TWELVE)], { env: { ...process.env, ...environment } });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    while (server.asked().length < 8) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    expect(said).toContain('debrief: 7 of 13 answers, 1,400 tokens\n');
    expect(readFileSync(path, 'utf8')).toBe(LONG_NOTE);
    expect(kept(cache)).toHaveLength(7);
    expect(statSync(cache).mode & 0o777).toBe(0o700);
    for (const name of kept(cache)) expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600);

    await server.close();
    server = await scriptedServer(answering, Number(port));
    const { status } = await debrief(['capture', path, ...options(TWELVE)], { environment });
    expect(status).toBe(0);
    expect(server.asked().filter(({ body }) => !asksToMerge(body))).toHaveLength(5);
    expect(server.asked().filter(({ body }) => asksToMerge(body))).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toContain('**Summary:** It was about many things.');
    expect(kept(cache)).toEqual([]);
  });

  it('leaves answers that go after seven days', async () => {
    server = await scriptedServer(answering);
    const { path, cache, environment } = place(NOTE);
    mkdirSync(cache, { recursive: true });
    for (const [name, days] of [['old.json', 8], ['young.json', 6]] as const) {
      writeFileSync(join(cache, name), '{}');
      const then = Date.now() / 1_000 - days * 86_400;
      utimesSync(join(cache, name), then, then);
    }
    await debrief(['capture', path, ...options()], { environment });
    expect(kept(cache)).toEqual(['young.json']);
  });
});

describe('the built command', () => {
  it('holds of the SDK no resource but chat completions', () => {
    const text = readFileSync(command, 'utf8');
    expect(text).toMatch(/["'`]\/chat\/completions/u);
    expect(text).not.toMatch(/["'`]\/(?:fine_tuning|vector_stores|assistants|images|embeddings|moderations|audio|realtime|organization|responses|files|batches)\b/u);
  });
});
