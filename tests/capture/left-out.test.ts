import { expect, it } from 'vitest';
import { markLeftOut } from '../../src/capture/left-out.ts';
import { summarizeTranscript } from '../../src/capture/summarize.ts';
import { explanationOf } from '../../src/cli/explain-minutes.ts';
import { offlineEngine } from '../../src/engines/offline/offline-engine.ts';

const TALK = "Ines: Let's drop the round ones.\nMarlo: Agreed.\nInes: I'll send the order to the supplier by Thursday.\nMarlo: Okay.";

it('tells of each explained line whether the minutes are without it', async () => {
  const options = { title: null, date: null, me: [], maxWords: null, clock: () => 0 };
  const made = await summarizeTranscript(TALK, offlineEngine, new AbortController().signal, options);
  if ('failure' in made) throw new Error('no minutes');
  const explained = made.explained ?? [];
  expect(explained.length).toBeGreaterThan(1);
  expect(explained.filter(({ leftOut }) => leftOut === true)).toEqual([]);
  const without = markLeftOut(explained, { ...made.minutes, decisions: [] });
  expect(without.filter(({ leftOut }) => leftOut === true).map(({ list }) => list)).toEqual(['decisions']);
  const paint = { bold: (text: string) => text, dim: (text: string) => text };
  const shown = explanationOf(without, { paint } as unknown as Parameters<typeof explanationOf>[1]);
  expect(shown).toMatch(/^ {2}Drop the round ones\. \(left out\)$/mu);
  expect(shown).toMatch(/^ {2}Send the order to the supplier$/mu);
});
