import { spawnSync } from 'node:child_process';
import fs, { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { Leftovers } from '../../src/cli/leftovers.ts';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { copyPath } from '../../src/cli/temporary-file.ts';
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

const elsewhere = (name: string): string => name.replace(/^\.debrief-[\da-f]{8}/u, '.debrief-00000000');

/** The copy that a run leaves which is killed while it writes a note. */
const leftOf = (note: string, content: string, old = 'old'): string => write(fromEnded(copyPath(note, bytes(old), bytes(content))), old);

function write(path: string, content: string): string {
  return fileIn(dirname(path), basename(path), content);
}

/** Looks at what is left in a note's folder, as a run does that writes. */
const look = (note: string, writes = true) => new Leftovers([note], writes).of(note);
const WHOLE = { torn: null, warnings: [] };
const saying = (kind: string, path: string): unknown =>
  expect.objectContaining({ kind, tip: expect.stringContaining(basename(path)) as string });
const naming = (path: string): unknown => saying('copy-left', path);
const torn = (copy: string): unknown => saying('half-written', copy);

describe('what killed runs leave', () => {
  it('is removed by the next run in that folder', () => {
    const note = noteIn('killed', 'old');
    const left = leftOf(note, 'new');
    expect(look(fileIn(dirname(note), 'another.md', 'x'))).toEqual(WHOLE);
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(dirname(note)).sort()).toEqual(['another.md', 'note.md']);
  });

  it('stays, without a word, where its process lives, until it is more than a day old', () => {
    const note = noteIn('living', 'old');
    const left = write(copyPath(note, bytes('old'), bytes('new')), 'old');
    expect(look(note)).toEqual(WHOLE);
    expect(existsSync(left)).toBe(true);
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(left, before, before);
    expect(look(note)).toEqual(WHOLE);
    expect(existsSync(left)).toBe(false);
  });

  it('stays, and is said once in a run, where nobody can tell whose it is', () => {
    const note = noteIn('foreign', 'old');
    const gone = noteIn('foreign gone', 'gone');
    const own = basename(leftOf(note, 'new'));
    const ofOther = basename(fromEnded(copyPath(gone, bytes('old'), bytes('new'))));
    const ofGone = ofOther.replace(/-[\da-f]{8}(?=-[\da-f]{8}-[\da-f]{16}-)/u, '-00000000');
    const names = [elsewhere(own), ofGone, '.debrief-0123456789ab.tmp', '.debrief-notes.tmp'];
    for (const name of names) fileIn(dirname(note), name, 'old');
    const others = [`${own}.md`, own.replace('.debrief', 'debrief')];
    for (const name of others) fileIn(dirname(note), name, 'old');
    const another = fileIn(dirname(note), 'another.md', 'x');
    const run = new Leftovers([note, another], true);
    const said = run.of(another);
    expect(said.torn).toBeNull();
    expect(said.warnings).toHaveLength(names.length);
    for (const name of names) expect(said.warnings).toContainEqual(naming(name));
    expect(run.of(note)).toEqual(WHOLE);
    expect(readdirSync(dirname(note)).sort()).toEqual([...names, ...others, 'another.md', 'note.md'].sort());
  });

  it('is neither deleted nor cut by a run that only reads', () => {
    const note = noteIn('read only', 'old');
    const left = leftOf(note, 'new');
    expect(look(note, false)).toEqual(WHOLE);
    const uncut = noteIn('read only, uncut', 'new and long');
    const second = leftOf(uncut, 'new', 'old and long');
    expect(look(uncut, false)).toEqual({ torn: torn(second), warnings: [] });
    expect([existsSync(left), existsSync(second), readFileSync(uncut, 'utf8')]).toEqual([true, true, 'new and long']);
  });

  it.each([
    ['the note has its old bytes', 'old and long', 'new', 'old and long'],
    ['the note has all its new bytes', 'new', 'new', 'new'],
    ['the new bytes are all there, and the old end is not cut off yet', 'new and long', 'new', 'new'],
    ['the note has all its new bytes, which are more', 'new and much longer', 'new and much longer', 'new and much longer'],
  ])('goes where %s', (title, present, content, whole) => {
    const note = noteIn(title, present);
    const left = leftOf(note, content, 'old and long');
    expect(look(note)).toEqual(WHOLE);
    expect(existsSync(left)).toBe(false);
    expect(readFileSync(note, 'utf8')).toBe(whole);
  });

  it('goes where the copy itself is not complete: then the note was not written yet', () => {
    const note = noteIn('half copy', 'old, edited since');
    const left = write(fromEnded(copyPath(note, bytes('old'), bytes('new'))), 'ol');
    expect(look(note)).toEqual(WHOLE);
    expect(existsSync(left)).toBe(false);
  });

  it('is said where it can’t be removed', () => {
    const note = noteIn('stuck', 'old');
    const left = leftOf(note, 'new');
    vi.spyOn(fs, 'rmSync').mockImplementation(() => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    });
    syncBuiltinESMExports();
    const said = look(note);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(said).toEqual({ torn: null, warnings: [naming(left)] });
  });
});

describe('a note that may be written in part', () => {
  const tornNote = (folderName: string): string => noteIn(folderName, 'new d long');
  const copyOf = (note: string): string => leftOf(note, 'new and longer than it was', 'old and long');

  it('is known by its copy, and both stay as they are', () => {
    const note = tornNote('torn');
    const left = copyOf(note);
    expect(look(note)).toEqual({ torn: torn(left), warnings: [] });
    expect([readFileSync(note, 'utf8'), readFileSync(left, 'utf8')]).toEqual(['new d long', 'old and long']);
  });

  it('is known by its device and inode when it was renamed, also where another note has its name now', () => {
    const note = tornNote('renamed');
    const left = copyOf(note);
    const renamed = join(dirname(note), 'renamed.md');
    renameSync(note, renamed);
    const second = fileIn(dirname(note), 'note.md', 'another note');
    expect([look(renamed).torn, look(second).torn]).toEqual([torn(left), null]);
  });

  it('is known by each of its names in the folder', () => {
    const note = tornNote('two names');
    const left = copyOf(note);
    const other = join(dirname(note), 'other.md');
    linkSync(note, other);
    expect([look(note).torn, look(other).torn]).toEqual([torn(left), torn(left)]);
  });

  it('is known by its name when an editor has replaced the file', () => {
    const note = tornNote('replaced');
    const left = copyOf(note);
    renameSync(fileIn(dirname(note), 'saved', 'new d long'), note);
    expect(look(note).torn).toEqual(torn(left));
  });

  it.each([
    ['of another host', (left: string): string => join(dirname(left), elsewhere(basename(left)))],
    ['of a process that lives, as ids are used again', (left: string): string => left.replace(`-${endedProcess}-`, `-${process.pid}-`)],
  ])('is known by a copy %s, which is not deleted', (title, renamed) => {
    const note = tornNote(title);
    const left = copyOf(note);
    const copy = renamed(left);
    renameSync(left, copy);
    expect(look(note).torn).toEqual(torn(copy));
    fileIn(dirname(note), 'note.md', 'old and long');
    expect(look(note).torn).toBeNull();
    expect(existsSync(copy)).toBe(true);
  });

  it('is told of beside the note that the run is about, but not twice', () => {
    const note = tornNote('beside');
    const left = copyOf(note);
    const another = fileIn(dirname(note), 'another.md', 'x');
    expect(look(another)).toEqual({ torn: null, warnings: [torn(left)] });
    const both = new Leftovers([another, note], true);
    expect([both.of(another), both.of(note)]).toEqual([WHOLE, { torn: torn(left), warnings: [] }]);
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
    expect(failure?.message).not.toContain('Not changed');
    expect([readFileSync(note, 'utf8'), readFileSync(join(dirname(note), copy), 'utf8')]).toEqual(['new', 'old']);
  });

  it.each([['writeSync', 1], ['fsyncSync', 3]] as const)('is as it was where %s fails', (call, turn) => {
    const note = noteOfTwoNames(call);
    fail(call, 'EIO', turn);
    expect(replaceFile(note, bytes('old'), bytes('new'))).toMatchObject({ message: expect.stringContaining('Not changed') as string });
    expect(readFileSync(note, 'utf8')).toBe('old');
    expect(readdirSync(dirname(note)).sort()).toEqual(['note.md', 'other.md']);
  });

  it('does not throw where the new bytes cannot be flushed and the temporary file cannot be removed', () => {
    const note = noteIn('neither');
    fail('fsyncSync', 'EIO');
    fail('rmSync', 'EACCES');
    expect(replaceFile(note, bytes('note'), bytes('new'))).toMatchObject({ message: expect.stringContaining('Not changed') as string });
    expect(readFileSync(note, 'utf8')).toBe('note');
  });
});
