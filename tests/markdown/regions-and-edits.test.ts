import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';
import { describe, expect, it } from 'vitest';
import { applyEdits, insertion, removal } from '../../src/text/apply-edits.ts';
import type { Edit } from '../../src/text/edit.ts';
import { findForeignRegions } from '../../src/markdown/foreign-regions.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findTaskLines } from '../../src/markdown/task-line.ts';
import { applyRandomEdits, arbitraryChanges, editsAnywhere } from '../arbitrary/edit.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = propertyRuns();

/** Each START of a text of markers alone with the END of its name that follows it, further STARTs of that name left out. */
function pairsOf(text: string): { start: number; end: number }[] {
  const open = new Map<string, number>();
  return [...text.matchAll(/%% (\w)_(START|END) %%\n\n?/gu)].flatMap(({ 1: name = '', 2: side, index }) => {
    const start = open.get(name);
    if (side === 'START') open.set(name, start ?? index);
    else open.delete(name);
    return side === 'END' && start !== undefined ? [{ start, end: index + '%% A_END %%'.length }] : [];
  });
}

describe('findForeignRegions', () => {
  const regions = (text: string): string[] => findForeignRegions(text, parseBlocks(text)).map(({ start, end }) => text.slice(start, end));
  const region = '%% TCT_TEMPLATED_START 2023-12-07 00:00 %%\n\n* Home ==-\n    - [x] Make a call ✅2023-12-07\n\n%% TCT_TEMPLATED_END 2023-12-07 23:59 %%\n';

  it.each([
    ['alone', `## Tasks\n\n${region}\n* more`, [region]],
    ['with CRLF', `a\r\n\r\n${region.replaceAll('\n', '\r\n')}`, [region.replaceAll('\n', '\r\n')]],
    ['at the very start, behind a BOM', `\uFEFF${region}`, [`\uFEFF${region}`]],
    ['twice', `${region}\nx\n\n${region}`, [region, region]],
    ['with another within', `%% A_START %%\n\n${region}\n%% A_END %%\n`, [`%% A_START %%\n\n${region}\n%% A_END %%\n`]],
  ])('finds a region %s', (_, text, found) => {
    expect(regions(text)).toEqual(found);
  });

  it.each([
    ['whose end is another’s', '%% A_START %%\n\nx\n\n%% B_END %%\n'],
    ['without a start', 'x\n\n%% A_END %%\n'],
    ['in a fence', `\`\`\`\n${region}\`\`\`\n`],
    ['of Debrief’s own', '%% DEBRIEF_START k7f3q2 %%\n\nx\n\n%% DEBRIEF_TASKS_START %%\n\n%% DEBRIEF_TASKS_END %%\n'],
    ['whose name is in small letters', '%% a_start %%\n\n%% a_end %%\n'],
    ['without an end', 'a\n\n%% A_START %%\n\nb\n\nc\n'],
  ])('finds no region %s', (_, text) => {
    expect(regions(text)).toEqual([]);
  });

  it('gives of regions within regions the outermost, whatever their order', () => {
    const marker = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('START', 'END')).map(([name, side]) => `%% ${name}_${side} %%\n\n`);
    fc.assert(
      fc.property(fc.array(marker, { maxLength: 16 }), (markers) => {
        const text = markers.join('');
        const found = findForeignRegions(text, parseBlocks(text));
        found.slice(1).forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThan(found[index]?.start ?? Infinity);
          expect(end).toBeGreaterThan(found[index]?.end ?? Infinity);
        });
        for (const { start, end } of pairsOf(text)) expect(found.some((region) => region.start <= start && region.end >= end)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('finds a region behind a START that never ends', () => {
    expect(regions(`%% A_START %%\n\nb\n\n${region}`)).toEqual([region]);
  });
});

describe('findTaskLines', () => {
  const lines = (text: string): unknown => findTaskLines(text, parseBlocks(text)).map((line) => [line.text, line.sectionId, line.number, text.slice(line.start, line.end) === line.text]);
  const TASK = 'Call the plumber ([[2023-12-07#^k7f3q2|Boiler]]) 📅 2023-12-11 ^k7f3q2-a1';

  it.each([['- [ ]'], ['* [x]'], ['+ [-]'], ['1. [ ]'], ['    - [/]'], ['- [?]']])('finds a task that begins %j', (mark) => {
    const line = `${mark} ${TASK}`;
    const note = `- parent\n${line}\n- [ ] another\n`;
    expect(lines(note)).toEqual([[line, 'k7f3q2', 1, true]]);
    expect(lines(note.replaceAll('\n', '\r\n'))).toEqual([[line, 'k7f3q2', 1, true]]);
  });

  it('finds it with trailing blanks and without a line end', () => {
    expect(lines(`x\n\n- [ ] ${TASK}  `)).toEqual([[`- [ ] ${TASK}  `, 'k7f3q2', 1, true]]);
  });

  it('finds those that a formatter wrapped, from the bullet to the block id', () => {
    const first = `- [ ] Call the plumber\n      ([[2023-12-07#^k7f3q2|Boiler]]) 📅\n      2023-12-11 ^k7f3q2-a1`;
    const note = `${first}\n- [x] mine\n- [ ] Sweep the\nchimney ^k7f3q2-a2\n`;
    expect(lines(note)).toEqual([[first, 'k7f3q2', 1, true], ['- [ ] Sweep the\nchimney ^k7f3q2-a2', 'k7f3q2', 2, true]]);
    expect(lines(note.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it.each([
    ['an item of the user’s above an id that stands alone', '- [ ] mine\n\n  ^k7f3q2-a1'],
    ['an item without a box that goes on', '- [ ] mine\n    - a thought\n      ^k7f3q2-a1'],
    ['an item without a box', `- ${TASK}`],
    ['an id in mid-line', `- [ ] ${TASK} and more`],
    ['another’s id', '- [ ] x ^abc'],
    ['a fence', `\`\`\`\n- [ ] ${TASK}\n\`\`\``],
    ['a comment', `%%\n- [ ] ${TASK}\n%%`],
    ['running text', `text - [ ] ${TASK}`],
    ['an id of a Jira item', '- [ ] x ^k7f3q2-j1'],
  ])('finds none in %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('applyEdits', () => {
  it('lays edits in any order, insertions at one place in theirs', () => {
    const text = 'one two three';
    expect(applyEdits(text, [removal(text, 3, 7), insertion(0, 'A'), insertion(0, 'B'), { start: 8, end: 13, expected: 'three', replacement: '3' }])).toBe('ABone 3');
  });

  it('gives the text itself for no edits', () => {
    expect(applyEdits('text', [])).toBe('text');
  });

  it.each<[string, readonly Edit[]]>([
    ['another text', [{ start: 0, end: 3, expected: 'two', replacement: '' }]],
    ['a range over another', [removal('one two', 0, 5), removal('one two', 3, 7)]],
    ['a range that ends before it begins', [{ start: 3, end: 1, expected: '', replacement: 'x' }]],
    ['a place behind the end', [insertion(8, 'x')]],
    ['a place before the start', [insertion(-1, 'x')]],
    ['a range that reaches behind the end', [{ start: 4, end: 9, expected: 'two', replacement: '' }]],
  ])('refuses edits with %s', (_, edits) => {
    expect(applyEdits('one two', edits)).toBeNull();
  });

  it('changes nothing outside the ranges, and refuses a text that changed within', () => {
    fc.assert(
      fc.property(anyCharacters(80), arbitraryChanges(), (text, changes) => {
        const edits = editsAnywhere(text, changes);
        expect(applyEdits(text, edits)).toBe(applyRandomEdits(text, edits));
        const removed = edits.find(({ expected }) => expected !== '');
        if (removed === undefined) return;
        const other = `${text.slice(0, removed.start)}${removed.expected.startsWith('x') ? 'y' : 'x'}${text.slice(removed.start + 1)}`;
        expect(applyEdits(other, edits)).toBeNull();
      }),
      { numRuns },
    );
  });
});
