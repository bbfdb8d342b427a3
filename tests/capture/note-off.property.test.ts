import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOffLine, arbitraryProperties, arbitraryPropertiesNamingDebrief } from '../arbitrary/off-line.ts';
import { numRuns } from './arbitrary-capture.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const SPOKEN = `## Ramp

Robin: Okay, so the ramp squeals every time we lower it, and somebody has to grease the winch before the weekend.
Ottilie: Yeah, I can grease the winch on Friday, and I'll order the new rope while I am at the chandler anyway.
Robin: Good, then we keep the old timetable until the rope is here, agreed.
Ottilie: Agreed. And who pays for the rope, the harbour office or us? I think that is still open.
`;

const arbitraryLineEnd = fc.constantFrom('\n', '\r\n');
const arbitraryMark = fc.constantFrom('', '\uFEFF');

function noteOf(lines: readonly string[], lineEnd: string, mark: string): string {
  return mark + ['---', ...lines, '---', '', SPOKEN].join('\n').replaceAll('\n', lineEnd);
}

describe('a note that says "debrief: off"', () => {
  test('is left alone and no engine is asked, whatever else its properties hold', async () => {
    const any = fc.tuple(arbitraryPropertiesNamingDebrief(), arbitraryOffLine(), fc.nat(), arbitraryLineEnd, arbitraryMark);
    await fc.assert(
      fc.asyncProperty(any, async ([others, off, at, lineEnd, mark]) => {
        const lines = others.toSpliced(at % (others.length + 1), 0, off);
        const note = noteOf(lines, lineEnd, mark);
        const { text, store, report } = await capture(note, forbiddenEngine());
        expect(text).toBe(note);
        expect(store.changes).toEqual([]);
        expect(report.warnings.map(({ kind }) => kind)).toEqual(['note-off']);
      }),
      { numRuns },
    );
  });
});

describe('a note whose properties do not name Debrief', () => {
  test('is captured with a server, also where they are not valid YAML', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProperties(), arbitraryLineEnd, arbitraryMark, async (lines, lineEnd, mark) => {
        const engine = scriptedEngine(() => draftOf());
        const { report } = await capture(noteOf(lines, lineEnd, mark), engine);
        expect(report.meetings.map(({ result, error }) => [result, error])).toEqual([['written', null]]);
        expect(engine.asked).toHaveLength(1);
      }),
      { numRuns },
    );
  });
});
