import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createFileStore } from '../../src/cli/file-store.ts';
import { insertion } from '../../src/text/apply-edits.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('a note in a file', () => {
  it('lays the edits on the text that is in the file now, not on what was read before', async () => {
    const path = fileIn(folder, 'now.md', 'a\n');
    const store = createFileStore(path);
    expect(await store.read()).toMatchObject({ text: 'a\n' });
    appendFileSync(path, 'b\n');
    expect(await store.change((present) => ({ edits: [insertion(present.length, 'c\n')] }))).toEqual({ changed: true });
    expect(readFileSync(path, 'utf8')).toBe('a\nb\nc\n');
  });

  it('keeps a byte order mark, CRLF and a missing last line end', async () => {
    const path = fileIn(folder, 'bytes.md', '\uFEFFa\r\nb');
    await createFileStore(path).change(() => ({ edits: [insertion(1, '> ')] }));
    expect(readFileSync(path).toString('hex')).toBe(Buffer.from('\uFEFF> a\r\nb').toString('hex'));
  });

  it('does not touch the file where there are no edits', async () => {
    const path = fileIn(folder, 'same.md', 'a');
    const before = statSync(path);
    expect(await createFileStore(path).change(() => ({ edits: [] }))).toEqual({ changed: false });
    expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('hands on a refusal and writes nothing', async () => {
    const path = fileIn(folder, 'refused.md', 'a');
    const refusal = { kind: 'no', message: 'No.', tip: 'Yes.' };
    expect(await createFileStore(path).change(() => ({ refusal }))).toEqual({ failure: refusal });
    expect(readFileSync(path, 'utf8')).toBe('a');
  });

  it('fails, and loses nothing, where another program writes while the edits are made', async () => {
    const path = fileIn(folder, 'meanwhile.md', 'a\n');
    const outcome = await createFileStore(path).change((present) => {
      appendFileSync(path, 'from elsewhere\n');
      return { edits: [insertion(present.length, 'ours\n')] };
    });
    expect(outcome).toMatchObject({ failure: { kind: 'changed-meanwhile' } });
    expect(readFileSync(path, 'utf8')).toBe('a\nfrom elsewhere\n');
  });

  it('hands on what the file system says', async () => {
    const store = createFileStore(join(folder, 'none.md'));
    expect(await store.read()).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await store.change(() => ({ edits: [] }))).toMatchObject({ failure: { kind: 'not-found' } });
  });
});
