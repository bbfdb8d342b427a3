import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../src/minutes/minutes.ts';
import { renderTaskLine } from '../../src/minutes/render-task.ts';
import { TASK_FORMATS } from '../../src/minutes/task-format.ts';
import { propertyRuns } from '../property-runs.ts';
import { arbitraryMinutes } from './arbitrary-minutes.ts';
import { readByDataview } from './grammars/dataview.ts';
import { readByTasksPlugin } from './grammars/tasks-plugin.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = propertyRuns();

interface Case {
  readonly item: ActionItem;
  readonly line: string;
  readonly format: (typeof TASK_FORMATS)[number];
}

/** A line made of hostile strings, and such for the global filter. */
const arbitraryLine: fc.Arbitrary<Case> = arbitraryMinutes(hostileText(), 2)
  .filter(({ actionItems }) => actionItems.length > 0)
  .chain(({ actionItems, title, language }) =>
    fc.record({ format: fc.constantFrom(...TASK_FORMATS), filter: fc.oneof(fc.constant(null), fc.constant('#task'), hostileText()), showOwner: fc.boolean() }).map(({ format, filter, showOwner }) => {
      const item = actionItems[0] as ActionItem;
      const line = renderTaskLine(item, { noteName: 'n', sectionId: 'k7f3q2', title, number: 1, unassignedMark: false, transcript: '', showOwner, language, format, filter });
      return { item, line, format };
    }),
  );

const dayOf = ({ due }: ActionItem): string | null => (due !== null && /^\d{4}-/u.test(due) ? due : null);

describe('a task line of any strings', () => {
  test('is one line, and a task of the given priority, date and block id to the Tasks plugin', () => {
    fc.assert(
      fc.property(arbitraryLine, ({ item, line, format }) => {
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/u);
        for (const reader of ['emoji', 'dataview'] as const) {
          const seen = readByTasksPlugin(line, reader);
          const ours = format === reader;
          expect([line, seen]).toMatchObject([line, { priority: ours ? item.priority : null, due: ours ? dayOf(item) : null, others: [], blockLink: '^k7f3q2-a1' }]);
        }
      }),
      { numRuns },
    );
  });

  test('has no field for Dataview but ours', () => {
    fc.assert(
      fc.property(arbitraryLine, ({ item, line, format }) => {
        const due = dayOf(item) === null ? [] : ['due'];
        const expected = format === 'dataview' ? [...(item.priority === null ? [] : ['priority']), ...due] : format === 'emoji' ? due : [];
        expect([line, readByDataview(line).map(({ key }) => key)]).toEqual([line, expected]);
      }),
      { numRuns },
    );
  });
});
