import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { command } from './run-debrief.ts';
import { NOTE } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

/** Runs the command with one of its outputs on a full disk. */
function withFull(output: 'out' | 'err', words: readonly string[]): Promise<{ readonly status: number | null; readonly said: string }> {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [command, ...words], { stdio: ['ignore', output === 'out' ? full : 'pipe', output === 'err' ? full : 'pipe'] });
  closeSync(full);
  let said = '';
  (output === 'out' ? child.stderr : child.stdout)?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.on('close', (status) => { resolve({ status, said }); }));
}

describe.runIf(existsSync('/dev/full'))('an output on a full disk', () => {
  it.each([[['--help']], [['scan', 'NOTE']], [['scan', 'NOTE', '--json']]])('is said in one line, and ends with 1: %j', async (words) => {
    const note = fileIn(folder, 'scan.md', NOTE);
    const { status, said } = await withFull('out', words.map((word) => (word === 'NOTE' ? note : word)));
    expect(status).toBe(1);
    expect(said).toMatch(/^debrief: the standard output: [^\n]*the disk is full[^\n]*\n$/u);
  });

  it('does not keep notes from being written', async () => {
    const note = fileIn(folder, 'capture.md', NOTE);
    expect((await withFull('out', ['capture', note])).status).toBe(1);
    expect(readFileSync(note, 'utf8')).toContain('DEBRIEF_END');
  });

  it('for errors keeps the exit status', async () => {
    expect((await withFull('err', ['scan', `${folder}/none.md`])).status).toBe(1);
    expect((await withFull('err', ['scan', '--frob'])).status).toBe(2);
  });
});

describe('an output that is closed', () => {
  it('early, as by head, ends quietly, and the notes are still written', async () => {
    const notes = Array.from({ length: 40 }, (_, index) => fileIn(folder, `${String(index)}.md`, NOTE));
    const child = spawn(process.execPath, [command, 'capture', ...notes]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, said]).toEqual([0, '']);
    expect(readFileSync(notes[39] ?? '', 'utf8')).toContain('DEBRIEF_END');
  });
});
