import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';
import { describe, expect, it } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { findQuote, indexSpeech } from '../../src/speech/quote.ts';
import { readWords } from '../../src/speech/words.ts';
import type { SpokenPiece } from '../../src/speech/speech.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();
const speech = arbitrarySpeech({ length: 'long' }).map(({ text }) => text);

const piecesOf = (text: string): SpokenPiece[] => parseSpeech(text).turns.flatMap(({ pieces }) => pieces);

/** A run of three to fifteen words of one piece; null where the piece has fewer. */
function runOf(text: string, piece: SpokenPiece | undefined, place: number, length: number): { readonly start: number; readonly end: number } | null {
  const words = piece === undefined ? [] : readWords(text, piece.start, piece.end);
  if (words.length < 3) return null;
  const first = words[place % (words.length - 2)];
  const last = words[Math.min(words.length - 1, (place % (words.length - 2)) + length)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const arbitraryRun = fc
  .tuple(speech, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 14 }))
  .map(([text, piece, place, length]) => {
    const pieces = piecesOf(text);
    return { text, run: runOf(text, pieces[piece % Math.max(1, pieces.length)], place, length) };
  });

const plainWords = (text: string): string => readWords(text).map(({ text: word }) => word).join(' ');

/** Words without those that repeat the one before. */
const said = (words: readonly string[]): string => words.filter((word, at) => word !== words[at - 1]).join(' ');

describe('findQuote on random speech', () => {
  it('finds what was said, at a place where these words stand', () => {
    fc.assert(
      fc.property(arbitraryRun, ({ text, run }) => {
        fc.pre(run !== null);
        const quote = text.slice(run.start, run.end);
        const index = indexSpeech(text, parseSpeech(text));
        fc.pre(readWords(quote).some(({ text: word }) => !index.language.fillers.has(word)));
        const place = findQuote(index, quote, run.start);
        expect(place).not.toBeNull();
        const found = text.slice(place?.start, place?.end);
        const without = (words: string): string => said(words.split(' ').filter((word) => !index.language.fillers.has(word)));
        expect(without(plainWords(found)).length).toBeGreaterThanOrEqual(without(plainWords(quote)).length / 2);
      }),
      { numRuns },
    );
  });

  it('finds it in other case and with other punctuation, at the same place', () => {
    const mark = fc.constantFrom(' ', ', ', '. ', ' “', '” ', ' - ', '  ');
    fc.assert(
      fc.property(arbitraryRun, fc.array(mark, { minLength: 1, maxLength: 5 }), ({ text, run }, marks) => {
        fc.pre(run !== null);
        const quote = text.slice(run.start, run.end);
        const changed = readWords(quote).map(({ text: word }, at) => word.toUpperCase() + (marks[at % marks.length] ?? ' ')).join('');
        fc.pre(changed.toLowerCase().length === changed.length && plainWords(changed) === plainWords(quote));
        const index = indexSpeech(text, parseSpeech(text));
        expect(findQuote(index, changed, run.start)).toEqual(findQuote(index, plainWords(quote), run.start));
      }),
      { numRuns },
    );
  });

  it('gives a range of spoken words at word borders, whatever is looked for', () => {
    const word = fc.constantFrom('so', 'the', 'record', 'not', 'moved', '15', '…', '...', 'um', '、', 'Robin', 'network team', 'half');
    const anyQuote = fc.oneof(fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')), anyCharacters(40));
    fc.assert(
      fc.property(speech, anyQuote, fc.option(fc.nat({ max: 5_000 }), { nil: undefined }), (text, quote, near) => {
        const place = findQuote(indexSpeech(text, parseSpeech(text)), quote, near);
        if (place === null) return;
        const pieces = piecesOf(text);
        expect(pieces.some(({ start, end }) => place.start >= start && place.start < end)).toBe(true);
        expect(pieces.some(({ start, end }) => place.end > start && place.end <= end)).toBe(true);
        const words = readWords(text);
        expect(words.some(({ start }) => start === place.start) && words.some(({ end }) => end === place.end)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('finds nothing that shares no word with what was said', () => {
    const invented = fc.array(fc.constantFrom('zweeble', 'qorfin', 'blanket', 'xylem', 'grommet', 'tundra', 'vexing'), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(speech, invented, (text, words) => {
        expect(findQuote(indexSpeech(text, parseSpeech(text)), words.join(' '))).toBeNull();
      }),
      { numRuns },
    );
  });
});
