import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, forbiddenEngine, scriptedEngine } from './scripted-engine.ts';

const PLACES = ['harbour', 'winch', 'rope', 'anchor', 'deck', 'mast', 'sail', 'rudder', 'keel', 'pump'];
const wordsOf = (index: number): string => [...String(index)].map((digit) => PLACES[Number(digit)] ?? '').join(' and the ');
const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);
const part = (index: number): string =>
  [
    `[${timeOf(5 * index + 30)}] Nadia: Yeah so um the winch of the old boat was broken since Tuesday, number ${wordsOf(index)}, because of the rust.`,
    `[${timeOf(5 * index + 32)}] Tomas: Okay right, I think the winch of the old boat needs the people from the harbour, you know.`,
  ].join('\n');

test('a meeting of many hundred parts is read back, stays as it is and is undone to the byte', async () => {
  const note = `# Day\n\nThe boat\n\n${Array.from({ length: 700 }, (_, index) => part(index)).join('\n\n---\n\n')}\n`;
  const { text, report } = await capture(note, scriptedEngine(() => draftOf()));
  expect(report.meetings.map(({ result }) => result)).toEqual(['written']);
  expect(/^%% DEBRIEF_END.*$/mu.exec(text)?.[0].length).toBeGreaterThan(20_000);
  expect(readNote(text).sections.damaged).toEqual([]);
  expect((await capture(text, forbiddenEngine())).text).toBe(text);
  expect(applyEdits(text, planUndo(text).edits)).toBe(note);
});
