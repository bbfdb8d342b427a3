import { expect } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import type { Speech } from '../../src/speech/speech.ts';

/** A turn as a reader sees it: the speaker, the words of its pieces, the seconds. */
export type Said = readonly [speaker: string | null, words: string, seconds?: number | null];

/** The turns of a transcript; the seconds only where `withTimes` is set. */
export function turnsOf(text: string, withTimes = false): Said[] {
  return parseSpeech(text).turns.map(({ speaker, pieces, seconds }) => {
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    return withTimes ? [speaker, words, seconds] : [speaker, words];
  });
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a speaker's name stands in a text: marks, tags and escapes may stand within it. */
function isWrittenIn(text: string, speaker: string): boolean {
  const name = letters(speaker);
  return letters(text).includes(name) || letters(text.replace(/<[^<>]*>|&\w+;/gu, '')).includes(name);
}

/** Expects what holds for every text: turns and pieces in order, within the text, never empty, never blank at an end. */
export function expectWellFormed(text: string, speech: Speech): void {
  let reached = 0;
  const speakers = new Set<string>();
  for (const { speaker, pieces, seconds } of speech.turns) {
    expect(pieces.length).toBeGreaterThan(0);
    if (speaker !== null) speakers.add(speaker);
    if (speaker !== null) expect(isWrittenIn(text, speaker)).toBe(true);
    if (seconds !== null) expect(Number.isFinite(seconds) && seconds >= 0).toBe(true);
    for (const { start, end } of pieces) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      reached = end;
    }
  }
  expect(speech.speakers).toEqual([...speakers]);
}
