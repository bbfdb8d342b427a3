import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpeech, FORMATS, type GeneratedSpeech } from './speech.ts';

const sample = (options?: Parameters<typeof arbitrarySpeech>[0]): GeneratedSpeech[] => fc.sample(arbitrarySpeech(options), { numRuns: 300, seed: 1 });

const MARKS: Partial<Record<GeneratedSpeech['format'], RegExp>> = {
  'inline-speaker': /. SPEAKER \d ./u,
  'speaker-lines': /^[^\n:]+: .+\n[^\n:]+: /u,
  'speaker-paragraphs': /^[^\n:]+: .+\n\n[^\n:]+: /u,
  'bracket-time': /^\[\d\d:\d\d:\d\d\] [^\n:]+: /u,
  otter: /^[^\n]+ {2}\d+:\d\d {2}\n/u,
  meet: /^\d\d:\d\d:\d\d\n\n[^\n]+: /u,
  teams: /^\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}\n/u,
  vtt: /^WEBVTT\n\n1\n\d\d:\d\d:\d\d\.000 --> /u,
  srt: /^1\n\d\d:\d\d:\d\d,000 --> /u,
};

describe('arbitrarySpeech', () => {
  it('makes every format', () => {
    expect(new Set(sample().map((speech) => speech.format))).toEqual(new Set(FORMATS));
  });

  it('makes mostly long transcripts and some short ones', () => {
    const long = sample().filter((speech) => speech.long).length;
    expect(long).toBeGreaterThan(180);
    expect(long).toBeLessThan(295);
  });

  it('writes a wall on one line', () => {
    for (const speech of sample({ formats: ['wall', 'inline-speaker'] })) expect(speech.text).not.toContain('\n');
  });

  it.each(Object.entries(MARKS))('writes %s the way the tool does', (format, mark) => {
    const formats = FORMATS.filter((known) => known === format);
    for (const speech of sample({ formats, length: 'long' })) expect(speech.text).toMatch(mark);
  });

  it('is the same for the same seed', () => {
    expect(sample()).toEqual(sample());
  });
});
