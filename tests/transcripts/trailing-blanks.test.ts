import { expect, it } from 'vitest';

import { indexLines } from '../../src/text/lines.ts';
import { trimLines } from '../../src/transcripts/trailing-blanks.ts';

it.each([
  ['LF', 'one \n \ntwo  \n'],
  ['CRLF', 'one \r\n \r\ntwo  \r\n'],
  ['CR', 'one \r \rtwo  \r'],
  ['CR before a blank line with LF', 'one \r \ntwo  \n'],
  ['LF before a blank line with CR', 'one \n \rtwo  \r\n'],
  ['CR before a blank line with CRLF', 'one\r\t\r\ntwo '],
])('without the blanks at its lines’ ends, a text with %s has as many lines, and its words are found', (_, whole) => {
  const trimmed = trimLines(whole);
  const text = trimmed?.text ?? '';
  expect(indexLines(text).count).toBe(indexLines(whole).count);
  for (const word of ['one', 'two']) {
    const start = text.indexOf(word);
    const range = trimmed?.toWhole({ start, end: start + 3 });
    expect(whole.slice(range?.start, range?.end)).toBe(word);
  }
});
