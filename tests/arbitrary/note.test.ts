import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNastyNote, arbitraryNote, withLineEnds } from './note.ts';

const notes = fc.sample(arbitraryNote(), { numRuns: 500, seed: 7 });
const nasty = fc.sample(arbitraryNastyNote(), { numRuns: 500, seed: 7 });
const share = (texts: readonly string[], holds: (text: string) => boolean): number => texts.filter(holds).length / texts.length;
const shareOfNotes = (holds: (text: string) => boolean): number => share(notes.map((note) => note.text), holds);

describe('arbitraryNote', () => {
  it('lays a long transcript into at least half of the notes, several into many', () => {
    expect(notes.filter((note) => note.transcripts.some((speech) => speech.long)).length).toBeGreaterThan(notes.length / 2);
    expect(notes.filter((note) => note.transcripts.length > 1).length).toBeGreaterThan(notes.length / 5);
  });

  it('holds the transcripts it names', () => {
    for (const note of notes) {
      const plain = note.text.replaceAll('\r\n', '\n');
      for (const speech of note.transcripts) expect(plain).toContain(speech.text);
    }
  });

  it.each<[string, number, (text: string) => boolean]>([
    ['a BOM', 0.1, (text) => text.startsWith('\uFEFF')],
    ['frontmatter', 0.4, (text) => /^\uFEFF?---\r?\n/u.test(text)],
    ['CRLF line ends only', 0.1, (text) => text.includes('\r\n') && !/(?:^|[^\r])\n/u.test(text)],
    ['both line ends', 0.05, (text) => text.includes('\r\n') && /[^\r]\n/u.test(text)],
    ['a Tasks heading', 0.2, (text) => /^#+ .*tasks/imu.test(text)],
    ['no Tasks heading', 0.2, (text) => !/tasks/iu.test(text)],
    ['a foreign region', 0.1, (text) => text.includes('TCT_TEMPLATED_START')],
    ['a fence', 0.1, (text) => /^(?:```|~~~)/mu.test(text)],
    ['a fence that holds %%', 0.02, (text) => /^(`{3,}|~{3,})[^\n]*\n(?:(?!\1)[^\n]*\n)*?%%/mu.test(text)],
    ['a list', 0.1, (text) => /^[-*+] /mu.test(text)],
    ['a table', 0.02, (text) => text.includes('| --- |')],
    ['a callout', 0.02, (text) => text.includes('> [!')],
    ['a rule', 0.4, (text) => /^---\s*$/mu.test(text)],
    ['a rule directly below text', 0.1, (text) => /\S[^\n]*\n---\s*$/mu.test(text)],
    ['a hidden transcript', 0.2, (text) => /^%%\r?\n/mu.test(text)],
    ['a comment on one line', 0.05, (text) => /^%% .{80,} %%/mu.test(text)],
    ['no final line end', 0.2, (text) => !text.endsWith('\n')],
    ['a final line end', 0.2, (text) => text.endsWith('\n')],
    ['trailing blanks', 0.1, (text) => / \r?\n/u.test(text)],
  ])('makes notes with %s', (_name, least, holds) => {
    expect(shareOfNotes(holds)).toBeGreaterThanOrEqual(least);
  });

  it('sometimes lays the same transcript in twice', () => {
    expect(notes.some((note) => new Set(note.transcripts.map((speech) => speech.text)).size < note.transcripts.length)).toBe(true);
  });

  it('shrinks a note that must hold a long transcript to little more than that', () => {
    const failed = fc.check(fc.property(arbitraryNote(), (note) => !note.transcripts.some((speech) => speech.long)), { seed: 3, numRuns: 50 });
    expect(failed.counterexample?.[0].transcripts).toHaveLength(1);
    expect(failed.counterexample?.[0].text).not.toContain('\r');
  });

  it('is the same for the same seed', () => {
    expect(fc.sample(arbitraryNote(), { numRuns: 20, seed: 9 })).toEqual(fc.sample(arbitraryNote(), { numRuns: 20, seed: 9 }));
  });
});

describe('withLineEnds', () => {
  it('gives the lines the ends in turn', () => {
    expect(withLineEnds('a\nb\nc\n', ['\n', '\r\n'])).toBe('a\nb\r\nc\n');
  });
});

describe('arbitraryNastyNote', () => {
  it.each<[string, (text: string) => boolean]>([
    ['a NUL', (text) => text.includes('\0')],
    ['a lone surrogate', (text) => /\p{Surrogate}/u.test(text)],
    ['a line of 2,000 characters', (text) => text.split('\n').some((line) => line.length > 2000)],
    ['an odd number of %%', (text) => text.split('%%').length % 2 === 0],
    ['a START marker without its END', (text) => text.includes('DEBRIEF_START k7f3q2') && !text.includes('DEBRIEF_END k7f3q2')],
    ['a fence that is not closed', (text) => (text.match(/^```/gmu) ?? []).length % 2 === 1],
  ])('makes notes with %s', (_name, holds) => {
    expect(share(nasty, holds)).toBeGreaterThan(0.02);
  });
});
