import { expect, test } from 'vitest';
import { findLowerCaseNames, isInLowerCase, LOWER_CASE_NAMES } from '../../src/speech/lower-case-names.ts';

test.each(LOWER_CASE_NAMES)('%s', (example) => {
  const [words = '', names = ''] = example.split(' => ');
  expect([...findLowerCaseNames(words.split(' '))].join(' ')).toBe(names);
});

test('capitals tell that a talk is not in lower case, "I" aside', () => {
  const talk = "so I think I'll look at the queue and then we can see what it says";
  expect(isInLowerCase(talk.split(' '))).toBe(true);
  expect(isInLowerCase(talk.replace('queue', 'Redis').split(' '))).toBe(false);
});
