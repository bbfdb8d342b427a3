import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpeakerReach } from '../../src/transcripts/speaker-reach.ts';

const arbitraryUnits = fc.array(fc.array(fc.constantFrom('Ana', 'Bo', 'Cem', 'Dora', 'Ewa'), { maxLength: 2 }), { minLength: 1, maxLength: 12 });

test('speakers go over a unit where one who spoke before it speaks from there on, whatever was asked before', () => {
  fc.assert(
    fc.property(arbitraryUnits, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 12 }), (units, questions) => {
      const reach = new SpeakerReach(units);
      for (const [one, other] of questions) {
        const [first, index] = [Math.min(one, other), Math.max(one, other)];
        const later = new Set(units.slice(index).flat());
        expect(reach.goesOver(first, index)).toBe(units.slice(first, index).flat().some((name) => later.has(name)));
      }
    }),
  );
});
