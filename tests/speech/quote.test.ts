import { describe, expect, it } from 'vitest';
import { parseSpeech } from '../../src/speech/parse.ts';
import { findQuote, indexSpeech, quoteBudget } from '../../src/speech/quote.ts';

const CALL = `Ana Ruiz: So, um, the old boiler is leaking again. We should not switch it off before Monday, because the tenants need hot water.
Bo: Yeah. I'll call the plumber tomorrow, and, and ask what a new one costs. It was about four thousand last time.
Ana Ruiz: Okay, but don't order anything yet. Let's decide on the 15th.
Bo: Fine. I'll call the plumber tomorrow then.`;

/** What a quote is found to be in a text; null where it was not said. */
function quoted(text: string, quote: string, near?: number): string | null {
  const place = findQuote(indexSpeech(text, parseSpeech(text)), quote, near);
  return place === null ? null : text.slice(place.start, place.end);
}

describe('findQuote', () => {
  it.each([
    ['verbatim', 'the old boiler is leaking again', 'the old boiler is leaking again'],
    ['in another case, without punctuation', 'WE SHOULD NOT SWITCH IT OFF before monday', 'We should not switch it off before Monday'],
    ['with other quotation marks around it', '“don’t order anything yet”', "don't order anything yet"],
    ['without its fillers', 'So the old boiler is leaking', 'So, um, the old boiler is leaking'],
    ['with a filler that was not said', 'the old, uh, boiler is leaking again', 'the old boiler is leaking again'],
    ['without a repetition', 'and ask what a new one costs', 'and ask what a new one costs'],
    ['with a word that is said again behind a filler', 'I, um, I will call the plumber tomorrow', "I'll call the plumber tomorrow"],
    ['with a contraction written out', 'I will call the plumber tomorrow', "I'll call the plumber tomorrow"],
    ['with a slip of spelling', 'because the tennants need hot water', 'because the tenants need hot water'],
    ['with a word left out', 'We should not switch it off Monday, because the tenants need hot water', 'We should not switch it off before Monday, because the tenants need hot water'],
    ['with a figure for a word', 'about 4 thousand last time', 'about four thousand last time'],
    ['with an ellipsis for what lies between', 'the old boiler is leaking … the tenants need hot water', 'the old boiler is leaking again. We should not switch it off before Monday, because the tenants need hot water'],
    ['of one word', 'plumber', 'plumber'],
  ])('finds what is quoted %s', (_, quote, said) => {
    expect(quoted(CALL, quote)).toBe(said);
  });

  it.each([
    ['words that were not said', 'we agreed to sell the house next year'],
    ['the contrary', 'We should switch it off before Monday'],
    ['a negation that was not said', "I won't call the plumber tomorrow"],
    ['half of a contraction', 'do order anything yet'],
    ['another figure', 'decide on the 16th'],
    ['the words in another order', 'water hot need tenants the because'],
    ['words from all over the text', 'boiler plumber Monday thousand tenants'],
    ['a paraphrase', 'the heating has a leak and must be replaced soon'],
    ['a sentence of which half was said', 'We should repaint the big kitchen before Monday, because the neighbours want a party'],
    ['a sentence whose subject was not said', "I'll call the architect tomorrow, and ask what a new roof costs in our village"],
    ['a speaker’s label', 'Ana Ruiz'],
    ['nothing', ''],
    ['punctuation', '… “” !'],
    ['fillers', 'um uh'],
    ['a single word that was not said', 'insurance'],
  ])('finds no place for %s', (_, quote) => {
    expect(quoted(CALL, quote)).toBeNull();
  });

  it('takes the place that is nearest, else the first', () => {
    const index = indexSpeech(CALL, parseSpeech(CALL));
    const first = CALL.indexOf("I'll call the plumber");
    const last = CALL.lastIndexOf("I'll call the plumber");
    expect(findQuote(index, "I'll call the plumber tomorrow")?.start).toBe(first);
    expect(findQuote(index, "I'll call the plumber tomorrow", CALL.length)?.start).toBe(last);
    expect(findQuote(index, "I'll call the plumber tomorrow", 0)?.start).toBe(first);
  });

  it('gives of a quote that goes over a label the longer part, without the label', () => {
    expect(quoted(CALL, "It was about four thousand last time. Okay, but don't order anything yet. Let's decide on the 15th")).toBe("Okay, but don't order anything yet. Let's decide on the 15th");
  });

  it.each([
    ['German', 'also äh wir müssen die Leitung bis Ende Juni kündigen ne', 'wir müssen die Leitung bis Ende Juni kündigen'],
    ['Russian', 'ну мы решили оставить старый сервер до марта', 'Мы решили оставить старый сервер'],
    ['Japanese', 'えっと、サーバーは明日の朝に再起動します。はい。', '明日の朝に再起動します'],
    ['accents written as marks', 'Zoe\u0308 ruft morgen den Klempner an', 'Zoë ruft morgen den Klempner an'],
  ])('finds quotes in %s', (_, text, quote) => {
    expect(quoted(text, quote)).not.toBeNull();
  });

  it('does not turn a Japanese sentence round', () => {
    expect(quoted('サーバーは明日の朝に再起動しません。', '明日の朝に再起動します')).toBeNull();
  });

  const wall = 'so we move the old server to the new rack '.repeat(4_700);
  it.each([
    ['one word, again and again', 'server '.repeat(28_000), 'server server rack '.repeat(20)],
    ['one sentence, again and again', wall, 'so we move the new server to the old rock and then nothing'],
    ['one sentence, a long quote', wall, `${'so we move the old server to the new rack '.repeat(80)} and more`],
    ['two words in turn', 'so we '.repeat(33_000), 'we so we so so we we and the rest of it'],
    ['one letter', 'a'.repeat(200_000), 'aa aaa'],
    ['figures', '1 2 3 4 5 6 7 8 9 '.repeat(11_000), '1 2 3 5 4 6 7 8 9'],
    ['ellipses in the quote', wall, 'so we … '.repeat(20_000)],
    ['characters without blanks', '山田'.repeat(100_000), '田山山田田山'],
    ['a quote as long as the text', wall, wall],
  ])('does not hang on 200,000 characters of %s', (_, text, quote) => {
    const place = findQuote(indexSpeech(text, parseSpeech(text)), quote);
    expect(place === null || (place.start < place.end && place.end <= text.length)).toBe(true);
  }, 4_000);
});

describe('findQuote, of a slice of captions', () => {
  const CAPTIONS = `WEBVTT

00:00:12.000 --> 00:00:15.000
Bo: I'll write down the steps for the

00:00:15.000 --> 00:00:19.000
Bo: migration and send them all to Ana by Friday.

00:00:19.000 --> 00:00:22.000
Ana Ruiz: We don't order

00:00:22.000 --> 00:00:24.000
Ana Ruiz: anything yet.`;

  const slice = (from: string, to: string): string => CAPTIONS.slice(CAPTIONS.indexOf(from), CAPTIONS.indexOf(to) + to.length);

  it.each([
    ["I'll write", 'by Friday.', 'migration and send them all to Ana by Friday'],
    ["We don't", 'anything yet.', "We don't order"],
    ['00:00:15.000 -->', 'migration and', 'migration and'],
  ])('finds the part that holds most of what stands at the place named: %s to %s', (from, to, said) => {
    expect(quoted(CAPTIONS, slice(from, to), CAPTIONS.indexOf(from))).toBe(said);
  });

  it.each([['00:00:15.000', 'Bo:'], ['\n\n00:00:22', '.000']])('finds nothing where none of it was said: %s to %s', (from, to) => {
    const start = CAPTIONS.indexOf(from);
    expect(quoted(CAPTIONS, CAPTIONS.slice(start, CAPTIONS.indexOf(to, start) + to.length), start)).toBeNull();
  });
});

describe('a quote that is far longer than a sentence', () => {
  const talk = Array.from({ length: 400 }, (_, at) => `${['boiler', 'tenant', 'plumber', 'valve', 'invoice'][at % 5] ?? ''}${'abcdefgh'[at % 8] ?? ''} number ${String(at)} leaks`).join(', ');
  const index = indexSpeech(talk, parseSpeech(talk));

  it('is found in full where it stands word by word', () => {
    const quote = talk.slice(talk.indexOf('number 20 '), talk.indexOf('number 220 ') + 10).trim();
    const budget = { cells: 0 };
    expect(findQuote(index, quote, undefined, budget)).toEqual({ start: talk.indexOf(quote), end: talk.indexOf(quote) + quote.length });
  });

  it('is found by its beginning where it does not, at a bounded cost', () => {
    const from = talk.indexOf('number 20 ');
    const budget = quoteBudget();
    const before = budget.cells;
    const place = findQuote(index, `${talk.slice(from, from + 1_980)} leakz`, undefined, budget);
    expect(place?.start).toBe(from);
    expect((place?.end ?? 0) - from).toBeLessThan(1_000);
    expect(before - budget.cells).toBeLessThanOrEqual(600_000);
    expect(before - budget.cells).toBeGreaterThan(0);
  });

  it('is not sought any more where others used up the budget', () => {
    const budget = { cells: 0 };
    expect(findQuote(index, 'the boilera number 0 leaks, and the tenantb number 1 leaks', undefined, budget)).toBeNull();
    expect(findQuote(index, 'boilera number 0 leaks, tenantb number 1 leaks', undefined, budget)).not.toBeNull();
  });
});
