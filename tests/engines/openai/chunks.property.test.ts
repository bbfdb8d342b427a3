import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Cutter, wholeOf } from '../../../src/engines/openai/chunks.ts';
import { partsNoWord } from '../../../src/engines/openai/cut-places.ts';
import { propertyRuns } from '../../property-runs.ts';
import { longTalk } from './long-talk.ts';

const runs = propertyRuns(300);

const word = fc.oneof(fc.constantFrom('the', 'record', 'Über', 'naïve', 'don’t', 'ams1', '👍🏽', '東京', '\u{20000}', 'SPEAKER 2', 'Ines:', '[00:01]'), fc.string({ unit: 'grapheme', maxLength: 12 }));
const gap = fc.constantFrom(' ', ' ', ' ', '. ', '? ', ', ', '\n', '\r\n', '\n\n', '');
const talk = fc.array(fc.tuple(word, gap), { maxLength: 120 }).map((parts) => parts.flat().join(''));

describe('cutting a transcript', () => {
  it('loses no character, repeats none but the lead, and never cuts within a word that fits', () => {
    fc.assert(
      fc.property(talk, fc.integer({ min: 3, max: 60 }), (text, most) => {
        const cutter = new Cutter(text);
        const chunks = cutter.cut(wholeOf(text), most);
        expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const chunk of chunks) {
          expect(chunk.leadStart).toBeLessThanOrEqual(chunk.start);
          const within = !partsNoWord(text, chunk.end);
          // A single word that is longer than a chunk may be is all that is ever parted.
          if (within) expect(text.slice(chunk.start, chunk.end).trimStart()).not.toMatch(/\s\S/u);
          expect(/[\uD800-\uDBFF]/u.test(text.charAt(chunk.end - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(chunk.end)) && chunk.end - chunk.start > 1).toBe(false);
        }
      }),
      { numRuns: runs },
    );
  });

  it('keeps every chunk within its tokens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 60, max: 900 }), (turns, most) => {
        const text = longTalk(turns);
        const cutter = new Cutter(text);
        for (const chunk of cutter.cut(wholeOf(text), most)) expect(cutter.tokensOf(chunk)).toBeLessThanOrEqual(most + 1);
      }),
      { numRuns: Math.min(runs, 60) },
    );
  });
});
