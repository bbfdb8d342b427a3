import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { ANSWER, asksToMerge } from '../engines/openai/answers.ts';
import { failing, type Received, type Reply, scriptedServer, type ScriptedServer, silent, streamed } from '../engines/openai/scripted-server.ts';
import { debrief } from './run-debrief.ts';
import { TALK, TURNS } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const root = temporaryFolder();
let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const TWO_MEETINGS = `Heating\n\n${TALK}\n\n---\n\nSeeds\n\n${TURNS}\n`;
let count = 0;
/** Notes of two meetings each, in a folder of their own. */
function notes(...names: readonly string[]): { readonly paths: readonly string[]; readonly environment: NodeJS.ProcessEnv } {
  const folder = join(root, String(++count));
  mkdirSync(folder);
  return { paths: names.map((name) => fileIn(folder, name, TWO_MEETINGS)), environment: { DEBRIEF_API_KEY: 'sk-secret', XDG_CACHE_HOME: join(folder, 'cache') } };
}
const capture = (given: ReturnType<typeof notes>, ...options: readonly string[]) =>
  debrief(['capture', ...given.paths, '--engine', 'openai', '--base-url', server?.baseUrl ?? 'http://127.0.0.1:9/v1', '--model', 'm1', ...options], { environment: given.environment });
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('a failure that is the server’s, not a meeting’s', () => {
  it.each<readonly [string, Reply, RegExp]>([
    ['a key that is refused', failing(401, { error: { message: 'no' } }), /rejected your API key/u],
    ['a model that is unknown', failing(404, { error: { message: 'model "m1" not found' } }), /has no model "m1"/u],
    ['credit that is used up', failing(429, { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } }), /credit/u],
    ['a wait that nobody waits', failing(429, {}, { 'retry-after': '9999' }), /rate-limiting/u],
    ['a web page', (response) => { response.writeHead(200, { 'content-type': 'text/html' }); response.end('<html>please log in</html>'); }, /nothing readable/u],
  ])('%s: is asked once, said once, with what it held up', async (_, reply, message) => {
    server = await scriptedServer(() => reply);
    const given = notes('a.md', 'b.md', 'c.md');
    const { status, out, err } = await capture(given);
    expect(status).toBe(1);
    expect(server.asked()).toHaveLength(1);
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(message);
    expect(err).toContain('debrief: 6 meetings in 3 notes: ');
    expect(out).toContain('6 failed');
    for (const path of given.paths) expect(readFileSync(path, 'utf8')).toBe(TWO_MEETINGS);
  });

  it('is said of the one note that was named, with its meetings', async () => {
    server = await scriptedServer(() => failing(401, ''));
    const given = notes('a.md');
    const { err } = await capture(given);
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain(`${given.paths[0] ?? ''} (2 meetings): `);
  });

  it('an address to which nothing can be sent: is tried once', async () => {
    const given = notes('a.md', 'b.md');
    const { status, err } = await capture(given);
    expect([status, lines(err).length]).toEqual([1, 1]);
    expect(err).toContain('4 meetings in 2 notes');
  });

  it('stands with each meeting in the data', async () => {
    server = await scriptedServer(() => failing(401, ''));
    const { status, out, err } = await capture(notes('a.md', 'b.md'), '--json');
    const reports = JSON.parse(out) as { readonly meetings: readonly { readonly result: string; readonly error: { readonly kind: string } }[] }[];
    expect(status).toBe(1);
    expect(reports.map(({ meetings }) => meetings.map(({ result, error }) => [result, error.kind]))).toEqual(Array(2).fill(Array(2).fill(['failed', 'bad-key'])));
    expect(lines(err)).toHaveLength(1);
  });
});

it('a failure of one meeting alone does not hold up the others', async () => {
  const answer = ({ body }: Received): Reply => (JSON.stringify(body).includes('greenhouse') ? streamed('no minutes') : asksToMerge(body) ? silent : streamed(ANSWER));
  server = await scriptedServer(answer);
  const given = notes('a.md', 'b.md');
  const { status, out, err } = await capture(given);
  expect(status).toBe(1);
  expect(lines(err)).toHaveLength(2);
  expect(out).toContain('wrote 2 meetings');
});

it('failures of one note that read the same are said once, with how many there are', async () => {
  server = await scriptedServer(() => streamed('no minutes'));
  const given = notes('a.md', 'b.md');
  const { status, err } = await capture(given);
  expect([status, lines(err).length]).toEqual([1, 2]);
  for (const path of given.paths) expect(err).toContain(`${path} (2 meetings): `);
});

it('a meeting to which the engine gave no title is an untitled one', async () => {
  server = await scriptedServer(() => streamed(JSON.stringify({ ...(JSON.parse(ANSWER) as object), title: '' })));
  const path = fileIn(root, 'untitled.md', `${TALK}\n`);
  const { out } = await debrief(['capture', path, '--engine', 'openai', '--base-url', server.baseUrl, '--model', 'm1']);
  expect(out).toMatch(/written {2}Untitled meeting: section/u);
});
