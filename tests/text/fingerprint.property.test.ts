import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';
import { describe, expect, it } from 'vitest';
import { bodyHash, fingerprint, taskHash, wordStarts } from '../../src/text/fingerprint.ts';
import { Hash } from '../../src/text/hash.ts';
import { formatterOf, RULE_NAMES } from '../arbitrary/formatter.ts';
import { arbitrarySpeech } from '../arbitrary/speech.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();
const anyText = fc.oneof(
  arbitrarySpeech().map(({ text }) => text),
  anyCharacters(200),
  fc.array(fc.constantFrom('word ', 'Über', 'İ', 'ﬁx', '山本', '𝔘x', ' ', '\n', '\r\n', '.', '7', "don't ", '\u0301'), { maxLength: 120 }).map((parts) => parts.join('')),
);

const isLetterUnit = (unit: string): boolean => /^\p{L}$/u.test(unit);

/** The words as the design has them: runs of letters (UTF-16 code units), in lower case. */
function wordsOf(text: string): string[] {
  const units = text.split('').map((unit) => (isLetterUnit(unit) ? unit : ' '));
  const lower = units.map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));
  return lower.join('').split(' ').filter((word) => word !== '');
}

function hashOf(words: readonly string[]): string {
  const hash = new Hash();
  for (const word of words) hash.addText(`${word} `);
  return hash.digest();
}

describe('fingerprint', () => {
  it('is the hash of all words, the first 32, the last 32, and their number', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        const full = hashOf(words);
        expect(fingerprint(text)).toEqual({
          full: full.slice(0, 10),
          ids: [full.slice(0, 6), full.slice(6, 12)],
          head: hashOf(words.slice(0, 32)).slice(0, 5),
          tail: hashOf(words.slice(-32)).slice(0, 5),
          words: words.length,
        });
        expect(wordStarts(text)).toHaveLength(words.length);
      }),
      { numRuns },
    );
  });

  it('is the same whatever stands between the words', () => {
    const between = fc.array(fc.constantFrom(' ', '\n', '\r\n', ', ', ' … ', '  \t', '\n\n', ' “', '7', ' - '), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyText, between, (text, gaps) => {
        const words = wordsOf(text);
        const changed = words.map((word, index) => word + (gaps[index % gaps.length] ?? ' ')).join('');
        expect(fingerprint(changed)).toEqual(fingerprint(text));
      }),
      { numRuns },
    );
  });

  it('tells texts apart that differ by one word', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.constantFrom('added', 'ü', '山'), (text, place, word) => {
        const words = wordsOf(text);
        const at = place % (words.length + 1);
        const changed = fingerprint([...words.slice(0, at), word, ...words.slice(at)].join(' '));
        const { full, head, tail } = fingerprint(text);
        expect(changed.full).not.toBe(full);
        if (at >= 32) expect(changed.head).toBe(head);
        if (words.length - at >= 32) expect(changed.tail).toBe(tail);
      }),
      { numRuns },
    );
  });
});

const BODY_LINES = ['* Ask the network team', '    "let’s ask them … first"', '1. **Records:** two of 7', '12) twelfth', '**Summary:** it’s done.', '', '- [ ] a task', 'Ümläut 山本'];

describe('bodyHash', () => {
  const body = fc.array(fc.constantFrom(...BODY_LINES), { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

  it.each(RULE_NAMES)('does not count what the formatter’s rule “%s” changes', (rule) => {
    fc.assert(
      fc.property(body, (text) => {
        expect(bodyHash(formatterOf([rule]).format(text))).toBe(bodyHash(text));
      }),
      { numRuns },
    );
  });

  it('counts every letter and digit that is no list number', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom('x', 'Ä', '3', '山'), (text, place, letter) => {
        const lines = text.split('\n');
        const at = place % lines.length;
        lines[at] = `${lines[at] ?? ''} ${letter}`;
        expect(bodyHash(lines.join('\n'))).not.toBe(bodyHash(text));
      }),
      { numRuns },
    );
  });
});

describe.each([
  ['bodyHash', bodyHash],
  ['taskHash', (text: string): string => taskHash(`- [ ] ${text} ^k7f3q2-a1`)],
])('%s', (_, hash) => {
  it.each([
    ['&lt;b> of R&amp;D', '\\<b> of R&D'],
    ['&#35;7 and &#x2A;', '\\#7 and \\*'],
    ['written as &amp;lt;', 'written as \\&lt;'],
  ])('takes %j and %j for the same', (reference, sign) => {
    expect(hash(reference)).toBe(hash(sign));
    expect(hash(reference)).not.toBe(hash(`${reference} lt`));
  });
});

describe('taskHash', () => {
  const words = fc.array(fc.constantFrom('Ask', 'the', 'team', '2', '“now”', '([[2023-12-07#^k7f3q2|DNS]])', '📅 2023-12-11', '⏫', '—', '…'), { minLength: 1, maxLength: 8 });
  const bullet = fc.constantFrom('-', '*', '+', '1.', '7)');

  it('does not count bullet, indentation, blanks and punctuation', () => {
    fc.assert(
      fc.property(words, bullet, fc.constantFrom('', '  ', '\t', '    '), fc.constantFrom(' ', '  ', ', '), (parts, mark, indent, gap) => {
        const line = `- [ ] ${parts.join(' ')} ^k7f3q2-a1`;
        const changed = `${indent}${mark} [ ] ${parts.join(gap).replaceAll('“', '"').replaceAll('”', '"').replaceAll('…', '...')} ^k7f3q2-a1  `;
        expect(taskHash(changed)).toBe(taskHash(line));
      }),
      { numRuns },
    );
  });

  it('counts status, words, figures and signs', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('x', '-', '/', '?'), fc.constantFrom('soon', '3', '📅', '🔼'), (parts, status, added) => {
        const line = `- [ ] ${parts.join(' ')} ^k7f3q2-a1`;
        expect(taskHash(line.replace('[ ]', `[${status}]`))).not.toBe(taskHash(line));
        expect(taskHash(line.replace(' ^', ` ${added} ^`))).not.toBe(taskHash(line));
      }),
      { numRuns },
    );
  });
});
