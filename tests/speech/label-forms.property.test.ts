import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { arbitraryLabelledCall, type LabelledCall } from '../arbitrary/label-forms.ts';

const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);

/** What is wrong with the reading of a call, in one line; empty where nothing is. */
function faultOf({ text, turns, form }: LabelledCall): string {
  const speech = parseSpeech(text);
  const read = speech.turns.map(({ speaker, pieces }) => ({ speaker, words: pieces.map(({ start, end }) => text.slice(start, end)).join(' ') }));
  const wrong = turns.findIndex(({ speaker, words }, index) => read.at(index)?.speaker !== speaker || read.at(index)?.words !== words);
  if (wrong < 0 && read.length === turns.length) return '';
  return `${form}\n${JSON.stringify(turns.slice(wrong, wrong + 1))}\nread ${JSON.stringify(read.slice(Math.max(0, wrong), wrong + 2))}\nof ${JSON.stringify(text.slice(0, 300))}`;
}

describe('parseSpeech on calls in every form', () => {
  it('gives each turn its speaker and its words, and nothing of a label, a time or an address', () => {
    fc.assert(
      fc.property(arbitraryLabelledCall(), (call) => {
        expect(faultOf(call)).toBe('');
      }),
      { numRuns },
    );
  });
});
