// npm run demo: captures a copy of the example vault, and shows what was found, what was written, and where.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist', 'debrief.mjs');
const copy = join(root, 'demo');
const longestLine = 110;

process.chdir(root);
execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });
rmSync(copy, { recursive: true, force: true });
cpSync(join(root, 'examples', 'vault'), copy, { recursive: true });

const notes = readdirSync(copy, { recursive: true })
  .filter((name) => /^\d{4}-\d{2}-\d{2}\.md$/.test(name.split(/[/\\]/).at(-1)))
  .map((name) => relative(root, join(copy, name)))
  .sort();

/** Shows a command as a user types it, and runs it. */
function run(...words) {
  console.log(`\n$ debrief ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, [command, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The lines of a note from its first section's title to the hidden transcript, long lines cut. */
function firstSection(note) {
  const lines = readFileSync(note, 'utf8').split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('%% DEBRIEF_START'));
  const end = lines.findIndex((line) => line.startsWith('%% DEBRIEF_END'));
  if (start < 0) return [];
  const shown = lines.slice(Math.max(0, start - 2), end + 5);
  return shown.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}… (${line.length} characters)` : line));
}

/** The tasks region of a note, markers and all. */
function tasks(note) {
  const lines = readFileSync(note, 'utf8').split(/\r?\n/);
  const start = lines.indexOf('%% DEBRIEF_TASKS_START %%');
  return start < 0 ? [] : lines.slice(start, lines.indexOf('%% DEBRIEF_TASKS_END %%', start) + 1);
}

const heading = (text) => console.log(`\n=== ${text} ===`);
const shownNote = notes[0];

heading('What is found in the daily notes of demo/, a fresh copy of examples/vault/');
run('scan', ...notes);
heading('What is written');
run('capture', ...notes);
heading(`The first minutes in ${shownNote}`);
console.log(`\n${firstSection(shownNote).join('\n')}`);
heading(`The tasks in ${shownNote}`);
console.log(`\n${tasks(shownNote).join('\n')}`);
heading('Twice is once');
run('capture', ...notes);
heading('Look and undo');
console.log(`
The notes are in ${copy}; open that folder as a vault to see them rendered.
What changed:  git diff --no-index --word-diff examples/vault demo
Take it back:  node dist/debrief.mjs undo ${notes.join(' ')}`);
