import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { command, debrief } from './run-debrief.ts';
import { NOTE } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

function placeIn(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  return place;
}

const copiesIn = (place: string): string[] => readdirSync(place).filter((name) => name.endsWith('.tmp'));

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  const status = 128 + constants.signals[signal];

  it(`ends with ${status}, and each note is either unchanged or complete`, async () => {
    const place = placeIn(`many ${signal}`);
    const notes = Array.from({ length: 120 }, (_, index) => fileIn(place, `${String(index)}.md`, NOTE));
    const child = spawn(process.execPath, [command, 'capture', ...notes]);
    child.stdout.once('data', () => child.kill(signal));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(status);
    const whole = fileIn(place, 'whole.md', NOTE);
    await debrief(['capture', whole]);
    const captured = notes
      .map((note) => readFileSync(note, 'utf8'))
      .map((text) => (text === NOTE ? 'before' : /DEBRIEF_TASKS_END[^]*DEBRIEF_START[^]*DEBRIEF_END/u.test(text) ? 'after' : 'torn'));
    expect(captured).toContain('before');
    expect(captured).toContain('after');
    expect(captured).not.toContain('torn');
    expect(copiesIn(place)).toEqual([]);
  });

  it('lets the note be finished that is being written', async () => {
    const place = placeIn(`large ${signal}`);
    const large = `${NOTE}\n\n## Log\n\n\`\`\`\n${'a line of a log, as it was printed\n'.repeat(40_000)}\`\`\`\n`;
    const note = fileIn(place, 'large.md', large);
    const child = spawn(process.execPath, [command, 'capture', note]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let sent = false;
    while (child.exitCode === null && child.signalCode === null && !sent) {
      sent = copiesIn(place).length > 0;
      if (sent) child.kill(signal);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(sent).toBe(true);
    expect([0, status]).toContain(await ended);
    expect(copiesIn(place)).toEqual([]);
    const text = readFileSync(note, 'utf8');
    expect(text === large || /DEBRIEF_START[^]*DEBRIEF_END[^]*```\n$/u.test(text)).toBe(true);
  });
});
