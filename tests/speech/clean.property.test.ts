import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';
import { describe, expect, it } from 'vitest';
import { cleanSpeech } from '../../src/speech/clean.ts';
import { SPOKEN, ODD_WORDS } from '../arbitrary/vocabulary.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();
const language = fc.constantFrom('en', 'de', 'fr', 'ru', 'ja', 'xx');
const phrase = fc.constantFrom(...Object.values(SPOKEN).flat(), ...ODD_WORDS, 'um', 'you know,', 'I mean', 'th', 'and', ',', '.', 'isOkay, we', 'So', '"well,"', '(so)');
const spoken = fc.array(phrase, { maxLength: 25 }).map((phrases) => phrases.join(' '));
const anyText = fc.oneof({ weight: 4, arbitrary: spoken }, { weight: 1, arbitrary: anyCharacters(120) });

/** The letters and digits of a text, in lower case. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** Whether the one's letters stand in the other in this order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}

describe('cleanSpeech on random speech', () => {
  it('adds no word and changes none: its letters stand in what was said, in order', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        expect(isWithin(lettersOf(cleanSpeech(text, code)), lettersOf(text))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('shows only words that were said, whole', () => {
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    fc.assert(
      fc.property(spoken, language, (text, code) => {
        const said = new Set(wordsOf(text.replaceAll('isOkay', 'is Okay')));
        expect(wordsOf(cleanSpeech(text, code)).filter((word) => !said.has(word))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('gives one line without blanks at its ends, closed by a mark, or nothing', () => {
    fc.assert(
      fc.property(spoken, language, (text, code) => {
        const clean = cleanSpeech(text, code);
        expect(clean.trim()).toBe(clean);
        expect(clean).not.toMatch(/[\r\n]| {2}/u);
        if (clean !== '') expect(clean).toMatch(/[.!?…。！？]["”’)\]]*$/u);
      }),
      { numRuns },
    );
  });
});
