import { expect, it } from 'vitest';

import { partsNoWord } from '../../../src/engines/openai/cut-places.ts';

it.each([
  ['between ideographs', '東|京'],
  ['between an ideograph and letters', '東京|SPEAKER'],
  ['between letters and an ideograph', 'API|設計'],
  ['between a rare ideograph of two code units and letters', '\u{20000}|SPEAKER'],
  ['between Thai letters and others', 'ประชุม|Zoom'],
  ['beside a sign', 'ams1,|then'],
])('a cut %s parts no word', (_, marked) => {
  expect(partsNoWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(true);
});

it.each([
  ['between letters', 'rec|ord'],
  ['between a number and its counter', '3|月'],
  ['between a counter and a number', '第|3'],
  ['before a mark that belongs to the letter', 'ท|ี่ประชุม'],
  ['within a character', '\u{20000}'.replace(/^./, '$&|')],
  ['between a letter and a rare one', 'a|\u{10428}'],
])('a cut %s parts one', (_, marked) => {
  expect(partsNoWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(false);
});
