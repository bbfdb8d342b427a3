import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { replaceFile } from '../../src/cli/replace-file.ts';
import { writeInPlace } from '../../src/cli/write-in-place.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('replacing a file', () => {
  it('writes the new bytes and leaves nothing beside them', () => {
    const place = join(folder, 'plain');
    mkdirSync(place);
    const path = fileIn(place, 'note.md', 'old');
    expect(replaceFile(path, bytes('old'), bytes('new\r\n'))).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('new\r\n');
    expect(readdirSync(place)).toEqual(['note.md']);
  });

  it('writes into the file itself, so that its creation date and extended attributes stay', () => {
    const path = fileIn(folder, 'same.md', 'old and long');
    const { ino, birthtimeMs } = statSync(path);
    for (const [from, to] of [['old and long', 'new'], ['new', 'new and longer than before']] as const) {
      expect(replaceFile(path, bytes(from), bytes(to))).toBeNull();
      expect(readFileSync(path, 'utf8')).toBe(to);
    }
    expect(statSync(path)).toMatchObject({ ino, birthtimeMs });
  });

  it.each([0o600, 0o640, 0o664, 0o755])('keeps the mode %o', (mode) => {
    const path = fileIn(folder, `mode-${mode}.md`, 'old');
    chmodSync(path, mode);
    expect(replaceFile(path, bytes('old'), bytes('new'))).toBeNull();
    expect(statSync(path).mode & 0o7777).toBe(mode);
  });

  it('keeps the owner', () => {
    const path = fileIn(folder, 'owner.md', 'old');
    const { uid, gid } = statSync(path);
    expect(replaceFile(path, bytes('old'), bytes('new'))).toBeNull();
    expect(statSync(path)).toMatchObject({ uid, gid });
  });

  it('keeps a symbolic link and writes its target, in the target’s folder', () => {
    const vault = join(folder, 'vault');
    mkdirSync(vault);
    const target = fileIn(vault, 'real.md', 'old');
    const link = join(folder, 'link.md');
    symlinkSync('vault/real.md', link);
    expect(replaceFile(link, bytes('old'), bytes('new'))).toBeNull();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readlinkSync(link)).toBe('vault/real.md');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(vault)).toEqual(['real.md']);
  });

  it('writes into a file of several names, so that all of them stay one file, and leaves nothing beside it', () => {
    const place = join(folder, 'hard');
    mkdirSync(place);
    const path = fileIn(place, 'note.md', 'old and long');
    const other = join(place, 'other.md');
    linkSync(path, other);
    const before = statSync(path).ino;
    for (const [from, to] of [['old and long', 'new'], ['new', 'new and longer than before']] as const) {
      expect(replaceFile(path, bytes(from), bytes(to))).toBeNull();
      expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual([to, to]);
    }
    expect([statSync(path).ino, statSync(other).ino, statSync(path).nlink]).toEqual([before, before, 2]);
    expect(replaceFile(path, bytes('not this'), bytes('newer'))).toMatchObject({ kind: 'changed-meanwhile' });
    expect(readFileSync(other, 'utf8')).toBe('new and longer than before');
    expect(readdirSync(place).sort()).toEqual(['note.md', 'other.md']);
  });

  it('refuses where the file is not what the content was made from', () => {
    const place = join(folder, 'changed');
    mkdirSync(place);
    const path = fileIn(place, 'note.md', 'old, and a line from elsewhere');
    expect(replaceFile(path, bytes('old'), bytes('new'))).toMatchObject({ kind: 'changed-meanwhile' });
    expect(readFileSync(path, 'utf8')).toBe('old, and a line from elsewhere');
    expect(readdirSync(place)).toEqual(['note.md']);
  });

  it('does not bring back a file that was deleted', () => {
    const path = fileIn(folder, 'gone.md', 'old');
    rmSync(path);
    expect(replaceFile(path, bytes('old'), bytes('new'))).toMatchObject({ kind: 'not-found' });
    expect(existsSync(path)).toBe(false);
  });

  it('says that a folder cannot be written, and leaves nothing in it', () => {
    const place = join(folder, 'a-folder');
    mkdirSync(place);
    expect(replaceFile(place, bytes('old'), bytes('new'))).toMatchObject({ kind: 'folder' });
    expect(readdirSync(folder).filter((name) => basename(name).startsWith('.debrief-'))).toEqual([]);
  });

  it('takes a name of 255 bytes', () => {
    const path = fileIn(folder, `${'n'.repeat(252)}.md`, 'old');
    expect(replaceFile(path, bytes('old'), bytes('new'))).toBeNull();
  });
});

describe.runIf(existsSync('/dev/full'))('writing into a file in place', () => {
  it('keeps the copy and names it where neither the new nor the old bytes can be written', () => {
    const copy = fileIn(folder, 'copy.tmp', 'old');
    const failure = writeInPlace('/dev/full', bytes('old'), bytes('new'), copy);
    expect(failure).toMatchObject({ kind: 'half-written', message: expect.stringContaining('the disk is full') as string, tip: expect.stringContaining(copy) as string });
    expect(readFileSync(copy, 'utf8')).toBe('old');
  });
});
