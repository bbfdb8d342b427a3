import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { debrief } from './run-debrief.ts';
import { TALK } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

/** Notes that hold something odd, and how many meetings can be written in each. */
const ODD: readonly (readonly [name: string, text: string, written: number])[] = [
  ['empty', '', 0],
  ['one line end', '\n', 0],
  ['frontmatter only', '---\na: 1\n---\n', 0],
  ['frontmatter only, no last line end', '---\na: 1\n---', 0],
  ['broken frontmatter', `---\na: [1\nb: *x\n---\n\n${TALK}\n`, 1],
  ['one word', 'yeah\n', 0],
  ['a comment that is never closed', `# Day\n\n%%\n${TALK}\n`, 1],
  ['a fence that is never closed', `# Day\n\n\`\`\`\n${TALK}\n`, 0],
  ['a NUL', `# Day\0\n\n${TALK}\0\n`, 1],
  ['a wall directly above a rule', `# Day\n\n${TALK}\n---\nnext\n`, 1],
  ['no last line end', `# Day\n\n${TALK}`, 1],
  ['lone CR line ends', `# Day\r\r${TALK}\r`, 1],
  ['a START alone', `%% DEBRIEF_START aaaaaa %%\n\n${TALK}\n`, 1],
  ['an END alone', `${TALK}\n\n%% DEBRIEF_END aaaaaa v1 offline t: b: %%\n`, 1],
  ['an END of a newer version', `%% DEBRIEF_START aaaaaa %%\n\nx\n\n%% DEBRIEF_END aaaaaa v9 oracle z:1 %%\n\n${TALK}\n`, 1],
  ['a word of 300,000 letters', `# Day\n\n${'a'.repeat(300_000)}\n`, 0],
];

describe('odd notes', () => {
  it.each(ODD)('%s: the sensible is done, and undo gives the bytes back', async (name, text, written) => {
    const path = fileIn(folder, `${name}.md`, text);
    const { status, out, err } = await debrief(['capture', path]);
    expect([status, /properties can't be read \(line \d+: /u.test(err) ? 'warned' : err]).toEqual([0, name === 'broken frontmatter' ? 'warned' : '']);
    expect(out.match(/^ {2}written/gmu)?.length ?? 0).toBe(written);
    expect((await debrief(['undo', path])).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

/** What cannot be read at all: what the message must say. */
const UNREADABLE: readonly (readonly [name: string, content: Uint8Array | 'folder' | 'missing' | 'pipe', says: string])[] = [
  ['a folder', 'folder', 'it is a folder'],
  ['no file', 'missing', 'there is no such file'],
  ['a pipe that nobody writes into', 'pipe', 'it is a device or a pipe'],
  ['UTF-16', Buffer.from('\uFEFFhello', 'utf16le'), 'it is UTF-16'],
  ['Latin-1', Buffer.from('caf\u00e9 and so on', 'latin1'), 'bytes that are not UTF-8'],
  ['50 MB', Buffer.alloc(50 * 1024 * 1024, 0x61), 'it is 50 MB'],
];

describe('what is no note', () => {
  it.each(UNREADABLE)('%s: a message with effect, cause and tip, status 1, nothing written', async (name, content, says) => {
    const path = join(folder, `${name}.bad.md`);
    if (content === 'folder') mkdirSync(path);
    else if (content === 'pipe') execFileSync('mkfifo', [path]);
    else if (content !== 'missing') fileIn(folder, `${name}.bad.md`, content);
    for (const words of [['scan', path], ['capture', path], ['undo', path], ['summarize', path]]) {
      const { status, err } = await debrief(words);
      expect(status).toBe(1);
      expect(err).toMatch(/^debrief: .*: (?:Not read|Not changed): .*\. [A-Z].*[.d]\n$/u);
      expect(err).toContain(says);
    }
    if (content instanceof Uint8Array) expect(readFileSync(path).equals(content)).toBe(true);
  });
});
