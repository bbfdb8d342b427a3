import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../src/minutes/minutes.ts';
import { renderTaskLine, type TaskLineOptions } from '../../src/minutes/render-task.ts';
import { readTasksLine } from './read-tasks-line.ts';
import { action, UNVERIFIED } from './sample-minutes.ts';

const line = (item: ActionItem, rest: Partial<TaskLineOptions> = {}): string =>
  renderTaskLine(item, { noteName: '2023-12-07', sectionId: 'k7f3q2', title: 'DNS between data centers', number: 1, unassignedMark: false, transcript: '', ...rest });

describe('a task line', () => {
  test('is text, link, priority, date, block id, as the Tasks plugin reads it from the end', () => {
    expect(line(action('Ask the network team for the internal record', { due: '2023-12-11', duePhrase: 'by Monday', priority: 'high' }))).toBe(
      '- [ ] Ask the network team for the internal record ([[2023-12-07#^k7f3q2|DNS between data centers]]) ⏫ 📅 2023-12-11 ^k7f3q2-a1',
    );
  });

  test('begins with a question mark where nobody was named, and names an owner if asked to', () => {
    expect(line(action('Do it'), { unassignedMark: true })).toMatch(/^- \[ \] \? Do it \(/u);
    expect(line(action('Do it', { owner: 'Robin' }), { showOwner: true })).toMatch(/^- \[ \] \*\*Robin:\*\* Do it \(/u);
  });

  test('says what was said vaguely, and that an item is not verified', () => {
    expect(line(action('Do it', { duePhrase: 'sometime next week', evidence: UNVERIFIED }))).toMatch(/^- \[ \] Do it \(said "sometime next week"\) \(unverified\) \(\[\[/u);
  });

  test.each(['a]b', 'a|b', 'a#b', 'a^b', 'a%%b', 'a::b', 'a\nb', ''])('links within the note where "%s" cannot be linked to', (noteName) => {
    expect(line(action('Do it'), { noteName })).toContain(' ([[#^k7f3q2|DNS between data centers]]) ');
  });

  test('keeps a title from ending its link', () => {
    expect(line(action('Do it'), { title: 'A|B [[x]] `y` %% ^z 📅 2024-01-01' })).toContain('([[2023-12-07#^k7f3q2|A/B ((x)) y % ＾z 2024-01-01]]) ');
  });

  test('drops a date that is none', () => {
    expect(line(action('Do it', { due: 'tomorrow\n- [ ] x' }))).not.toContain('📅');
  });
});

describe('the Tasks plugin, reading from the end of a line,', () => {
  test('finds the day and the priority behind the text', () => {
    expect(readTasksLine(line(action('Ask Robin', { due: '2023-12-11', duePhrase: 'by Monday', priority: 'low' })))).toEqual({
      status: ' ', description: 'Ask Robin ([[2023-12-07#^k7f3q2|DNS between data centers]])', priority: '🔽', due: '2023-12-11', others: [], tags: [], blockId: 'k7f3q2-a1',
    });
  });

  test('finds no day before the text, as it stops there', () => {
    expect(readTasksLine('- [ ] x 📅 2023-12-11 (link) ⏫ ^id')).toMatchObject({ due: null, priority: '⏫', blockId: 'id', description: 'x 📅 2023-12-11 (link)' });
  });

  test.each(['🔁 every day', '🏁 delete', '🆔 abc', '⛔ abc', '✅ 2024-01-01', '📅 2024-01-01', '🗓️2024-01-01', '#tag', '⏰ 2024-01-01 10:00', '^abc'])('finds nothing in a task that ends in "%s"', (sign) => {
    expect(readTasksLine(`- [ ] x ${sign}`)).not.toMatchObject({ due: null, others: [], tags: [], blockId: null });
    expect(readTasksLine(line(action(`x ${sign}`), { title: `y ${sign}` }))).toMatchObject({ due: null, priority: null, others: [], tags: [], blockId: 'k7f3q2-a1' });
  });
});
