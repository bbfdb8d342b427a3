import { describe, expect, it } from 'vitest';

import { oneOrMany, printJson } from '../../src/cli/print-json.ts';
import { createProgress, progressLine } from '../../src/cli/progress.ts';
import { oneLine, paintFor, type Terminal } from '../../src/cli/terminal.ts';

function recorder(interactive: boolean): Terminal & { readonly written: { out: string; err: string } } {
  const written = { out: '', err: '' };
  return {
    written,
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    interactive,
    columns: 40,
    paint: paintFor(false, {}),
  };
}

describe('what is written to a terminal', () => {
  it('is coloured on a terminal alone, and not where NO_COLOR is set or the terminal is dumb', () => {
    expect(paintFor(true, {}).red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(paintFor(true, { NO_COLOR: '' }).red('x')).not.toBe('x');
    expect(paintFor(true, { NO_COLOR: '1' }).red('x')).toBe('x');
    expect(paintFor(true, { TERM: 'dumb' }).red('x')).toBe('x');
    expect(paintFor(false, {}).red('x')).toBe('x');
  });

  it('cannot be steered by the text of a note', () => {
    expect(oneLine('a\u001b]0;owned\u0007b\nc\u202ed\u009b31m')).toBe('a ]0;owned b c d 31m');
    const terminal = recorder(false);
    printJson(terminal, { title: 'a\u001bb\u009bc' });
    expect(terminal.written.out).toBe('{\n  "title": "a\\u001bb\\u009bc"\n}\n');
    expect(JSON.parse(terminal.written.out)).toEqual({ title: 'a\u001bb\u009bc' });
  });

  it('is one object for one note and an array for several', () => {
    expect(oneOrMany([1])).toBe(1);
    expect(oneOrMany([1, 2])).toEqual([1, 2]);
  });
});

describe('the progress bar', () => {
  it('shows how much is done and never wraps', () => {
    expect(progressLine(3, 6, 'a.md', 80)).toBe(`${'█'.repeat(12)}${'░'.repeat(12)} 3/6 a.md`);
    expect(progressLine(3, 6, 'a-very-long-name-of-a-note.md', 40)).toHaveLength(39);
  });

  it('is drawn on a terminal alone, for four notes or more', () => {
    for (const [interactive, total, drawn] of [[true, 4, true], [true, 3, false], [false, 4, false]] as const) {
      const terminal = recorder(interactive);
      const progress = createProgress(terminal, total);
      progress.show(1, 'a.md');
      progress.clear();
      expect(terminal.written.err !== '').toBe(drawn);
    }
  });
});
