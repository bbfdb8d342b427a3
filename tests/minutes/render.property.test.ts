import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { renderBody, type ActionPlace, type RenderOptions } from '../../src/minutes/render.ts';
import { renderTaskLine } from '../../src/minutes/render-task.ts';
import { parseBlocks } from '../../src/note/parse-blocks.ts';
import { arbitraryMinutes, harmless } from './arbitrary-minutes.ts';
import { DANGERS, strayCode } from './dangers.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = Number(process.env['DEBRIEF_RUNS'] ?? 1000);
const minutes = arbitraryMinutes(hostileText(), 3);
const place: fc.Arbitrary<ActionPlace> = fc.oneof(fc.nat({ max: 9 }).map((number): ActionPlace => ({ kind: 'task', number })), fc.constant<ActionPlace>({ kind: 'plain' }));
const options = fc.record<RenderOptions>({
  sectionId: fc.constant('k7f3q2'),
  bullet: fc.constantFrom('*', '-', '+'),
  evidence: fc.constantFrom('none', 'decisions', 'all'),
  transcript: fc.constant(''),
  actionItems: fc.array(place, { minLength: 3, maxLength: 3 }),
});

const inNote = (body: string): string =>
  `# Day\n\nA title\n\n%% DEBRIEF_START k7f3q2 %%\n\n${body}\n\n%% DEBRIEF_END k7f3q2 v1 offline %%\n\n%%\nso um we\n%%\n\n---\n\nText\n`;

function shape(node: Nodes): unknown {
  if (node.type === 'paragraph' || !('children' in node)) return node.type;
  return [node.type, node.children.map(shape)];
}

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
const dangers = DANGERS.filter(([name]) => !name.startsWith('white space'));

function expectHarmless(line: string): void {
  for (const part of engineParts(line)) {
    for (const [name, expression] of dangers) expect(expression.test(part.replace(/`[\w./:@-]+`/gu, 'x')), `${name} in ${JSON.stringify(part)}`).toBe(false);
    expect(strayCode(part)).toEqual([]);
  }
}

describe('whatever the strings of minutes are', () => {
  test('the note has the same blocks, to our parser and to CommonMark, and no link, image or HTML', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        const note = inNote(renderBody(made, how).text);
        const calm = inNote(renderBody(harmless(made), how).text);
        expect(parseBlocks(note).map(({ kind }) => kind)).toEqual(parseBlocks(calm).map(({ kind }) => kind));
        const tree = fromMarkdown(note);
        expect(shape(tree)).toEqual(shape(fromMarkdown(calm)));
        const allowed = new Set(['heading', 'paragraph', 'text', 'strong', 'emphasis', 'inlineCode', 'list', 'listItem', 'thematicBreak']);
        expect(inlineKinds(tree).filter((kind) => !allowed.has(kind))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('no line of a body holds more than ours of what means something', () => {
    fc.assert(
      fc.property(minutes, options, (made, how) => {
        for (const line of renderBody(made, how).text.split('\n')) expectHarmless(line);
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
          expectHarmless(line.replace(/\(\[\[[^[\]|#^]*#/u, '([[#'));
        }
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
