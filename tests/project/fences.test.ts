import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { rooms } from '../../lint/rooms.mjs';
import { projectRoot, refusals } from './linter.ts';

const names = rooms.map((room) => room.name);
const pure = rooms.filter((room) => room.pure);
const importing = (path: string) => `import { thing } from '${path}';\nexport const used = thing;\n`;
const importingType = (path: string) => `import type { Thing } from '${path}';\nexport type Used = Thing;\n`;
const inRoom = (room: string) => `src/${room}/planted.ts`;
const inFolder = (room: string) => `src/${room}/deeper/planted.ts`;

describe.each(rooms)('the fence of src/$name', (room) => {
  const forbidden = names.filter((name) => name !== room.name && !room.mayImport.includes(name));

  it.each(forbidden)('refuses an import of src/%s, of values and of types, from every depth', async (other) => {
    expect(await refusals(importing(`../${other}/thing.ts`), inRoom(room.name))).toContain('no-restricted-imports');
    expect(await refusals(importingType(`../${other}/thing.ts`), inRoom(room.name))).toContain('no-restricted-imports');
    expect(await refusals(importing(`../../${other}/thing.ts`), inFolder(room.name))).toContain('no-restricted-imports');
    expect(await refusals(importing(`../../src/${other}/thing.ts`), inRoom(room.name))).toContain('no-restricted-imports');
    expect(await refusals(`export * from '../${other}/thing.ts';\n`, inRoom(room.name))).toContain('no-restricted-imports');
  });

  it.each(forbidden)('refuses a dynamic import of src/%s, and one inside a type', async (other) => {
    const path = `../${other}/thing.ts`;
    expect(await refusals(`export const load = () => import('${path}');\n`, inRoom(room.name))).toContain('no-restricted-syntax');
    expect(await refusals(`export type Thing = import('${path}').Thing;\n`, inRoom(room.name))).toContain('no-restricted-syntax');
  });

  it('lets through what the table allows', async () => {
    for (const allowed of room.mayImport) {
      expect(await refusals(importing(`../${allowed}/thing.ts`), inRoom(room.name))).toEqual([]);
      expect(await refusals(`export const load = () => import('../../${allowed}/thing.ts');\n`, inFolder(room.name))).toEqual([]);
    }
    expect(await refusals(importing('./thing.ts') + importingType('./deeper/other.ts'), inRoom(room.name))).toEqual([]);
  });

  it(`${room.obsidian ? 'allows' : 'refuses'} Obsidian`, async () => {
    expect((await refusals(importingType('obsidian'), inRoom(room.name))).includes('no-restricted-imports')).toBe(!room.obsidian);
    const dynamic = "export const load = () => import('obsidian');\n";
    expect((await refusals(dynamic, inRoom(room.name))).includes('no-restricted-syntax')).toBe(!room.obsidian);
  });

  it.each(['node:fs', 'fs', 'fs/promises', 'path'])(`${room.node ? 'allows' : 'refuses'} %s of Node`, async (module) => {
    expect((await refusals(importing(module), inRoom(room.name))).includes('no-restricted-imports')).toBe(!room.node);
    const dynamic = `export const load = () => import('${module}');\n`;
    expect((await refusals(dynamic, inRoom(room.name))).includes('no-restricted-syntax')).toBe(!room.node);
  });

  it.each(['/(?<=a)b/u', '/(?<!a)b/u', "new RegExp('(?<=a)b', 'u')", 'new RegExp(`(?<!a)b`)'])('refuses the lookbehind %s', async (expression) => {
    expect(await refusals(`export const expression = ${expression};\n`, inRoom(room.name))).toContain('no-restricted-syntax');
  });

  it('allows a named group', async () => {
    expect(await refusals('export const expression = /(?<year>\\d+)/u;\n', inRoom(room.name))).toEqual([]);
  });

  it('refuses a file of more than 300 lines', async () => {
    expect(await refusals('export {};\n'.repeat(301), inRoom(room.name))).toContain('max-lines');
  });
});

describe.each(pure)('the pure room src/$name', ({ name }) => {
  it.each([
    ['Date.now()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['Date()', 'no-restricted-syntax'],
    ['Math.random()', 'no-restricted-properties'],
    ['performance.now()', 'no-restricted-globals'],
    ['crypto.randomUUID()', 'no-restricted-globals'],
    ["fetch('x')", 'no-restricted-globals'],
    ['new XMLHttpRequest()', 'no-restricted-globals'],
    ['setTimeout(String, 1)', 'no-restricted-globals'],
    ['setInterval(String, 1)', 'no-restricted-globals'],
    ['AbortSignal.timeout(1)', 'no-restricted-properties'],
    ['document.title', 'no-restricted-globals'],
    ['window.name', 'no-restricted-globals'],
    ['activeDocument.title', 'no-restricted-globals'],
    ['globalThis.x', 'no-restricted-globals'],
    ['localStorage.length', 'no-restricted-globals'],
    ['navigator.language', 'no-restricted-globals'],
    ['process.env', 'no-restricted-globals'],
    ["Buffer.from('x')", 'no-restricted-globals'],
    ['console.error(1)', 'no-restricted-globals'],
    ['moment()', 'no-restricted-globals'],
  ])('refuses %s', async (expression, rule) => {
    expect(await refusals(`export const value: unknown = ${expression};\n`, inRoom(name))).toContain(rule);
  });

  it('refuses the functions of date-fns that read the clock', async () => {
    const text = "import { startOfToday } from 'date-fns';\nexport const today = startOfToday;\n";
    expect(await refusals(text, inRoom(name))).toContain('no-restricted-imports');
  });

  it('allows what depends on its arguments alone', async () => {
    const text = "import { addDays } from 'date-fns';\nexport const day = addDays(new Date(Date.UTC(2024, 0, 1)), 1);\nexport const address = new URL('x:y');\n";
    expect(await refusals(text, inRoom(name))).toEqual([]);
  });
});

describe('the whole tree', () => {
  it('refuses an import cycle', async () => {
    const cycle = 'tests/project/fixtures/cycle/one.ts';
    expect(await refusals(readFileSync(join(projectRoot, cycle), 'utf8'), cycle)).toContain('import-x/no-cycle');
  });
});
