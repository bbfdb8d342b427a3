import { expect, test } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { readSpokenText } from '../../src/speech/spoken-text.ts';

const CALL = '[00:00:01] Ana: The pump is\n[00:00:04] Ana: leaking again.\n[00:00:09] Bo: Oh no.';
const spoken = readSpokenText(CALL, parseSpeech(CALL));

test('the spoken text has no labels and no times', () => {
  expect(spoken.text).toBe('The pump is leaking again. Oh no.');
});

test.each([
  ['pump', 'pump'],
  ['leaking', 'leaking'],
  ['no.', 'no.'],
  ['[00:00:04]', ' leaking'],
  ['Bo:', ' Oh'],
])('what stands at %j is found at %j', (there, here) => {
  expect(spoken.text.slice(spoken.placeOf(CALL.indexOf(there))).trimStart().startsWith(here.trimStart())).toBe(true);
});

test('behind the end is the end', () => {
  expect(spoken.placeOf(1e9)).toBeGreaterThanOrEqual(spoken.text.length);
});
