import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines, lineAt } from '../../src/text/lines.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import type { FoundTranscript } from '../../src/transcripts/found-transcript.ts';
import { findTranscripts } from '../../src/transcripts/classify-note.ts';
import { arbitraryLabelledPart } from '../arbitrary/labelled-part.ts';
import { arbitraryNastyNote, arbitraryNote } from '../arbitrary/note.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { propertyRuns } from '../property-runs.ts';
import { PROSE } from './prose-samples.ts';

const numRuns = propertyRuns();
const find = (text: string): readonly FoundTranscript[] => findTranscripts(text, parseBlocks(text));
const dailyNote = arbitraryNote().map((note) => note.text);
const labelledNote = arbitraryNote(4, arbitraryLabelledPart()).map((note) => note.text);
const anyNote = fc.oneof(arbitraryNastyNote(), dailyNote);
const prose = fc.constantFrom(...Object.values(PROSE));

/** What a recogniser would not write: a list's mark, a quote's or a table's at the beginning. */
const LOOKS_LIKE_MARKDOWN = /^(?:[*|~#>-]|\d+[.)] )/mu;

function expectConsistent(text: string, found: readonly FoundTranscript[]): void {
  const lines = indexLines(text);
  let reached = 0;
  for (const transcript of found) {
    const { start, end, comment, hidden } = transcript;
    const slice = text.slice(start, end);
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(slice.trim()).toBe(slice);
    expect(slice).not.toBe('');
    if (hidden) expect(slice).not.toContain('%%');
    expect([transcript.startLine, transcript.endLine]).toEqual([lineAt(lines, start) + 1, lineAt(lines, end - 1) + 1]);
    expect(transcript.words).toBe(slice.split(/[\s\uFEFF]+/u).filter((word) => word !== '').length);
    expect(transcript.judgement.weighed.length).toBeGreaterThan(0);
    expect(hidden).toBe(comment !== null);
    if (comment !== null) {
      expect(text.slice(comment.start, comment.start + 2)).toBe('%%');
      expect(text.slice(comment.start + 2, start)).not.toContain('%%');
      expect(end <= comment.end).toBe(true);
      expect(text.slice(end, comment.end).trimEnd()).toMatch(/%%$|^(?!.*%%)/su);
    }
    reached = end;
  }
}

describe('findTranscripts on random notes', () => {
  it('gives ranges, lines and words that fit the text, in order, none over another', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        expectConsistent(text, find(text));
      }),
      { numRuns },
    );
  });

  it('numbers meetings from 1 without gaps, and joins only with a reason', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        let last = 0;
        for (const { meeting, joining, title } of find(text)) {
          const joined = joining?.joined === true;
          expect(meeting).toBe(joined ? last : last + 1);
          if (joined) expect(title).toBeNull();
          last = meeting;
        }
      }),
      { numRuns },
    );
  });

  it('finds the same lines, titles and meetings whether lines end with LF or CRLF', () => {
    const facts = (text: string): unknown =>
      find(text).map(({ startLine, endLine, hidden, words, title, meeting, minutesByHand }) => [startLine, endLine, hidden, words, title, meeting, minutesByHand]);
    fc.assert(
      fc.property(dailyNote, (text) => {
        const feeds = text.replace(/\r\n?/gu, '\n');
        expect(facts(feeds.replace(/\n/gu, '\r\n'))).toEqual(facts(feeds));
      }),
      { numRuns },
    );
  });

  it('finds the same lines, titles and meetings whether lines end with blanks', () => {
    const facts = (text: string): unknown =>
      find(text).map(({ startLine, endLine, hidden, words, title, meeting, minutesByHand }) => [startLine, endLine, hidden, words, title, meeting, minutesByHand]);
    const without = anyNote.map((text) => text.replace(/[ \t]+(?=[\r\n]|$)/gu, ''));
    fc.assert(
      fc.property(without, fc.array(fc.constantFrom('', ' ', '  ', '\t', '     '), { minLength: 1, maxLength: 4 }), (text, blanks) => {
        let line = 0;
        const blank = text.replace(/(?<=[^\s])(?=[\r\n]|$)/gu, () => blanks[line++ % blanks.length] ?? '');
        expect(facts(blank)).toEqual(facts(text));
      }),
      { numRuns },
    );
  });

  it('finds the same transcripts when prose is added in a part of its own', () => {
    const places = (text: string, shift: number): unknown => find(text).map(({ start, end, hidden }) => [start - shift, end - shift, hidden]);
    fc.assert(
      fc.property(fc.oneof(dailyNote, labelledNote), prose, fc.boolean(), (text, words, isAbove) => {
        fc.pre(parseBlocks(text).every((block) => block.closed !== false) && !/^(?:\uFEFF|---)/u.test(text));
        const above = isAbove ? `${words}\n\n---\n\n` : '';
        const below = isAbove ? '' : `\n\n---\n\n${words}\n`;
        expect(places(above + text + below, above.length)).toEqual(places(text, 0));
      }),
      { numRuns },
    );
  });

  it('finds nothing in prose, however it is put together', () => {
    const separator = fc.constantFrom('\n\n', '\n\n---\n\n', '\n\n# Heading\n\n');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(prose, separator), { maxLength: 5, selector: ([words]) => words }), (parts) => {
        expect(find(parts.map(([words, after]) => words + after).join(''))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('finds a long transcript of any format between prose, whole', () => {
    fc.assert(
      fc.property(arbitrarySpeech({ length: 'long' }), prose, fc.boolean(), ({ text, long }, words, hidden) => {
        // A last turn without a letter, as a lone sign, says nothing and may be left out.
        fc.pre(long && !text.includes('%%') && !LOOKS_LIKE_MARKDOWN.test(text) && /[\p{L}\p{N}]/u.test(/:\s([^\n]*)$/u.exec(text)?.[1] ?? 'a'));
        const note = `${words}\n\n---\n\n${hidden ? `%%\n${text}\n\n%%` : text}\n\n---\n\n${words}\n`;
        expect(find(note).map(({ start, end }) => note.slice(start, end))).toEqual([text.trim()]);
      }),
      { numRuns },
    );
  });
});
