import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { debrief, debriefData } from './run-debrief.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const NOTE = `---
created: 2025-01-23T22:14
---
## Tasks

## Seed order

Ines: Okay so, um, I think the list is done, right?
Marlo: Yeah, I'll send the list to the nursery tomorrow.
Ines: Great, I think that was everything, thanks.
Marlo: Okay cool, thanks, bye.
`;

/** The path of a note in a new vault whose settings files are given. */
function noteIn(name: string, settings: Readonly<Record<string, unknown>>): string {
  const vault = temporaryFolder();
  const path = join(vault, 'Log', name);
  mkdirSync(join(vault, '.obsidian', 'plugins', 'periodic-notes'), { recursive: true });
  mkdirSync(join(path, '..'), { recursive: true });
  for (const [file, data] of Object.entries(settings)) fileIn(join(vault, '.obsidian'), file, typeof data === 'string' ? data : JSON.stringify(data));
  return fileIn(join(path, '..'), name.split('/').at(-1) ?? '', NOTE);
}

describe('the date of a note in a vault', () => {
  it.each([
    ['05-03-2026.md', { 'daily-notes.json': { folder: 'Log', format: 'DD-MM-YYYY' } }, '2026-03-05', '2026-03-06'],
    ['05-03-2026.md', { 'daily-notes.json': { folder: 'Log', format: 'MM-DD-YYYY' } }, '2026-05-03', '2026-05-04'],
    ['2026/Thursday 5 March.md', { 'daily-notes.json': { format: 'YYYY/dddd D MMMM' } }, '2026-03-05', '2026-03-06'],
    ['05-03-2026.md', { 'plugins/periodic-notes/data.json': { daily: { enabled: true, format: 'DD-MM-YYYY' } } }, '2026-03-05', '2026-03-06'],
    ['05-03-2026.md', { 'plugins/periodic-notes/data.json': { calendarSets: [{ id: 'x', day: { format: 'DD-MM-YYYY' } }] } }, '2026-03-05', '2026-03-06'],
    ['2026-03-05.md', { 'daily-notes.json': 'broken' }, '2026-03-05', '2026-03-06'],
  ])('of %s is told by its daily notes: %j', async (name, settings, date, due) => {
    const note = noteIn(name, settings);
    expect(await debriefData(['scan', note])).toMatchObject({ date, daily: true });
    expect((await debrief(['capture', note, '--me', 'Marlo'])).status).toBe(0);
    expect(readFileSync(note, 'utf8')).toContain(`📅 ${due}`);
  });

  it('is not guessed where the name can be read two ways', async () => {
    expect(await debriefData(['scan', noteIn('05-03-2026.md', {})])).toMatchObject({ date: null });
  });
});
