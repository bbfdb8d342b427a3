// npm run test:llama: runs the built command against a real llama.cpp server, where one is installed. The server is that of LLAMA_SERVER and
// LLAMA_MODEL (a program and a GGUF file), else one unpacked from Debian's packages in ~/.cache/llama-server with a model tiny.gguf. A model
// of random weights will do: what is tested is the protocol, not the words.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist', 'debrief.mjs');
const key = 'sk-llama-test';
const context = 12_288;
const patience = 900_000;

/** The program and its first arguments, or null where there is none. */
function findServer() {
  const { LLAMA_SERVER: program, LLAMA_MODEL: model } = process.env;
  if (program !== undefined && model !== undefined) return { program, leading: [], model, environment: {} };
  const folder = join(homedir(), '.cache', 'llama-server');
  const library = join(folder, 'root', 'usr', 'lib', 'x86_64-linux-gnu');
  const unpacked = { loader: join(library, 'ld-linux-x86-64.so.2'), program: join(folder, 'root', 'usr', 'bin', 'llama-server'), model: join(folder, 'tiny.gguf') };
  if (!Object.values(unpacked).every((path) => existsSync(path))) return null;
  const flags = readFileSync('/proc/cpuinfo', 'utf8');
  const build = /\bavx2\b/.test(flags) ? 'haswell' : /\bsse4_2\b/.test(flags) ? 'sse42' : 'x64';
  return {
    program: unpacked.loader,
    leading: ['--library-path', `${library}:${join(library, 'llama')}`, unpacked.program],
    model: unpacked.model,
    environment: { GGML_BACKEND_PATH: join(library, 'ggml', 'backends0', `libggml-cpu-${build}.so`) },
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts the server and waits until it answers. */
async function start({ program, leading, model, environment }) {
  const port = await freePort();
  const options = ['-m', model, '--alias', 'tiny', '--host', '127.0.0.1', '--port', String(port), '--api-key', key, '-c', String(context * 2), '-np', '2', '-t', '2', '--no-warmup', '--offline'];
  const child = spawn(program, [...leading, ...options], { env: { ...process.env, ...environment }, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    await pause(100);
    if (child.exitCode !== null) throw new Error('the server stopped at its start');
    if (await fetch(`${address}/health`).then(({ ok }) => ok, () => false)) return { child, address };
  }
  throw new Error('the server does not answer');
}

const folder = mkdtempSync(join(tmpdir(), 'debrief-llama-'));

/** Runs the command to its end, or interrupts it after some milliseconds. */
function debrief(words, { apiKey = key, interruptAfter = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words], { env: { ...process.env, DEBRIEF_API_KEY: apiKey, XDG_CACHE_HOME: join(folder, 'cache') } });
    const result = { status: null, out: '', err: '', afterInterrupt: 0 };
    let interrupted = 0;
    child.stdout.on('data', (text) => (result.out += text));
    child.stderr.on('data', (text) => (result.err += text));
    const limit = setTimeout(() => child.kill('SIGKILL'), patience);
    if (interruptAfter > 0) setTimeout(() => { interrupted = performance.now(); child.kill('SIGINT'); }, interruptAfter);
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ ...result, status, afterInterrupt: performance.now() - interrupted });
    });
  });
}

function check(holds, what, detail = '') {
  console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what}`);
  if (holds) return;
  if (detail !== '') console.log(detail);
  process.exitCode = 1;
}

function copyOf(day) {
  const path = join(folder, `${day}.md`);
  copyFileSync(join(root, 'examples', 'vault', 'Journal', `${day}.md`), path);
  return path;
}

const openai = (address) => ['--engine', 'openai', '--base-url', `${address}/v1`, '--model', 'tiny'];

/** Random words may be none at all or never end: such an answer is a failure that leaves the note, and another try draws other words. */
async function untilWritten(run) {
  for (let tries = 1; ; tries += 1) {
    const result = await run();
    if (result.status === 0 || tries === 4 || !/Nothing worth noting|output limit|usable minutes/.test(result.err)) return { ...result, tries };
  }
}

async function captures(address) {
  for (const day of ['2026-03-13', '2026-03-16', '2026-03-17']) {
    const path = copyOf(day);
    const before = readFileSync(path, 'utf8');
    const { status, out, err, tries } = await untilWritten(() => debrief(['capture', path, ...openai(address), '--json']));
    const after = readFileSync(path, 'utf8');
    const meetings = status === 0 ? JSON.parse(out).meetings : [];
    check(meetings.length > 0 && meetings.every(({ result }) => result !== 'failed'), `capture of ${day} writes ${meetings.length} meetings (tries: ${tries})`, err);
    check(after.includes('%% DEBRIEF_START') && after.includes('(unverified)'), `  whose items are marked as not verified`);
    await debrief(['undo', path]);
    check(readFileSync(path, 'utf8') === before, '  and undo gives the note back to the byte');
  }
}

const talk = (turns) => Array.from({ length: turns }, (_, turn) => `${turn % 2 === 0 ? 'Ines' : 'Marlo'}: Point ${turn} is about the relay, and somebody should look at its certificate before Friday.`).join('\n');
const KEYS = ['title', 'language', 'summary', 'keyPoints', 'decisions', 'actionItems', 'jira', 'openQuestions', 'engine', 'usage', 'elapsedMs'];
const evidenceOf = (minutes) => ['keyPoints', 'decisions', 'actionItems', 'jira', 'openQuestions'].flatMap((list) => minutes[list].map(({ evidence }) => evidence));

async function overflow(address) {
  const path = join(folder, 'long.txt');
  writeFileSync(path, talk(110));
  const { status, out, err } = await untilWritten(() => debrief(['summarize', path, ...openai(address), '--json', '--concurrency', '2']));
  const minutes = status === 0 ? JSON.parse(out) : null;
  check(minutes !== null && minutes.usage.requests > 3, `a talk beyond the context is cut by itself (${minutes?.usage.requests ?? 0} requests, the first of them refused)`, err);
  if (minutes === null) return;
  check(JSON.stringify(Object.keys(minutes)) === JSON.stringify(KEYS), '  its minutes have the fields that they should have');
  check(evidenceOf(minutes).every(({ verified, start, end }) => !verified && start === null && end === null), `  none of its ${evidenceOf(minutes).length} quotes is taken for said`);
}

async function wrongKey(address) {
  const path = copyOf('2026-03-13');
  const before = readFileSync(path, 'utf8');
  const { status, out, err } = await debrief(['capture', path, ...openai(address)], { apiKey: 'sk-wrong-key' });
  check(status === 1 && /rejected your API key/.test(err), 'a wrong key is said', err);
  check(readFileSync(path, 'utf8') === before && !`${out}${err}`.includes('sk-wrong-key'), '  the note is as it was, the key is shown nowhere');
}

async function cancel(address) {
  const path = copyOf('2026-03-16');
  const before = readFileSync(path, 'utf8');
  const { status, afterInterrupt } = await debrief(['capture', path, ...openai(address)], { interruptAfter: 1_000 });
  check(status === 130, `an interrupt in the middle of an answer ends the command with 130 after ${Math.round(afterInterrupt)} ms`);
  check(readFileSync(path, 'utf8') === before, '  the note is as it was');
  check(await fetch(`${address}/health`).then(({ ok }) => ok, () => false), '  the server goes on');
}

const found = findServer();
if (found === null) {
  console.log('test:llama: no llama.cpp server is installed (set LLAMA_SERVER and LLAMA_MODEL); nothing was tested.');
} else if (!existsSync(command)) {
  console.log('test:llama: run npm run build first.');
  process.exitCode = 1;
} else {
  const { child, address } = await start(found);
  try {
    for (const test of [wrongKey, cancel, overflow, captures]) await test(address);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
