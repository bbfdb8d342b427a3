import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines, lineAt, lineStart } from '../../src/text/lines.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { arbitraryNastyNote, arbitraryNote } from '../arbitrary/note.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();
const anyNote = fc.oneof(
  arbitraryNastyNote(),
  arbitraryNote().map((note) => note.text),
);

describe('parseBlocks on random notes', () => {
  it('gives blocks that lie end to end and joined are the note', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const blocks = parseBlocks(text);
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('')).toBe(text);
        blocks.forEach((block, index) => {
          expect(block.start).toBe(blocks[index - 1]?.end ?? 0);
          expect(block.end).toBeGreaterThan(block.start);
        });
      }),
      { numRuns },
    );
  });

  it('counts lines as the offsets say', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const lines = indexLines(text);
        for (const block of parseBlocks(text)) {
          expect(lineStart(lines, block.startLine - 1)).toBe(block.start);
          expect(lineStart(lines, block.endLine)).toBe(block.end);
          expect(lineAt(lines, block.end - 1)).toBe(block.endLine - 1);
        }
      }),
      { numRuns },
    );
  });

  it('finds the same blocks whether lines end with LF, CRLF or CR', () => {
    const outline = (text: string): unknown => parseBlocks(text).map(({ kind, startLine, endLine, level, closed }) => [kind, startLine, endLine, level, closed]);
    fc.assert(
      fc.property(anyNote, (text) => {
        const feeds = text.replace(/\r\n?/gu, '\n');
        expect(outline(feeds.replace(/\n/gu, '\r\n'))).toEqual(outline(feeds));
        expect(outline(feeds.replace(/\n/gu, '\r'))).toEqual(outline(feeds));
      }),
      { numRuns },
    );
  });

  it('does not change a block when a paragraph is added behind the note', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const closed = parseBlocks(text).every((block) => block.closed !== false);
        fc.pre(closed && !text.includes('%%') && !/[\r\n]---[ \t]*$/u.test(text));
        const before = parseBlocks(`${text}\n\n`).filter((block) => block.kind !== 'blank');
        const after = parseBlocks(`${text}\n\n\nplain words`).filter((block) => block.kind !== 'blank');
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
