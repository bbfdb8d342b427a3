import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from '../../src/minutes/plain-line.ts';
import { renderTaskLine } from '../../src/minutes/render-task.ts';
import { propertyRuns } from '../property-runs.ts';
import { hostileText } from './hostile-text.ts';
import { readTasksLine } from './read-tasks-line.ts';
import { action, found, UNVERIFIED } from './sample-minutes.ts';

const numRuns = propertyRuns();

const SIGNS = { high: '⏫', medium: '🔼', low: '🔽' };
const item = fc.record({
  task: hostileText(8),
  owner: fc.option(hostileText(4)),
  due: fc.constantFrom(null, '2023-12-11'),
  duePhrase: fc.option(hostileText(4)),
  priority: fc.constantFrom(null, 'high' as const, 'medium' as const, 'low' as const),
  evidence: fc.constantFrom(found('x'), UNVERIFIED),
});

test('the Tasks plugin reads of a task line the priority and day that are its own, its id, and nothing of its words', () => {
  fc.assert(
    fc.property(item, hostileText(6), hostileText(3), fc.boolean(), (fields, title, noteName, showOwner) => {
      const line = renderTaskLine(action('x', fields), { noteName, sectionId: 'k7f3q2', title, number: 3, unassignedMark: false, transcript: '', showOwner });
      const { description = '', ...read } = readTasksLine(line) ?? {};
      expect(read).toEqual({ status: ' ', priority: fields.priority === null ? null : SIGNS[fields.priority], due: fields.due, others: [], tags: [], blockId: 'k7f3q2-a3' });
      expect(description.endsWith(']])')).toBe(true);
      for (const word of plainLine(fields.duePhrase === null ? fields.task : '').match(/[\p{L}\p{N}]+/gu) ?? []) expect(description).toContain(word);
    }),
    { numRuns },
  );
});
