import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { escapeText, makeEscaper, unescapeText } from '../../src/minutes/escape.ts';
import { plainLine } from '../../src/minutes/plain-line.ts';
import { propertyRuns } from '../property-runs.ts';
import { dangersIn } from './dangers.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = propertyRuns();

/** The kinds of all nodes of a tree. */
function kinds(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];
}

/** What stands before an engine's words, and the blocks and marks that CommonMark sees then. */
const LEADS: Readonly<Record<string, string>> = {
  '': 'root paragraph',
  '* ': 'root list listItem paragraph',
  '1. ': 'root list listItem paragraph',
  '**Summary:** ': 'root paragraph strong',
  '- [ ] ': 'root list listItem paragraph',
  '> ': 'root blockquote paragraph',
};

describe('an escaped text', () => {
  test('matches nothing by which Obsidian or a plugin is set to work', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const escaped = escapeText(raw, { transcript: '' });
        expect(dangersIn(escaped), escaped).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('is text and inert code to CommonMark, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText(), fc.constantFrom(...Object.keys(LEADS)), (raw, lead) => {
        const escaped = escapeText(raw, { transcript: '' }) || 'x';
        const blocks = kinds(fromMarkdown(`${lead}${escaped}`)).filter((kind) => kind !== 'text' && kind !== 'inlineCode');
        expect(blocks.join(' ')).toBe(LEADS[lead]);
      }),
      { numRuns },
    );
  });

  test('shows the plain line, and unescaping gives that back', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        expect(unescapeText(escapeText(raw, { transcript: '' }))).toBe(plainLine(raw));
      }),
      { numRuns },
    );
  });

  test('holds no address whose scheme the transcript does not hold', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (raw, transcript) => {
        const held = new Set([...transcript.matchAll(/([a-z][\w+.-]*):\/\//giu)].map((found) => (found[1] ?? '').toLowerCase()));
        for (const found of escapeText(raw, { transcript }).replace(/`[^`]*`/gu, ' ').matchAll(/([a-z][\w+.-]*):\/\//giu)) expect(held.has((found[1] ?? '').toLowerCase())).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('the text of a link', () => {
  test('matches nothing either, and has nothing that would end the link', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const text = makeEscaper('').linkText(raw);
        expect(dangersIn(text), text).toEqual([]);
        expect(/[[\]|`\\&*^$]/u.test(text)).toBe(false);
      }),
      { numRuns },
    );
  });
});
