import { describe, expect, test } from 'vitest';
import { makeEscaper } from '../../src/minutes/escape.ts';
import { blockLink, isLinkable, noteLink } from '../../src/minutes/note-link.ts';

const escaper = makeEscaper('');

describe('a link to a note', () => {
  test('is its name alone where that is what is shown, else its name and the text', () => {
    expect(noteLink('Robin Vale', 'Robin Vale', escaper)).toBe('[[Robin Vale]]');
    expect(noteLink('Robin Vale', 'Robin', escaper)).toBe('[[Robin Vale|Robin]]');
    expect(noteLink('people/Łukasz & co', 'Łukasz', escaper)).toBe('[[people/Łukasz & co|Łukasz]]');
  });

  test('shows a text that cannot end it', () => {
    expect(noteLink('Robin', 'R]] [[x|y]]', escaper)).toBe('[[Robin|R)) ((x/y))]]');
    expect(noteLink('Robin', '', escaper)).toBe('[[Robin|…]]');
  });

  test.each(['a[b', 'a]b', 'a|b', 'a#b', 'a^b', 'a`b', 'a<b', 'a>b', 'a%%b', 'a::b', 'a\nb', 'a\u2028b', 'a\u0085b', 'a\u202Eb', 'a\u200Bb', '\uD800', '', ' ', ' a', 'a ', 'a\\'])('is none where the name is %j', (name) => {
    expect(isLinkable(name)).toBe(false);
    expect(noteLink(name, 'x', escaper)).toBeNull();
  });
});

describe('a link to a block', () => {
  test('names its note, or leaves it out where the name cannot be linked to', () => {
    expect(blockLink('2023-12-07', 'k7f3q2', 'DNS', escaper)).toBe('[[2023-12-07#^k7f3q2|DNS]]');
    expect(blockLink('a|b', 'k7f3q2', 'DNS', escaper)).toBe('[[#^k7f3q2|DNS]]');
    expect(blockLink(null, 'k7f3q2-a1', 'DNS', escaper)).toBe('[[#^k7f3q2-a1|DNS]]');
  });
});
