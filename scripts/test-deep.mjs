// npm run test:deep -- [--minutes M] [--seed N]: runs the property tests with new random notes, round after round, until the time is used up.
// Each round prints its seed. A failure prints its test and the command to repeat the round, and the run ends with 1.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
const first = values.seed === undefined ? randomInt(2 ** 31 - 1) : Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error('Usage: npm run test:deep -- [--minutes M] [--seed N]');
  process.exit(2);
}

const runs = 500;
/** No property may take more than a share of the time: with some 100 of them, each is tried in half of it. */
const propertySeconds = Math.max(5, Math.round((minutes * 60) / 200));
const end = Date.now() + minutes * 60_000;
const files = readdirSync(join(root, 'tests'), { recursive: true }).filter((name) => name.endsWith('.property.test.ts')).map((name) => join('tests', name)).sort();
const folder = mkdtempSync(join(tmpdir(), 'debrief-deep-'));

/** Runs one file in a process of its own, so that no memory is kept and a failure is known at once; stopped at the end of the time. */
function runFile(seed, file) {
  const outputFile = join(folder, 'result.json');
  rmSync(outputFile, { force: true });
  const words = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'properties', file, '--reporter=json', `--outputFile=${outputFile}`];
  const env = { ...process.env, DEBRIEF_SEED: String(seed), DEBRIEF_RUNS: String(runs), DEBRIEF_PROPERTY_SECONDS: String(propertySeconds) };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      child.kill('SIGTERM');
    }, Math.max(1000, end - Date.now()));
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, isOver, failures: isOver ? [] : readFailures(outputFile) });
    });
  });
}

/** The tests that failed, and files that could not be run. */
function readFailures(path) {
  try {
    const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
    return testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0) return status === 'failed' ? [{ file: name, title: 'the file itself', message }] : [];
      return failed.map((test) => ({ file: name, title: test.fullName, message: test.failureMessages.join('\n') }));
    });
  } catch (error) {
    return [{ file: root, title: 'the round itself', message: String(error) }];
  }
}

console.log(`Properties for ${minutes} minutes, ${runs} runs each, from seed ${first}.`);
let tried = 0;
let broken = 0;
let seed = first;
for (; Date.now() < end; seed += 1) {
  console.log(`seed ${seed}`);
  for (const file of files) {
    if (Date.now() >= end) break;
    const { status, isOver, failures } = await runFile(seed, file);
    if (isOver) break;
    tried += 1;
    if (status === 0 && failures.length === 0) continue;
    broken += 1;
    console.log(`  FAILED ${file}`);
    for (const { title, message } of failures) console.log(`  ${title}\n${message.slice(0, 3000)}`);
    console.log(`  Repeat: DEBRIEF_SEED=${seed} DEBRIEF_RUNS=${runs} npx vitest run ${file}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${tried} runs of ${files.length} files, seeds ${first} to ${seed - 1}: ${tried === 0 ? 'NONE finished in time' : broken === 0 ? 'no failures' : `${broken} FAILED`}.`);
process.exitCode = broken > 0 || tried === 0 ? 1 : 0;
