import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsFor } from '../../src/minutes/labels.ts';
import { LABELLED_PARTS } from '../../src/minutes/lists.ts';
import { cleanLabel, labelsWith } from '../../src/minutes/own-labels.ts';
import { DANGERS, strayCode } from './dangers.ts';
import { hostileText } from './hostile-text.ts';

describe('a label of the user’s own', () => {
  test.each([
    ['Beschlüsse', 'Beschlüsse'],
    ['  To  do (mine): ', 'To do (mine)'],
    ['📌 Decided', '📌 Decided'],
    ['✅ Done', 'Done'],
    ['**Bold** _x_', 'Bold x'],
    ['[[Note]]', 'Note'],
    ['a :: b', 'a b'],
    ['# Heading', 'Heading'],
  ])('%j stands in the note as %j', (raw, label) => {
    expect(cleanLabel(raw)).toBe(label);
  });

  test.each(['', '   ', '---', '%%', '📌', '::'])('%j is none', (raw) => {
    expect(cleanLabel(raw)).toBeNull();
  });

  test('takes the place of the usual one, in any language', () => {
    expect(labelsWith('en', { decisions: 'Beschlüsse' })).toEqual({ ...labelsFor('en'), decisions: 'Beschlüsse' });
    expect(labelsWith('de', { jira: 'Tickets' })).toEqual({ ...labelsFor('de'), jira: 'Tickets' });
  });

  test('is passed over where another part has it', () => {
    expect(labelsWith('en', { decisions: 'key points', jira: 'Tickets', openQuestions: 'tickets!' })).toEqual({ ...labelsFor('en'), jira: 'Tickets' });
  });

  test('may be the usual one in other letters', () => {
    expect(labelsWith('en', { decisions: 'DECISIONS' }).decisions).toBe('DECISIONS');
  });

  test('does nothing in a note, whatever it is, and every part can be told from the others', () => {
    const own = fc.record(Object.fromEntries(LABELLED_PARTS.map((part) => [part, fc.oneof(hostileText(), fc.constantFrom('A', 'a', 'Key points', 'Summary'))])), { requiredKeys: [] });
    fc.assert(
      fc.property(own, (labels) => {
        const shown = labelsWith('en', labels);
        for (const part of LABELLED_PARTS) {
          for (const [name, danger] of DANGERS) expect([name, shown[part].match(danger)]).toEqual([name, null]);
          expect(strayCode(shown[part])).toEqual([]);
          expect(shown[part]).not.toMatch(/[*_:\\]/u);
        }
        expect(new Set(LABELLED_PARTS.map((part) => shown[part].toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))).size).toBe(LABELLED_PARTS.length);
      }),
      { numRuns: 200 },
    );
  });
});
