import { spawnSync } from 'node:child_process';
import fs, { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { createFileStore } from '../../src/cli/file-store.ts';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { copyPath, removeLeftovers } from '../../src/cli/temporary-file.ts';
import { writeInPlace } from '../../src/cli/write-in-place.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

function noteIn(name: string, content = 'note'): string {
  mkdirSync(join(folder, name));
  return fileIn(join(folder, name), 'note.md', content);
}

/** The id of a process that has ended. */
const endedProcess = spawnSync(process.execPath, ['-e', '']).pid;
const fromEnded = (path: string): string => path.replace(`-${process.pid}-`, `-${endedProcess}-`);

/** The copy that a run leaves which is killed while it writes a note. */
const leftOf = (note: string, content: string, old = 'old'): string => write(fromEnded(copyPath(note, bytes(old), bytes(content))), old);

function write(path: string, content: string): string {
  return fileIn(dirname(path), basename(path), content);
}

describe('what killed runs leave', () => {
  it('is removed by the next run in that folder', () => {
    const note = noteIn('killed', 'old');
    const left = leftOf(note, 'new');
    createFileStore(fileIn(dirname(note), 'another.md', 'x'));
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(dirname(note)).sort()).toEqual(['another.md', 'note.md']);
  });

  it('stays where its process lives, until it is more than a day old', () => {
    const note = noteIn('living', 'old');
    const left = write(copyPath(note, bytes('old'), bytes('new')), 'old');
    removeLeftovers(note);
    expect(existsSync(left)).toBe(true);
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(left, before, before);
    removeLeftovers(note);
    expect(existsSync(left)).toBe(false);
  });

  it('stays where it is of another host or of a note that is gone, or not Debrief’s', () => {
    const note = noteIn('foreign', 'old');
    const own = basename(fromEnded(copyPath(note, bytes('old'), bytes('new'))));
    const ofOther = basename(fromEnded(copyPath(join(dirname(note), 'gone.md'), bytes('old'), bytes('new'))));
    const names = [own.replace(/^\.debrief-[\da-f]{8}/u, '.debrief-00000000'), ofOther, '.debrief-0123456789ab.tmp', `${own}.md`, own.replace('.debrief', 'debrief'), '.debrief-notes.tmp'];
    for (const name of names) fileIn(dirname(note), name, 'x');
    mkdirSync(join(dirname(note), own));
    removeLeftovers(note);
    expect(readdirSync(dirname(note)).sort()).toEqual([...names, own, 'note.md'].sort());
  });

  it.each([
    ['the note is as it was', 'old and long', 'new', 'old and long'],
    ['the note is as it was to be', 'new', 'new', 'new'],
    ['the new bytes are all there, and the old end is not cut off yet', 'new and long', 'new', 'new'],
    ['the note is as it was to be, which is longer', 'new and much longer', 'new and much longer', 'new and much longer'],
  ])('goes where %s', (title, present, content, whole) => {
    const note = noteIn(title, present);
    const left = leftOf(note, content, 'old and long');
    expect(removeLeftovers(note)).toBeNull();
    expect(existsSync(left)).toBe(false);
    expect(readFileSync(note, 'utf8')).toBe(whole);
  });

  it('goes where the copy itself is not complete: then the note was not written yet', () => {
    const note = noteIn('half copy', 'old, edited since');
    const left = write(fromEnded(copyPath(note, bytes('old'), bytes('new'))), 'ol');
    expect(removeLeftovers(note)).toBeNull();
    expect(existsSync(left)).toBe(false);
  });

  it('stays where the note is neither, and the note is not touched until the user has looked', async () => {
    const note = noteIn('torn', 'new d long');
    const left = leftOf(note, 'new and longer than it was', 'old and long');
    const store = createFileStore(note);
    const failure = { failure: { kind: 'half-written', tip: expect.stringContaining(left) as string } };
    expect(await store.read()).toMatchObject(failure);
    expect(await store.change(() => ({ edits: [] }))).toMatchObject(failure);
    expect(await createFileStore(fileIn(dirname(note), 'another.md', 'x')).read()).toEqual(expect.objectContaining({ text: 'x' }));
    expect([readFileSync(note, 'utf8'), readFileSync(left, 'utf8')]).toEqual(['new d long', 'old and long']);
  });
});

describe('a note, where a file call fails', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  function noteOfTwoNames(name: string): string {
    const note = noteIn(name, 'old');
    linkSync(note, join(dirname(note), 'other.md'));
    return note;
  }

  /** Lets a file call fail at one of its turns, from 1, or at each. */
  function fail(call: 'closeSync' | 'fsyncSync' | 'rmSync' | 'writeSync', code: string, turn?: number): void {
    const real: (...values: never[]) => unknown = fs[call];
    let turns = 0;
    vi.spyOn(fs, call).mockImplementation(((...values: never[]) => {
      turns++;
      if (turn !== undefined && turns !== turn) return real(...values);
      if (call === 'closeSync') real(...values);
      throw Object.assign(new Error(code), { code });
    }) as never);
    syncBuiltinESMExports();
  }

  it.each(['EIO', 'ENOSPC', 'EACCES'])('is written where closing it fails with %s after the bytes are flushed', (code) => {
    const note = noteOfTwoNames(`close ${code}`);
    const copy = write(copyPath(note, bytes('old'), bytes('new')), 'old');
    fail('closeSync', code, 1);
    expect(writeInPlace(note, bytes('old'), bytes('new'), copy)).toBeNull();
    expect(readFileSync(join(dirname(note), 'other.md'), 'utf8')).toBe('new');
    expect(readdirSync(dirname(note)).sort()).toEqual(['note.md', 'other.md']);
  });

  it.each(['EIO', 'ENOSPC', 'EACCES'])('is said to be written, and the copy to be left, where that cannot be removed: %s', (code) => {
    const note = noteOfTwoNames(`remove ${code}`);
    fail('rmSync', code);
    const failure = replaceFile(note, bytes('old'), bytes('new'));
    const copy = readdirSync(dirname(note)).find((name) => name.endsWith('.tmp')) ?? 'none';
    expect(failure).toMatchObject({ kind: 'copy-left', message: expect.stringContaining('was written') as string, tip: expect.stringContaining(copy) as string });
    expect(failure?.message).not.toContain('Left as it is');
    expect([readFileSync(note, 'utf8'), readFileSync(join(dirname(note), copy), 'utf8')]).toEqual(['new', 'old']);
  });

  it.each([['writeSync', 1], ['fsyncSync', 3]] as const)('is as it was where %s fails', (call, turn) => {
    const note = noteOfTwoNames(call);
    fail(call, 'EIO', turn);
    expect(replaceFile(note, bytes('old'), bytes('new'))).toMatchObject({ message: expect.stringContaining('Left as it is') as string });
    expect(readFileSync(note, 'utf8')).toBe('old');
    expect(readdirSync(dirname(note)).sort()).toEqual(['note.md', 'other.md']);
  });

  it('does not throw where the new bytes cannot be flushed and the temporary file cannot be removed', () => {
    const note = noteIn('neither');
    fail('fsyncSync', 'EIO');
    fail('rmSync', 'EACCES');
    expect(replaceFile(note, bytes('note'), bytes('new'))).toMatchObject({ message: expect.stringContaining('Left as it is') as string });
    expect(readFileSync(note, 'utf8')).toBe('note');
  });
});
