import { describe, expect, it } from 'vitest';
import { cleanSpeech } from '../../src/speech/clean.ts';

describe('cleanSpeech', () => {
  it.each([
    ['um, so yeah I think we, uh, should move the the record', 'I think we should move the record.'],
    ["it's it's not ready", "It's not ready."],
    ['we we need to we need to call them', 'We need to call them.'],
    ['I, I mean, we could just ask', 'We could just ask.'],
    ['do you know what I mean', 'Do you know what I mean.'],
    ['w when the job starts th the log is empty', 'When the job starts the log is empty.'],
    ['Okay, so can you do that?', 'Can you do that?'],
    ['that is the kind of thing we want', 'That is the kind of thing we want.'],
    ['they had had no luck', 'They had had no luck.'],
    ["i'll do it and i can start", "I'll do it and I can start."],
    ['ams4 is down', 'ams4 is down.'],
    ['we could do that and', 'We could do that.'],
    ['isOkay, we can go there', 'Is Okay, we can go there.'],
    ['ﬁx the job', 'ﬁx the job.'],
    ['ßet the clock', 'ßet the clock.'],
    ['um uh hmm', ''],
    ['', ''],
  ])('makes of %j what one would read', (said, clean) => {
    expect(cleanSpeech(said, 'en')).toBe(clean);
  });

  it.each([
    ['de', 'äh also wir müssen das, ähm, bis Freitag klären', 'Wir müssen das bis Freitag klären.'],
    ['ja', 'えっと、明日確認します', 'えっと、明日確認します。'],
    ['xx', 'um the rest stays', 'The rest stays.'],
  ])('knows the language %s', (language, said, clean) => {
    expect(cleanSpeech(said, language)).toBe(clean);
  });

  it.each([
    ['one word said again', 'well '.repeat(40_000)],
    ['a phrase said again', 'so you know what '.repeat(12_000)],
    ['commas', 'a, '.repeat(66_000)],
    ['marks alone', ' ,'.repeat(100_000)],
    ['one long token', "a'".repeat(100_000)],
    ['capitals', 'aSo,'.repeat(50_000)],
    ['stops at the head', '. '.repeat(100_000)],
  ])('does not hang on 200,000 characters of %s', (_, text) => {
    expect(cleanSpeech(text, 'en').length).toBeLessThanOrEqual(text.length * 2);
  }, 2_000);
});
