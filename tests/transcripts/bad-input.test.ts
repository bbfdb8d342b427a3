import { describe, expect, it } from 'vitest';
import { noteDate } from '../../src/transcripts/note-date.ts';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import { findForeignRegions } from '../../src/markdown/foreign-regions.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findSections } from '../../src/section/sections.ts';
import { findTaskLines } from '../../src/markdown/task-line.ts';
import { classifyNote } from '../../src/transcripts/classify-note.ts';
import { LABELLED, WALLS } from './speech-samples.ts';

const WALL = WALLS['English with punctuation'] ?? '';
const LINES = LABELLED['lines with names'] ?? '';

/** All that is read of a note; expects the blocks to join to it. */
function readAll(text: string): { readonly kinds: string[]; readonly found: string[]; readonly hidden: boolean[] } {
  const blocks = parseBlocks(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  const frontmatter = readFrontmatter(text, blocks).data;
  noteDate({ frontmatter, fileName: 'note.md', text, blocks });
  const skip = [...findSections(text, blocks).ranges, ...findForeignRegions(text, blocks)];
  findTaskLines(text, blocks);
  const { transcripts } = classifyNote(text, blocks, { skip });
  return {
    kinds: blocks.map(({ kind }) => kind).filter((kind) => kind !== 'blank'),
    found: transcripts.map(({ start, end }) => text.slice(start, end)),
    hidden: transcripts.map(({ hidden }) => hidden),
  };
}

describe('a note that is not well formed', () => {
  it('may hold a comment that is never closed: it reaches to the end, and a transcript in it is hidden', () => {
    expect(readAll(`# Day\n\n%%\n${WALL}\n\n## Later\n\nWords.\n`)).toMatchObject({ kinds: ['heading', 'comment'], found: [WALL], hidden: [true] });
  });

  it('may hold a comment that is never closed behind one that is', () => {
    const { found, hidden } = readAll(`%%\n${WALL}\n%%\n\nText.\n\n%%\nopen\n\n${LINES}`);
    expect([found, hidden]).toEqual([[WALL, LINES], [true, true]]);
  });

  it('may hold a fence that is never closed: what follows is code', () => {
    expect(readAll(`${WALL}\n\n\`\`\`\ncode\n\n${LINES}\n`)).toMatchObject({ kinds: ['paragraph', 'fence'], found: [WALL] });
    expect(readAll(`~~~~\n~~~\n\n${LINES}`)).toMatchObject({ kinds: ['fence'], found: [] });
  });

  it.each(['---', '--- ', '  ---', '- - -', '***', '___', '-----'])('takes a wall directly above %j for text and a rule', (rule) => {
    const { kinds, found } = readAll(`Weekly sync\n\n${WALL}\n${rule}\nnext`);
    expect([kinds, found]).toEqual([['paragraph', 'paragraph', 'rule', 'paragraph'], [WALL]]);
  });

  it('takes a short line above --- or === for a heading, and the transcript below it', () => {
    for (const underline of ['---', '===', '-', '=====  ']) {
      const { kinds, found } = readAll(`Weekly sync\n${underline}\n\n${WALL}\n`);
      expect([kinds, found]).toEqual([['heading', 'paragraph'], [WALL]]);
    }
  });

  it('takes lines with names directly above --- for a transcript and a rule', () => {
    expect(readAll(`${LINES}\n---\n\nMore.`).found).toEqual([LINES]);
  });

  it('may have no final line end, many, or blanks alone', () => {
    for (const tail of ['', '\n', '\n\n\n', '  ', ' \n\t', '\r\n \r\n']) expect(readAll(`Text.\n\n${WALL}${tail}`).found).toEqual([WALL]);
  });

  it('may have lines that end with CR alone, or with all three', () => {
    expect(readAll(`# Day\r\r${WALL}\r\r---\r\rText.`)).toMatchObject({ kinds: ['heading', 'paragraph', 'rule', 'paragraph'], found: [WALL] });
    expect(readAll(`# Day\r\n\r${WALL}\n\r\n---\r\nText.`)).toMatchObject({ kinds: ['heading', 'paragraph', 'rule', 'paragraph'], found: [WALL] });
    expect(readAll(LINES.replaceAll('\n', '\r')).found).toEqual([LINES.replaceAll('\n', '\r')]);
  });

  it('may hold NUL and halves of characters', () => {
    const odd = `${WALL.slice(0, 400)}\0${WALL.slice(400, 600)}\uD83D${WALL.slice(600)}`;
    expect(readAll(`\0\n\n${odd}\n\n\uDC00`).found).toEqual([odd]);
  });

  it('may be frontmatter alone, broken frontmatter, or an open one', () => {
    expect(readAll('---\na: 1\n---').kinds).toEqual(['frontmatter']);
    expect(readAll(`---\na: [1\n---\n\n${WALL}`)).toMatchObject({ kinds: ['frontmatter', 'paragraph'], found: [WALL] });
    expect(readAll(`---\na: 1\n\n${WALL}`)).toMatchObject({ kinds: ['rule', 'paragraph', 'paragraph'], found: [WALL] });
  });

  it('may hold one transcript twice', () => {
    expect(readAll(`${WALL}\n\n---\n\n${WALL}\n`).found).toEqual([WALL, WALL]);
  });

  it.each([
    ['nothing', ''],
    ['a BOM', '\uFEFF'],
    ['a line end', '\r'],
    ['half a mark', '%'],
    ['a mark', '%%'],
    ['three halves', '%%%'],
    ['two marks', '%%%%'],
    ['a fence', '```'],
    ['a rule', '---'],
    ['two rules', '---\n---'],
    ['a word', 'yeah'],
    ['a quote', '>'],
    ['a callout', '> [!'],
    ['a box', '- ['],
    ['half a table', '|\n|-'],
  ])('may be %s and nothing else', (_, text) => {
    expect(readAll(text).found).toEqual([]);
  });

  it.each([
    ['marks', '%%\n'.repeat(300_000)],
    ['marks in one line', '%% a '.repeat(200_000)],
    ['backticks', '`'.repeat(1_000_000)],
    ['runs of backticks', Array.from({ length: 1_400 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['quotes', '>'.repeat(1_000_000)],
    ['lists in lists', Array.from({ length: 1_500 }, (_, at) => `${' '.repeat(at)}- a`).join('\n')],
    ['rows of a table', '|a|b\n'.repeat(200_000)],
    ['dashes', '-'.repeat(1_000_000)],
    ['headings', '# a\n'.repeat(200_000)],
    ['short paragraphs', 'so yeah um\n\n'.repeat(80_000)],
    ['names alone', 'Ana:\n\n'.repeat(150_000)],
    ['times alone', '0:01\n\n'.repeat(150_000)],
    ['salutations', 'Dear Ana,\n\n'.repeat(80_000)],
    ['closing lines', 'Best,\n\n'.repeat(120_000)],
    ['transcripts in comments', '%%\nAna: so yeah\nBo: okay um I think so\n%%\n\n'.repeat(20_000)],
    ['meetings', `${'Ana: so yeah um okay then\nBo: yeah I think so, okay\n'.repeat(4)}\n---\n\n`.repeat(4_000)],
  ])('never hangs on a million characters of %s', (_, text) => {
    readAll(text);
  }, 60_000);
});
