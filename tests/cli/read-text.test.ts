import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readTextFile } from '../../src/cli/read-text.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const textOf = (path: string) => {
  const read = readTextFile(path);
  return 'failure' in read ? read.failure.kind : read.text;
};
const failureOf = (path: string) => {
  const read = readTextFile(path);
  if (!('failure' in read)) throw new Error('was read');
  return read.failure;
};

describe('reading a text file', () => {
  it('gives the text as it stands: line ends, a byte order mark, a NUL', () => {
    const text = '\uFEFFone\r\ntwo\n\u0000é 🎉 no end';
    expect(textOf(fileIn(folder, 'all.md', text))).toBe(text);
    expect(textOf(fileIn(folder, 'empty.md', ''))).toBe('');
  });

  it('follows a link', () => {
    fileIn(folder, 'target.md', 'text');
    symlinkSync('target.md', join(folder, 'link.md'));
    expect(textOf(join(folder, 'link.md'))).toBe('text');
  });

  it('names the line that is not UTF-8', () => {
    const latin = Buffer.from('first\nsecond\ncaf\xe9\n', 'latin1');
    const failure = failureOf(fileIn(folder, 'latin.md', latin));
    expect(failure.kind).toBe('not-utf8');
    expect(failure.message).toBe('Not changed: line 3 has bytes that are not UTF-8.');
  });

  it.each([
    ['an overlong form', 'c0af'],
    ['a lone surrogate', 'eda080'],
    ['a cut-off character', '68c3'],
  ])('refuses %s', (_what, bytes) => {
    expect(failureOf(fileIn(folder, 'wrong.md', Buffer.from(bytes, 'hex'))).kind).toBe('not-utf8');
  });

  it('tells UTF-16 by its name', () => {
    const failure = failureOf(fileIn(folder, 'wide.md', Buffer.from('\uFEFFé wide', 'utf16le')));
    expect(failure.message).toMatch(/it is UTF-16/);
  });

  it('says that a file is missing, is a folder, is a device, is too large, or that its links lead in a circle', () => {
    mkdirSync(join(folder, 'notes'));
    const large = fileIn(folder, 'large.md', '');
    truncateSync(large, 50 * 1024 * 1024);
    symlinkSync('circle.md', join(folder, 'circle.md'));
    expect(failureOf(join(folder, 'none.md'))).toMatchObject({ kind: 'not-found', message: expect.stringContaining('there is no such file') as string });
    expect(failureOf(join(folder, 'notes'))).toMatchObject({ kind: 'folder', tip: expect.stringContaining('notes/*.md') as string });
    expect(failureOf('/dev/null').kind).toBe('not-a-file');
    expect(failureOf(large)).toMatchObject({ kind: 'too-large', message: expect.stringContaining('it is 50 MB') as string });
    expect(failureOf(join(folder, 'circle.md')).kind).toBe('not-found');
  });
});
