import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSections } from '../../src/section/sections.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { planUndo } from '../../src/capture/undo.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { withoutRanges } from '../arbitrary/edit.ts';
import { arbitraryCapture, arbitraryLabelledCapture, type CaptureCase, numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const LINE_ENDS = ['\n', '\r\n', '\r'] as const;

/** A note some of whose lines end in another way than the rest, as where text was pasted together. */
const mixed = (cases: fc.Arbitrary<CaptureCase>): fc.Arbitrary<CaptureCase> =>
  fc.record({ made: cases, ends: fc.array(fc.constantFrom(...LINE_ENDS), { minLength: 1, maxLength: 40 }) }).map(({ made, ends }) => {
    let line = 0;
    return { ...made, text: made.text.replace(/\r\n|\n|\r/gu, () => ends[line++ % ends.length] ?? '\n') };
  });

const engineOf = ({ drafts }: CaptureCase): Engine => scriptedEngine(({ text }) => drafts[text.length % drafts.length] ?? draftOf());
const undo = (text: string): string | null => applyEdits(text, planUndo(text).edits);

test.each([
  ['a daily note', arbitraryCapture()],
  ['a note with calls in any form', arbitraryLabelledCapture()],
])('in %s with mixed line ends a capture only inserts, a second one and force change nothing, undo restores', async (_, cases) => {
  await fc.assert(
    fc.asyncProperty(mixed(cases), async (made) => {
      const { text, store, report } = await capture(made.text, engineOf(made), made.options);
      expect(withoutRanges(text, store.insertedRanges())).toBe(made.text);
      const failed = report.meetings.some(({ result }) => result === 'failed');
      expect((await capture(text, failed ? engineOf(made) : forbiddenEngine(), made.options)).text).toBe(text);
      expect(findSections(text, parseBlocks(text)).sections.filter(({ edited }) => edited)).toEqual([]);
      expect(undo(text)).toBe(undo(made.text));
      const forced = await capture(text, engineOf(made), { ...made.options, force: true });
      if (!failed) expect(forced.report.meetings.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(undo(forced.text)).toBe(undo(made.text));
    }),
    { numRuns },
  );
});
