import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { expect, it } from 'vitest';

import { copyPath } from '../../src/cli/temporary-file.ts';
import { debrief } from './run-debrief.ts';
import { NOTE } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const endedProcess = spawnSync(process.execPath, ['-e', '']).pid;

/** A note that a killed run has written in part, and the copy it left. */
function tornNote(name: string): { note: string; copy: string } {
  const note = fileIn(folder, name, `${NOTE.slice(0, 40)}%% DEBRIEF_TASKS_ST${NOTE.slice(60)}`);
  const path = copyPath(note, Buffer.from(NOTE), Buffer.from(`${NOTE} and more`)).replace(`-${process.pid}-`, `-${endedProcess}-`);
  return { note, copy: fileIn(dirname(path), basename(path), NOTE) };
}

const MODEL = ['--engine', 'openai', '--base-url', 'http://localhost:9/v1', '--model', 'm'];
const { note, copy } = tornNote('torn.md');
const before = readFileSync(note, 'utf8');

it.each([
  ['scan', ['scan', note], 0],
  ['scan --json', ['scan', '--json', note], 0],
  ['capture', ['capture', note], 1],
  ['capture --dry-run', ['capture', '--dry-run', note], 0],
  ['capture --dry-run with a model', ['capture', '--dry-run', ...MODEL, note], 0],
  ['undo', ['undo', note], 1],
  ['summarize', ['summarize', note], 0],
])('%s says of a note that it may be written in part, and where it is whole', async (_, words, status) => {
  const done = await debrief(words);
  expect(done.status).toBe(status);
  expect(done.err).toContain('may be incomplete');
  expect(done.err).toContain(copy);
  expect(done.err).toContain("If you haven't changed the note since");
  expect(readFileSync(note, 'utf8')).toBe(before);
  expect(readdirSync(folder)).toContain(basename(copy));
});

it('a note is captured again once the copy was taken', async () => {
  const torn = tornNote('again.md');
  fileIn(folder, 'again.md', readFileSync(torn.copy, 'utf8'));
  const done = await debrief(['capture', torn.note]);
  expect(done.status).toBe(0);
  expect(readFileSync(join(folder, 'again.md'), 'utf8')).toContain('DEBRIEF_START');
  expect(readdirSync(folder)).not.toContain(basename(torn.copy));
});
