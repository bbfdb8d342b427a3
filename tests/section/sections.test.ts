import { describe, expect, it } from 'vitest';
import { bodyHash } from '../../src/text/fingerprint.ts';
import { endMarker, startMarker, TASKS_END, TASKS_START } from '../../src/section/marker.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { findSections, type Sections } from '../../src/section/sections.ts';
import { formatterOf, RULE_NAMES } from '../arbitrary/formatter.ts';

const BODY = '**Summary:** The boiler is old. ^k7f3q2\n\n**Decisions**\n\n* Ask the plumber first...\n    "let\'s ask the plumber first"\n\n1. **Costs:** four thousand';
const TASKS = `${TASKS_START}\n\n- [ ] Call the plumber ^k7f3q2-a1\n\n${TASKS_END}`;

function end(id: string, body: string): string {
  const transcripts = [{ full: 'abcdefghij', head: 'aaaaa', tail: 'bbbbb', words: 5, wrapped: false }];
  return endMarker(id, { engine: 'offline', transcripts, body: bodyHash(body), tasks: [], evidence: [], around: { before: 2, after: 2 }, aroundWraps: [], aroundTasks: null, labels: [] });
}

const section = (id = 'k7f3q2', body = BODY, shown = body): string => `${startMarker(id)}\n\n${shown}\n\n${end(id, body)}`;
const find = (text: string): Sections => findSections(text, parseBlocks(text));
const damageOf = (text: string): unknown => find(text).damaged.map(({ id, line, why }) => [id, line, why]);

describe('findSections', () => {
  it.each([['\n'], ['\r\n'], ['\r']])('finds a section from its first to its last mark, lines ending with %j', (lineEnd) => {
    const text = `# Day\n\n${section()}\n\nMore.`.replaceAll('\n', lineEnd);
    const { sections, damaged, ids, ranges } = find(text);
    expect(damaged).toEqual([]);
    expect(sections).toHaveLength(1);
    const [found] = sections;
    expect(found).toMatchObject({ id: 'k7f3q2', line: 3, edited: false, tasksRegion: null });
    expect(text.slice(found?.start, found?.end)).toBe(section().replaceAll('\n', lineEnd));
    expect(text.slice(found?.innerStart, found?.innerEnd).trim()).toBe(BODY.replaceAll('\n', lineEnd));
    expect([...ids]).toEqual(['k7f3q2']);
    expect(ranges).toEqual([{ start: found?.start, end: found?.end }]);
  });

  it('finds it at the very start, behind a BOM, and at the very end', () => {
    const text = `\uFEFF${section()}`;
    expect(find(text).sections[0]).toMatchObject({ start: 1, end: text.length });
  });

  it('leaves a nested region of tasks out of the body', () => {
    const nested = section('k7f3q2', BODY, `${BODY}\n\n${TASKS}`);
    const [found] = find(nested).sections;
    expect(found?.edited).toBe(false);
    expect(nested.slice(found?.tasksRegion?.start, found?.tasksRegion?.end)).toBe(TASKS);
    expect(find(nested).taskRegions).toEqual([]);
    expect(find(nested.replace('Call the plumber', 'Call nobody')).sections[0]?.edited).toBe(false);
  });

  it('finds a region of tasks that stands alone', () => {
    const text = `## Tasks\n\n${TASKS}\n\n${section()}`;
    const { sections, taskRegions, ranges } = find(text);
    expect(sections).toHaveLength(1);
    expect(taskRegions.map(({ start, end: stop, line }) => [text.slice(start, stop), line])).toEqual([[TASKS, 3]]);
    expect(ranges).toHaveLength(2);
  });

  it.each(RULE_NAMES)('takes a section for unedited after the formatter’s rule “%s”', (rule) => {
    const { sections, damaged } = find(formatterOf([rule]).format(`# Day\n\n${section()}\n`));
    expect(damaged).toEqual([]);
    expect(sections.map(({ edited }) => edited)).toEqual([false]);
  });

  it.each([
    ['a word added', BODY.replace('old', 'very old')],
    ['a figure changed', BODY.replace('four', '5')],
    ['a letter in another case', BODY.replace('The', 'the')],
    ['an item removed', BODY.replace(/\* Ask[^"]*\n/u, '')],
    ['nothing left', ''],
    ['a sign added', BODY.replace('old', 'old 🔥')],
    ['words struck out', BODY.replace('old', '~~old~~')],
    ['words highlighted', BODY.replace('old', '==old==')],
    ['a rule', `${BODY}\n\n---`],
  ])('takes a section with %s for edited', (_, shown) => {
    expect(find(section('k7f3q2', BODY, shown)).sections[0]?.edited).toBe(true);
  });

  it.each([
    ['a heading', '## The pump', 3],
    ['a task of another section', '* a\n- [x] Oil the pump ([[day#^abcdef|Pump]]) ^abcdef-a1', 4],
    ['a task of its own', '- [ ] Call the plumber ^k7f3q2-a1', 3],
    ['a rule', '---', 3],
    ['a fence', '```\nkey: 1\n```', 3],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |', 3],
    ['a comment', '%%\nmy own\n%%', 3],
    ['a callout', '> [!note] mine', 3],
    ['a wall of text', 'so yeah I think we should look at it again '.repeat(12), 3],
    ['what people said', `Ann: ${'so yeah I think we should look at it again '.repeat(12)}\nBen: sure`, 3],
  ])('says at which line a section holds %s, which is not its own', (_, others, line) => {
    const text = section('k7f3q2', BODY, `${others}\n\n${BODY}`);
    expect(find(text).sections[0]).toMatchObject({ edited: true, othersLine: line });
    expect(find(text.replaceAll('\n', '\r\n')).sections[0]).toMatchObject({ edited: true, othersLine: line });
    expect(find(section('k7f3q2', BODY, `${BODY}\n\nA thought of mine.\n\n${TASKS}`)).sections[0]?.othersLine).toBeNull();
  });

  it.each([
    ['START alone', `a\n\n${startMarker('k7f3q2')}\n\n${BODY}`, [['k7f3q2', 3, 'no end']]],
    ['END alone', `a\n\n${end('k7f3q2', BODY)}\n`, [['k7f3q2', 3, 'no start']]],
    ['START twice', `${startMarker('k7f3q2')}\n\n${section()}`, [['k7f3q2', 1, 'no end']]],
    ['END twice', `${section()}\n\n${end('k7f3q2', BODY)}`, [['k7f3q2', 14, 'no start']]],
    ['another END', `${startMarker('aaaaaa')}\n\nx\n\n${end('bbbbbb', 'x')}`, [['aaaaaa', 1, 'no end'], ['bbbbbb', 5, 'no start']]],
    ['END of a newer version', section().replace(' v1 ', ' v7 '), [['k7f3q2', 12, 'unreadable']]],
    ['END changed by hand', section().replace(' b:', ' c:'), [['k7f3q2', 12, 'unreadable']]],
    ['the same section twice', `${section()}\n\n${section()}`, [['k7f3q2', 1, 'doubled'], ['k7f3q2', 14, 'doubled']]],
    ['a region of tasks without an end', `${TASKS_START}\n\n- [ ] x\n`, [[null, 1, 'no end']]],
    ['a region of tasks without a start', `- [ ] x\n\n${TASKS_END}`, [[null, 3, 'no start']]],
    ['a region of tasks that begins twice', `${TASKS_START}\n\n${TASKS}`, [[null, 1, 'no end']]],
  ])('says that a note is damaged by %s', (_, text, damage) => {
    expect(damageOf(text)).toEqual(damage);
    expect(damageOf(text.replaceAll('\n', '\r\n'))).toEqual(damage);
  });

  it('counts what a newer version wrote, or what stands twice, among what is not the user’s', () => {
    const newer = section().replace(' v1 ', ' v7 ');
    for (const text of [`x\n\n${newer}\n`, `x\n\n${newer}\n\n${section('bbbbbb')}\n`, `x\n\n${section()}\n\n${section()}\n`]) {
      const { ranges } = find(text);
      const covered = ranges.map(({ start, end: stop }) => text.slice(start, stop)).join('\n\n');
      expect(`x\n\n${covered}\n`).toBe(text);
    }
  });

  it('finds a region of tasks between marks that do not pair', () => {
    const { taskRegions } = find(`${startMarker('aaaaaa')}\n\n## Tasks\n\n${TASKS}\n\n${end('bbbbbb', 'x')}`);
    expect(taskRegions.map(({ line }) => line)).toEqual([5]);
  });

  it('serves what is whole beside what is damaged', () => {
    const text = `${startMarker('aaaaaa')}\n\nx\n\n${section()}\n\n${end('bbbbbb', 'x')}`;
    const { sections, damaged, ids } = find(text);
    expect(sections.map(({ id }) => id)).toEqual(['k7f3q2']);
    expect(damaged.map(({ id }) => id)).toEqual(['aaaaaa', 'bbbbbb']);
    expect([...ids].sort()).toEqual(['aaaaaa', 'bbbbbb', 'k7f3q2']);
  });

  it.each([
    ['a fence', `\`\`\`\n${section()}\n\`\`\``],
    ['frontmatter', `---\ntext: |\n  x\n${startMarker('k7f3q2')}\n---\n`],
    ['a quote', `> ${section().replaceAll('\n', '\n> ')}`],
    ['running text', `so I wrote ${startMarker('k7f3q2')} and then`],
    ['a comment that goes on', `%% ${startMarker('k7f3q2').slice(3, -3)}\nmore %%`],
  ])('takes marks in %s for none', (_, text) => {
    expect(find(text)).toMatchObject({ sections: [], damaged: [] });
  });

  it('never hangs on many marks', () => {
    const marks = `${startMarker('k7f3q2')}\n\n${TASKS_START}\n\n`.repeat(20_000);
    expect(find(marks).damaged.length).toBe(40_000);
  }, 2_000);
});
