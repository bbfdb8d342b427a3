import { expect, test } from 'vitest';
import { markVocatives, VOCATIVES } from '../../src/speech/vocatives.ts';

/** The words of an example, cut by the rule alone. */
function cut(example: string): string {
  const words = example.replaceAll('| ', '').split(' ');
  const ends = words.map(() => false);
  markVocatives(words, ends);
  return words.map((word, at) => (ends[at] === true ? `${word} |` : word)).join(' ');
}

test.each(VOCATIVES)('%s', (example) => {
  expect(cut(example)).toBe(example);
});
