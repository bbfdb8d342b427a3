import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { command, debrief } from './run-debrief.ts';
import { NOTE } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

it('an interrupt ends with 130, and each note is as it was or as it was to be', async () => {
  const folder = temporaryFolder();
  const notes = Array.from({ length: 300 }, (_, index) => fileIn(folder, `${String(index)}.md`, NOTE));
  const child = spawn(process.execPath, [command, 'capture', ...notes]);
  child.stdout.once('data', () => child.kill('SIGINT'));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(130);
  const whole = fileIn(folder, 'whole.md', NOTE);
  await debrief(['capture', whole]);
  const captured = notes.map((note) => readFileSync(note, 'utf8')).map((text) => (text === NOTE ? 'before' : /DEBRIEF_TASKS_END[^]*DEBRIEF_START[^]*DEBRIEF_END/u.test(text) ? 'after' : 'torn'));
  expect(captured).toContain('before');
  expect(captured).toContain('after');
  expect(captured).not.toContain('torn');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
