import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createVaultReader } from '../../src/cli/vault-names.ts';
import { debrief } from './run-debrief.ts';
import { TURNS } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const vault = join(temporaryFolder(), 'vault');
for (const folder of ['.obsidian', 'People', 'Journal', '.trash']) mkdirSync(join(vault, folder), { recursive: true });
fileIn(join(vault, 'People'), 'Marlo Finch.md', '---\naliases: [Marlo, Marley]\n---\n\nGrows seeds.\n');
fileIn(join(vault, 'People'), 'Ines Roth.md', '---\nalias: Ines\nbroken: [\n---\n');
fileIn(join(vault, '.trash'), 'Old One.md', '');
const note = fileIn(join(vault, 'Journal'), '2026-03-10.md', `Seeds\n\n${TURNS}\n`);

describe('the names of a vault', () => {
  it('are those of its notes and their aliases; days, the bin and what cannot be read are passed over', () => {
    expect([...createVaultReader()(note)]).toEqual([['Ines Roth', 'Ines Roth'], ['Marlo Finch', 'Marlo Finch'], ['Marlo', 'Marlo Finch'], ['Marley', 'Marlo Finch']]);
    expect(createVaultReader()(fileIn(temporaryFolder(), 'alone.md', '')).size).toBe(0);
  });

  it('make links of owners', async () => {
    expect((await debrief(['capture', note, '--me', 'Ines'])).status).toBe(0);
    expect(readFileSync(note, 'utf8')).toMatch(/^- \*\*\[\[Marlo Finch\|Marlo\]\]:\*\* Send the order/mu);
  });
});
