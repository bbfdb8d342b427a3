import { describe, expect, test } from 'vitest';
import { escapeText, makeEscaper, unescapeText } from '../../src/minutes/escape.ts';

const escape = (raw: string, transcript = ''): string => escapeText(raw, { transcript });

describe('ordinary text stays as it is', () => {
  test.each([
    'Ask the network team for the internal record.', "it's a well-known case - really", 'foo_bar and other_long_name', 'C++ and C# and F#', '"quoted" (aside) {braces}', '50% of ~20 servers', 'a = b, x => y', 'at 10:30, 3.5 GB, v1.2.3',
    'Note: do it', 'ams1:8080', 'Straße, naïve, 山田', '-5 degrees', '+1 from me', '2023 was fine', '…', 'issue#4', 'a/b or c', 'Why? Because!', 'the `ams4` record and `10.0.0.1:53`',
  ])('"%s"', (text) => {
    expect(escape(text)).toBe(text);
  });
});

describe('what means something is taken apart', () => {
  test.each([
    ['a < b & c', 'a &lt; b &amp; c'],
    ['100 %% sure', '100 % sure'],
    ['[[Note]] and ![[x]]', '\\[\\[Note\\]\\] and !\\[\\[x\\]\\]'],
    ['[a](b)', '\\[a\\]\\(b)'],
    ['#tag and #1', '\\#tag and \\#1'],
    ['key:: value', 'key:\\: value'],
    ['text ^abc', 'text \\^abc'],
    ['==mark== ~~gone~~', '=\\=mark=\\= \\~\\~gone\\~\\~'],
    ['*em* _em_ __init__', '\\*em\\* \\_em\\_ \\_\\_init\\_\\_'],
    ['$5 and $6', '\\$5 and \\$6'],
    ['a | b', 'a \\| b'],
    ['C:\\temp', 'C:\\\\temp'],
    ['<% tp.x %>', '&lt;% tp.x %>'],
    ['remind me (@2026-01-01)', 'remind me (\\@2026-01-01)'],
  ])('%s', (raw, escaped) => {
    expect(escape(raw)).toBe(escaped);
  });

  test.each([
    ['# Heading', '\\# Heading'],
    ['> quote', '\\> quote'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['* item', '\\* item'],
    ['1. item', '1\\. item'],
    ['1) item', '1\\) item'],
    ['---', '\\---'],
    ['- [ ] task', '\\- \\[ \\] task'],
  ])('at the start of a line: %s', (raw, escaped) => {
    expect(escape(raw)).toBe(escaped);
  });
});

describe('one line of visible characters', () => {
  test('has no line break of any kind', () => {
    expect(escape('a\nb\r\nc\u2028d\u2029e\u0085f\tg')).toBe('a b c d e f g');
  });

  test('has no control, zero-width, bidirectional, tag character or half a character', () => {
    expect(escape('a\u0000b\u200Bc\u202Ed\u2066e\uFEFFf\u{E0041}g\uD800h\u00ADi\uFE0Fj')).toBe('abcdefghij');
  });

  test("has no sign of the Tasks plugin, whatever follows it", () => {
    expect(escape('Do it 📅 2026-01-01 ⏫ 🔁 every day 🆔 abc ✅')).toBe('Do it 2026-01-01 every day abc');
  });

  test.each(['`', '%', ':', '_', 'http:', '#', '`a', ' ', '[', 'a.', '@'])('is made of a million characters of "%s" by one walk', (piece) => {
    expect(escape(piece.repeat(1_000_000 / piece.length)).length).toBeLessThan(2_000_001);
  });
});

describe('code spans', () => {
  test.each(['`ams4`', '`src/main.ts:10`', '`a_b-c@d`', 'x `one` and `two`'])('%s is inert and stays', (text) => {
    expect(escape(text)).toBe(text);
  });

  test.each([
    ['`a b`', 'a b'],
    ['``a``', 'a'],
    ['```js', 'js'],
    ['`a::b`', 'a:\\:b'],
    ['`= this.x`', '= this.x'],
    ['`http://x.example`', 'http\\://x.example'],
    ['it`s', 'its'],
    ['`a``b`', 'ab'],
  ])('%s is none', (raw, escaped) => {
    expect(escape(raw)).toBe(escaped);
  });
});

describe('addresses', () => {
  test.each([
    ['see https://evil.example/x', 'see https\\://evil.example/x'],
    ['mailto:a@b.example', 'mailto\\:a\\@b.example'],
    ['javascript:alert(1)', 'javascript\\:alert(1)'],
    ['obsidian://open?vault=x', 'obsidian\\://open?vault=x'],
    ['www.evil.example', 'www\\.evil.example'],
    ['data: we need more', 'data: we need more'],
    ['it is in file:', 'it is in file\\:'],
  ])('%s is broken where the transcript holds none such', (raw, escaped) => {
    expect(escape(raw)).toBe(escaped);
  });

  test('of a scheme that the transcript holds stay', () => {
    expect(escape('see https://wiki.example/x and ftp://x', 'it is on HTTPS://wiki.example/x')).toBe('see https://wiki.example/x and ftp\\://x');
  });
});

describe('the text of a link', () => {
  const inLink = (raw: string): string => makeEscaper('').linkText(raw);

  test('has look-alikes in place of escapes, which would be seen there', () => {
    expect(inLink('Fix [[a|b]] in `ams4` & #tag')).toBe('Fix ((a/b)) in ams4 ＆ ＃tag');
  });

  test('is not changed where it is ordinary', () => {
    expect(inLink("Ask the team's lead for foo_bar - by 10:30")).toBe("Ask the team's lead for foo_bar - by 10:30");
  });
});

test('unescaping gives the line that is shown', () => {
  expect(unescapeText(escape('a < b & [c] `x_y` *d* #e'))).toBe('a < b & [c] `x_y` *d* #e');
});
