import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEscaper } from '../../src/minutes/escape.ts';
import { plainLine, singleLine } from '../../src/minutes/plain-line.ts';
import { propertyRuns } from '../property-runs.ts';
import { dangersIn } from './dangers.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = propertyRuns();
const { linkText } = makeEscaper('');

describe('the text of a link', () => {
  test.each(['foo:||evil.example', 'foo:\\\\evil.example', 'https:|/x', 'x:\\|y'])('makes no address of %s', (raw) => {
    expect(dangersIn(linkText(raw))).toEqual([]);
  });

  test('has as many words as the string', () => {
    expect(linkText('a%%b c==d e~~f g::h http:i')).toBe('a%b c=＝d e～～f g:：h http：i');
  });

  test('is not changed by being made a link once more, and holds no address', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const once = linkText(raw);
        expect(linkText(once)).toBe(once);
        expect(once).not.toMatch(/[a-z][\w+.-]*:\/\//iu);
        expect(once.split(' ').length).toBeLessThanOrEqual(plainLine(raw.replaceAll('`', '')).split(' ').length);
      }),
      { numRuns },
    );
  });
});

describe('a plain line', () => {
  test('is one already when it is made again', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        expect(plainLine(plainLine(raw))).toBe(plainLine(raw));
        expect(singleLine(singleLine(raw))).toBe(singleLine(raw));
      }),
      { numRuns },
    );
  });

  test.each([
    ['%🔁%', '%'],
    ['\uD83D\u200B\uDCC5 2026-01-01', '2026-01-01'],
    ['📅\uFE0F 2026-01-01', '2026-01-01'],
    ['`a`b`', '`a`b'],
    ['🗓🗓️⏰', ''],
  ])('of %j is %j: what is taken out leaves nothing new behind', (raw, plain) => {
    expect(plainLine(raw)).toBe(plain);
  });

  test('keeps every letter and digit, of any script', () => {
    expect(plainLine('Straße 山田 Łukasz ᠮᠣᠩ हिन्दी ๙ é')).toBe('Straße 山田 Łukasz ᠮᠣᠩ हिन्दी ๙ é');
  });
});
