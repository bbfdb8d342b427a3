import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RememberedEnds } from '../../src/capture/remembered-ends.ts';
import { markTranscript } from '../../src/text/fingerprint.ts';

/** Texts of few different words, short and long, so that many begin and end alike. */
const arbitraryWords = fc.array(fc.constantFrom('pump', 'valve', 'leaks'), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

test('memories are found by an end as if each were compared', () => {
  fc.assert(
    fc.property(fc.array(arbitraryWords, { maxLength: 12 }), arbitraryWords, (remembered, text) => {
      const memories = remembered.map((words) => markTranscript(words));
      const ends = new RememberedEnds(memories);
      const mark = markTranscript(text);
      const indexes = (holds: (memory: (typeof memories)[number]) => boolean) => {
        const last = memories.findLastIndex(holds);
        return last < 0 ? undefined : { first: memories.findIndex(holds), last };
      };
      expect(ends.beginning(mark)).toEqual(indexes((memory) => mark.beginsAs(memory)));
      expect(ends.ending(mark)).toEqual(indexes((memory) => mark.endsAs(memory)));
    }),
  );
});
