import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../src/minutes/minutes.ts';
import { renderTaskLine, type TaskLineOptions } from '../../src/minutes/render-task.ts';
import { safeTaskFilter } from '../../src/minutes/task-filter.ts';
import { readByDataview } from './grammars/dataview.ts';
import { readByTasksPlugin } from './grammars/tasks-plugin.ts';
import { action } from './sample-minutes.ts';

const line = (item: ActionItem, rest: Partial<TaskLineOptions> = {}): string =>
  renderTaskLine(item, { noteName: '2026-03-12', sectionId: 'k7f3q2', title: 'The ferry', number: 1, unassignedMark: false, transcript: '', ...rest });

const FERRY = action('Grease the ferry winch', { due: '2026-03-13', duePhrase: 'by tomorrow', priority: 'high' });

describe('a task line', () => {
  test.each([
    ['emoji', '- [ ] Grease the ferry winch ([[2026-03-12#^k7f3q2|The ferry]]) ⏫ 📅 2026-03-13 ^k7f3q2-a1'],
    ['dataview', '- [ ] Grease the ferry winch ([[2026-03-12#^k7f3q2|The ferry]]) [priority:: high]  [due:: 2026-03-13] ^k7f3q2-a1'],
    ['plain', '- [ ] Grease the ferry winch (due 2026-03-13, high priority) ([[2026-03-12#^k7f3q2|The ferry]]) ^k7f3q2-a1'],
  ] as const)('in the format %s', (format, expected) => {
    expect(line(FERRY, { format })).toBe(expected);
  });

  test('says in plain words, in the language of the minutes, what there is to say', () => {
    expect(line(FERRY, { format: 'plain', language: 'de' })).toContain('winch (fällig 2026-03-13, hohe Priorität) ([[');
    expect(line(action('Paint it', { priority: 'low' }), { format: 'plain' })).toContain('Paint it (low priority) ([[');
    expect(line(action('Paint it'), { format: 'plain' })).toContain('Paint it ([[');
  });

  test('holds the global filter where the Tasks plugin finds it, before what it reads from the end', () => {
    expect(line(FERRY, { filter: '#task' })).toContain('|The ferry]]) #task ⏫ 📅 2026-03-13 ^k7f3q2-a1');
    expect(readByTasksPlugin(line(FERRY), 'emoji', '#task')).toBeNull();
    for (const filter of ['#task', '#work/todo', 'TODO', '🎯']) {
      for (const format of ['emoji', 'dataview'] as const) expect(readByTasksPlugin(line(FERRY, { format, filter }), format, filter)).toMatchObject({ priority: 'high', due: '2026-03-13' });
    }
  });
});

describe('what the Tasks plugin and Dataview read of it', () => {
  test.each(['emoji', 'dataview'] as const)('is priority, date and block id, in the format %s', (format) => {
    expect(readByTasksPlugin(line(FERRY, { format }), format)).toEqual({
      description: 'Grease the ferry winch ([[2026-03-12#^k7f3q2|The ferry]])',
      priority: 'high',
      due: '2026-03-13',
      others: [],
      blockLink: '^k7f3q2-a1',
    });
  });

  test('is the date alone, or nothing, where nothing else is known', () => {
    const dated = action('Paint it', { due: '2026-03-20', duePhrase: 'next week' });
    for (const format of ['emoji', 'dataview'] as const) {
      expect(readByTasksPlugin(line(dated, { format }), format)).toMatchObject({ priority: null, due: '2026-03-20', others: [] });
      expect(readByTasksPlugin(line(action('Paint it'), { format }), format)).toMatchObject({ priority: null, due: null, others: [] });
    }
  });

  test('are the fields of the Dataview format, and the date of the signs', () => {
    expect(readByDataview(line(FERRY, { format: 'dataview' }))).toEqual([{ key: 'priority', value: 'high' }, { key: 'due', value: '2026-03-13' }]);
    expect(readByDataview(line(FERRY, { format: 'emoji' }))).toEqual([{ key: 'due', value: '2026-03-13' }]);
    expect(readByDataview(line(FERRY, { format: 'plain' }))).toEqual([]);
  });

  test('is nothing of plain words', () => {
    for (const format of ['emoji', 'dataview'] as const) expect(readByTasksPlugin(line(FERRY, { format: 'plain' }), format)).toMatchObject({ priority: null, due: null, others: [] });
  });
});

describe('the global filter', () => {
  test.each(['#task', '#work/todo-list', '#2026/tasks', '#aufgabe_für_mich', 'TODO', '🎯', 'to do'])('may be %s', (filter) => {
    expect(safeTaskFilter(filter)).toBe(filter);
  });

  test.each(['', '  ', '#', '#123', '#a b', '#a]]', '%%', '[[x]]', '(a', '`a`', 'a:: b', '📅', '📅 2026-01-01', '^id', '# x', 'a\nb', '<b>', 'http://x.y', 'x'.repeat(61)])('is left out where it is %j', (filter) => {
    expect(safeTaskFilter(filter)).toBeNull();
    expect(line(FERRY, { filter })).toBe(line(FERRY));
  });
});
