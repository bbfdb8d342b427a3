import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { QUIET_MILLISECONDS, startState, step, type CloseEvent } from '../../../src/obsidian/close/close-machine.ts';
import { propertyRuns } from '../../property-runs.ts';

const PATHS = ['a.md', 'b.md', 'c.md'] as const;
const path = fc.constantFrom(...PATHS);

const event: fc.Arbitrary<CloseEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(path).map((paths): CloseEvent => ({ kind: 'open', paths: new Set(paths) })) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edited' as const), path, focused: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('written' as const), path }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('finished' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleted' as const), path }) },
  { weight: 6, arbitrary: fc.constant<CloseEvent>({ kind: 'tick' }) },
);

const events = fc.array(fc.tuple(fc.nat({ max: 4000 }), event), { maxLength: 80 });

describe('whatever happens to notes', () => {
  it('one that runs is closed, was edited since its last run, has been quiet, and runs alone', () => {
    fc.assert(
      fc.property(events, (all) => {
        let state = startState(true, []);
        let now = 0;
        const editedSince = new Set<string>();
        const changedAt = new Map<string, number>();
        let open: ReadonlySet<string> = new Set();
        let running: string | null = null;
        for (const [wait, taken] of all) {
          // Only the note that runs can end.
          if (taken.kind === 'finished' && taken.path !== running) continue;
          now += wait;
          if (taken.kind === 'open') for (const closed of open) if (!taken.paths.has(closed)) changedAt.set(closed, now);
          if (taken.kind === 'open') open = taken.paths;
          if (taken.kind === 'edited' && open.has(taken.path)) editedSince.add(taken.path);
          if (taken.kind === 'written') changedAt.set(taken.path, now);
          if (taken.kind === 'finished') running = null;
          const result = step(state, taken, now);
          state = result.state;
          if (result.run === null) continue;
          expect(running).toBeNull();
          expect(open.has(result.run)).toBe(false);
          expect(editedSince.delete(result.run)).toBe(true);
          expect(now - (changedAt.get(result.run) ?? -Infinity)).toBeGreaterThanOrEqual(QUIET_MILLISECONDS);
          running = result.run;
        }
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});
