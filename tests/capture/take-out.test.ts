import { expect, test } from 'vitest';
import { partRemovals } from '../../src/capture/take-out.ts';
import { applyEdits, removal } from '../../src/text/apply-edits.ts';

const text = '%%\nso yeah\n%%\n\nMore.\n';

test('removals that overlap in more than line ends come to an end, and take each character once', { timeout: 5000 }, () => {
  const parted = partRemovals(text, [removal(text, 0, 9), removal(text, 4, 13)]);
  expect(parted.map(({ start, end }) => [start, end])).toEqual([[0, 9], [9, 13]]);
  expect(applyEdits(text, parted)).toBe('\n\nMore.\n');
});
