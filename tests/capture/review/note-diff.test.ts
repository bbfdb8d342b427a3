import { describe, expect, it } from 'vitest';

import { diffNote } from '../../../src/capture/review/note-diff.ts';

const before = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', ''].join('\n');
const say = (after: string): string[] => diffNote(before, after).map((line) => (line.kind === 'gap' ? `… ${String(line.count)}` : `${line.kind} ${String(line.line)} ${line.text}`));

describe('the diff of a note', () => {
  it('shows what was added with two lines around it', () => {
    expect(say(before.replace('six\n', 'six\nnew\n'))).toEqual(['… 4', 'same 5 five', 'same 6 six', 'added 7 new', 'same 7 seven', 'same 8 eight']);
  });

  it('shows what was taken out, and what lies between two changes', () => {
    const after = before.replace('one\n', '').replace('eight\n', 'EIGHT\n');
    expect(say(after)).toEqual(['removed 1 one', 'same 2 two', 'same 3 three', '… 2', 'same 6 six', 'same 7 seven', 'removed 8 eight', 'added 7 EIGHT']);
  });

  it('is empty where nothing changes', () => {
    expect(say(before)).toEqual([]);
  });

  it('cuts a line of thousands of characters', () => {
    const [line] = diffNote('', `${'speech '.repeat(2000)}\n`);
    expect(line?.kind === 'added' && line.text.length).toBe(301);
  });
});
