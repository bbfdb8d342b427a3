import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFormatter, formatterOf, RULE_NAMES } from './formatter.ts';
import { joinNoteLines, readNoteLines } from './note-line.ts';
import { arbitraryNastyNote, arbitraryNote } from './note.ts';

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
const frozen = (text: string): string => joinNoteLines(readNoteLines(text).filter((line) => line.zone === 'frozen')).trimEnd();

describe('formatters', () => {
  it.each<[string, string, string]>([
    ['bullets to -', '* a\n\t+ b\n* * *\n', '- a\n\t- b\n* * *\n'],
    ['bullets to *', '- [ ] a\n---\n', '* [ ] a\n---\n'],
    ['bullets to +', '- a\n**bold**\n', '+ a\n**bold**\n'],
    ['curly quotation marks', `"Well," it's [[it's]] \`"x"\`\n`, `“Well,” it’s [[it's]] \`"x"\`\n`],
    ['straight quotation marks', '“Well,” it’s\n', `"Well," it's\n`],
    ['ellipses joined', 'so... `...`\n', 'so… `...`\n'],
    ['ordered lists renumbered', '3. a\n   7. b\n9. c\n\ntext\n4. d\n', '1. a\n   1. b\n2. c\n\ntext\n1. d\n'],
    ['trailing blanks removed', 'a  \n\t\nb', 'a\n\nb'],
    ['trailing blanks added', 'a\n\nb', 'a  \n\nb  '],
    ['blank lines collapsed', 'a\n\n \n\nb\n', 'a\n\nb\n'],
    ['blank lines doubled', 'a\n\nb\n', 'a\n\n\nb\n'],
    ['blank lines around headings and lists', 'a\n# H\n- b\n    "c"\nd\r\n', 'a\n\n# H\n\n- b\n    "c"\n\nd\r\n'],
    ['one final line end', 'a\n\n\n', 'a\n'],
    ['one final line end', 'a', 'a\n'],
  ])('rule "%s" does what its name says', (rule, before, after) => {
    expect(formatterOf([rule]).format(before)).toBe(after);
  });

  it('leave frontmatter and fences alone and look into comments only for marks', () => {
    const note = '---\na: "b"\n---\n%%\n* said "so"...\n%%\n```\n* "x"  \n\n\n%%\n```\n';
    expect(formatterOf(['bullets to -', 'curly quotation marks', 'trailing blanks removed', 'blank lines collapsed']).format(note)).toBe(
      '---\na: "b"\n---\n%%\n* said “so”...\n%%\n```\n* "x"  \n\n\n%%\n```\n',
    );
  });

  it('keep every letter, the frontmatter and the fences of any note', () => {
    fc.assert(
      fc.property(arbitraryNote(), arbitraryFormatter(), ({ text }, formatter) => {
        const after = formatter.format(text);
        expect(letters(after)).toBe(letters(text));
        expect(frozen(after)).toBe(frozen(text));
      }),
      { numRuns: 300 },
    );
  });

  it('throw on nothing', () => {
    fc.assert(fc.property(arbitraryNastyNote(), (text) => formatterOf(RULE_NAMES).format(text).length >= 0), { numRuns: 300 });
  });

  it('use every rule and mostly change a note', () => {
    const formatters = fc.sample(arbitraryFormatter(), { numRuns: 300, seed: 4 });
    const notes = fc.sample(arbitraryNote(), { numRuns: 300, seed: 5 });
    expect(new Set(formatters.flatMap((formatter) => formatter.rules))).toEqual(new Set(RULE_NAMES));
    expect(formatters.filter((formatter, index) => formatter.format(notes[index]?.text ?? '') !== notes[index]?.text).length).toBeGreaterThan(200);
  });
});

describe('readNoteLines', () => {
  it('gives lines that joined are the note', () => {
    fc.assert(fc.property(fc.oneof(arbitraryNastyNote(), arbitraryNote().map((note) => note.text)), (text) => joinNoteLines(readNoteLines(text)) === text), { numRuns: 500 });
  });
});
