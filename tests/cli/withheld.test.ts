import { expect, test } from 'vitest';

import { debrief } from './run-debrief.ts';
import { TURNS } from './spoken.ts';
import { fileIn, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const PRIVATE = `${TURNS}\nInes: Off the record, the supplier is for sale.\nMarlo: Oh, really?`;
const note = (text: string): string => `Bread and mail.\n\n---\n\n${text}\n`;

test('capture says where private talk was left out', async () => {
  const told = await debrief(['capture', fileIn(folder, 'private.md', note(PRIVATE))]);
  expect(told.out).toContain('private talk left out');
  const silent = await debrief(['capture', fileIn(folder, 'open.md', note(TURNS))]);
  expect(silent.out).not.toContain('private');
});

test('summarize says so beside the minutes', async () => {
  const told = await debrief(['summarize', fileIn(folder, 'talk.txt', PRIVATE)]);
  expect(told.err).toContain('Private talk was left out.');
  expect(told.out).not.toContain('for sale');
  const silent = await debrief(['summarize', fileIn(folder, 'open.txt', TURNS)]);
  expect(silent.err).toBe('');
});
