import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { Minutes } from '../../src/minutes/minutes.ts';
import { renderBody, type ActionPlace, type RenderOptions } from '../../src/minutes/render.ts';
import { renderTaskLine } from '../../src/minutes/render-task.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { arbitraryFormatter } from '../arbitrary/formatter.ts';
import { propertyRuns } from '../property-runs.ts';
import { arbitraryMinutes, harmless } from './arbitrary-minutes.ts';
import { dangersIn } from './dangers.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = propertyRuns();
const minutes = arbitraryMinutes(hostileText(7), 2);
const place: fc.Arbitrary<ActionPlace> = fc.oneof(fc.nat({ max: 9 }).map((number): ActionPlace => ({ kind: 'task', number })), fc.constant<ActionPlace>({ kind: 'plain' }));
const options = fc.record<RenderOptions>({
  sectionId: fc.constant('k7f3q2'),
  bullet: fc.constantFrom('*', '-', '+'),
  evidence: fc.constantFrom('none', 'decisions', 'all'),
  transcript: fc.constant(''),
  actionItems: fc.array(place, { minLength: 2, maxLength: 2 }),
});

const inNote = (body: string): string =>
  `A title\n\n%% DEBRIEF_START k7f3q2 %%\n\n${body}\n\n%% DEBRIEF_END k7f3q2 v1 offline %%\n\n%%\nso um\n%%\n`;

function shape(node: Nodes): string {
  if (node.type === 'paragraph' || !('children' in node)) return node.type;
  return `${node.type}(${node.children.map(shape).join(' ')})`;
}

/** The shape of a list whose lines hold nothing but our own marks and harmless words: a quote goes on the item's paragraph. */
function listShape(lines: readonly string[]): string {
  const items: string[][] = [];
  for (const line of lines) {
    if (!line.startsWith(' ')) items.push([]);
    else if (/^ +[-*+] /u.test(line)) items.at(-1)?.push('listItem(paragraph)');
  }
  return `list(${items.map((nested) => `listItem(paragraph${nested.length === 0 ? '' : ` list(${nested.join(' ')})`})`).join(' ')})`;
}

/** The shape that a body of harmless words has to CommonMark, which takes several milliseconds to say so itself. */
const calmShape = (body: string): string =>
  `root(${body.split('\n\n').map((block) => (/^(?:[-*+]|\d+\.) /u.test(block) ? listShape(block.split('\n')) : 'paragraph')).join(' ')})`;

const kindsIn = (note: string): string => parseBlocks(note).map(({ kind }) => kind).join(' ');

function inlineKinds(node: Nodes): string[] {
  return 'children' in node ? node.children.flatMap((child) => [child.type, ...inlineKinds(child)]) : [];
}

/** A line without our own links, block ids, emphasis and the words around them. */
function engineParts(line: string): string[] {
  return line
    .replace(/^(?: {4})?(?:[-*+] |\d+\. )?(?:\[ \] )?/u, '')
    .replace(/\^k7f3q2(?:-[aj]\d+)?$/u, '')
    .split(/\*\*|\[\[[^\]|]*\||\]\]|^\*|\*$|(?: ⏫| 🔼| 🔽)?(?: 📅 2023-12-11)? $|\(said "|\(gesagt "| \(\[\[[^\]|]*\|/u);
}

/** White space at the ends is ours where a line is cut in parts. */
const dangersOf = (line: string): string[] => engineParts(line).flatMap((part) => dangersIn(part, false).map((name) => `${name} in ${JSON.stringify(part)}`));

describe('whatever the strings of minutes are', () => {
  test('the note has the same blocks, to our parser and to CommonMark, and no link, image or HTML', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        const body = renderBody(made, how).text;
        const calm = renderBody(harmless(made), how).text;
        expect(kindsIn(inNote(body))).toBe(kindsIn(inNote(calm)));
        const tree = fromMarkdown(body);
        expect(shape(tree)).toBe(calmShape(calm));
        const allowed = new Set(['heading', 'paragraph', 'text', 'strong', 'emphasis', 'inlineCode', 'list', 'listItem', 'thematicBreak']);
        expect(inlineKinds(tree).filter((kind) => !allowed.has(kind))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('harmless words have the shape that CommonMark sees', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        const calm = renderBody(harmless(made), how).text;
        expect(calmShape(calm)).toBe(shape(fromMarkdown(calm)));
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    );
  });

  test('no line of a body holds more than ours of what means something', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        expect(renderBody(made, how).text.split('\n').flatMap(dangersOf)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('a task is one line that ends in its signs and its id', () => {
    fc.assert(
      fc.property(minutes, hostileText(), fc.boolean(), (made, noteName, unassignedMark) => {
        for (const item of made.actionItems) {
          const line = renderTaskLine(item, { noteName, sectionId: 'k7f3q2', title: made.title, number: 1, unassignedMark, transcript: '', showOwner: true, language: made.language });
          expect(line).toMatch(/^- \[ \] [^\n\r]+ \(\[\[[^[\]|#^]*#\^k7f3q2\|[^[\]|]+\]\]\)(?: [⏫🔼🔽])?(?: 📅 2023-12-11)? \^k7f3q2-a1$/u);
          expect(dangersOf(line.replace(/\(\[\[[^[\]|#^]*#/u, '([[#'))).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  test('a formatter that goes over the note leaves its blocks as those of harmless words', () => {
    fc.assert(
      fc.property(minutes, options, arbitraryFormatter(), (made, how, { format }) => {
        const note = (of: Minutes): string => format(inNote(renderBody(of, how).text));
        const formatted = note(made);
        expect(kindsIn(formatted)).toBe(kindsIn(note(harmless(made))));
        expect(formatted.match(/%%/gu)?.length).toBe(6);
        expect(formatted.split('\n').filter((line) => !line.startsWith('%%')).flatMap((line) => dangersOf(line.trimEnd()))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('the same minutes give the same body', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        expect(renderBody(made, how)).toEqual(renderBody(structuredClone(made), how));
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });
});
