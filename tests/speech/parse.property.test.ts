import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/speech/format.ts';
import { parseSpeech } from '../../src/speech/parse.ts';
import { splitSentences } from '../../src/speech/sentences.ts';
import { readWords } from '../../src/speech/words.ts';
import { arbitraryNastyNote } from '../arbitrary/note.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { propertyRuns } from '../property-runs.ts';
import { expectWellFormed } from './turns.ts';

const numRuns = propertyRuns();
const speech = arbitrarySpeech().map(({ text }) => text);
const fragments = ['Ana: ', 'Bo: ', '**Ana:** ', '0:03', ' 0:05', '[00:01:02] ', ' --> ', '<v Ana>', '</v>', 'WEBVTT', '\n', '\n\n', '\r\n', '\r', 'SPEAKER 2 ', '：', 'はい', 'so yeah ', '😀', '\uFEFF', '(', ']', '1', ',000'];
const pieced = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(speech, pieced, arbitraryNastyNote(), anyCharacters(300));

describe('parseSpeech on random texts', () => {
  it('gives turns that lie in the text, in order, never empty, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseSpeech(text);
        expectWellFormed(text, parsed);
        expect(parsed.format).toBe(detectFormat(text).format);
      }),
      { numRuns },
    );
  });

  it('reads the same turns whether lines end with LF, CRLF or CR', () => {
    const turns = (text: string): unknown =>
      parseSpeech(text).turns.map(({ speaker, seconds, pieces }) => [speaker, seconds, pieces.map(({ start, end }) => text.slice(start, end))]);
    fc.assert(
      fc.property(speech, fc.constantFrom('\r\n', '\r'), (text, end) => {
        expect(turns(text.replaceAll('\n', end))).toEqual(turns(text));
      }),
      { numRuns },
    );
  });

  it('knows the format of a long transcript, and names no one who is not in it', () => {
    fc.assert(
      fc.property(arbitrarySpeech({ length: 'long' }), ({ text, format, long }) => {
        fc.pre(long);
        const parsed = parseSpeech(text);
        expect(parsed.format).toBe(format);
        for (const speaker of parsed.speakers) expect(text).toContain(speaker);
      }),
      { numRuns },
    );
  });

  it('loses no word of a wall', () => {
    fc.assert(
      fc.property(arbitrarySpeech({ length: 'long' }), ({ text, format }) => {
        // A date at its head says when it was, and is no speech.
        fc.pre(format === 'wall' && !/^\d{4}-\d\d-\d\d/u.test(text));
        const said = parseSpeech(text).turns.flatMap(({ pieces }) => pieces.flatMap(({ start, end }) => readWords(text, start, end)));
        expect(said).toEqual(readWords(text));
      }),
      { numRuns },
    );
  });
});

describe('splitSentences on random texts', () => {
  it('puts every spoken character into exactly one sentence, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseSpeech(text);
        const sentences = splitSentences(text, parsed);
        const letters = (part: string): string => part.replace(/[\s\uFEFF]+/gu, '');
        const spoken = parsed.turns.map(({ pieces }) => pieces.map(({ start, end }) => letters(text.slice(start, end))).join(''));
        expect(parsed.turns.map((_, turn) => sentences.filter((sentence) => sentence.turn === turn).map((sentence) => letters(sentence.text)).join(''))).toEqual(spoken);
        let reached = 0;
        for (const { start, end, text: words, turn, speaker } of sentences) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(speaker).toBe(parsed.turns[turn]?.speaker);
          expect(text.startsWith(words.slice(0, 1), start)).toBe(true);
          expect(text.slice(start, end).endsWith(words.slice(-1))).toBe(true);
          reached = end;
        }
      }),
      { numRuns },
    );
  });

  it('gives sentences of 40 words at most', () => {
    fc.assert(
      fc.property(speech, (text) => {
        for (const sentence of splitSentences(text, parseSpeech(text))) expect(sentence.text.split(' ').length).toBeLessThanOrEqual(40);
      }),
      { numRuns },
    );
  });
});

describe('readWords on random texts', () => {
  it('gives words in order whose lower case is the slice’s', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = readWords(text);
        const isWrong = ({ text: word, start, end }: (typeof words)[number], index: number): boolean =>
          start < (words[index - 1]?.end ?? 0) || word !== text.slice(start, end).toLowerCase().replaceAll('’', "'") || /\s/u.test(word);
        expect(words.filter(isWrong)).toEqual([]);
      }),
      { numRuns },
    );
  });
});
