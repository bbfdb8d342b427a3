import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { MOST_BYTES } from '../../bench/plugin-budget.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { projectRoot } from './linter.ts';

const folders = [temporaryFolder(), temporaryFolder()];
const plugin = () => readFileSync(join(folders[0] ?? '', 'main.js'), 'utf8');

beforeAll(() => {
  for (const folder of folders) execFileSync(process.execPath, ['esbuild.config.mjs', '--out', folder], { cwd: projectRoot });
}, 60_000);

describe('the production build', () => {
  it.each(['main.js', 'dist/debrief.mjs'])('gives the same bytes each time: %s', (name) => {
    const [first, second] = folders.map((folder) => readFileSync(join(folder, name)));
    expect(first?.length).toBeGreaterThan(0);
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });

  it('does not know where it was built', () => {
    for (const name of ['main.js', 'dist/debrief.mjs']) {
      const text = readFileSync(join(folders[0] ?? '', name), 'utf8');
      expect(text).not.toContain(projectRoot);
      expect(text).not.toContain(folders[0]);
    }
  });

  it('is a CommonJS module that requires nothing but the app', () => {
    const required = [...plugin().matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1] ?? '');
    expect(plugin()).toMatch(/module\.exports\s*=/);
    expect(required).toContain('obsidian');
    expect(required.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([]);
    expect(required.filter((name) => name !== 'obsidian')).toEqual([]);
    expect(plugin()).not.toMatch(/^\s*import\b/m);
  });

  it('holds no lookbehind, which older iOS cannot read', () => {
    expect(plugin()).not.toMatch(/\(\?<[=!]/);
  });

  it('holds no eval and writes no HTML', () => {
    expect(plugin()).not.toMatch(/\beval\(|new Function\(|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML/);
  });

  // The budget of 620 KB is passed since rules of exchanges and the model of sentence ends are in it: docs/decisions/0009-size-of-the-plugin.md.
  it('does not grow beyond the size it has, of which npm run bench tells more', () => {
    expect(statSync(join(folders[0] ?? '', 'main.js')).size).toBeLessThanOrEqual(MOST_BYTES + 243_000);
  });

  it('makes a command that can be run', () => {
    const command = join(folders[0] ?? '', 'dist/debrief.mjs');
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(command).mode & 0o111).toBe(0o111);
  });
});
