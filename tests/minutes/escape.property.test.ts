import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { escapeText, makeEscaper, unescapeText } from '../../src/minutes/escape.ts';
import { plainLine } from '../../src/minutes/plain-line.ts';
import { DANGERS, strayCode } from './dangers.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);

/** The kinds of all nodes of a tree. */
function kinds(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];
}

const outsideCode = (text: string): string => text.replace(/`[\w./:@-]+`/gu, 'x');

describe('an escaped text', () => {
  test('matches nothing by which Obsidian or a plugin is set to work', () => {
    fc.assert(
      fc.property(hostileText(), (raw) => {
        const escaped = escapeText(raw, { transcript: '' });
        for (const [name, expression] of DANGERS) expect(expression.test(outsideCode(escaped)), `${name} in ${escaped}`).toBe(false);
        expect(strayCode(escaped)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('is text and inert code to CommonMark, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText(), fc.constantFrom('', '* ', '1. ', '**Summary:** ', '- [ ] ', '> '), (raw, lead) => {
        const allowed = new Set(['root', 'list', 'listItem', 'blockquote', 'paragraph', 'strong', 'text', 'inlineCode']);
        const escaped = escapeText(raw, { transcript: '' }) || 'x';
        const tree = fromMarkdown(`${lead}${escaped}`);
        const harmless = fromMarkdown(`${lead}word`);
        expect(kinds(tree).filter((kind) => !allowed.has(kind))).toEqual([]);
        const blocks = (of: Nodes): string[] => kinds(of).filter((kind) => kind !== 'text' && kind !== 'inlineCode');
        expect(blocks(tree)).toEqual(blocks(harmless));
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
        for (const [name, expression] of DANGERS) expect(expression.test(text), `${name} in ${text}`).toBe(false);
        expect(/[[\]|`\\&*^$]/u.test(text)).toBe(false);
      }),
      { numRuns },
    );
  });
});
