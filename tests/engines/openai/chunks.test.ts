import { describe, expect, it } from 'vitest';

import { Cutter, wholeOf } from '../../../src/engines/openai/chunks.ts';
import { longTalk } from './long-talk.ts';

const cut = (text: string, most: number): string[] => new Cutter(text).cut(wholeOf(text), most).map(({ start, end }) => text.slice(start, end));

describe('cutting a transcript', () => {
  it('does not cut what fits', () => {
    expect(cut('Ines: Hello. Marlo: Hello.', 100)).toHaveLength(1);
  });

  it('cuts between turns', () => {
    for (const chunk of cut(longTalk(60), 400)) expect(chunk.trim()).toMatch(/^(?:Ines|Marlo|Teo): /u);
  });

  it('cuts between sentences where one speaks on and on', () => {
    const text = Array.from({ length: 80 }, (_, index) => `I looked at rack number ${String(index)} and it was fine.`).join(' ');
    for (const chunk of cut(text, 200)) expect(chunk.trim()).toMatch(/\.$/u);
  });

  it('cuts between words where there is no sentence', () => {
    const text = 'word'.concat(' word'.repeat(2_000));
    for (const chunk of cut(text, 100)) expect(chunk.trim()).toMatch(/^(?:word )*word$/u);
  });

  it('makes chunks of about equal size', () => {
    const sizes = cut(longTalk(300), 1_000).map(({ length }) => length);
    expect(Math.min(...sizes) / Math.max(...sizes)).toBeGreaterThan(0.6);
  });

  it('sends a sentence or two again with the next chunk, no more', () => {
    const text = longTalk(120);
    const [, ...later] = new Cutter(text).cut(wholeOf(text), 500);
    for (const { leadStart, start } of later) {
      expect(start - leadStart).toBeGreaterThan(20);
      expect(start - leadStart).toBeLessThanOrEqual(240);
    }
  });
});
