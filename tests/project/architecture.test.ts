import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { rooms } from '../../lint/rooms.mjs';
import { projectRoot } from './linter.ts';

interface DescribedRoom {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly pure: boolean;
}

/** The rows of the room table in docs/architecture.md: `| \`src/text/\` | what it holds | speech |`. */
function describedRooms(): DescribedRoom[] {
  const page = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');
  return [...page.matchAll(/^\| `src\/([a-z]+)\/` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(([, name = '', imports = '', platform = '']) => ({
    name,
    mayImport: imports
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && word !== '–'),
    pure: platform.trim() === 'none',
  }));
}

describe('docs/architecture.md', () => {
  it('has the room table of the lint fences', () => {
    expect(describedRooms()).toEqual(rooms.map(({ name, mayImport, pure }) => ({ name, mayImport, pure })));
  });

  it('names every folder of src', () => {
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true });
    expect(folders.every((entry) => entry.isDirectory())).toBe(true);
    expect(folders.map((entry) => entry.name).sort()).toEqual(rooms.map((room) => room.name).sort());
  });
});
