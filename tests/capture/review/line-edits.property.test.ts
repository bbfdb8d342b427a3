import fc from 'fast-check';
import { expect, it } from 'vitest';

import { lineEdits } from '../../../src/capture/review/note-diff.ts';
import { applyEdits } from '../../../src/text/apply-edits.ts';
import { propertyRuns } from '../../property-runs.ts';

const numRuns = propertyRuns();
const line = fc.constantFrom('one', 'two', '', '%%', '- [ ] task', 'ünï 😀', '\uFEFF');
const end = fc.constantFrom('\n', '\r\n', '\r', '');
const text = fc.array(fc.tuple(line, end), { maxLength: 12 }).map((lines) => lines.flat().join(''));

it('edits made of two texts make one of the other, in order and without overlap', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = lineEdits(before, after);
      expect(applyEdits(before, edits)).toBe(after);
      expect(edits.every(({ start }, index) => index === 0 || start > (edits[index - 1]?.end ?? 0))).toBe(true);
    }),
    { numRuns },
  );
});
