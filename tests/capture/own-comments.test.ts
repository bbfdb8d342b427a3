import { expect, test } from 'vitest';
import { readNote } from '../../src/capture/read-note.ts';
import { planUndo } from '../../src/capture/undo.ts';
import { applyEdits } from '../../src/note/apply-edits.ts';
import { capture } from './capture-text.ts';
import { draftOf, scriptedEngine } from './scripted-engine.ts';

const talk = (said: string): string => `so yeah I think ${`we should look at the ${said} again `.repeat(12)}and then somebody has to write it down`;
const hidden = `%%\n${talk('winch')}\n%%`;
const shown = talk('rope');
const undo = (text: string): string => applyEdits(text, planUndo(text).edits) ?? '';

test('a second undo of a section that was kept leaves the comment that the user put around another transcript', async () => {
  const { text } = await capture(`# Day\n\n${hidden}\n\nThe rope\n\n${shown}\n\nMore.\n`, scriptedEngine((_, call) => draftOf({ summary: call === 1 ? 'It is old.' : 'It is long.' })));
  const once = undo(text.replace('It is long.', 'It is longer.'));
  expect(once).toContain(hidden);
  expect(once).toContain('It is longer.');
  expect(undo(once)).toBe(once);
});

test('where the user has unwrapped a transcript, undo leaves the comment around another one that has no section', async () => {
  const { text } = await capture(`# Day\n\nThe rope\n\n${shown}\n\nMore.\n`, scriptedEngine(() => draftOf()));
  expect(readNote(text).transcripts.map(({ found }) => found.comment !== null)).toEqual([true]);
  const unwrapped = text.replace(`%%\n${shown}\n%%`, `${shown}\n\n---\n\n${hidden}`);
  expect(undo(unwrapped)).toContain(hidden);
  expect(planUndo(unwrapped).kept).toEqual([]);
});

test('a copy of a wrapped transcript further down is no sign that its wrap is gone: undo takes the marks away, whatever was edited within', async () => {
  const note = `# Day\n\nThe rope\n\n${shown}\n\n## Pasted once more\n\n${shown}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()));
  const edited = (whole: string): string => whole.replace('so yeah', 'no, yes').replace('somebody has to write it down', 'Maren writes it down');
  expect(edited(text)).toMatch(/%%\nno, yes/u);
  expect(undo(edited(text))).toBe(edited(note));
});

test('a comment of the user’s that was left open over a copy of a wrapped transcript is not its wrap', async () => {
  const note = `# Day\n\nThe rope\n\n${shown}\n\nMore.\n\n%%\nask again\n%%\n\nThe rope once more\n\n${shown}\n`;
  const { text } = await capture(note, scriptedEngine(() => draftOf()));
  const edited = (whole: string): string => whole.replace('so yeah', 'no, yes').replace('somebody has to write it down', 'Maren writes it down').replace('ask again\n%%', 'ask again');
  expect(edited(text)).toMatch(/%%\nno, yes/u);
  expect(undo(edited(text))).toBe(edited(note));
});
