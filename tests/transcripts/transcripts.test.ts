import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../src/transcripts/judgement.ts';
import { parseBlocks } from '../../src/markdown/parse-blocks.ts';
import { classifyNote, findTranscripts, type ClassifiedNote } from '../../src/transcripts/classify-note.ts';
import { PROSE } from './prose-samples.ts';
import { LABELLED, WALLS } from './speech-samples.ts';

const classify = (text: string): ClassifiedNote => classifyNote(text, parseBlocks(text));
const slices = (text: string): string[] => classify(text).transcripts.map(({ start, end }) => text.slice(start, end));

/** Where a text can stand in a note. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'alone, without a final line end': (text) => text,
  'below a title, above another part': (text) => `# Daily Notes\n\nWeekly sync\n\n${text}\n\n---\n\nSome prose here.\n`,
  'in a comment with a blank line before its end': (text) => `Before.\n\n%%\n${text}\n\n%%\n\nAfter.\n`,
  'in a comment that is never closed': (text) => `Before.\n\n%%\n${text}\n`,
  'directly above a rule': (text) => `# Daily Notes\n\n${text}\n---\nNext part`,
  'directly below a heading': (text) => `## Call with operations\n${text}\n\n## Other\n\nWords.`,
  'directly above a fence': (text) => `${text}\n\`\`\`\ncode\n\`\`\`\n`,
  'above a list': (text) => `---\n\n${text}\n\n- one\n- two\n`,
  'between prose of the user': (text) =>
    `See [[Roadmap]] before the call, I wrote down what matters.\n\n${text}\n\nThe outcome was good and the ticket is closed now.\n`,
  'directly below a title': (text) => `Weekly sync\n${text}\n`,
  'behind a BOM, with blank lines of blanks': (text) => `\uFEFF\n  \n\n${text}\n \t\n\n`,
};

describe('findTranscripts', () => {
  for (const [place, put] of Object.entries(PLACES)) {
    it.each(Object.entries({ ...WALLS, ...LABELLED }))(`finds a transcript of the kind “%s” standing ${place}, and nothing else`, (_, text) => {
      expect(slices(put(text))).toEqual([text]);
      const returned = put(text).replace(/\n/gu, '\r\n');
      expect(slices(returned)).toEqual([text.replace(/\n/gu, '\r\n')]);
    });

    it.each(Object.entries(PROSE))(`takes %s for no transcript where it stands ${place}`, (_, text) => {
      expect(slices(put(text))).toEqual([]);
    });
  }

  it.each(['Jo: can we talk?\nMe: sure, in 5\nJo: thx', '%%\nJo: can we talk?\nMe: sure, in 5\nJo: thx\n%%'])('takes a chat of a few words for no transcript: %j', (text) => {
    expect(slices(`A day.\n\n${text}\n\nMore.`)).toEqual([]);
  });

  it.each([
    "Wanda: Okay so, um, the crane is broken again and I think we need somebody to look at it before Friday.\nPiet: Yeah, I know, I can call the people who built it, but they are, you know, not cheap.\nRose: Right, so let's do that, and I'll tell the harbour office that we don't open before Monday then.",
    "Wanda: so who's calling the crane people, um, I can't do it today\nPiet: yeah I can do that, but I need the number\nWanda: okay, I'll send it to you then",
    "Piet: Um, I think we don't need the second boat this summer, do we?\nRose: No, I guess not, it just costs us money, you know, so let's sell it.",
  ])('finds a call in which each speaks once or twice: %j', (text) => {
    expect(slices(`# Day\n\n${text}\n\n---\n\nMore.`)).toEqual([text]);
  });

  it('takes three labels that come once, with a few words each, for no transcript, whatever they are', () => {
    const text = "Garden: um, the the hedge is done, I guess.\nBoat: well, it's kind of dry, you know.\nHouse: okay, I don't know, the roof roof again.";
    expect(slices(`A day.\n\n${text}\n\nMore.`)).toEqual([]);
  });

  it.each(Object.entries(WALLS))('finds a wall of the kind “%s” in a comment on one line', (_, text) => {
    const note = `Before.\n\n%% ${text} %%\n\nAfter.`;
    const [found] = classify(note).transcripts;
    expect(found).toMatchObject({ start: 12, startLine: 3, endLine: 3, hidden: true, comment: { start: 9, end: 9 + text.length + 6 } });
    expect(note.slice(found?.start, found?.end)).toBe(text);
  });

  it('finds a short hidden exchange by its labels', () => {
    const text = "Ana: okay so we ship it on Friday then\nBo: yeah I'll do it";
    expect(slices(`%%\n${text}\n%%`)).toEqual([text]);
  });

  it.each([
    ['a remark', '%% a short remark to myself %%'],
    ['a longer remark', "%%\nI should really call her back, you know, about the thing with the keys, I don't want her to wait\n%%"],
    ['a list', '%%\ntodo: move this list elsewhere\n- one\n- two\n%%'],
    ['a marker with words', `%% X_TEMPLATED_START ${WALLS['English with punctuation'] ?? ''} %%`],
    ['a marker of the plugin itself', `%% DEBRIEF_END k7f3q2 v1 ${WALLS['German'] ?? ''} %%`],
  ])('takes a comment that holds %s for no transcript', (_, text) => {
    expect(slices(text)).toEqual([]);
  });

  it.each([
    ['a fence', (text: string) => `\`\`\`\n${text}\n\`\`\``],
    ['an HTML comment', (text: string) => `<!--\n${text}\n-->`],
    ['frontmatter', (text: string) => `---\ntext: |\n  ${text.replace(/\n/gu, '\n  ')}\n---\n`],
  ])('leaves speech in %s alone', (_, put) => {
    expect(slices(put(WALLS['English with punctuation'] ?? ''))).toEqual([]);
    expect(slices(put(LABELLED['lines with names'] ?? ''))).toEqual([]);
  });

  it.each([
    ['a callout', (text: string) => `> [!quote] Call\n> ${text.replace(/\n/gu, '\n> ')}`],
    ['a list item', (text: string) => `- ${text.replace(/\n/gu, '\n  ')}`],
  ])('finds turns in %s, but takes no wall there', (_, put) => {
    expect(slices(put(WALLS['English with punctuation'] ?? ''))).toEqual([]);
    expect(slices(put(LABELLED['lines with names'] ?? ''))).toHaveLength(1);
  });

  it('finds nothing that touches a skipped range', () => {
    const wall = WALLS['English with punctuation'] ?? '';
    const text = `${wall}\n\n---\n\n${wall}\n\n%%\n${wall}\n%%\n`;
    const blocks = parseBlocks(text);
    expect(findTranscripts(text, blocks)).toHaveLength(3);
    expect(findTranscripts(text, blocks, { skip: [{ start: wall.length - 3, end: wall.length + 5 }] })).toHaveLength(2);
    expect(findTranscripts(text, blocks, { skip: [{ start: 0, end: text.length }] })).toEqual([]);
  });

  it('takes several paragraphs of one wall together, a short one between them too', () => {
    const [first, second] = [WALLS['English with punctuation'] ?? '', WALLS['English without punctuation'] ?? ''];
    expect(slices(`${first}\n\n${second}\n\nand that was it I think\n\n${first}`)).toEqual([`${first}\n\n${second}\n\nand that was it I think\n\n${first}`]);
  });

  it('looks in linear time whether minutes made by hand stand below', () => {
    const call = LABELLED['paragraphs with names'] ?? '';
    for (const blanks of [' '.repeat(1900), '\t'.repeat(1900)]) {
      const started = performance.now();
      expect(slices(`${call}\n\n---\n\nWe${blanks}went home.\n`)).toEqual([call]);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it('takes a pipe alone in a line for the last line of what is said above it', () => {
    const wall = `${'so yeah I mean '.repeat(60)}and then we look at it.`;
    for (const below of ['|', '|\nso yeah']) expect(slices(`${wall}\n${below}\n`)).toEqual([`${wall}\n${below}`]);
  });

  it('keeps two transcripts apart that a title parts', () => {
    const [first, second] = [LABELLED['paragraphs with names'] ?? '', LABELLED['WebVTT'] ?? ''];
    const found = classify(`${first}\n\nRetrospective\n\n${second}`).transcripts;
    expect(found.map(({ title }) => title)).toEqual([null, 'Retrospective']);
  });

  it('counts words, lines and reasons', () => {
    const [found] = classify('# A\n\nAna  0:03\nyeah so um I think\n\nBo  0:05\nokay right\n').transcripts;
    expect(found).toMatchObject({ startLine: 3, endLine: 7, words: 11, hidden: false, comment: null });
    expect(found === undefined ? [] : reasonsOf(found.judgement)).toContain('names with times');
  });

  it('says of long prose why it is no transcript', () => {
    const { rejected } = classify(PROSE['third-person minutes'] ?? '');
    expect(rejected).toMatchObject([{ startLine: 1, endLine: 1 }]);
    expect(rejected.flatMap(({ judgement }) => reasonsOf(judgement))).toContain('it reports what others said');
  });

  it.each([
    ['one word', 'word', 0],
    ['five million characters in one line', 'so yeah um I think we should you know '.repeat(131_579), 1],
    ['five million characters in lines', 'Ana: so yeah um\n'.repeat(312_500), 1],
    ['hundreds of thousands of digits and colons', '1:'.repeat(400_000), 0],
    ['NUL', '\0'.repeat(1000), 0],
  ])('is total and fast on %s', (_, text, count) => {
    expect(slices(text)).toHaveLength(count);
  });
});
